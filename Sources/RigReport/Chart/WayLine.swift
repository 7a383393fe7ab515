import RigModel
import TerminalUI

/// What another way to get the goal's work done has cost by each day, as a line of the chart.
struct WayLine {
  private let way: WayCost
  private let provider: String

  /// The line of a way; `nil` where nothing does the work.
  /// - Parameter taken: who or what it takes, in words.
  init?(_ way: WayCost?, taken: String) {
    guard let way, way.cost != nil else { return nil }
    (self.way, provider) = (way, taken)
  }

  /// Written at its end.
  private var name: String { way.way == .hosted ? tr("hosted") : tr("monthly") }

  /// The line as the chart draws it.
  var series: LineChart.Series {
    let isHosted = way.way == .hosted
    return LineChart.Series(
      name: name, letter: isHosted ? "a" : "m", style: Style(isHosted ? .accent : .estimate),
      pattern: isHosted ? .dense : .wide, legend: "\(name), \(provider) \(way.ownWinsFrom.number("≈"))",
      isMinor: true
    ) { [way] day in way.cost(by: day) }
  }
}

/// The lines of the ways that stand on the chart beside the rental.
public struct WayLines: Sendable {
  let hosted: LineChart.Series?
  let monthly: LineChart.Series?

  /// No lines.
  public static let none = WayLines(hosted: nil, monthly: nil)

  /// - Parameter taken: who or what a way takes, in words.
  init(_ ways: Ways, taken: (WayCost) -> String) {
    func line(_ way: Way) -> LineChart.Series? { ways[way].flatMap { WayLine($0, taken: taken($0))?.series } }
    (hosted, monthly) = (line(.hosted), line(.monthly))
  }

  /// The same with or without each of them.
  public func showing(hosted: Bool, monthly: Bool) -> WayLines {
    WayLines(hosted: hosted ? self.hosted : nil, monthly: monthly ? self.monthly : nil)
  }

  private init(hosted: LineChart.Series?, monthly: LineChart.Series?) {
    (self.hosted, self.monthly) = (hosted, monthly)
  }

  var all: [LineChart.Series] { [monthly, hosted].compactMap(\.self) }
}
