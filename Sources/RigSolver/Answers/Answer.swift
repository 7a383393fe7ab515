import RigChecks
import RigModel

/// What came of a question.
public struct Answer: Sendable {
  /// How the search ended.
  public enum Status: String, Sendable {
    /// The best rig is found, and nothing is better.
    case optimal
    /// No rig meets the need.
    case infeasible
    /// The search was stopped before it was proven which.
    case stopped
  }

  /// How the search ended.
  public internal(set) var status = Status.stopped
  /// The best rigs, the best one first, each of another board or other cards; of a search that was stopped good ones that
  /// were found until then.
  public internal(set) var rigs: [Solved] = []
  /// No rig is better than this, in the objective's unit; `nil` when there is none, or nothing is known.
  public internal(set) var bound: Double?
  /// Whether as many of the next best rigs are known as were wanted, or as there are.
  public internal(set) var hasAllRigs = false
  /// Rigs that only a question keeps out and that would be better, the best first.
  public internal(set) var asking: [Asking] = []
  /// Whether they were looked for to the end.
  public internal(set) var hasAllAsking = false
  /// The smallest sets of constraints of which some rig meets all others.
  public internal(set) var relaxations: [Relaxation] = []
  /// Whether there are no others.
  public internal(set) var hasAllRelaxations = true
  /// How much the prices would have to be wrong.
  public internal(set) var firmness: Firmness
  /// How much was looked at for the best rig.
  public internal(set) var counts = Counts()
  /// What there was to choose from.
  public let space: Space

  /// Whether it is known that no rig is better than the best one, or that none meets the need.
  public var isProven: Bool { status != .stopped }

  /// The best rig.
  public var best: Solved? { rigs.first }

  init(_ request: Request, _ space: Space) { (self.space, firmness) = (space, Firmness([], request)) }
}

/// A rig that only a question keeps out.
public struct Asking: Sendable {
  /// The rig.
  public let rig: Solved
  /// What has to be asked.
  public let findings: [Finding]
}

/// What there is to choose from.
public struct Space: Hashable, Sendable {
  /// Cards.
  public let gpus: Int
  /// Boards and whole computers.
  public let boards: Int
  /// All parts.
  public let parts: Int
  /// The kinds of which there is a part.
  public let kinds: Set<PartKind>
  /// Parts that nobody can buy, as no price is known.
  public let unpriced: Int
  /// The most units of a part.
  public let mostCards: Int

  init(_ world: World) {
    (gpus, boards, parts) = (world.cards.count, world.boards.count, world.stock.items.count)
    (kinds, unpriced) = (Set(world.stock.items.map(\.kind)), world.stock.unpriced)
    mostCards = world.cards.reduce(0) { max($0, world.stock.items[$1.item].units.upperBound) }
  }
}
