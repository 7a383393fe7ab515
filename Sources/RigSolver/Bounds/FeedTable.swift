import RigChecks
import RigModel

/// What supplies and leads still have to bring.
struct FeedNeed {
  /// Watts, and watts where nobody knows what a supply gives on +12 V.
  var watts: Double
  var guessed: Double
  /// Whether nobody knows it of one that is there.
  var isGuessed: Bool
  /// What the plugs that are missing weigh, by the ways; 0 and less where none are.
  var weights: Weights
  /// Whether no supply may feed the board.
  var lacksBoardSupply: Bool
  /// Breakout boards that no supply has taken yet.
  var spareBreakouts = 0

  /// What is left to bring beside one more.
  func beside(_ feed: Feed) -> FeedNeed {
    var need = self
    need.watts -= feed.watts
    need.guessed -= feed.watts
    need.isGuessed = isGuessed || !feed.isKnown
    need.weights &-= feed.weights
    need.lacksBoardSupply = lacksBoardSupply && !feed.isOrdinary
    return need
  }
}

/// The least that supplies and leads cost together which bring what a rig lacks.
struct FeedTable: Sendable {
  /// What each brings, by place in the stock.
  let feeds: [Feed?]
  /// The least that a breakout board costs for each supply.
  let breakout: Int64
  /// What the grids are made of.
  private let list: [Feed]
  private let all: [FeedGrid]
  /// Of supplies of which it is known what they give on +12 V; none where that does not matter.
  private let known: [FeedGrid]

  /// Makes the table.
  /// - Parameter other: that of another question, of which what is the same is taken.
  init(_ world: World, like other: FeedTable? = nil) {
    breakout = world.breakoutRate
    let feeds = world.feeds(breakout)
    self.feeds = feeds
    list = feeds.compactMap(\.self)
    let (same, sure) = (other?.list == list ? other : nil, list.filter(\.isKnown))
    all = same?.all ?? Feed.ways.map { [list] in FeedGrid(list, way: $0) }
    let isSure = world.request.allowsUnknown || sure.count == list.count
    let kept = isSure ? [] : same?.known ?? []
    known = isSure || !kept.isEmpty ? kept : Feed.ways.map { FeedGrid(sure, way: $0) }
  }

  /// The least that brings what is needed.
  func least(_ need: FeedNeed) -> Int64 {
    let most = need.isGuessed ? need.guessed : need.watts
    let least =
      known.isEmpty || need.isGuessed
      ? FeedTable.least(all, most, need)
      : min(FeedTable.least(known, need.watts, need), FeedTable.least(all, need.guessed, need))
    guard least < PriceTable.none, need.spareBreakouts > 0 else { return least }
    return max(0, least - breakout * Int64(need.spareBreakouts))
  }

  private static func least(_ grids: [FeedGrid], _ watts: Double, _ need: FeedNeed) -> Int64 {
    grids.reduce(0) {
      max($0, $1.least(watts: watts, weights: need.weights, lacksBoardSupply: need.lacksBoardSupply))
    }
  }
}
