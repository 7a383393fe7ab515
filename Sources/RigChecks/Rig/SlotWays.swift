/// Adapters of a kind that make x16 slots of others.
struct SlotMaker: Sendable {
  /// x16 slots that one gives.
  let given: Int
  /// Slots of the board that one takes.
  let taken: Int
  /// Whether short slots do for it.
  let isShort: Bool
  private(set) var count: Int

  /// Those of a shape together: which of them are put in changes nothing.
  static func merged(_ makers: [SlotMaker]) -> [SlotMaker] {
    makers.reduce(into: []) { merged, maker in
      if let place = merged.firstIndex(where: { $0.isLike(maker) }) {
        merged[place].count += maker.count
      } else {
        merged.append(maker)
      }
    }
  }

  private func isLike(_ other: SlotMaker) -> Bool {
    (given, taken, isShort) == (other.given, other.taken, other.isShort)
  }

  /// So many times as many of them.
  func times(_ quantity: Int) -> SlotMaker {
    SlotMaker(given: given, taken: taken, isShort: isShort, count: count * quantity)
  }
}

/// All ways to put adapters that make slots into those of a board, where those that find none lie idle: a knapsack.
struct SlotWays {
  /// The most that is taken: x16 slots, and short ones.
  private let (long, short): (Int, Int)
  /// By x16 slots that are taken at most, then by short ones, the most that the adapters in them give.
  private var given: [Int]

  init(_ makers: [SlotMaker], long: Int, short: Int) {
    let wanted = { (makers: [SlotMaker]) in makers.reduce(0) { $0 + $1.taken * $1.count } }
    (self.long, self.short) = (min(long, wanted(makers)), min(short, wanted(makers.filter(\.isShort))))
    given = [Int](repeating: 0, count: (self.long + 1) * (self.short + 1))
    for maker in SlotMaker.merged(makers) {
      let room = self.long / maker.taken + (maker.isShort ? self.short / maker.taken : 0)
      for _ in 0..<min(maker.count, room) { put(maker) }
    }
  }

  /// Puts one more in where that gives more.
  private mutating func put(_ maker: SlotMaker) {
    let width = short + 1
    for long in (0...long).reversed() {
      for short in (0...short).reversed() {
        let place = long * width + short
        if long >= maker.taken { given[place] = max(given[place], given[place - maker.taken * width] + maker.given) }
        if maker.isShort, short >= maker.taken {
          given[place] = max(given[place], given[place - maker.taken] + maker.given)
        }
      }
    }
  }

  /// The most that the adapters give.
  var mostGiven: Int { given[given.count - 1] }

  /// The most x16 slots beyond those that are taken.
  var mostMade: Int {
    (0...long).reduce(0) { most, long in max(most, given[long * (short + 1) + short] - long) }
  }

  /// The most slots of any length beyond those that are taken, where so many of x16 are made, or as many as can be.
  func mostGained(making needed: Int) -> Int {
    let needed = min(needed, mostMade)
    return given.indices.reduce(Int.min) { most, place in
      let made = given[place] - place / (short + 1)
      return made >= needed ? max(most, made - place % (short + 1)) : most
    }
  }
}
