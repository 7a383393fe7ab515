import RigModel

/// What stands beside a part: what it brings, or would bring if it were added.
public enum PartMark: Hashable, Sendable {
  /// An error.
  case error
  /// A question for the seller.
  case unknown
}

/// A plan with one more of a part, and what it would bring.
public struct PartTrial: Hashable, Sendable {
  /// What stands beside the part in a list.
  public let mark: PartMark?
  /// The worst error that one more of it would bring.
  public let newError: Finding?

  /// Looks at a part in a plan.
  /// - Parameters:
  ///   - offer: what the rig is compared with.
  ///   - known: what the checks find in the plan as it is.
  public init(of id: PartID, in plan: Plan, _ catalog: Catalog, offer: Offer?, known: [Finding]) {
    var other = plan
    other.put(id, plan.quantity(id) + 1, in: catalog)
    let rig = Rig(other, catalog, offer: offer, wantsFixes: false)
    let found = Check.judging.flatMap { $0.run(rig) }
    let known = known.filter { $0.severity == .error || $0.severity == .unknown }
    newError = found.first { new in
      PartTrial.isError(new, of: id, in: plan, known)
        && !known.contains { $0.check == new.check && $0.parts == new.parts && $0.message == new.message }
    }
    mark = PartTrial.mark(plan.quantity(id) == 0 ? found : known, of: id, in: plan, known)
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
