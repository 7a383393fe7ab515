import RigChecks
import RigModel

/// What plugs weigh by the ways of weighing them, last by power.
typealias Weights = SIMD3<Int>

/// What one more supply or lead brings, and the least that it costs.
struct Feed: Equatable, Sendable {
  /// Units that are owned.
  struct Owned: Equatable {
    /// What one costs, in cents, with what has to come with it.
    let rate: Int64
    /// How many there are.
    let count: Int
  }

  /// Ways of weighing plugs that need a lead of their own; the last weight of each kind is that of the power it carries.
  ///
  /// A plug that fills in for another weighs no less than it.
  static let ways = 0..<2
  private static let kinds: [(kind: PlugKind, weights: Weights)] = [
    (.eps8, [1, 2, 2]), (.eps4, [1, 2, 2]), (.pcie8, [0, 1, 1]), (.hpwr, [0, 2, 2]), (.pcie6, [0, 0, 1]),
  ]
  /// Stands for plugs that nobody knows where nobody is to be asked.
  static let any = 1000

  /// Rated watts.
  var watts = 0.0
  /// What its plugs weigh, less those it takes, by the ways; last by power.
  var weights = Weights.zero
  /// The least that a further unit costs, in cents, with what has to come with it.
  var rate: Int64
  /// Units that are owned.
  var owned: Owned
  /// Whether it may feed a board.
  var isOrdinary = false
  /// Whether it is known what it gives on +12 V.
  var isKnown = true

  /// What some plugs weigh.
  static func weigh(_ plugs: Plugs) -> Weights { kinds.reduce(.zero) { $0 &+ $1.weights &* plugs[$1.kind] } }
}

extension World {
  /// What each supply and each lead brings, by place in the stock.
  ///
  /// A supply of 12 V alone comes with a breakout board, which brings its plugs where the supply's row names none.
  func feeds(_ breakout: Int64) -> [Feed?] {
    let most = breakoutWeights
    var feeds = [Feed?](repeating: nil, count: stock.items.count)
    for place in stock.places(of: .psu) { feeds[place] = supplyFeed(place, breakout, most) }
    for place in stock.places(of: .adapter) {
      guard let facts = adapters[place] else { continue }
      let prices = stock.items[place].prices
      var feed = Feed(rate: prices.floor, owned: Feed.Owned(rate: 0, count: prices.free))
      // A breakout board gives nothing by itself; what it costs is that of its supply.
      let isBreakout = facts.servers > 0
      if !isBreakout { feed.weights = Feed.weigh((facts.plugs.given - facts.plugs.taken).power) }
      if isBreakout || any(feed.weights .> 0) { feeds[place] = feed }
    }
    return feeds
  }

  /// The most that the plugs of a breakout board weigh.
  var breakoutWeights: Weights { breakouts.reduce(.zero) { pointwiseMax($0, Feed.weigh($1.plugs.given.power)) } }

  private func supplyFeed(_ place: Int, _ breakout: Int64, _ most: Weights) -> Feed? {
    guard let supply = supplies[place], supply.rated != nil || request.allowsUnknown else { return nil }
    let prices = stock.items[place].prices
    let beside = supply.plugs.isBreakout ? breakout : 0
    let owned = Feed.Owned(rate: beside, count: prices.free)
    var feed = Feed(rate: min(PriceTable.none, prices.floor + beside), owned: owned)
    (feed.watts, feed.isKnown) = (supply.rated ?? .infinity, supply.rail != nil)
    feed.isOrdinary = !supply.plugs.isBreakout
    if let plugs = supply.plugs.plugs {
      feed.weights = Feed.weigh(plugs.power)
    } else if supply.plugs.isBreakout {
      feed.weights = most
    } else if request.allowsUnknown {
      feed.weights = Weights(repeating: Feed.any)
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
