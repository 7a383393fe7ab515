import RigModel

/// How many units of which parts a rig may have.
public struct UnitRules: Hashable, Sendable {
  /// Parts of which a rig has so many.
  public var pinned: [PartID: ClosedRange<Int>] = [:]
  /// Parts of which it has none.
  public var banned: Set<PartID> = []
  /// Units that stay, to which more may come.
  public var kept: [PartID: Int] = [:]
  /// The most units of a part, 0…64; more only where so many are pinned or kept.
  public var most = Limits.quantity.upperBound

  /// Makes rules that allow everything.
  public init() {}

  /// The units that a rig may have of a part; `nil` when what is asked for contradicts itself.
  func range(of id: PartID) -> ClosedRange<Int>? {
    let kept = kept[id] ?? 0
    let least = max(kept, pinned[id]?.lowerBound ?? 0)
    let most = banned.contains(id) ? 0 : pinned[id]?.upperBound ?? max(self.most, kept)
    return most < least ? nil : least...most
  }
}
