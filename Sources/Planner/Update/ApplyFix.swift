import RigChecks
import RigModel
import RigReport

extension Model {
  /// Applies the fix of a finding, or says why there is none to apply.
  mutating func applyFix(_ id: FindingID) {
    guard let finding = evaluation[id] else {
      status = .said(tr("It is mended already"))
      return
    }
    let fix = evaluation.fix(of: id)
    guard let fix, fix.isAutomatic else {
      status = .said(Model.unmended(fix?.words.visible ?? (finding.question == nil ? nil : tr("ask the seller"))))
      return
    }
    rebuild(fix.applied(to: plan, in: catalog), tr("Fixed: \(fix.words.visible)"))
  }

  /// Applies the fix of the worst error of a part; a part that is not in the rig comes with all that it needs.
  mutating func fixPart(_ id: PartID) {
    let known = evaluation
    guard plan.quantity(id) > 0 else { return add(id, known) }
    let finding = known.lines.first { $0.finding.parts.contains(id) && known.fix(of: $0.id)?.isAutomatic == true }
    let worst = known.lines.first { $0.finding.parts.contains(id) }
    (finding ?? worst).map { applyFix($0.id) }
  }

  private mutating func add(_ id: PartID, _ known: Evaluation) {
    let needs = PartNeeds(of: id, in: known.report.rig, known: known.findings)
    guard !needs.fixes.isEmpty else {
      let rig = Rig(needs.bare, catalog, offer: known.offer)
      status = .said(Model.unmended(needs.unmended.map { $0.fix(in: rig)?.words.visible ?? $0.message.visible }))
      return
    }
    rebuild(needs.plan, ([tr("\(name(id)) on")] + needs.fixes.map(\.words.visible)).joined(separator: ", "))
  }

  /// Says that no part helps, and what may.
  private static func unmended(_ help: String?) -> String {
    help.map { tr("Nothing in the catalog mends this: \($0)") } ?? tr("Nothing in the catalog mends this")
  }

  /// Takes over the parts of a plan as one change.
  mutating func rebuild(_ build: Plan, _ words: String) {
    let old = plan
    plan = build
    noteSwitchedOff(since: old)
    finish(words, from: old)
  }
}
