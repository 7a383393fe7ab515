/// A format in which plans and comparisons can be printed or kept; each is a file beside this one and a word here.
public struct ExportFormat: Sendable {
  /// All of them, in the order in which they are offered.
  public static let allCases: [ExportFormat] = [.text, .markdown, .csv, .json, .html]

  /// What it is called on the command line.
  public let rawValue: String
  /// What it is called in a sentence.
  public let title: String
  /// How a file of this format usually ends, without the dot.
  public let fileExtension: String
  private let plan: @Sendable (Report) -> String
  private let comparison: @Sendable (PlanComparison) -> String
  /// A plan with its chart as a picture in a file of its own; `nil` where all is in one file.
  let illustrated: (@Sendable (_ report: Report, _ picture: String) -> String)?

  init(
    _ rawValue: String, title: String, fileExtension: String, plan: @escaping @Sendable (Report) -> String,
    comparison: @escaping @Sendable (PlanComparison) -> String,
    illustrated: (@Sendable (_ report: Report, _ picture: String) -> String)? = nil
  ) {
    (self.rawValue, self.title, self.fileExtension) = (rawValue, title, fileExtension)
    (self.plan, self.comparison, self.illustrated) = (plan, comparison, illustrated)
  }

  /// The report in this format, ending with a line break.
  public func render(_ report: Report) -> String { plan(report) }

  /// A comparison in this format, ending with a line break.
  public func render(_ comparison: PlanComparison) -> String { self.comparison(comparison) }
}

extension ExportFormat: RawRepresentable, Hashable, CaseIterable {
  /// The format of a name.
  public init?(rawValue: String) {
    guard let format = ExportFormat.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }

  /// The names to choose from, as a manual lists them: `text|json`.
  public static var choices: String { allCases.map(\.rawValue).joined(separator: "|") }

  /// The formats in a sentence: `text, Markdown or JSON`.
  public static var inWords: String {
    let titles = allCases.map(\.title)
    return "\(titles.dropLast().joined(separator: ", ")) or \(titles.last ?? "")"
  }
}
