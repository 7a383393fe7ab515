import RigChecks
import RigModel

/// A board and the cards on it; what else a rig needs follows from them.
///
/// A reference, as it is looked at in every step.
final class Pair: Sendable {
  /// By what it is told apart from others of a search.
  let number: Int
  /// The board's place among the boards.
  let board: Int
  /// Cards by their place among the cards, and how many.
  let cards: [(card: Int, count: Int)]
  /// What board and cards cost, in cents.
  let price: Int64
  /// Board and cards.
  let units: Int
  /// What they draw at full load in W; of these the cards.
  let peak: Double
  let cardPeak: Double
  /// Memory in all in GiB.
  let memory: Double
  /// Plugs of the cards.
  let plugs: Plugs
  /// Draws on plugs, by the kinds of `PlugWatts`, the largest first.
  let needs: [[Watts]]
  /// How wide the cards are.
  let widths: CardWidths
  /// Modules that need a carrier.
  let modules: Int
  /// What those draw for which there are carriers for a slot, the most first.
  let drawn: [Watts]
  /// The cards that take air, in catalog order.
  let passive: [(card: Int, count: Int)]

  private let trial: ModelTrial?

  /// How its devices run the model, whatever comes to them; `nil` without one, and where main memory matters.
  var run: ModelRun? { trial?.run }
  /// GiB of main memory that a mixture's experts need.
  var spill: Double? { trial?.spill }
  /// The speed with experts in main memory that is read at so many GB/s.
  func spillSpeed(_ memory: Double) -> Double { trial?.speed(memory: memory) ?? 0 }
  /// Whether the model runs, with enough main memory.
  var mayRun: Bool { trial?.mayRun ?? true }

  /// - Parameters:
  ///   - runs: whether the model is tried on it.
  ///   - number: by what it is told apart from others of a search.
  init(_ world: World, board: Int, cards: [(card: Int, count: Int)], runs: Bool = true, number: Int = 0) {
    self.number = number
    let items = world.stock.items
    let facts = world.boards[board]
    var (price, peak, plugs, widths) = (items[facts.item].prices.cost[1], 0.0, Plugs(), CardWidths())
    for (card, count) in cards {
      let item = items[world.cards[card].item]
      price += item.prices.cost[count]
      peak += item.peak * Double(count)
      plugs = plugs + world.cards[card].plugs * count
      if let gpu = item.part.gpu { widths.add(gpu, count) }
    }
    (self.board, self.cards, self.price, self.plugs, self.widths) = (board, cards, price, plugs, widths)
    units = cards.reduce(1) { $0 + $1.count }
    cardPeak = peak + (facts.isWhole ? items[facts.item].peak : 0)
    self.peak = peak + items[facts.item].peak
    memory = cards.reduce(facts.memory) { $0 + world.cards[$1.card].memory * Double($1.count) }
    needs = PlugWatts.kinds.indices.map { kind in Pair.needs(kind, cards, world) }
    modules = cards.reduce(0) { $0 + (world.cards[$1.card].isModule ? $1.count : 0) }
    drawn = cards.flatMap { card, count in
      world.cards[card].drawn.map { Array(repeating: $0, count: count) } ?? []
    }.sorted(by: >)
    trial = runs ? ModelTrial(world, board, cards) : nil
    passive = cards.filter { world.cards[$0.card].takesAir }
      .sorted { world.cards[$0.card].item < world.cards[$1.card].item }
  }

  private static func needs(_ kind: Int, _ cards: [(card: Int, count: Int)], _ world: World) -> [Watts] {
    let all = cards.flatMap { card, count in
      let facts = world.cards[card]
      return Array(repeating: facts.needs[kind], count: facts.plugs[PlugWatts.kinds[kind]] * count)
    }
    return all.sorted(by: >)
  }

  /// Whether the checks of supplies see cards.
  var hasCards: Bool { cardPeak > 0 || !cards.isEmpty }

  /// The largest device in GiB.
  func device(_ world: World) -> Double {
    cards.reduce(world.boards[board].device) { max($0, world.cards[$1.card].device) }
  }

  /// Board and cards as items.
  func picks(_ world: World) -> [Pick] {
    [Pick(item: world.boards[board].item, count: 1)]
      + cards.map { Pick(item: world.cards[$0.card].item, count: $0.count) }
  }
}
