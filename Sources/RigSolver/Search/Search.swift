import RigChecks
import RigModel

/// Looks for the best rigs, the one of the least bound first; a value that is stepped, stopped and thrown away.
struct Search: Sendable {
  let world: World
  let judge: Judge
  let valuation: Valuation
  let tables: Tables
  /// What cards have to bring: memory first.
  let cardNeeds: [CardNeed]
  /// The highest speed that rigs reach which have a card, by card the best from it on; and by board.
  let mostSpeeds: (cards: [Double], boards: [Double])
  /// The least that a slot costs which adapters make, in cents.
  let slotRate: Int64
  /// What the supplies cost that every rig has, in cents.
  let baseSupplies: Int64
  /// What the supplies and leads cost that every rig has, in cents.
  let baseFeeds: Int64
  /// By board what CPU, RAM and drive cost at least beside it, in cents; `none` for boards that nothing makes a rig of.
  var boardRates: [Int64] = []
  var probe = BoardProbe()
  var friends = Friends()
  var nodes = Heap<Node>()
  var chosen: [Chosen] = []
  var pairs: [Pair] = []
  var closed: [Bool] = []
  var covers: [Cover] = []
  var lacks: [Int: Lack] = [:]
  var choices: [Choice] = []
  var turn = 0
  /// What it found, the best first.
  private(set) var found: [Solved] = []
  var counts = Counts()

  /// Prepares to answer a question; `nil` when it asks for what owning costs, and electricity has no price.
  init?(_ request: Request) {
    guard let valuation = Valuation(request) else { return nil }
    let world = World(request)
    (self.world, self.valuation, judge) = (world, valuation, Judge(request, world.stock))
    tables = Tables(world)
    cardNeeds = CardNeed.all(world)
    mostSpeeds = valuation.objective == .speed ? world.mostSpeeds() : ([], [])
    slotRate = world.slotRate
    baseSupplies = world.base.reduce(0) { sum, pick in
      world.supplies[pick.item] == nil ? sum : sum + world.stock.items[pick.item].prices.least[pick.count]
    }
    baseFeeds = world.base.reduce(0) { [feeds = tables.feeds.feeds] sum, pick in
      feeds[pick.item] == nil ? sum : sum + world.stock.items[pick.item].prices.least[pick.count]
    }
    if !world.stock.isImpossible { openBoards() }
  }

  /// Where nothing is wanted that is not better than this.
  var limit: Key?

  /// The least that cards of any kind cost.
  var cardTable: CardTable { cardNeeds[0].table }

  /// Whether all that was asked for is found, or nothing more is there.
  var isDone: Bool {
    guard found.count <= world.request.runnerUps, let bound else { return true }
    return limit.map { bound.value >= $0.value } ?? false
  }

  /// What no further rig stands before; `nil` when there is none.
  var bound: Key? { nodes.first?.key }

  /// Looks at so many nodes at most.
  mutating func step(_ budget: Int) {
    var left = budget
    while left > 0, !isDone, let node = nodes.pop() {
      left -= 1
      counts.nodes += 1
      open(node)
    }
  }

  private mutating func open(_ node: Node) {
    switch node.stage {
    case .cards(let place): choose(chosen[place], node.key)
    case .cover(let place): if !closed[covers[place].pair] { lookAt(place, node.key) }
    case .lacking(let place): if !closed[covers[place].pair] { extend(place, node.key) }
    case .choice(let place, let next): if !closed[covers[choices[place].cover].pair] { take(next, of: place, node.key) }
    case .whole(let place): if !closed[covers[place].pair] { finish(place, node.key) }
    }
  }

  mutating func push(_ key: Key, _ stage: Node.Stage, list: [Pick] = []) {
    turn += 1
    nodes.push(Node(key: key, stage: stage, turn: turn, list: list))
  }

  mutating func keep(_ rig: Solved, of pair: Int) {
    found.append(rig)
    closed[pair] = true
  }
}

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
