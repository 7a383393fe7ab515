import RigModel

/// Mends a plan with several fixes at once.
public enum Fixes {
  /// A fix that the planner can do, and what it mends.
  public struct Entry: Hashable, Sendable {
    /// The fix, as the worst of its findings words it.
    public let fix: Fix
    /// What it mends, the worst first.
    public let findings: [Finding]

    /// Whether it mends an error.
    public var mendsError: Bool { findings.contains { $0.severity == .error } }
  }

  /// Fixes may bring new errors, such as plugs that a larger supply lacks; so often they are looked for.
  static let rounds = 5

  /// The automatic fixes of findings, each once, in the order of the findings.
  public static func entries(of findings: [Finding], in rig: Rig) -> [Entry] {
    entries(of: findings.map { ($0, $0.automaticFix(in: rig)) })
  }

  /// The automatic ones among fixes of findings, each once, in the order of the findings.
  public static func entries(of mended: [(finding: Finding, fix: Fix?)]) -> [Entry] {
    let fixes = mended.compactMap(\.fix).filter(\.isAutomatic)
    let once = fixes.enumerated().filter { place, fix in fixes.firstIndex(where: fix.does) == place }
    return once.map { _, fix in
      Entry(fix: fix, findings: mended.filter { $0.fix.map(fix.does) ?? false }.map(\.finding))
    }
  }

  /// The quantities after several fixes: the larger one where two add the same part; a part that one takes out is out.
  ///
  /// Of fixes that bring different boards or supplies one counts: the first board, the strongest supply.
  public static func merged(_ fixes: [[PartID: Int]], in plan: Plan, _ catalog: Catalog) -> [PartID: Int] {
    let boards = one(.platform, of: fixes, in: plan, catalog) { _, _ in false }
    let kept = one(.psu, of: boards, in: plan, catalog) { rated($0, catalog) < rated($1, catalog) }
    return kept.reduce(into: [:]) { all, changes in
      all.merge(changes) { min($0, $1) == 0 ? 0 : max($0, $1) }
    }
  }

  /// The plan after some fixes and those of the errors that they bring, as far as there are any.
  /// - Parameters:
  ///   - fixes: what is done first.
  ///   - offer: what the rig is compared with.
  ///   - left: the checks whose errors are left as they are.
  public static func applied(
    _ fixes: [Fix], to plan: Plan, in catalog: Catalog, offer: Offer?, leaving left: Set<String> = []
  ) -> Plan {
    var plans = [plan, apply(fixes, to: plan, in: catalog)]
    for _ in 1..<rounds {
      let last = plans[plans.count - 1]
      let rig = Rig(last, catalog, offer: offer)
      let errors = Check.errors(in: rig).filter { !left.contains($0.check) }
      let next = apply(errors.compactMap { $0.automaticFix(in: rig) }, to: last, in: catalog)
      if plans.contains(next) { break }
      plans.append(next)
    }
    return plans[plans.count - 1]
  }

  private static func apply(_ fixes: [Fix], to plan: Plan, in catalog: Catalog) -> Plan {
    let changed = plan.putting(merged(fixes.map(\.changes), in: plan, catalog), in: catalog)
    return fixes.reduce(changed) { $0.limiting($1.limits) }
  }

  /// Leaves one of the fixes that bring a part of a kind.
  private static func one(
    _ kind: PartKind, of fixes: [[PartID: Int]], in plan: Plan, _ catalog: Catalog,
    isWeaker: ([PartID: Int], [PartID: Int]) -> Bool
  ) -> [[PartID: Int]] {
    let bringing = fixes.filter { changes in
      changes.contains { $0.value > plan.quantity($0.key) && catalog[$0.key]?.kind == kind }
    }
    guard let first = bringing.first else { return fixes }
    let kept = bringing.reduce(first) { isWeaker($0, $1) ? $1 : $0 }
    return fixes.filter { $0 == kept || !bringing.contains($0) }
  }

  private static func rated(_ changes: [PartID: Int], _ catalog: Catalog) -> Double {
    changes.reduce(0) { sum, change in
      sum + (catalog[change.key]?.supply?.rated?.value ?? 0) * Double(change.value)
    }
  }
}
