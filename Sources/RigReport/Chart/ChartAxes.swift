import RigModel
import TerminalUI

extension BreakEvenChart {
  /// The lower axis, with the unit on its last label.
  func dayAxis(most: Int) -> ChartAxis {
    let days = NiceTicks.values(from: 0, to: span, most: most)
    let labels = days.map { Numbers.short($0, decimals: 2) + ($0 == days.last ? tr(" d") : "") }
    return ChartAxis(from: 0, to: span, ticks: zip(days, labels).map { ChartAxis.Tick($0, $1) })
  }

  /// The left axis of a picture.
  func sumAxis(most: Int) -> ChartAxis {
    let sums = NiceTicks.values(from: 0, to: top, most: most)
    let ticks = sums.map { ChartAxis.Tick($0, "\(BreakEvenChart.amount($0)) \(numbers.symbol)") }
    return ChartAxis(from: 0, to: top, ticks: ticks)
  }

  /// The left axis in characters; amounts go without the currency's sign where only ASCII can be drawn.
  private func valueAxis(isASCII: Bool) -> ValueAxis {
    ValueAxis(top: top, unit: isASCII ? "" : numbers.symbol) { BreakEvenChart.amount($0) }
  }

  private static func amount(_ sum: Double) -> String {
    Numbers.grouped(sum, decimals: sum > 0 && sum < 10 && sum != sum.rounded() ? 1 : 0)
  }

  /// The day from which buying pays, when it lies within the span.
  var crossingDay: Double? { breakEven.days.flatMap { $0.value > span ? nil : $0.value } }

  /// What stands beside the crossing, or in place of it.
  var crossingInWords: String {
    switch breakEven {
    case .after: tr("pays on day \(breakEven.number("≈"))") + (crossingDay == nil ? " ▸" : "")
    case .never: tr("never pays: \(costs.whyNever)")
    case .unknown: ""
    }
  }

  /// The chart for so many columns and rows of characters.
  /// - Parameters:
  ///   - cursor: the day that is read out.
  ///   - isASCII: whether only ASCII can be drawn.
  public func lines(columns: Int, rows: Int, cursor: Double? = nil, isASCII: Bool) -> LineChart {
    let day = crossingDay
    return LineChart(
      series: series, x: dayAxis(most: max(2, min(7, columns / 9))),
      y: valueAxis(isASCII: isASCII),
      crossing: .init(x: day, y: day.map(costs.rent), label: crossingInWords, short: breakEven.dayInWords),
      cursor: cursor,
      legendRows: hasLegend && series.count > 2 ? (rows >= 18 ? 3 : 2) : 0, labelColumns: 6, fillsBetween: true)
  }

  /// The chart in plain characters that every editor shows.
  var characters: [String] {
    var canvas = Canvas(size: Size(columns: 66, rows: 18), ascii: true)
    lines(columns: canvas.size.columns, rows: canvas.size.rows, isASCII: true).draw(in: canvas.bounds, on: &canvas)
    return canvas.trimmedLines
  }
}
