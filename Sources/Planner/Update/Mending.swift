import RigChecks
import RigModel

extension Scene {
  /// What `f` means on the focused line.
  var mending: Message? {
    if let finding { return mending(finding, in: plan) }
    guard let id = part else { return nil }
    var tried = plan
    if tried.quantity(id) == 0 { tried.put(id, 1, in: catalog) }
    let about = Check.findings(in: Rig(tried, catalog, offer: estimate.rental?.offer)).filter { finding in
      finding.severity <= .warning && finding.parts.contains(id)
    }
    guard let worst = about.first(where: { $0.fix?.isAutomatic == true }) ?? about.first else { return nil }
    return mending(worst, in: tried)
  }

  /// Applies a fix to a plan in one step, or says what to do by hand.
  private func mending(_ finding: Finding, in plan: Plan) -> Message {
    guard let fix = finding.fix else { return .say("Nothing in the catalog mends this") }
    guard fix.isAutomatic else { return .say("By hand: \(fix.words)") }
    return .mend(Repair.plan(plan, after: [fix], in: catalog), fix.words.capitalizedFirst)
  }
}

extension String {
  /// The text with a capital at its start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
