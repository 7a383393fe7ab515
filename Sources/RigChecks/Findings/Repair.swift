import RigModel

/// Mends a plan with several fixes at once.
public enum Repair {
  /// A fix that the planner can do, and what it mends.
  public struct Entry: Hashable, Sendable {
    /// The fix, as the worst of its findings words it.
    public let fix: Fix
    /// What it mends, the worst first.
    public let findings: [Finding]
  }

  /// Fixes may bring new errors, such as plugs that a larger supply lacks; so often they are looked for.
  static let rounds = 5

  /// The automatic fixes of findings, each once, in the order of the findings.
  public static func entries(of findings: [Finding]) -> [Entry] {
    let fixes = findings.compactMap(\.fix).filter(\.isAutomatic)
    let once = fixes.enumerated().filter { place, fix in fixes.firstIndex { $0.changes == fix.changes } == place }
    return once.map { _, fix in Entry(fix: fix, findings: findings.filter { $0.fix?.changes == fix.changes }) }
  }

  /// The quantities after several fixes: the larger one where two add the same part; a part that one takes out is out.
  ///
  /// Of fixes that bring different boards or supplies one counts: the first board, the strongest supply.
  public static func merged(_ fixes: [Fix], in plan: Plan, _ catalog: Catalog) -> [PartID: Int] {
    let boards = one(.platform, of: fixes, in: plan, catalog) { _, _ in false }
    let kept = one(.psu, of: boards, in: plan, catalog) { rated($0, catalog) < rated($1, catalog) }
    return kept.reduce(into: [:]) { all, fix in
      all.merge(fix.changes) { min($0, $1) == 0 ? 0 : max($0, $1) }
    }
  }

  /// The plan after some fixes and those of the errors that they bring, as far as there are any.
  /// - Parameters:
  ///   - offer: what the rig is compared with.
  ///   - left: the checks whose errors are left as they are.
  public static func applied(
    _ fixes: [Fix], to plan: Plan, in catalog: Catalog, offer: Offer?, leaving left: Set<String> = []
  ) -> Plan {
    var plans = [plan, apply(fixes, to: plan, in: catalog)]
    for _ in 1..<rounds {
      let last = plans[plans.count - 1]
      let errors = Check.findings(in: Rig(last, catalog, offer: offer)).filter {
        $0.severity == .error && !left.contains($0.check)
      }
      let next = apply(entries(of: errors).map(\.fix), to: last, in: catalog)
      if plans.contains(next) { break }
      plans.append(next)
    }
    return plans[plans.count - 1]
  }

  private static func apply(_ fixes: [Fix], to plan: Plan, in catalog: Catalog) -> Plan {
    Fix("", changes: merged(fixes, in: plan, catalog)).applied(to: plan, in: catalog)
  }

  /// Leaves one of the fixes that bring a part of a kind.
  private static func one(
    _ kind: PartKind, of fixes: [Fix], in plan: Plan, _ catalog: Catalog, isWeaker: (Fix, Fix) -> Bool
  ) -> [Fix] {
    let bringing = fixes.filter { fix in
      fix.changes.contains { $0.value > plan.quantity($0.key) && catalog[$0.key]?.kind == kind }
    }
    guard let first = bringing.first else { return fixes }
    let kept = bringing.reduce(first) { isWeaker($0, $1) ? $1 : $0 }
    return fixes.filter { $0 == kept || !bringing.contains($0) }
  }

  private static func rated(_ fix: Fix, _ catalog: Catalog) -> Double {
    fix.changes.reduce(0) { sum, change in
      sum + (catalog[change.key]?.supply?.rated?.value ?? 0) * Double(change.value)
    }
  }
}
