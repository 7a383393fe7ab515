import RigChecks
import RigModel

extension Report {
  /// What makes the rig start: the price of the automatic fixes of its errors; nothing where it starts as it is.
  public var toStart: Money {
    let errors = findings.filter { $0.severity == .error }
    let fixes = Fixes.entries(of: errors, in: rig)
    guard !fixes.isEmpty else { return .zero }
    let repaired = Fixes.applied(fixes.map(\.fix.changes), to: plan, in: catalog, offer: estimate.rental?.offer)
    let ids = Set(plan.build.keys).union(repaired.build.keys)
    return max(.zero, ChangeCost(of: ids, from: plan, to: repaired, in: catalog).amount)
  }
}
