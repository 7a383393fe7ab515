import RigModel

/// The least that supplies and leads cost together, by watts and by two weights of plugs: a knapsack.
struct FeedGrid: Sendable {
  private static let step = 50.0
  private static let none = Int32.max / 4
  private static let most = (watts: 60, second: 24)
  private static let width = most.second + 1

  private let way: Int
  private let first: Int
  /// By watts, first and second weight: of any supplies, and of such that one may feed a board.
  private var any: [Int32]
  private var board: [Int32]

  /// What a feed takes off, in steps of the grid.
  private struct Step {
    let watts: Int
    let first: Int
    let second: Int
    let rate: Int32
    let owned: (rate: Int32, count: Int)
    let isOrdinary: Bool

    init(_ feed: Feed, way: Int) {
      watts = Int(min(Double(FeedGrid.most.watts), (feed.watts / FeedGrid.step).rounded(.up)))
      first = max(0, feed.weights[way])
      second = max(0, feed.weights[Feed.ways.count])
      rate = Int32(min(feed.rate, Int64(FeedGrid.none)))
      owned = (Int32(min(feed.owned.rate, Int64(FeedGrid.none))), feed.owned.count)
      isOrdinary = feed.isOrdinary
    }

    /// Whether it brings watts, plugs, or what a board is fed by.
    var bringsAny: Bool { isOrdinary || watts > 0 || first > 0 || second > 0 }

    /// Takes it from one row into another where that is cheaper; the compiler counts several cells at once.
    func go(_ from: UnsafePointer<Int32>, _ to: UnsafeMutablePointer<Int32>, rate: Int32) {
      let near = min(second, FeedGrid.width)
      for place in 0..<near { to[place] = min(to[place], from[0] &+ rate) }
      let rest = to + near
      for place in 0..<(FeedGrid.width - near) { rest[place] = min(rest[place], from[place] &+ rate) }
    }

    /// Whether another one brings no less and costs no more.
    func isNeedless(beside other: Step) -> Bool {
      other.watts >= watts && other.first >= first && other.second >= second && other.rate <= rate
        && (other.isOrdinary || !isOrdinary)
    }
  }

  /// Makes the grid of some feeds, weighed in one way.
  init(_ feeds: [Feed], way: Int) {
    (self.way, first) = (way, way == 0 ? 10 : 16)
    let count = (FeedGrid.most.watts + 1) * (first + 1) * (FeedGrid.most.second + 1)
    any = [Int32](repeating: FeedGrid.none, count: count)
    board = any
    let all = feeds.map { Step($0, way: way) }.filter(\.bringsAny)
    let steps = all.enumerated().filter { place, step in
      !all.enumerated().contains { other, beside in
        other != place && step.isNeedless(beside: beside) && (other < place || !beside.isNeedless(beside: step))
      }
    }.map(\.element).sorted { $0.rate < $1.rate }
    fill(steps)
    for step in all where step.owned.count > 0 { give(step) }
    finish(steps + all.filter { $0.owned.count > 0 })
  }

  /// Where the row of the second weight begins.
  private func row(_ watts: Int, _ first: Int) -> Int {
    (max(0, watts) * (self.first + 1) + max(0, first)) * FeedGrid.width
  }

  /// All rows, in their order.
  private var rows: [(watts: Int, first: Int)] {
    (0...FeedGrid.most.watts).flatMap { watts in (0...first).map { (watts, $0) } }
  }

  /// Any number of each.
  private mutating func fill(_ steps: [Step]) {
    any[0] = 0
    for (watts, first) in rows {
      let here = row(watts, first)
      var within: [Step] = []
      for step in steps {
        let from = row(watts - step.watts, first - step.first)
        if from == here { within.append(step) } else { any.withRows(from, here) { step.go($0, $1, rate: step.rate) } }
      }
      for second in 0...FeedGrid.most.second {
        for step in within {
          let from = max(0, second - step.second)
          if from != second { any[here + second] = min(any[here + second], any[here + from] + step.rate) }
        }
      }
    }
  }

  /// Gives the units of a feed that are owned, each once; of many, as many as one likes.
  ///
  /// Bundles of 1, 2, 4 and so on make any number of them.
  private mutating func give(_ step: Step) {
    var (left, bundle) = (min(step.owned.count, FeedGrid.most.watts), 1)
    while left > 0 {
      give(step, units: min(bundle, left))
      (left, bundle) = (left - bundle, bundle * 2)
    }
  }

  private mutating func give(_ step: Step, units: Int) {
    let rate = Int32(min(Int(FeedGrid.none), Int(step.owned.rate) * units))
    for (watts, first) in rows.reversed() {
      let (here, from) = (row(watts, first), row(watts - units * step.watts, first - units * step.first))
      var second = FeedGrid.most.second
      while second >= 0 {
        let price = any[from + max(0, second - units * step.second)] + rate
        any[here + second] = min(any[here + second], price)
        second -= 1
      }
    }
  }

  private mutating func finish(_ steps: [Step]) {
    for (watts, first) in rows {
      for step in steps where step.isOrdinary {
        let (here, from) = (row(watts, first), row(watts - step.watts, first - step.first))
        any.withUnsafeBufferPointer { any in
          board.withRows(here, here) { _, to in
            guard let base = any.baseAddress else { return }
            step.go(base + from, to, rate: step.owned.count > 0 ? step.owned.rate : step.rate)
          }
        }
      }
    }
  }

  /// The least that brings so much; beyond the grid what its end costs.
  func least(watts: Double, weights: Weights, lacksBoardSupply: Bool) -> Int64 {
    let steps = Int(min(Double(FeedGrid.most.watts), max(0, ((watts - 1e-6) / FeedGrid.step).rounded(.up))))
    let second = min(FeedGrid.most.second, weights[Feed.ways.count])
    let place = row(steps, min(first, weights[way])) + max(0, second)
    let least = lacksBoardSupply ? board[place] : any[place]
    return least < FeedGrid.none ? Int64(least) : PriceTable.none
  }
}

extension [Int32] {
  /// Calls with where two rows begin.
  fileprivate mutating func withRows(
    _ from: Int, _ to: Int, _ body: (UnsafePointer<Int32>, UnsafeMutablePointer<Int32>) -> Void
  ) {
    withUnsafeMutableBufferPointer { cells in
      if let base = cells.baseAddress { body(UnsafePointer(base + from), base + to) }
    }
  }
}
