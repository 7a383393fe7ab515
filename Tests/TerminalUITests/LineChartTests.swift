import Testing

@testable import TerminalUI

@Suite("A chart of two lines")
struct LineChartTests {
  static func chart(ascii: Bool) -> LineChart {
    let unit = ascii ? "" : " €"
    let prices = [(0.0, "0"), (300, "300"), (600, "600"), (900, "900"), (1200, "1 200")]
    let days = (0...6).map { ChartAxis.Tick(Double($0) * 2, $0 == 6 ? "12 d" : "\($0 * 2)") }
    return LineChart(
      series: [
        .init(name: "own", letter: "o", style: Style(.own)) { 566 + 5.57 * $0 },
        .init(name: "rent", letter: "r", style: Style(.rent), pattern: .dashed) { 102.1 * $0 },
      ],
      x: ChartAxis(from: 0, to: 12, ticks: days),
      y: ChartAxis(from: 0, to: 1200, ticks: prices.map { .init($0.0, $0.1 + unit) }),
      crossing: .init(x: 5.863, y: 598.6, label: "pays on day ≈5.9"), cursor: 7,
      readout: " ◂ day 7 ▸ own ≈605, rent 715: ≈+110 €", labelColumns: 8)
  }

  static func drawn(_ chart: LineChart, _ columns: Int, _ rows: Int, ascii: Bool) -> [String] {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), ascii: ascii)
    chart.draw(in: canvas.bounds, on: &canvas)
    return canvas.lines
  }

  @Test("in braille looks as it was drawn at 58 × 15")
  func braille() {
    let expected = """
       1 200 €┤                                            ⡠ ⠊  |
              │                                        ⡠ ⠊rent  |
              │                                    ⡠ ⠊          |
         900 €┤                                ⡠ ⠊              |
              │      pays on day ≈5.9      ⡠ ⠊                  |
              │                        ⣠⣀⣊⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤ |
         600 €┤⠒⠒⠒⠒⠒⠒⠊⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⡩⠉⠋◆⠁                  own   |
              │                ⡠ ⠊                              |
         300 €┤            ⡠ ⠊                                  |
              │        ⡠ ⠊                                      |
              │    ⡠ ⠊                                          |
           0 €┤⡠ ⠊                                              |
              └┬───────┬───────┬───────┬──▴───┬───────┬───────┬ |
               0       2       4       6      8       10    12 d|
       ◂ day 7 ▸ own ≈605, rent 715: ≈+110 €                    |
      """
    let lines = Self.drawn(Self.chart(ascii: false), 58, 15, ascii: false)
    #expect(lines.map { $0 + "|" }.joined(separator: "\n") == expected)
  }

  @Test("in ASCII looks as it was drawn at 58 × 15")
  func ascii() {
    let expected = """
         1 200+                                            rrr  |
              |                                        rrrrent  |
              |                                    rrrr         |
           900+                                rrrr             |
              |      pays on day ~5.9      rrrr                 |
              |                        oooooooooooooooooooooooo |
           600+oooooooooooooooooooooooX                   own   |
              |               rrrr                              |
           300+           rrrr                                  |
              |       rrrr                                      |
              |   rrrr                                          |
             0+rrr                                              |
              ++-------+-------+-------+--^---+-------+-------+ |
               0       2       4       6      8       10    12 d|
       < day 7 > own ~605, rent 715: ~+110 EUR                  |
      """
    let lines = Self.drawn(Self.chart(ascii: true), 58, 15, ascii: true)
    #expect(lines.map { $0 + "|" }.joined(separator: "\n") == expected)
  }
}

extension LineChartTests {
  @Test("leaves out what has no room, at any size", arguments: [false, true])
  func sizes(ascii: Bool) {
    for columns in 0...64 {
      for rows in 0...20 {
        let lines = Self.drawn(Self.chart(ascii: ascii), columns, rows, ascii: ascii)
        if columns < 13 { #expect(lines.allSatisfy { !$0.contains { $0 != " " } }) }
      }
    }
  }

  @Test(
    "draws nothing for axes without extent and values that are no numbers",
    arguments: [0, 1, -5, Double.nan, .infinity])
  func extents(high: Double) {
    var chart = Self.chart(ascii: false)
    chart.series.append(
      LineChart.Series(name: "x", letter: "x", style: .normal, band: { _ in (.nan, .infinity) }) { _ in .nan })
    chart.series.append(LineChart.Series(name: "y", letter: "y", style: .normal) { _ in nil })
    chart.x = ChartAxis(from: 0, to: high, ticks: chart.x.ticks)
    chart.y = ChartAxis(from: 0, to: high, ticks: chart.y.ticks)
    chart.crossing = .init(x: high, y: .nan, label: "never")
    #expect(Self.drawn(chart, 58, 15, ascii: false).count == 15)
  }

  @Test("says where a crossing beyond its end lies")
  func beyond() {
    var chart = Self.chart(ascii: false)
    chart.crossing = .init(x: 214, y: nil, label: "pays on day 214 ▸")
    let lines = Self.drawn(chart, 58, 15, ascii: false)
    #expect(lines.contains { $0.hasSuffix("pays on day 214 ▸ ") })
    #expect(!lines.contains { $0.contains("◆") })
  }

  @Test("joins the dots of a steep line")
  func steep() {
    var chart = Self.chart(ascii: true)
    chart.series = [LineChart.Series(name: "", letter: "o", style: .normal) { $0 < 6 ? 0 : 1200 }]
    (chart.crossing, chart.cursor) = (nil, nil)
    let lines = Self.drawn(chart, 58, 15, ascii: true)
    #expect(lines[..<12].allSatisfy { $0.contains("o") })
  }

  @Test("shows low and high as sparse dots")
  func band() {
    var chart = Self.chart(ascii: true)
    chart.series = [
      LineChart.Series(name: "own", letter: "o", style: Style(.own), band: { _ in (300, 900) }) { _ in 600 }
    ]
    let lines = Self.drawn(chart, 58, 15, ascii: true)
    #expect(lines[3].hasPrefix("     900+.   .   .   ."))
    #expect(lines[8].hasPrefix("     300+.   .   .   ."))
  }
}
