import RigChecks
import RigModel

extension JSONFormat {
  static func finding(_ finding: Finding, _ report: Report) -> JSONValue {
    let fix = finding.fix(in: report.rig)
    let cost = fix.flatMap { $0.isAutomatic ? $0.cost(in: report.plan, report.catalog) : nil }
    return [
      "severity": .string(finding.severity.rawValue), "check": .string(finding.check),
      "message": .string(finding.message), "parts": .array(finding.parts.map { .string($0.rawValue) }),
      "fix": .text(fix?.words), "fix_cost": .money(cost),
      "source": .string(finding.source),
      "question": finding.question.map { ["en": .string($0.english), "fr": .string($0.french)] } ?? .null,
    ]
  }
}
