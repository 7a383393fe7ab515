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
  /// The highest speed that rigs reach.
  let speedTable: SpeedTable
  /// What the supplies cost that every rig has, in cents.
  let baseSupplies: Int64
  /// What the supplies and leads cost that every rig has, in cents.
  let baseFeeds: Int64
  /// By board what CPU, RAM and drive cost at least beside it, in cents, once it came up; `none` for boards that nothing makes
  /// a rig of.
  var boardRates: [Int64] = []
  var probe = BoardProbe()
  var friends = Friends()
  var nodes = Heap<Node>()
  /// Pairs of which the best rig is known, by number, and how much was looked at of others, where that is limited.
  private(set) var closed: Set<Int> = []
  private var spent: [Int: Int] = [:]
  private(set) var turn = 0
  /// What it found, the best first.
  private(set) var found: [Solved] = []
  private var foundKeys: [Key] = []
  var counts = Counts()
  /// Where nothing is wanted that is not better than this.
  var limit: Key?
  /// Where nothing is wanted that is worse than this.
  private(set) var cutoff: Key?
  /// Nodes of a pair after which it is let go; where there are such, it looks for some good rigs, not for the best ones.
  private var mostSpent: Int?

  /// Whether it looks for some good rigs.
  var isScout: Bool { mostSpent != nil }

  /// Unfinished rigs beyond which it gives up, as they take memory: about half a kilobyte each.
  var mostNodes = Search.mostNodes
  static let mostNodes = 90_000
  /// What no further rig stands before, once it gave up as too many were unfinished.
  var givenUp: Key?

  /// Prepares to answer a question; `nil` when it asks for what owning costs, and electricity has no price.
  /// - Parameters:
  ///   - stock: what there is, where it was taken before.
  ///   - other: the tables of another question, of which what is the same is taken.
  ///   - mostRows: beyond so many cards several share a place in the tables.
  init?(
    _ request: Request, _ stock: Stock? = nil, like other: Tables? = nil, mostRows: Int = World.mostRows
  ) {
    guard let valuation = Valuation(request) else { return nil }
    let world = World(request, stock, mostRows: mostRows)
    let judge = Judge(request, world.stock)
    (self.world, self.valuation, self.judge) = (world, valuation, judge)
    tables = Tables(world, like: other)
    cardNeeds = CardNeed.all(world)
    let countsSpeed = valuation.objective == .speed || request.need.goal.minSpeed ?? 0 > 0
    speedTable = SpeedTable(world, countsSpeed ? world.model : nil) { board, module in
      guard countsSpeed, world.model?.bound.spills == true else { return false }
      let picks = [Pick(item: world.boards[board].item, count: 1), Pick(item: module, count: 1)]
      return judge.objections("ram", judge.rig(picks.sorted { $0.item < $1.item })).allSatisfy {
        $0.mends.contains(.ram)
      }
    }
    baseSupplies = world.base.reduce(0) { sum, pick in
      world.supplies[pick.item] == nil ? sum : sum + world.stock.items[pick.item].prices.least[pick.count]
    }
    baseFeeds = world.base.reduce(0) { [feeds = tables.feeds.feeds] sum, pick in
      feeds[pick.item] == nil ? sum : sum + world.stock.items[pick.item].prices.least[pick.count]
    }
    openBoards()
  }

  /// A search for some good rigs that answer the same question.
  /// - Parameter mostSpent: nodes of a pair after which it is let go.
  func scout(mostSpent: Int) -> Search {
    var scout = self
    (scout.nodes, scout.counts, scout.mostSpent, scout.cutoff) = (Heap(), Counts(), mostSpent, nil)
    (scout.found, scout.foundKeys, scout.closed, scout.spent) = ([], [], [], [:])
    scout.openBoards()
    return scout
  }

  /// The least that cards of any kind cost.
  var cardTable: CardTable { cardNeeds[0].table }

  /// Whether all that was asked for is found, or nothing more is there.
  var isDone: Bool {
    guard !isFull else { return false }
    guard found.count <= world.request.runnerUps || isScout, let bound else { return true }
    if !isScout, isUnwanted(bound) { return true }
    return limit.map { bound.value >= $0.value } ?? false
  }

  /// Whether it goes no further.
  var isOver: Bool { isFull || isDone }

  /// What no further rig stands before; `nil` when there is none.
  var bound: Key? { givenUp ?? nodes.first?.key }

  /// A whole rig, about which all checks are asked, takes as long as so many other nodes.
  private static let wholeCost = 16

  /// Looks at so many nodes at most.
  mutating func step(_ budget: Int) {
    var left = budget
    while left > 0, !isDone, !isFull, let node = nodes.pop() {
      left -= node.isWhole ? Search.wholeCost : 1
      counts.nodes += 1
      open(node)
      if nodes.count > mostNodes { makeRoom() }
    }
  }

  private mutating func open(_ node: Node) {
    if let pair = node.pair, isClosed(pair) { return }
    switch node.stage {
    case .board(let state): open(state.value)
    case .cards(let state): choose(state.value, node.key)
    case .cover(let cover): lookAt(cover, node.key)
    case .lacking(let cover, let lack): extend(cover, lack.value, node.key)
    case .choice(let choice, let next): take(next, of: choice, node.key)
    case .whole(let cover): finish(cover, node.key)
    }
  }

  /// Whether nothing more is looked for in a pair.
  private mutating func isClosed(_ pair: Pair) -> Bool {
    if let mostSpent, spent[pair.number, default: 0] >= mostSpent { closed.insert(pair.number) }
    if isScout { spent[pair.number, default: 0] += 1 }
    return closed.contains(pair.number)
  }

  mutating func push(_ key: Key, _ stage: Node.Stage, list: [Pick] = []) {
    if isUnwanted(key) { return counts.cut("bound") }
    turn += 1
    let isUrgent = isScout && stage.pair != nil
    nodes.push(Node(key: key, stage: stage, turn: turn, list: list, isUrgent: isUrgent))
  }

  /// Keeps a rig as the best one of its pair; of several good ones as many as are wanted.
  mutating func keep(_ rig: Solved, of pair: Pair, _ key: Key) {
    closed.insert(pair.number)
    let place = foundKeys.firstIndex { key < $0 } ?? foundKeys.count
    foundKeys.insert(key, at: place)
    found.insert(rig, at: place)
    guard isScout, found.count > world.request.runnerUps else { return }
    if found.count > world.request.runnerUps + 1 {
      found.removeLast()
      foundKeys.removeLast()
    }
    cutoff = foundKeys.last
  }

  /// Wants nothing that is worse than a key.
  mutating func cut(at key: Key) {
    guard cutoff.map({ key < $0 }) ?? true else { return }
    cutoff = key
    // Those that are not wanted stand last and are never looked at, and to let many of them go takes long.
    if isHalfFull { nodes.letGo { $0.key.isBehind(key) } }
  }

  private func isUnwanted(_ key: Key) -> Bool { cutoff.map(key.isBehind) ?? false }

  /// The key that as many rigs as are wanted stand before; `nil` while there are fewer.
  var worst: Key? { found.count > world.request.runnerUps ? foundKeys.last : nil }
}
