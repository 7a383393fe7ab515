import RigModel

/// What stands beside a part: what it brings, or would bring if it were added.
public enum PartMark: Hashable, Sendable {
  /// An error.
  case error
  /// A question for the seller.
  case unknown

  /// Looks at a part in a plan, or at the plan with one of it when there is none.
  /// - Parameters:
  ///   - offer: what the rig is compared with.
  ///   - known: what the checks find in the plan as it is.
  public init?(of id: PartID, in plan: Plan, _ catalog: Catalog, offer: Offer?, known: [Finding]) {
    var other = plan
    if plan.quantity(id) == 0 { other.put(id, 1, in: catalog) }
    let found = other == plan ? known : PartMark.findings(in: other, catalog, offer)
    if found.contains(where: { PartMark.isError($0, of: id, in: plan, known) }) {
      self = .error
    } else if found.contains(where: { $0.severity == .unknown && $0.parts.contains(id) }) {
      self = .unknown
    } else {
      return nil
    }
  }

  /// The worst error that a plan has with more of a part and did not have before.
  /// - Parameters:
  ///   - other: the plan with more of the part.
  ///   - plan: the plan as it is, in which `known` was found.
  public static func newError(
    with id: PartID, in other: Plan, after plan: Plan, _ catalog: Catalog, offer: Offer?, known: [Finding]
  ) -> Finding? {
    findings(in: other, catalog, offer).first { new in
      isError(new, of: id, in: plan, known)
        && !known.contains { $0.check == new.check && $0.parts == new.parts && $0.message == new.message }
    }
  }

  /// An error that is about the part, or of a check that finds none now.
  ///
  /// An empty plan lacks nothing yet, whatever is
  /// put in first, so there only the former counts.
  private static func isError(_ finding: Finding, of id: PartID, in plan: Plan, _ known: [Finding]) -> Bool {
    guard finding.severity == .error else { return false }
    if finding.parts.contains(id) { return true }
    return !plan.build.isEmpty && !known.contains { $0.severity == .error && $0.check == finding.check }
  }

  private static func findings(in plan: Plan, _ catalog: Catalog, _ offer: Offer?) -> [Finding] {
    let rig = Rig(plan, catalog, offer: offer, wantsFixes: false)
    return Check.judging.flatMap { $0.run(rig) }
  }
}
