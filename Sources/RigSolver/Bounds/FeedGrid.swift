import RigModel

/// The least that supplies and leads cost together, by watts and by two weights of plugs: a knapsack.
struct FeedGrid: Sendable {
  private static let step = 50.0
  private static let none = Int32.max / 4
  private static let most = (watts: 60, second: 24)

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
      second = max(0, feed.weights[feed.weights.count - 1])
      rate = Int32(min(feed.rate, Int64(FeedGrid.none)))
      owned = (Int32(min(feed.owned.rate, Int64(FeedGrid.none))), feed.owned.count)
      isOrdinary = feed.isOrdinary
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
    let all = feeds.map { Step($0, way: way) }
    let steps = all.enumerated().filter { place, step in
      !all.enumerated().contains { other, beside in
        other != place && step.isNeedless(beside: beside) && (other < place || !beside.isNeedless(beside: step))
      }
    }.map(\.element).sorted { $0.rate < $1.rate }
    fill(steps)
    for step in all where step.owned.count > 0 { give(step) }
    finish(steps + all.filter { $0.owned.count > 0 })
  }

  private func place(_ watts: Int, _ first: Int, _ second: Int) -> Int { cells.place(watts, first, second) }

  private var cells: Cells { Cells(first: first) }

  /// Where each cell lies.
  private struct Cells {
    let first: Int

    func place(_ watts: Int, _ first: Int, _ second: Int) -> Int {
      let (one, two, three) = (watts > 0 ? watts : 0, first > 0 ? first : 0, second > 0 ? second : 0)
      return (one * (self.first + 1) + two) * (FeedGrid.most.second + 1) + three
    }
  }

  /// Each cell from those that one step more leads to; written for builds that are not optimized, too.
  private mutating func fill(_ steps: [Step]) {
    any[0] = 0
    let cells = cells
    any.withUnsafeMutableBufferPointer { any in
      var (here, watts) = (0, 0)
      while watts <= FeedGrid.most.watts {
        var first = 0
        while first <= cells.first {
          var second = 0
          while second <= FeedGrid.most.second {
            var best = any[here]
            for step in steps {
              guard step.rate < best else { break }
              let from = cells.place(watts - step.watts, first - step.first, second - step.second)
              if from != here, any[from] + step.rate < best { best = any[from] + step.rate }
            }
            any[here] = best
            (here, second) = (here + 1, second + 1)
          }
          first += 1
        }
        watts += 1
      }
    }
  }

  /// Gives the units of a feed that are owned, each once; of many, as many as one likes.
  private mutating func give(_ step: Step) {
    for _ in 0..<min(step.owned.count, FeedGrid.most.watts) {
      for watts in (0...FeedGrid.most.watts).reversed() {
        for first in (0...self.first).reversed() {
          for second in (0...FeedGrid.most.second).reversed() {
            let from = place(watts - step.watts, first - step.first, second - step.second)
            let here = place(watts, first, second)
            any[here] = min(any[here], any[from] + step.owned.rate)
          }
        }
      }
    }
  }

  private mutating func finish(_ steps: [Step]) {
    let ordinary = steps.filter(\.isOrdinary)
    for watts in 0...FeedGrid.most.watts {
      for first in 0...self.first {
        for second in 0...FeedGrid.most.second {
          let best = ordinary.reduce(FeedGrid.none) { best, step in
            let from = place(watts - step.watts, first - step.first, second - step.second)
            return min(best, any[from] + (step.owned.count > 0 ? step.owned.rate : step.rate))
          }
          board[place(watts, first, second)] = best
        }
      }
    }
  }

  /// The least that brings so much; beyond the grid what its end costs.
  func least(watts: Double, weights: [Int], lacksBoardSupply: Bool) -> Int64 {
    let steps = Int(min(Double(FeedGrid.most.watts), max(0, ((watts - 1e-6) / FeedGrid.step).rounded(.up))))
    let second = min(FeedGrid.most.second, weights[weights.count - 1])
    let place = place(steps, min(first, weights[way]), second)
    let least = lacksBoardSupply ? board[place] : any[place]
    return least < FeedGrid.none ? Int64(least) : PriceTable.none
  }
}
