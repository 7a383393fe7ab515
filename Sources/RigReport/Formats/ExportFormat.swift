/// The formats in which a plan can be printed or kept; each is a file beside this one and a line here.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// A text to print and take along.
  case text
  /// Tables for notes and web pages.
  case markdown
  /// A row for every figure, for spreadsheets.
  case csv
  /// A stable document for programs.
  case json

  /// How a file of this format usually ends, without the dot.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .csv: "csv"
    case .json: "json"
    }
  }

  /// The report in this format, ending with a line break.
  public func render(_ report: Report) -> String {
    switch self {
    case .text: TextFormat.render(report)
    case .markdown: MarkdownFormat.render(report)
    case .csv: CSVFormat.render(report)
    case .json: JSONFormat.render(report)
    }
  }
}
