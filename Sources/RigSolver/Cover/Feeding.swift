import RigChecks
import RigModel

/// What supplies and leads have to bring beside a cover, and what that costs at least.
struct Feeding {
  private let table: FeedTable?
  private let need: FeedNeed
  private let cover: Cover
  private let world: World
  /// The least that all of it costs beside the cover, in cents.
  let least: Int64

  init(_ pair: Pair, _ cover: Cover, _ tally: Tally, _ world: World, _ tables: Tables) {
    let isFed = tables.areSlotsApart && !world.boards[pair.board].isWhole
    (self.cover, self.world, table) = (cover, world, isFed ? tables.feeds : nil)
    need = FeedNeed(pair, tally, world)
    guard let table else {
      least = 0
      return
    }
    let further = table.least(need)
    guard let spent = cover.spent(on: table.feeds, world) else {
      least = further
      return
    }
    let all = table.least(FeedNeed(pair, Tally(pair, nil, world), world))
    least = max(further, min(all, PriceTable.none) - spent)
  }

  /// The least that all of it costs when one of an item is taken.
  func cost(_ item: Int) -> Int64 {
    let rate = cover.rate(item, world)
    guard let table, let feed = table.feeds[item] else { return rate }
    var rest = need.beside(feed)
    let isServer = world.supplies[item]?.plugs.isBreakout == true
    let takesSpare = isServer && rest.spareBreakouts > 0
    if takesSpare { rest.spareBreakouts -= 1 }
    return min(PriceTable.none, rate + (isServer && !takesSpare ? table.breakout : 0) + table.least(rest))
  }
}

extension FeedNeed {
  /// What a board, its cards and what else there is lack.
  init(_ pair: Pair, _ tally: Tally, _ world: World) {
    let isOpen = world.request.allowsUnknown
    let budget = tally.plugs
    var balance = budget.balance
    let feedsNoBoard = !tally.supplies.isEmpty && tally.supplies.allSatisfy(\.isBreakout)
    if feedsNoBoard { balance = balance - Plugs(.eps8, world.boards[pair.board].plugs.eps) }
    if pair.plugs.isEmpty || isOpen && !budget.areSuppliesKnown { balance = Plugs() }
    self.init(
      peak: tally.peak, rated: tally.rated, isGuessed: tally.rail == nil, balance: balance,
      lacksBoardSupply: tally.supplies.isEmpty || feedsNoBoard, hasCards: pair.hasCards, world)
    let bare = tally.bareServers
    spareBreakouts = max(0, -bare)
    // Boards that are still to come are taken to give the most, and to cost nothing.
    if bare > 0, !pair.plugs.isEmpty { weights &-= world.breakoutWeights &* bare }
  }

  /// - Parameters:
  ///   - rated: watts of the supplies that are there; `nil` when those of one are not known.
  ///   - balance: plugs that are given less those that are taken.
  init(
    peak: Double, rated: Double?, isGuessed: Bool, balance: Plugs, lacksBoardSupply: Bool, hasCards: Bool,
    _ world: World
  ) {
    let missing = { (isKnown: Bool) in
      rated.map { peak * world.supplyFactor(isKnown: isKnown, hasCards: hasCards) - $0 } ?? 0
    }
    (watts, guessed) = (missing(true), missing(false))
    self.isGuessed = isGuessed && !world.request.allowsUnknown
    weights = .zero &- Feed.weigh(balance)
    self.lacksBoardSupply = lacksBoardSupply
  }
}

extension Cover {
  /// What it costs of feeds, in cents; `nil` when it holds none.
  fileprivate func spent(on feeds: [Feed?], _ world: World) -> Int64? {
    let held = picks.filter { feeds[$0.item] != nil }
    return held.isEmpty ? nil : held.reduce(0) { $0 + least($1, world) }
  }
}

/// The tables of a search.
struct Tables: Sendable {
  /// The least that supplies cost by watts.
  let supplies: SupplyTable
  /// The least that supplies and leads cost.
  let feeds: FeedTable
  /// Whether no adapter brings both slots and plugs.
  let areSlotsApart: Bool

  /// Makes them.
  /// - Parameter other: those of another question, of which what is the same is taken.
  init(_ world: World, like other: Tables? = nil) {
    supplies = SupplyTable(world, isOpen: world.request.allowsUnknown, like: other?.supplies)
    feeds = FeedTable(world, like: other?.feeds)
    areSlotsApart = !world.adapters.contains { adapter in
      guard let adapter else { return false }
      let bringsSlots = adapter.slots.mayMake || adapter.slots.risers > 0 || adapter.carriers > 0
      return bringsSlots && (!adapter.plugs.given.power.isEmpty || adapter.servers > 0)
    }
  }
}
