import RigModel

/// What a part in a list would bring into the rig, or has brought.
public enum PartMark: Hashable, Sendable {
  /// It brings an error.
  case error
  /// It brings a question for a seller.
  case unknown
}

/// Marks the parts of a list that would bring an error or a question.
public struct PartMarker: Sendable {
  private let plan: Plan
  private let catalog: Catalog
  /// The checks that find an error in the plan as it is.
  private let failing: [String]

  /// Looks at the plan as it is.
  public init(_ plan: Plan, _ catalog: Catalog) {
    (self.plan, self.catalog) = (plan, catalog)
    failing = PartMarker.findings(plan, catalog).filter { $0.severity == .error }.map(\.check)
  }

  /// The mark of a part: of what it brings when one of it is in the rig, a platform in the place of the other.
  public func mark(_ part: Part) -> PartMark? {
    var tried = plan
    if tried.quantity(part.id) == 0 { tried.put(part.id, 1, in: catalog) }
    let found = PartMarker.findings(tried, catalog)
    let isError = found.contains { finding in
      finding.severity == .error && (finding.parts.contains(part.id) || !failing.contains(finding.check))
    }
    if isError { return .error }
    let isUnknown = found.contains { $0.severity == .unknown && $0.parts.contains(part.id) }
    return isUnknown ? .unknown : nil
  }

  private static func findings(_ plan: Plan, _ catalog: Catalog) -> [Finding] {
    let rig = Rig(plan, catalog, wantsFixes: false)
    return Check.marking.flatMap { $0.run(rig) }
  }
}
