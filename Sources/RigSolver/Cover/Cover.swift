import RigModel

/// What comes to a board and its cards: supplies, adapters, fans and so on, some of them settled.
struct Cover: Sendable {
  /// Board and cards.
  let pair: Pair
  /// What is in it, by place in the stock.
  var picks: [Pick]
  /// Items of which no further unit comes, bit by bit.
  private var settled: [UInt64]
  /// The least that what is in it costs, in cents: of settled items the price, of others that of so many or more.
  private(set) var price: Int64

  /// What a rig has in any case.
  init(_ pair: Pair, _ world: World) {
    (self.pair, picks) = (pair, world.base)
    settled = [UInt64](repeating: 0, count: (world.stock.items.count + 63) / 64)
    price = Cover.basePrice(world)
  }

  /// Whether no further unit of an item comes.
  func isSettled(_ item: Int) -> Bool { settled[item >> 6] & (1 << UInt64(item & 63)) != 0 }

  /// How many units of an item there are.
  func count(_ item: Int) -> Int { picks.first { $0.item == item }?.count ?? 0 }

  /// Whether a further unit of an item may come.
  func mayAdd(_ item: Int, _ world: World) -> Bool {
    !isSettled(item) && !world.isHopeless[item] && count(item) < world.stock.items[item].units.upperBound
  }

  /// The least that a further unit of an item costs.
  func rate(_ item: Int, _ world: World) -> Int64 { world.stock.items[item].prices.rates[count(item)] }

  /// The cover with one more of the item at a place among candidates; of those before it no further one comes.
  func adding(_ place: Int, of candidates: [Int], _ world: World) -> Cover {
    var cover = self
    for item in candidates[..<place] { cover.settled[item >> 6] |= 1 << UInt64(item & 63) }
    let item = candidates[place]
    cover.picks = Cover.adding(item, to: picks)
    cover.price = cover.least(world)
    return cover
  }

  /// The cover to which no further unit of some items comes.
  func settling(_ items: [Int], _ world: World) -> Cover {
    var cover = self
    for item in items { cover.settled[item >> 6] |= 1 << UInt64(item & 63) }
    cover.price = cover.least(world)
    return cover
  }

  /// Units in all.
  var units: Int { picks.reduce(0) { $0 + $1.count } }

  /// The least that what a rig has in any case costs.
  static func basePrice(_ world: World) -> Int64 {
    world.base.reduce(0) { $0 + world.stock.items[$1.item].prices.least[$1.count] }
  }

  private func least(_ world: World) -> Int64 { picks.reduce(0) { $0 + least($1, world) } }

  /// The least that so many units of an item, or more, cost.
  func least(_ pick: Pick, _ world: World) -> Int64 {
    let prices = world.stock.items[pick.item].prices
    return (isSettled(pick.item) ? prices.cost : prices.least)[pick.count]
  }
}
