import RigChecks
import RigModel
import Synchronization

/// Which finding a line is about; the same one is found again when others come or go.
///
/// A number made of the check, the parts and the place among its like: rows of all panes are copied often, and one that
/// holds texts takes much longer.
struct FindingID: Hashable, Sendable {
  private let number: UInt64

  init(_ finding: Finding, place: Int) {
    let bytes =
      Array(finding.check.utf8) + finding.parts.flatMap { [0] + Array($0.rawValue.utf8) } + [UInt8(clamping: place)]
    // FNV-1a: offset basis and prime of 64 bits (draft-eastlake-fnv, 2024).
    number = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

/// What the checks find in a plan, computed when it is first asked for.
final class Catch: Sendable {
  /// What was found out about a part, which may be that nothing stands beside it.
  private struct KnownMark: Sendable { let mark: PartMark? }

  private struct State: Sendable {
    var findings: [Finding]?
    var lines: [(id: FindingID, finding: Finding)]?
    /// By the place in the catalog; a list, because looking for words at every start takes longer.
    var marks: [KnownMark?] = []
    /// Of the part that was asked about last.
    var newError: (index: Int, error: Finding?)?
    var repaired: Plan?
    var prices: [(changes: [PartID: Int], text: String)] = []
    var layout: (width: Int, layout: FindingsLayout)?
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
    let lines = findings.enumerated().map { place, finding in
      let twins = findings[..<place].count { $0.check == finding.check && $0.parts == finding.parts }
      return (FindingID(finding, place: twins), finding)
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

  /// What a part of the catalog brings, or would bring.
  func mark(_ index: Int) -> PartMark? {
    if let known = state.withLock({ index < $0.marks.count ? $0.marks[index] : nil }) { return known.mark }
    let mark = trial.mark(of: catalog.parts[index].id)
    state.withLock { state in
      if state.marks.isEmpty { state.marks = Array(repeating: nil, count: catalog.parts.count) }
      state.marks[index] = KnownMark(mark: mark)
    }
    return mark
  }

  /// The worst error that one more of a part would bring.
  func newError(_ index: Int) -> Finding? {
    if let known = state.withLock({ $0.newError }), known.index == index { return known.error }
    let error = trial.newError(of: catalog.parts[index].id)
    state.withLock { $0.newError = (index, error) }
    return error
  }

  private var trial: PartTrial { PartTrial(in: plan, catalog, offer: offer, known: findings) }

  /// What changes of the plan cost in words, as they were made when first asked for.
  func price(of changes: [PartID: Int], _ make: () -> String) -> String {
    if let known = state.withLock({ $0.prices.first { $0.changes == changes } }) { return known.text }
    let price = make()
    state.withLock { $0.prices.append((changes, price)) }
    return price
  }

  /// The findings laid out in a width, as it was done when first asked for.
  func layout(width: Int, _ make: () -> FindingsLayout) -> FindingsLayout {
    if let known = state.withLock({ $0.layout }), known.width == width { return known.layout }
    let layout = make()
    state.withLock { $0.layout = (width, layout) }
    return layout
  }

  subscript(id: FindingID) -> Finding? { lines.first { $0.id == id }?.finding }
}
