import RigModel

/// A step of the search: a rig of which more or less is settled.
final class Node: Ordered, Sendable {
  /// How far it is.
  enum Stage: Sendable {
    /// A board alone.
    case board(Held<Chosen>)
    /// Cards are being chosen.
    case cards(Held<Chosen>)
    /// Board and cards are settled.
    case cover(Held<Cover>)
    /// The same, with what the cover lacks known.
    case lacking(Held<Cover>, Held<Lack>)
    /// A way to meet what a cover lacks is to be tried, and those behind it; its place among the ways of a choice.
    case choice(Held<Choice>, Int)
    /// All is settled, and the checks are to be asked.
    case whole(Held<Cover>)

    /// The pair that it is about; `nil` while cards are being chosen.
    var pair: Pair? {
      switch self {
      case .board, .cards: nil
      case .cover(let cover), .lacking(let cover, _), .whole(let cover): cover.value.pair
      case .choice(let choice, _): choice.value.cover.pair
      }
    }
  }

  /// No rig that comes of it stands before this.
  let key: Key
  let stage: Stage
  /// When it was put in; of nodes of the same key the last one is looked at first, until it is whole.
  let turn: Int
  /// Of a whole rig ids and units in their order.
  let list: [Pick]
  /// Whether it is taken before those that are not, whatever their keys, the last one first.
  let isUrgent: Bool

  init(key: Key, stage: Stage, turn: Int, list: [Pick], isUrgent: Bool) {
    (self.key, self.stage, self.turn) = (key, stage, turn)
    (self.list, self.isUrgent) = (list, isUrgent)
  }

  /// Whether all of it is settled.
  var isWhole: Bool { if case .whole = stage { true } else { false } }

  /// The pair that it is about; `nil` while cards are being chosen.
  var pair: Pair? { stage.pair }

  func precedes(_ other: Node) -> Bool {
    if isUrgent || other.isUrgent { return isUrgent != other.isUrgent ? isUrgent : turn > other.turn }
    if key != other.key { return key < other.key }
    guard isWhole, other.isWhole else { return isWhole != other.isWhole ? other.isWhole : turn > other.turn }
    return Node.isBefore(list, other.list)
  }

  /// Whether a list of ids, by rank, and units stands before another.
  static func isBefore(_ left: [Pick], _ right: [Pick]) -> Bool {
    for (one, other) in zip(left, right) where one != other {
      return (one.item, one.count) < (other.item, other.count)
    }
    return left.count < right.count
  }
}

/// A value that several nodes share, and that is let go with the last of them.
final class Held<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}

/// Ways to meet what a cover lacks, the one that costs least first.
struct Choice: Sendable {
  /// The cover.
  let cover: Cover
  /// What is tried.
  let demand: Demand
  /// The least that all else costs which the cover lacks, in cents.
  let rest: Int64
}
