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
