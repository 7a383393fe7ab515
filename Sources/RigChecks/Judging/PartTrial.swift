import RigModel

/// What stands beside a part: what it brings, or would bring if it were added.
public enum PartMark: Hashable, Sendable {
  /// An error.
  case error
  /// A question for the seller.
  case unknown
}

/// Judges parts in a plan: those in it by what is found, others by trying one more, check by check, until the answer is
/// known.
public struct PartTrial: Sendable {
  /// All that can find an error, those first that find one of most parts: one is enough.
  private static let checks = first + Check.judging.filter { check in !first.contains { $0.id == check.id } }
  private static let first: [Check] = [.cardCooling, .plugs, .cardFits]

  private let rig: Rig
  private let known: [Finding]

  /// Prepares to try parts.
  /// - Parameter known: what the checks find in the rig as it is.
  public init(in rig: Rig, known: [Finding]) { (self.rig, self.known) = (rig, known) }

  /// What stands beside the part in a list: of one in the rig what it brings, of another what one would bring.
  public func mark(of id: PartID) -> PartMark? {
    guard rig.plan.quantity(id) == 0 else { return mark(of: id, among: known) }
    let rig = rig.with(id)
    var asks = false
    for check in PartTrial.checks {
      let mark = mark(of: id, among: check.judge(rig))
      if mark == .error { return .error }
      asks = asks || mark == .unknown
    }
    return asks ? .unknown : nil
  }

  /// The worst error that one more of the part would bring.
  public func newError(of id: PartID) -> Finding? {
    let rig = rig.with(id)
    for check in Check.judging {
      let new = check.judge(rig).first { new in
        isError(new, of: id) && !known.contains(where: new.saysTheSame)
      }
      if let new { return new }
    }
    return nil
  }

  private func mark(of id: PartID, among found: [Finding]) -> PartMark? {
    if found.contains(where: { isError($0, of: id) }) { return .error }
    return found.contains { $0.severity == .unknown && $0.parts.contains(id) } ? .unknown : nil
  }

  /// An error that is about the part, or of a check that finds none now.
  ///
  /// An empty plan lacks nothing yet, whatever is put in first, so there only the former counts.
  private func isError(_ finding: Finding, of id: PartID) -> Bool {
    guard finding.severity == .error else { return false }
    if finding.parts.contains(id) { return true }
    return !rig.plan.build.isEmpty && !known.contains { $0.severity == .error && $0.check == finding.check }
  }
}
