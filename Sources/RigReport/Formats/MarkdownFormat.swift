import RigModel

/// The report as Markdown tables, with everything from outside escaped.
enum MarkdownFormat {
  static func render(_ report: Report) -> String {
    let blocks = [head(report), note(report)] + report.sections.flatMap(section)
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func head(_ report: Report) -> [String] {
    let title = "# \(report.plan.name.markdown), in \(report.numbers.currency.rawValue.markdown)\(report.figuresDate)"
    return [title, "", "**\(report.answer.markdown)**"]
  }

  private static func note(_ report: Report) -> [String] {
    report.plan.note.isEmpty ? [] : report.plan.note.visibleLines.map { $0.isEmpty ? ">" : "> \($0.markdownLine)" }
  }

  private static func section(_ section: Section) -> [[String]] {
    let titles = row(section.columns.map(\.title.markdown))
    let rule = row(section.columns.map { $0.isRight ? "---:" : "---" })
    let rows = section.rows.map { row($0.cells.map(\.markdown)) }
    let details = section.rows.filter { !$0.details.isEmpty }.map(details)
    return [["## \(section.title)"], [titles, rule] + rows, details] + section.notes.map { [$0.markdownLine] }
  }

  static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private static func details(_ row: Row) -> String {
    let name = row.cells.first { !$0.isEmpty && Int($0) == nil } ?? ""
    return "- \(name.markdown): \(row.details.map(text).joined(separator: "; "))"
  }

  private static func text(_ detail: Row.Detail) -> String {
    switch detail {
    case .text(let text): text.markdown
    case .source(let text): text.isAddress ? "<\(text)>" : text.markdown
    case .link(let name, let url): "[\(name)](\(url))"
    }
  }
}
