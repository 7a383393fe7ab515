import RigModel

/// The text to print and take along; 80 columns where sources and addresses allow.
enum TextFormat {
  static let width = 80

  static func render(_ report: Report) -> String {
    let blocks = [head(report), note(report)] + report.sections.map(section)
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func head(_ report: Report) -> [String] {
    underlined(tr("\(report.plan.name.visible), in \(report.numbers.currency)\(report.figuresDate)"))
      + TextWrap.lines(report.answer, width: width)
  }

  /// A title with a line below it.
  static func underlined(_ title: String) -> [String] {
    let lines = title.wrapped(width)
    return lines + [String(repeating: "=", count: lines.map(\.count).max() ?? 0)]
  }

  private static func note(_ report: Report) -> [String] {
    report.plan.note.isEmpty ? [] : report.plan.note.visibleLines.flatMap { $0.wrapped(width) }
  }

  /// The lines of a section.
  static func section(_ section: Section) -> [String] {
    if section.shape == .messages { return messages(section) }
    let table = TextTable(section.columns, rows: section.rows.map(\.cells), width: width - 2)
    let rows = section.rows.flatMap { table.lines($0.cells).map { "  \($0)" } + $0.details.flatMap(detail) }
    return [section.title.uppercased()] + [table.heading].compactMap { $0.map { "  \($0)" } } + rows + chart(section)
      + section.notes.flatMap { TextWrap.lines($0, width: width - 2).map { "  \($0)" } }
  }

  /// Messages stand at the left edge, so that they can be copied whole.
  private static func messages(_ section: Section) -> [String] {
    let blocks = section.rows.map { row in
      tr("\(row.cells[0]):").wrapped(width - 2).map { "  \($0)" } + [""] + row.details.flatMap { message($0.words) }
    }
    return [section.title.uppercased()] + blocks.joined(separator: [""])
  }

  private static func message(_ line: String) -> [String] {
    let isItem = line.hasPrefix("- ")
    return line.wrapped(isItem ? width - 2 : width).enumerated().map { isItem && $0 > 0 ? "  \($1)" : $1 }
  }

  private static func chart(_ section: Section) -> [String] {
    section.chart?.characters.map { $0.isEmpty ? "" : "  \($0)" } ?? []
  }

  private static func detail(_ detail: Row.Detail) -> [String] {
    switch detail {
    case .text(let text), .source(let text):
      text.visible.wrapped(width - 6).map { "      \($0)" }
    case .link(let name, let url): ["      \(name.padded(11))\(url)"]
    }
  }
}

extension ExportFormat {
  /// A text to print and take along.
  public static let text = ExportFormat(
    "text", title: "text", fileExtension: "txt", plan: TextFormat.render, comparison: ComparisonText.render)
}
