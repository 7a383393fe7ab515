import RigModel

/// Cards that were chosen so far.
struct Chosen: Sendable {
  /// The board.
  let board: Int
  /// The card that is being chosen.
  var next: Int
  /// How many of it so far.
  var count: Int
  /// Those before it.
  var cards: [(card: Int, count: Int)]
  /// Whether at least one more card has to come.
  var mustAdd: Bool
  /// Of `cards` what they cost, with the least that their air costs.
  var price: Int64
  /// Of `cards` what they draw at full load in W.
  var peak: Double
  /// Of `cards` watts of direct current at full load, while working, and idle.
  var watts: SIMD3<Double>
  /// Of `cards` the plugs.
  var plugs = Plugs()
  /// Of `cards` those in long slots.
  var slots: Int
  /// Of `cards` and the board the memory in GiB.
  var memory: Double
  /// Of `cards` and the board.
  var units: Int
}

extension Chosen {
  /// Settles so many of a card.
  mutating func take(_ card: Int, _ count: Int, _ world: World, air: Int64) {
    let (facts, item) = (world.cards[card], world.stock.items[world.cards[card].item])
    cards.append((card, count))
    price += item.prices.cost[count] + Int64(count) * air
    peak += item.peak * Double(count)
    watts += item.watts * Double(count)
    plugs = plugs + facts.plugs * count
    slots += facts.takesSlot ? count : 0
    memory += facts.memory * Double(count)
    units += count
  }
}
