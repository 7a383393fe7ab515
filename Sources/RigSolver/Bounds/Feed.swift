import RigChecks
import RigModel

/// What one more supply or lead brings, and the least that it costs.
struct Feed: Sendable {
  /// Ways of weighing plugs, each by two weights: one for the plugs that need a lead of their own, one for power.
  ///
  /// A plug that fills in for another weighs no less than it.
  static let ways: [[PlugKind: Int]] = [[.eps8: 1, .eps4: 1], [.eps8: 2, .eps4: 2, .pcie8: 1, .hpwr: 2]]
  /// Weights that stand for the power that plugs carry.
  static let power: [PlugKind: Int] = [.eps8: 2, .eps4: 2, .pcie8: 1, .pcie6: 1, .hpwr: 2]
  /// Stands for plugs that nobody knows where nobody is to be asked.
  static let any = 1000

  /// Rated watts.
  var watts = 0.0
  /// What its plugs weigh, less those it takes, by the ways; last by power.
  var weights = [Int](repeating: 0, count: Feed.ways.count + 1)
  /// The least that a further unit costs, in cents, with what has to come with it.
  var rate: Int64
  /// What a unit costs that is owned, with what has to come with it, and how many there are.
  var owned: (rate: Int64, count: Int)
  /// Whether it may feed a board.
  var isOrdinary = false
  /// Whether it is known what it gives on +12 V.
  var isKnown = true

  /// What some plugs weigh.
  static func weigh(_ plugs: Plugs) -> [Int] { (ways + [power]).map { way in weigh(plugs, way) } }

  private static func weigh(_ plugs: Plugs, _ way: [PlugKind: Int]) -> Int {
    way.reduce(0) { $0 + plugs[$1.key] * $1.value }
  }
}

extension World {
  /// What each supply and each lead brings, by place in the stock.
  ///
  /// A supply of 12 V alone comes with a breakout board, which brings its plugs where the supply's row names none.
  func feeds(_ breakout: Int64) -> [Int: Feed] {
    let most = breakoutWeights
    var feeds: [Int: Feed] = [:]
    for place in stock.places(of: .psu) { feeds[place] = supplyFeed(place, breakout, most) }
    for place in stock.places(of: .adapter) {
      guard let facts = adapters[place] else { continue }
      let prices = stock.items[place].prices
      var feed = Feed(rate: prices.floor, owned: (0, prices.free))
      // A breakout board gives nothing by itself; what it costs is that of its supply.
      let isBreakout = facts.servers > 0
      if !isBreakout { feed.weights = Feed.weigh((facts.plugs.given - facts.plugs.taken).power) }
      if isBreakout || feed.weights.contains(where: { $0 > 0 }) { feeds[place] = feed }
    }
    return feeds
  }

  /// The most that the plugs of a breakout board weigh.
  var breakoutWeights: [Int] {
    breakouts.map { Feed.weigh($0.plugs.given.power) }
      .reduce([Int](repeating: 0, count: Feed.ways.count + 1)) { zip($0, $1).map { max($0, $1) } }
  }

  private func supplyFeed(_ place: Int, _ breakout: Int64, _ most: [Int]) -> Feed? {
    guard let supply = supplies[place], supply.rated != nil || request.allowsUnknown else { return nil }
    let prices = stock.items[place].prices
    let beside = supply.plugs.isBreakout ? breakout : 0
    var feed = Feed(rate: min(PriceTable.none, prices.floor + beside), owned: (beside, prices.free))
    (feed.watts, feed.isKnown) = (supply.rated ?? .infinity, supply.rail != nil)
    feed.isOrdinary = !supply.plugs.isBreakout
    if let plugs = supply.plugs.plugs {
      feed.weights = Feed.weigh(plugs.power)
    } else if supply.plugs.isBreakout {
      feed.weights = most
    } else if request.allowsUnknown {
      feed.weights = feed.weights.map { _ in Feed.any }
    }
    return feed
  }

  /// The least that a breakout board costs for each supply that it takes; `none` without one.
  var breakoutRate: Int64 {
    stock.places(of: .adapter).reduce(PriceTable.none) { least, place in
      guard let servers = adapters[place]?.servers, servers > 0 else { return least }
      let prices = stock.items[place].prices
      return prices.free > 0 ? 0 : min(least, prices.floor / Int64(servers))
    }
  }
}
