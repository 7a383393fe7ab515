import RigChecks
import RigModel

extension JSONFormat {
  static func finding(_ finding: Finding, _ report: Report) -> JSONValue {
    let fix = finding.fix.flatMap { $0.isAutomatic ? $0 : nil }
    return [
      "severity": .string(finding.severity.rawValue), "check": .string(finding.check),
      "message": .string(finding.message), "parts": .array(finding.parts.map { .string($0.rawValue) }),
      "fix": .text(finding.fix?.words), "fix_cost": .money(fix?.cost(in: report.plan, report.catalog)),
      "source": .string(finding.source),
      "question": finding.question.map { ["en": .string($0.english), "fr": .string($0.french)] } ?? .null,
    ]
  }
}
