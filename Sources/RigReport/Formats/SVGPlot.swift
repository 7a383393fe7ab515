import RigModel
import TerminalUI

/// The plot of the picture: axes, bands, lines and the crossing.
struct SVGPlot {
  static let left = 80.0
  static let right = 700.0
  static let upper = 34.0
  static let bottom = 340.0

  private let chart: BreakEvenChart
  private let x: ChartAxis
  private let y: ChartAxis

  init(_ chart: BreakEvenChart) {
    self.chart = chart
    (x, y) = (chart.dayAxis(most: 8), chart.sumAxis(most: 7))
  }

  private func across(_ day: Double) -> Double {
    SVGPlot.left + (SVGPlot.right - SVGPlot.left) * (day - x.low) / (x.high - x.low)
  }

  private func down(_ sum: Double) -> Double {
    SVGPlot.bottom - (SVGPlot.bottom - SVGPlot.upper) * (sum - y.low) / (y.high - y.low)
  }

  private func line(_ from: (Double, Double), _ to: (Double, Double), _ look: [(String, String)]) -> XMLNode {
    let ends = [("x1", from.0), ("y1", from.1), ("x2", to.0), ("y2", to.1)]
    return .element("line", ends.map { ($0.0, SVGFormat.number($0.1)) } + look, [])
  }

  private func text(_ text: String, _ x: Double, _ y: Double, _ anchor: String) -> XMLNode {
    let place = [("x", SVGFormat.number(x)), ("y", SVGFormat.number(y)), ("text-anchor", anchor)]
    return .element("text", place, text: text)
  }

  /// Both axes with their ticks, units and names.
  func axes(of numbers: Numbers) -> [XMLNode] {
    let corner = (SVGPlot.left, SVGPlot.bottom)
    let axis = [("class", "axis")]
    let grid = [("class", "axis"), ("stroke-opacity", "0.15")]
    let sums = y.ticks.flatMap { tick in
      [
        line((SVGPlot.left, down(tick.value)), (SVGPlot.right, down(tick.value)), grid),
        text(tick.label, SVGPlot.left - 8, down(tick.value) + 4, "end"),
      ]
    }
    let days = x.ticks.flatMap { tick in
      [
        line((across(tick.value), SVGPlot.bottom), (across(tick.value), SVGPlot.bottom + 5), axis),
        text(tick.label, across(tick.value), SVGPlot.bottom + 19, "middle"),
      ]
    }
    let names = text(
      tr("days since the order; spent by then in \(numbers.currency)"), (SVGPlot.left + SVGPlot.right) / 2,
      SVGPlot.bottom + 37, "middle")
    let ends = [(SVGPlot.right, SVGPlot.bottom), (SVGPlot.left, SVGPlot.upper)]
    return sums + ends.map { line(corner, $0, axis) } + days + [names]
  }

  /// The days at which a line may bend, and many between them, so that it can leave the plot anywhere.
  private var days: [Double] { (0...124).map { x.low + (x.high - x.low) * Double($0) / 124 } }

  /// Every line as far as it lies within the plot, the first on top.
  var lines: [XMLNode] {
    chart.series.reversed().map { line in
      let places = days.compactMap { day in line.value(day).map { (day, $0) } }
      let inside = places.filter { $0.1 >= y.low && $0.1 <= y.high }
      return .element("polyline", [("points", points(inside))] + line.look, [])
    }
  }

  /// Low to high around every line that has both.
  var bands: [XMLNode] {
    chart.series.compactMap(\.band).map { band in
      let ends = days.compactMap { day in band(day).map { (day, $0.low, $0.high) } }
      let edge = ends.map { ($0.0, inside($0.1)) } + ends.reversed().map { ($0.0, inside($0.2)) }
      return .element("polygon", [("class", "band"), ("fill-opacity", "0.2"), ("points", points(edge))], [])
    }
  }

  private func inside(_ sum: Double) -> Double { min(max(sum, y.low), y.high) }

  private func points(_ places: [(day: Double, sum: Double)]) -> String {
    places.map { "\(SVGFormat.number(across($0.day))),\(SVGFormat.number(down($0.sum)))" }.joined(separator: " ")
  }

  /// The mark on the crossing, a line through it and the words above that, or the words alone.
  var crossing: [XMLNode] {
    let above = SVGPlot.upper - 12
    guard let day = chart.crossingDay else { return [text(chart.crossingInWords, SVGPlot.right, above, "end")] }
    let (x, y) = (across(day), down(inside(chart.costs.rent(day))))
    let corners = [(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)]
    let path = corners.map { "\(SVGFormat.number($0)),\(SVGFormat.number($1))" }.joined(separator: " ")
    let anchor = x < SVGPlot.left + 80 ? "start" : x > SVGPlot.right - 80 ? "end" : "middle"
    return [
      line((x, SVGPlot.upper - 6), (x, SVGPlot.bottom), [("class", "axis"), ("stroke-dasharray", "2 4")]),
      .element("polygon", [("class", "cross"), ("points", path)], []),
      text(chart.crossingInWords, x, above, anchor),
    ]
  }
}
