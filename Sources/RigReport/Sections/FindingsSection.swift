import RigChecks
import RigModel

extension Report {
  /// What the checks found, the worst first.
  var findingsSection: Section {
    Section(title: "Findings", columns: [.left(), .left("Finding")], rows: findings.map(row), nameColumn: 1)
  }

  private func row(_ finding: Finding) -> Row {
    let message = finding.message.visible
    var record = Record(
      "\(finding.severity.rawValue): \(finding.check)", Shown(text: message, number: "", unit: ""))
    record.source = finding.source
    return Row(
      cells: [Words.severity(finding.severity), message],
      details: [named(finding), fix(finding)].compactMap(\.self) + [.source(finding.source)], records: [record])
  }

  private func named(_ finding: Finding) -> Row.Detail? {
    let names = finding.parts.map { id in catalog[id].map(PartWords.title) ?? id.rawValue.visible }
    let list = names.joined(separator: tr("; "))
    return names.isEmpty ? nil : .text(names.count == 1 ? tr("part: \(list)") : tr("parts: \(list)"))
  }

  private func fix(_ finding: Finding) -> Row.Detail? {
    guard let fix = finding.fix(in: rig) else { return nil }
    return .text(tr("what helps: \(fix.words)\(fix.isAutomatic ? ", \(price(fix))" : "")"))
  }

  /// What a fix adds to the price of the rig: `≈+52 €`.
  private func price(_ fix: Fix) -> String {
    guard !fix.changes.isEmpty else { return tr("at no cost") }
    let cost = ChangeCost(of: fix, in: rig)
    return cost.isUnpriced ? tr("price unknown") : cost.words(numbers)
  }
}

extension Words {
  /// How much a finding matters, with its sign: `! warning`.
  public static func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: tr("✗ error")
    case .warning: tr("! warning")
    case .unknown: tr("? ask")
    case .note: tr("· note")
    case .ok: tr("✓ ok")
    }
  }
}
