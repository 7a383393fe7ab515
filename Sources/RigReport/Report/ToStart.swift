import RigChecks
import RigModel

extension Report {
  /// What makes the rig start: the price of the automatic fixes of its errors; nothing where it starts as it is.
  public var toStart: Money { memo.value(find: { $0.toStart }, make: { priceToStart }, keep: { $0.toStart = $1 }) }

  /// What parts of the catalog mend a finding; `nil` when none do.
  /// - Parameter place: its place among the findings.
  public func automaticFix(ofFinding place: Int) -> Fix? {
    memo.value(
      find: { $0.fixes[place] }, make: { findings[place].automaticFix(in: rig) }, keep: { $0.fixes[place] = .some($1) })
  }

  /// The plan after some fixes and those of the errors that they bring.
  public func plan(after fixes: [Fix]) -> Plan {
    memo.value(
      find: { $0.mended?.fixes == fixes ? $0.mended?.plan : nil },
      make: { Fixes.applied(fixes, to: plan, in: catalog, offer: estimate.rental?.offer) },
      keep: { $0.mended = (fixes, $1) })
  }

  private var priceToStart: Money {
    let mended = findings.indices.filter { findings[$0].severity == .error }
      .map { (finding: findings[$0], fix: automaticFix(ofFinding: $0)) }
    let fixes = Fixes.entries(of: mended)
    guard !fixes.isEmpty else { return .zero }
    let repaired = plan(after: fixes.map(\.fix))
    let ids = Set(plan.build.keys).union(repaired.build.keys)
    return max(.zero, ChangeCost(of: ids, from: plan, to: repaired, in: catalog).amount)
  }

  /// The ways to get the goal's work done; `nil` without a goal's model.
  public var ways: Ways? {
    memo.value(
      find: { $0.ways }, make: { Ways(plan, estimate, toStart: toStart, in: catalog) }, keep: { $0.ways = $1 })
  }
}
