import RigChecks
import RigModel

/// All that is known of a question before the search begins.
final class World: Sendable {
  let request: Request
  let stock: Stock
  /// The boards, in catalog order.
  let boards: [BoardFacts]
  /// Whether a server for a rack is among them, whose fans may do for cards.
  let hasRack: Bool
  /// The cards, in the order in which the search takes them.
  let cards: [CardFacts]
  /// By place in the stock; `nil` for parts of other kinds.
  let supplies: [SupplyFacts?]
  let adapters: [AdapterFacts?]
  /// By place in the stock whether no rig with a further one is accepted: a supply of unknown watts asks a question that
  /// nothing answers, where anything draws.
  let isHopeless: [Bool]
  /// Whether a supply or an adapter gives EPS 4-pins.
  let givesEPS4: Bool
  /// Whether an adapter that makes slots takes several of the board's.
  let makersTakeSeveral: Bool
  /// The kinds of which parts come to board and cards, in the order in which they are looked for.
  static let restKinds: [PartKind] = [.cpu, .ram, .storage, .cooling, .psu, .adapter, .case]
  /// The items of these kinds.
  let rest: [Int]
  /// What a rig has of them in any case.
  let base: [Pick]
  /// Supplies and adapters that bring plugs, and what these weigh.
  let plugParts: [(item: Int, weight: PlugWeight)]
  /// The boards that make plugs of server supplies.
  let breakouts: [AdapterFacts]
  /// How fans stand to cards: by card, then by place among the fans.
  let air: [[Air]]
  /// The fans' places in the stock.
  let fans: [Int]
  /// A supply of each class of efficiency that there is.
  let classes: [Supply]
  /// The model that is to run; `nil` when none is asked for.
  let model: WantedModel?
  /// The most watts that one circuit gives.
  private let circuit: Double
  /// Beyond so many cards several share a place in the tables.
  let mostRows: Int
  static let mostRows = 256

  /// - Parameters:
  ///   - stock: what there is, where it was taken before; it does not depend on whether questions are allowed.
  ///   - mostRows: beyond so many cards several share a place in the tables.
  init(_ request: Request, _ stock: Stock? = nil, mostRows: Int = World.mostRows) {
    (self.request, self.mostRows) = (request, mostRows)
    let stock = stock ?? Stock(request)
    let items = stock.items
    self.stock = stock
    adapters = items.map { if case .adapter(let adapter) = $0.part.spec { AdapterFacts(adapter) } else { nil } }
    boards = World.boards(stock, adapters, isOpen: request.allowsUnknown)
    hasRack = boards.contains { items[$0.item].part.platform?.isForRack == true }
    supplies = items.map { $0.kind == .psu ? $0.part.supply.map(SupplyFacts.init) : nil }
    let isOpen = request.allowsUnknown || !boards.allSatisfy { items[$0.item].peak > 0 }
    isHopeless = supplies.map { supply in !isOpen && supply.map { $0.rated == nil } ?? false }
    givesEPS4 =
      supplies.contains { $0?.plugs.plugs.map { $0[.eps4] > 0 } ?? false }
      || adapters.contains { $0.map { $0.plugs.given[.eps4] > 0 } ?? false }
    plugParts = World.plugParts(stock, supplies, adapters)
    breakouts = adapters.compactMap(\.self).filter { $0.servers > 0 }
    makersTakeSeveral = adapters.contains { $0?.slots.takesSeveral == true }
    rest = World.restKinds.flatMap(stock.places(of:))
    base = rest.sorted().filter { items[$0].units.lowerBound > 0 }.map {
      Pick(item: $0, count: items[$0].units.lowerBound)
    }
    fans = stock.places(of: .cooling)
    model = WantedModel(request)
    let cards = World.cards(stock, fans, CardOrder(request.objective, model))
    (self.cards, air) = (cards.map(\.facts), cards.map(\.air))
    classes = World.classes(stock)
    circuit = MainsCircuit(request.plan.power.country).most.value
  }

  private static func boards(_ stock: Stock, _ adapters: [AdapterFacts?], isOpen: Bool) -> [BoardFacts] {
    var made: [MadeSlots.Places: MadeSlots] = [:]
    return (stock.places(of: .machine) + stock.places(of: .platform)).compactMap { place in
      let part = stock.items[place].part
      return part.platform.map { board in
        var facts = BoardFacts(place, part, board)
        let places = MadeSlots.Places(facts.slots, isOpen: isOpen)
        facts.made = made[places] ?? MadeSlots(places, stock, adapters)
        made[places] = facts.made
        return facts
      }
    }
  }

  private static func plugParts(
    _ stock: Stock, _ supplies: [SupplyFacts?], _ adapters: [AdapterFacts?]
  ) -> [(item: Int, weight: PlugWeight)] {
    (stock.places(of: .psu) + stock.places(of: .adapter)).compactMap { item in
      let given = supplies[item]?.plugs.plugs?.power
      let led = adapters[item].map { ($0.plugs.given - $0.plugs.taken).power }
      guard let weight = (given ?? led)?.weight, any(weight .> 0) else { return nil }
      return (item, weight)
    }
  }

  /// The most watts of direct current that a supply may be asked for: what the need and one circuit allow.
  ///
  /// The circuit of a whole computer is not judged.
  func mostPeak(_ board: BoardFacts) -> Double {
    let most = request.need.maxWall?.value ?? .infinity
    return board.isWhole ? most : min(circuit, most) * SupplyEfficiency.best
  }

  private static func classes(_ stock: Stock) -> [Supply] {
    let all = stock.items.compactMap(\.part.supply)
    return all.enumerated().filter { place, one in
      all.firstIndex { ($0.rating, $0.curve, $0.rated == nil) == (one.rating, one.curve, one.rated == nil) } == place
    }.map(\.element)
  }

  private static func cards(_ stock: Stock, _ fans: [Int], _ order: CardOrder) -> [(facts: CardFacts, air: [Air])] {
    var shelf = AirShelf(fans.map { stock.items[$0].part })
    let all = stock.places(of: .gpu).compactMap { place -> (facts: CardFacts, air: [Air], rank: Double)? in
      let item = stock.items[place]
      guard let gpu = item.part.gpu else { return nil }
      let facts = CardFacts(place, item.part, gpu)
      let air = facts.takesAir ? shelf.air(of: item.part, gpu) : []
      return (facts, air, order.rank(item, gpu))
    }
    let ranks = all.indices.map { place in
      let isFirst = stock.items[all[place].facts.item].units.lowerBound > 0
      return (isLater: isFirst ? 0 : 1, rank: all[place].rank, place: place)
    }
    return ranks.sorted(by: <).map { (all[$0.place].facts, all[$0.place].air) }
  }
}
