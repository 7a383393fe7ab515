import RigChecks
import RigModel

extension Report {
  /// What the checks found, the worst first.
  var findingsSection: Section {
    Section(title: "Findings", columns: [.left(), .left("Finding")], rows: findings.map(row))
  }

  private func row(_ finding: Finding) -> Row {
    let fix: [Row.Detail] = finding.fix.map { [.text("what helps: \($0.words)")] } ?? []
    let text = Shown(text: finding.message.visible, number: "", unit: "")
    var record = Record("\(finding.severity.rawValue): \(finding.check)", text)
    record.source = finding.source
    return Row(
      cells: [Words.severity(finding.severity), finding.message.visible], details: fix + [.source(finding.source)],
      records: [record])
  }
}

extension Words {
  /// How much a finding matters: `warning`.
  public static func severity(_ severity: Finding.Severity) -> String {
    severity == .unknown ? "ask" : severity.rawValue
  }
}
