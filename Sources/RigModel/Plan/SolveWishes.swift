/// What is asked of the solver beside the goal, kept with the plan.
public struct SolveWishes: Hashable, Sendable {
  /// What is to be the least or the most.
  public var aim = Aim.buy
  /// Parts that a rig has to have, and how many of each, 1…64.
  public var pinned: [PartID: ClosedRange<Int>] = [:]
  /// Parts of which a rig has none.
  public var banned: Set<PartID> = []
  /// Whether a rig counts that leaves questions to sellers open.
  public var allowsUnknown = false

  /// Asks for nothing.
  public init() {}

  /// Any number of a pinned part, but at least one.
  public static let any = 1...Limits.quantity.upperBound
}

/// What the best rig is the best in.
public enum Aim: String, CaseIterable, Sendable {
  /// The least price of all that is bought.
  case buy
  /// The least that owning costs over the plan's days.
  case own
  /// The most memory.
  case vram
  /// The most of what the goal's model makes in a second; the cheapest to buy without a model.
  case speed
  /// The least watts from the wall while working.
  case heat

  /// What a person calls it.
  public var words: String {
    switch self {
    case .buy: tr("cheapest to buy")
    case .own: tr("cheapest to own")
    case .vram: tr("most memory")
    case .speed: tr("fastest")
    case .heat: tr("least watts")
    }
  }

  /// The rig that is looked for: `the rig with the most memory`.
  public var sought: String {
    switch self {
    case .buy, .own: tr("the rig that is \(words)")
    case .vram, .heat: tr("the rig with the \(words)")
    case .speed: tr("the \(words) rig")
    }
  }
}

extension Plan {
  /// Asks for a part, then for a rig without it, then for neither.
  public mutating func cycleWish(_ id: PartID) {
    if solve.pinned[id] != nil {
      solve.pinned[id] = nil
      solve.banned.insert(id)
    } else if solve.banned.remove(id) == nil {
      solve.pinned[id] = SolveWishes.any
    }
  }
}
