import RigModel

/// The report as Markdown tables, with everything from outside escaped.
enum MarkdownFormat {
  /// - Parameter picture: the address of the chart; without one it is drawn in characters.
  static func render(_ report: Report, picture: String? = nil) -> String {
    let blocks = [head(report), note(report)] + report.sections.flatMap { section($0, picture) }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func head(_ report: Report) -> [String] {
    let currency = report.numbers.currency.rawValue.markdown
    let title = tr("\(report.plan.name.markdown), in \(currency)\(report.figuresDate)")
    return ["# \(title)", "", "**\(report.answer.markdown)**"]
  }

  private static func note(_ report: Report) -> [String] {
    report.plan.note.isEmpty ? [] : report.plan.note.visibleLines.map { $0.isEmpty ? ">" : "> \($0.markdownLine)" }
  }

  private static func section(_ section: Section, _ picture: String?) -> [[String]] {
    let body = section.chart.map { [chart($0, section.title, picture)] } ?? rows(section)
    return [["## \(section.title)"]] + body + section.notes.map { [$0.markdownLine] }
  }

  private static func chart(_ chart: BreakEvenChart, _ title: String, _ picture: String?) -> [String] {
    picture.map { ["![\(title)](\($0))"] } ?? ["```text"] + chart.characters + ["```"]
  }

  private static func rows(_ section: Section) -> [[String]] {
    switch section.shape {
    case .table: table(section) + [section.rows.filter { !$0.details.isEmpty }.map { details($0, section) }]
    case .lists: table(section) + [section.rows.flatMap { list($0, section) }]
    case .steps: [section.rows.map { "\($0.cells[0]). \($0.cells[1].markdown)" }]
    case .messages: section.rows.flatMap(message)
    }
  }

  private static func table(_ section: Section) -> [[String]] {
    let titles = row(section.columns.map(\.title.markdown))
    let rule = row(section.columns.map { $0.isRight ? "---:" : "---" })
    let rows = section.rows.map { row($0.cells.map(\.markdown)) }
    return [[titles, rule] + rows]
  }

  static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private static func details(_ row: Row, _ section: Section) -> String {
    "- " + tr("\(name(row, section)): \(row.details.map(text).joined(separator: tr("; ")))")
  }

  private static func list(_ row: Row, _ section: Section) -> [String] {
    ["- \(name(row, section))"] + row.details.map { "  - \(text($0))" }
  }

  private static func name(_ row: Row, _ section: Section) -> String {
    (section.nameColumn.map { row.cells[$0] } ?? row.cells.first { !$0.isEmpty && Int($0) == nil } ?? "").markdown
  }

  /// A message between fences, as it is; no line of it can close them, as none begins with one.
  private static func message(_ row: Row) -> [[String]] {
    [["### \(row.cells[0].markdown)"], ["```text"] + row.details.map(\.words) + ["```"]]
  }

  private static func text(_ detail: Row.Detail) -> String {
    switch detail {
    case .text(let text): text.markdown
    case .source(let text): text.isAddress ? "<\(text)>" : text.markdown
    case .link(let name, let url): "[\(name)](\(url))"
    }
  }
}

extension ExportFormat {
  /// Tables for notes and web pages; the chart is a picture beside them.
  public static let markdown = ExportFormat(
    "markdown", title: "Markdown", fileExtension: "md", plan: { MarkdownFormat.render($0) },
    comparison: ComparisonMarkdown.render, illustrated: MarkdownFormat.render)
}
