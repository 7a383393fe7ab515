/// How much was looked at, and why the rest was not.
public struct Counts: Hashable, Sendable {
  /// Nodes that were looked at.
  public var nodes = 0
  /// Rigs that the checks were asked about.
  public var judged = 0
  /// What was cut, by reason.
  public var cut: [String: Int] = [:]

  mutating func cut(_ reason: String) { cut[reason, default: 0] += 1 }
}
