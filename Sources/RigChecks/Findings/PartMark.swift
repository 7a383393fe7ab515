import RigModel

/// What stands beside a part: what it brings, or would bring if it were added.
public enum PartMark: Hashable, Sendable {
  /// An error.
  case error
  /// A question for the seller.
  case unknown
}

/// What a part in a plan brings, or one of it would bring.
public struct PartTrial: Sendable {
  /// What stands beside the part in a list: of one in the rig what it brings, of another what one would bring.
  public let mark: PartMark?
  /// The worst error that one of it would bring; for a part in the rig, `newError` looks when it is asked.
  private let first: Finding?
  private let isInRig: Bool

  /// Looks at a part in a plan.
  /// - Parameters:
  ///   - offer: what the rig is compared with.
  ///   - known: what the checks find in the plan as it is.
  public init(of id: PartID, in plan: Plan, _ catalog: Catalog, offer: Offer?, known: [Finding]) {
    isInRig = plan.quantity(id) > 0
    let found = isInRig ? known : PartTrial.found(id, in: plan, catalog, offer)
    mark = PartTrial.mark(found, of: id, in: plan, known)
    first = isInRig ? nil : PartTrial.newError(found, of: id, in: plan, known)
  }

  /// The worst error that one more of the part would bring to the same plan.
  public func newError(of id: PartID, in plan: Plan, _ catalog: Catalog, offer: Offer?, known: [Finding]) -> Finding? {
    guard isInRig else { return first }
    return PartTrial.newError(PartTrial.found(id, in: plan, catalog, offer), of: id, in: plan, known)
  }

  /// What one more of a part brings, of all that can go wrong.
  private static func found(_ id: PartID, in plan: Plan, _ catalog: Catalog, _ offer: Offer?) -> [Finding] {
    var other = plan
    other.put(id, plan.quantity(id) + 1, in: catalog)
    let rig = Rig(other, catalog, offer: offer, wantsFixes: false)
    return Check.judging.flatMap { $0.run(rig) }
  }

  private static func newError(_ found: [Finding], of id: PartID, in plan: Plan, _ known: [Finding]) -> Finding? {
    found.first { new in
      isError(new, of: id, in: plan, known)
        && !known.contains { $0.check == new.check && $0.parts == new.parts && $0.message == new.message }
    }
  }

  private static func mark(_ found: [Finding], of id: PartID, in plan: Plan, _ known: [Finding]) -> PartMark? {
    if found.contains(where: { isError($0, of: id, in: plan, known) }) { return .error }
    return found.contains { $0.severity == .unknown && $0.parts.contains(id) } ? .unknown : nil
  }

  /// An error that is about the part, or of a check that finds none now.
  ///
  /// An empty plan lacks nothing yet, whatever is put in first, so there only the former counts.
  private static func isError(_ finding: Finding, of id: PartID, in plan: Plan, _ known: [Finding]) -> Bool {
    guard finding.severity == .error else { return false }
    if finding.parts.contains(id) { return true }
    return !plan.build.isEmpty && !known.contains { $0.severity == .error && $0.check == finding.check }
  }
}
