import RigModel

/// A step of the search: a rig of which more or less is settled.
struct Node: Ordered, Sendable {
  /// How far it is.
  enum Stage: Sendable {
    /// Cards are being chosen; the place of what is settled.
    case cards(Int)
    /// Board and cards are settled; the place of the cover.
    case cover(Int)
    /// The same, with what the cover lacks known.
    case lacking(Int)
    /// A way to meet what a cover lacks is to be tried, and those behind it; its place among the ways of a choice.
    case choice(Int, Int)
    /// All is settled, and the checks are to be asked.
    case whole(Int)
  }

  /// No rig that comes of it stands before this.
  let key: Key
  let stage: Stage
  /// When it was put in; of nodes of the same key the last one is looked at first, until it is whole.
  let turn: Int
  /// Of a whole rig ids and units in their order.
  var list: [Pick] = []

  private var isWhole: Bool { if case .whole = stage { true } else { false } }

  func precedes(_ other: Node) -> Bool {
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

/// Ways to meet what a cover lacks, the one that costs least first.
struct Choice: Sendable {
  /// The place of the cover.
  let cover: Int
  /// What is tried.
  let demand: Demand
  /// The least that all else costs which the cover lacks, in cents.
  let rest: Int64
}
