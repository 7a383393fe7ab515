import RigChecks
import RigModel
import Synchronization

/// Which finding a line is about; the same one is found again when others come or go.
struct FindingID: Hashable, Sendable {
  let check: String
  let parts: [PartID]
  /// Its place among those of one check about the same parts.
  let place: Int
}

/// What the checks find in a plan, computed when it is first asked for.
final class Catch: Sendable {
  private struct State: Sendable {
    var findings: [Finding]?
    var lines: [(id: FindingID, finding: Finding)]?
    var marks: [PartID: PartMark?] = [:]
    var repaired: Plan?
    var prices: [[PartID: Int]: String] = [:]
    var texts: (width: Int, rows: [[String]])?
  }

  let plan: Plan
  let catalog: Catalog
  let offer: Offer?
  private let state = Mutex(State())

  init(_ plan: Plan, _ catalog: Catalog, offer: Offer?) {
    (self.plan, self.catalog, self.offer) = (plan, catalog, offer)
  }

  /// The findings, the worst first.
  var findings: [Finding] {
    if let known = state.withLock({ $0.findings }) { return known }
    let found = Check.findings(in: Rig(plan, catalog, offer: offer))
    state.withLock { $0.findings = found }
    return found
  }

  /// The findings with what they are called.
  var lines: [(id: FindingID, finding: Finding)] {
    if let known = state.withLock({ $0.lines }) { return known }
    var counts: [FindingID: Int] = [:]
    let lines = findings.map { finding in
      let first = FindingID(check: finding.check, parts: finding.parts, place: 0)
      defer { counts[first, default: 0] += 1 }
      return (FindingID(check: finding.check, parts: finding.parts, place: counts[first] ?? 0), finding)
    }
    state.withLock { $0.lines = lines }
    return lines
  }

  /// The plan after all fixes.
  var repaired: Plan {
    if let known = state.withLock({ $0.repaired }) { return known }
    let fixes = Repair.entries(of: findings).map(\.fix)
    let repaired = fixes.isEmpty ? plan : Repair.applied(fixes, to: plan, in: catalog, offer: offer)
    state.withLock { $0.repaired = repaired }
    return repaired
  }

  /// What a part brings or would bring.
  func mark(of id: PartID) -> PartMark? {
    if let known = state.withLock({ $0.marks[id] }) { return known }
    let mark = PartMark(of: id, in: plan, catalog, offer: offer, known: findings)
    state.withLock { $0.marks[id] = .some(mark) }
    return mark
  }

  /// What changes of the plan cost in words, as they were made when first asked for.
  func price(of changes: [PartID: Int], _ make: () -> String) -> String {
    if let known = state.withLock({ $0.prices[changes] }) { return known }
    let price = make()
    state.withLock { $0.prices[changes] = price }
    return price
  }

  /// The messages broken to a width, as they were made when first asked for.
  func texts(width: Int, _ make: () -> [[String]]) -> [[String]] {
    if let known = state.withLock({ $0.texts }), known.width == width { return known.rows }
    let rows = make()
    state.withLock { $0.texts = (width, rows) }
    return rows
  }

  subscript(id: FindingID) -> Finding? { lines.first { $0.id == id }?.finding }
}

/// What was found in the plans that were shown last; it follows from plan and catalog, so that it is never stale.
final class CatchMemory: Sendable {
  private static let depth = 4
  private let kept = Mutex<[Catch]>([])

  /// What is found in a plan; computed once as long as the plan stays.
  func of(_ plan: Plan, _ estimate: Estimate, in catalog: Catalog) -> Catch {
    kept.withLock { kept in
      if let place = kept.firstIndex(where: { $0.plan == plan }) {
        if place > 0 { kept.insert(kept.remove(at: place), at: 0) }
      } else {
        kept.insert(Catch(plan, catalog, offer: estimate.rental?.offer), at: 0)
        kept = Array(kept.prefix(CatchMemory.depth))
      }
      return kept[0]
    }
  }
}
