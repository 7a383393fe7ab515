import RigChecks
import RigModel

/// The formats in which findings alone can be printed.
public enum CheckFormat: String, CaseIterable, Sendable {
  /// A text to read.
  case text
  /// A stable document for programs.
  case json

  /// The findings of a report, ending with a line break.
  public func render(_ report: Report) -> String {
    switch self {
    case .text: CheckFormat.text(report)
    case .json: report.inEnglish { CheckFormat.document($0).text + "\n" }
    }
  }

  private static func text(_ report: Report) -> String {
    let title = TextFormat.underlined(tr("\(report.plan.name.visible), in \(report.numbers.currency)"))
    let head = title + ["\(CheckCounts(report.findings).words)."]
    let sections = [report.findingsSection, report.questionsSection].filter { !$0.rows.isEmpty }
    let blocks = [head] + sections.map(TextFormat.section)
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func document(_ report: Report) -> JSONValue {
    let findings = report.findings
    return [
      "schema": 1, "name": .string(report.plan.name), "currency": .string(report.plan.currency.rawValue),
      "counts": CheckCounts(findings).value,
      "findings": .array(findings.map { JSONFormat.finding($0, report) }),
    ]
  }
}

/// How many findings there are of each severity.
struct CheckCounts {
  private let counts: [(severity: Finding.Severity, count: Int)]

  init(_ findings: [Finding]) {
    counts = Finding.Severity.allCases.map { severity in (severity, findings.count { $0.severity == severity }) }
  }

  var value: JSONValue {
    .object(counts.map { JSONValue.Member($0.severity.rawValue, .integer($0.count)) })
  }

  /// `1 error, 2 warnings, 1 to ask and 3 ok`, without those of which there is none.
  var words: String {
    let some = counts.filter { $0.count > 0 }.map { words($0.severity, $0.count) }
    guard some.count > 1, let last = some.last else { return some.first ?? tr("Nothing found") }
    return tr("\(some.dropLast().joined(separator: ", ")) and \(last)")
  }

  private func words(_ severity: Finding.Severity, _ count: Int) -> String {
    switch severity {
    case .error, .warning, .note: Words.count(Double(count), severity.rawValue)
    case .unknown: tr("\(count) to ask")
    case .ok: tr("\(count) ok")
    }
  }
}
