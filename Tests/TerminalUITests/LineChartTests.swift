import Testing

@testable import TerminalUI

@Suite("A chart of two lines")
struct LineChartTests {
  static func chart(ascii: Bool) -> LineChart {
    let days = (0...6).map { ChartAxis.Tick(Double($0) * 2, $0 == 6 ? "12 d" : "\($0 * 2)") }
    return LineChart(
      series: [
        .init(name: "own", letter: "o", style: Style(.own)) { 566 + 5.57 * $0 },
        .init(name: "rent", letter: "r", style: Style(.rent), pattern: .dashed) { 102.1 * $0 },
      ],
      x: ChartAxis(from: 0, to: 12, ticks: days),
      y: ValueAxis(top: 1225, unit: ascii ? "" : "€") { "\(Int($0.rounded()))" },
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
          1500┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈          |
              │                                                 |
              │                                     ⢀⡠ rent 1225|
              │                                 ⢀⡠⠔⠊⠁           |
          1000┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢀⡠⠔⠊⠁┈┈┈┈┈          |
              │                          ⣀⠔⠊⠁                   |
              │                      ⣀⠤⠒⠉                       |
              │⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⠤⠤⣤◆⠶⠭⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠒⠒⠒⠒⠒ own 633  |
           500┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀⠤⠒⠉┈┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈          |
              │          ⣀⠤⠒⠉     ┊                             |
              │      ⣀⠤⠒⠉         ┊                             |
              │⣀⣀⣀⠤⠒⠉             ┊ pays on day ≈5.9            |
           0 €└┬─────┬──────┬─────┬──▴──┬──────┬─────┬          |
               0     2      4     6     8      10    12 d       |
       ◂ day 7 ▸ own ≈605, rent 715: ≈+110 €                    |
      """
    let lines = Self.drawn(Self.chart(ascii: false), 58, 15, ascii: false)
    #expect(lines.map { $0 + "|" }.joined(separator: "\n") == expected)
  }

  @Test("in ASCII looks as it was drawn at 58 × 15")
  func ascii() {
    let expected = """
          1500+                                                 |
              |                                                 |
              |                                     rr rent 1225|
              |                                 rrrr            |
          1000+                              rrr                |
              |                          rrrr                   |
              |                      rrrr                       |
              |oooooooooooooooooooXooooooooooooooooooo own 633  |
           500+              rrrr :                             |
              |          rrrr     :                             |
              |      rrrr         :                             |
              |rrrrrr             : pays on day ~5.9            |
             0++-----+------+-----+--^--+------+-----+          |
               0     2      4     6     8      10    12 d       |
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
    chart.y = ValueAxis(top: high, text: chart.y.text)
    chart.crossing = .init(x: high, y: .nan, label: "never")
    #expect(Self.drawn(chart, 58, 15, ascii: false).count == 15)
  }

  @Test("says where a crossing beyond its end lies")
  func beyond() {
    var chart = Self.chart(ascii: false)
    chart.crossing = .init(x: 214, y: nil, label: "pays on day 214 ▸")
    let lines = Self.drawn(chart, 58, 15, ascii: false)
    #expect(lines.contains { $0.contains("pays on day 214 ▸ ") })
    #expect(!lines.contains { $0.contains("◆") })
  }

  @Test("says less of a crossing where there is no room for all of it")
  func short() {
    var chart = Self.chart(ascii: false)
    chart.crossing = .init(x: 5.863, y: 598.6, label: "one pays from day ≈5.9 on and not before", short: "day ≈5.9")
    #expect(Self.drawn(chart, 58, 15, ascii: false).contains { $0.contains("┊ day ≈5.9 ") })
  }

  @Test("joins the dots of a steep line")
  func steep() {
    var chart = Self.chart(ascii: true)
    chart.series = [LineChart.Series(name: "", letter: "o", style: .normal) { $0 < 6 ? 0 : 1200 }]
    (chart.crossing, chart.cursor) = (nil, nil)
    let lines = Self.drawn(chart, 58, 15, ascii: true)
    let rows = lines[..<12].map { $0.contains("o") }.drop { !$0 }
    #expect(rows.count > 8 && rows.allSatisfy(\.self))
  }

  @Test("shows low and high as sparse dots")
  func band() {
    var chart = Self.chart(ascii: true)
    chart.series = [
      LineChart.Series(name: "own", letter: "o", style: Style(.own), band: { _ in (500, 1000) }) { _ in 750 }
    ]
    let lines = Self.drawn(chart, 58, 15, ascii: true)
    #expect(lines[4].hasPrefix("    1000+.   .   .   ."))
    #expect(lines[8].hasPrefix("     500+.   .   .   ."))
  }

  @Test("colors the ground between its lines: loss while the first is above, gain from the crossing on")
  func ground() {
    var chart = Self.chart(ascii: false)
    chart.fillsBetween = true
    var canvas = Canvas(size: Size(columns: 58, rows: 15))
    chart.draw(in: canvas.bounds, on: &canvas)
    let grounds = (0..<12).map { row in (0..<58).map { canvas[$0, row]?.style.ground ?? .terminal } }
    #expect(grounds[9][11] == .loss && grounds[4][44] == .gain)
    #expect(grounds[1][11] == .terminal && grounds[9][44] == .terminal)
  }

  @Test("says at their right ends what the lines have come to, where there is room, and no name lies over another")
  func names() {
    var chart = Self.chart(ascii: true)
    chart.series = [("a", 600.0), ("b", 601), ("c", 602), ("d", 5000)].map { name, value in
      LineChart.Series(name: name, letter: "x", style: .normal) { _ in value }
    }
    let wide = Self.drawn(chart, 58, 15, ascii: true).map { $0.suffix(7).trimmingPrefix { $0 == " " } }
    #expect(wide.filter { !$0.isEmpty }.prefix(4) == ["d 5000", "c 602 ", "b 601 ", "a 600 "])
    let narrow = Self.drawn(chart, 30, 15, ascii: true)
    #expect(narrow.contains { $0.hasSuffix(" d") } && !narrow.contains { $0.contains("5000") })
  }
}

@Suite("The rows of a left axis")
struct ValueScaleTests {
  @Test(
    "have zero below them and a round value on every so many",
    arguments: [
      (1486.0, 9, 500.0, 3), (1225, 12, 500, 4), (100, 3, 100, 3), (1, 2, 1, 2), (900, 40, 200, 8), (0.9, 9, 0.3, 3),
    ])
  func steps(top: Double, rows: Int, step: Double, rowsPerStep: Int) throws {
    let scale = try #require(ValueScale(top: top, rows: rows))
    #expect(abs(scale.step - step) < 1e-9 && scale.rowsPerStep == rowsPerStep)
    #expect(scale.ticks.first?.row == rows && scale.ticks.first?.value == 0)
    #expect(scale.dot(of: top, perRow: 4) != nil)
  }

  @Test("show every value up to the top, with no more than half of them empty")
  func room() throws {
    for rows in 2...60 {
      for top in stride(from: 0.5, to: 9000, by: 13.7) {
        let scale = try #require(ValueScale(top: top, rows: rows))
        let row = try #require(scale.dot(of: top, perRow: 1))
        #expect(row <= rows / 2 && scale.ticks.allSatisfy { $0.row >= 0 })
      }
    }
  }

  @Test("are none for what cannot be drawn", arguments: [0, -1, Double.nan, .infinity, 1e300])
  func nothing(top: Double) {
    #expect(ValueScale(top: top, rows: 9) == nil)
    #expect(ValueScale(top: 5, rows: 0) == nil)
  }
}
