import Testing

@testable import TerminalUI

@Suite("A chart of many lines")
struct ChartLegendTests {
  static func chart(rows: Int) -> LineChart {
    var chart = LineChartTests.chart(ascii: true)
    chart.series += [
      .init(name: "whole", letter: "w", style: Style(.muted), pattern: .long, legend: "whole 4.3", isMinor: true) {
        200 * $0
      },
      .init(name: "cheap", letter: "c", style: Style(.muted), pattern: .dotted, isMinor: true) { 20 * $0 },
    ]
    (chart.legendRows, chart.readout) = (rows, nil)
    return chart
  }

  @Test("says in its legend what each line is, as far as there is room")
  func legend() {
    let lines = LineChartTests.drawn(Self.chart(rows: 2), 30, 20, ascii: true)
    #expect(
      lines.suffix(2).map { "\($0)|" } == [" o own   r rent   w whole 4.3 |", " c cheap                      |"])
    let one = LineChartTests.drawn(Self.chart(rows: 1), 30, 20, ascii: true)
    #expect(one.last == " o own   r rent   w whole 4.3 ")
  }

  @Test("shows a piece of each line in braille")
  func samples() {
    let last = LineChartTests.drawn(Self.chart(rows: 1), 80, 20, ascii: false).last
    #expect(last?.hasPrefix(" ⠤⠤⠤⠤ own   ⠤⠤⠤⠤ rent   ⠤⠤⠤  whole 4.3   ⠄ ⠄  cheap") == true)
  }

  @Test("names a line that leaves through the top in the first row, and every other line beside its end")
  func exit() {
    var chart = Self.chart(rows: 0)
    chart.y = ValueAxis(top: 1225, text: chart.y.text)
    let lines = LineChartTests.drawn(chart, 58, 15, ascii: true)
    #expect(lines[0].contains(" whole 2400"))
    #expect(
      lines.filter { $0.contains(" cheap 240") || $0.contains(" rent 1225") || $0.contains(" own 633") }.count == 3)
  }

  @Test("has patterns that differ within eight dots", arguments: LineChart.Series.Pattern.allCases)
  func patterns(pattern: LineChart.Series.Pattern) {
    let dots = { (pattern: LineChart.Series.Pattern) in (0..<40).map(pattern.isOn) }
    #expect(dots(pattern)[0])
    #expect(LineChart.Series.Pattern.allCases.filter { dots($0) == dots(pattern) } == [pattern])
    #expect(pattern == .solid || pattern.runs.count.isMultiple(of: 2))
  }
}
