import RigModel

/// A finding that the catalog's parts mend.
public struct Repair: Hashable, Sendable {
  /// The worst finding that the fix mends.
  public let finding: Finding
  /// What mends it.
  public let fix: Fix

  /// The distinct repairs of a rig, the worst finding first.
  public static func all(_ findings: [Finding]) -> [Repair] {
    findings.reduce(into: []) { repairs, finding in
      guard let fix = finding.fix, fix.isAutomatic, !repairs.contains(where: { $0.fix.changes == fix.changes }) else {
        return
      }
      repairs.append(Repair(finding: finding, fix: fix))
    }
  }

  /// The plan after some fixes, and after the repair of what they broke.
  ///
  /// Fixes that add the same part add the larger number once. A fix that takes out what another one has taken out already
  /// waits: what it was for is looked at again afterwards.
  public static func plan(_ plan: Plan, after fixes: [Fix], in catalog: Catalog) -> Plan {
    let failing = Set(errors(plan, catalog).map(\.check))
    var mended = merged(fixes, plan, catalog)
    let waiting = Set(
      all(Check.findings(in: Rig(plan, catalog))).filter { fixes.contains($0.fix) }.map(\.finding.check))
    for _ in 0..<rounds {
      let broken = errors(mended, catalog).filter { waiting.contains($0.check) || !failing.contains($0.check) }
      let next = all(broken).map(\.fix)
      guard !next.isEmpty else { break }
      mended = merged(next, mended, catalog)
    }
    return mended
  }

  /// How often what a repair broke is repaired.
  private static let rounds = 4

  private static func errors(_ plan: Plan, _ catalog: Catalog) -> [Finding] {
    Check.findings(in: Rig(plan, catalog)).filter { $0.severity == .error }
  }

  private static func merged(_ fixes: [Fix], _ plan: Plan, _ catalog: Catalog) -> Plan {
    var (result, removed) = (plan, Set<PartID>())
    for fix in fixes {
      let out = fix.changes.filter { $0.value < plan.quantity($0.key) }.map(\.key)
      guard removed.isDisjoint(with: out) else { continue }
      removed.formUnion(out)
      let changes = fix.changes.mapValues { $0 }.filter { id, quantity in
        out.contains(id) || quantity > result.quantity(id)
      }
      result = Fix(fix.words, changes: changes).applied(to: result, in: catalog)
    }
    return result
  }
}
