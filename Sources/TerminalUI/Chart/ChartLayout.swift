/// Where the parts of a chart lie.
struct ChartLayout {
  /// The lines.
  let plot: Rect

  /// The left axis, in the rows of the plot.
  let scale: ValueScale

  /// The names of the lines, right of the plot.
  let names: [ChartName]

  /// The column of the left axis.
  let axisX: Int

  /// The row of the lower axis.
  let axisY: Int

  /// The lines of the legend, below the labels of the lower axis.
  let legend: [[LineChart.LegendEntry]]

  /// Lays the chart out; nil when there is no room for it.
  init?(_ chart: LineChart, in area: Rect, on canvas: Canvas) {
    legend = chart.legend(columns: area.width - 2, on: canvas)
    let rows = area.height - 2 - legend.count - (chart.readout == nil ? 0 : 1)
    guard rows >= 2, let scale = ValueScale(top: chart.y.top, rows: rows) else { return nil }
    self.scale = scale
    let widest = scale.ticks.map { canvas.width(of: chart.y.label($0.value)) }.max() ?? 0
    let room = area.dropLeft(max(widest + 1, chart.labelColumns) + 1)
    names = chart.names(scale, room: room.width, on: canvas)
    plot = room.dropRight(1 + (names.map { canvas.width(of: $0.text) }.max() ?? 0)).top(rows)
    axisX = plot.x - 1
    axisY = plot.maxY
    guard plot.width >= 4 else { return nil }
  }
}

/// A grid of dots over the plot: 2 × 4 to a cell in braille, 1 × 1 in ASCII.
struct DotGrid {
  /// The columns of cells.
  let columns: Int

  /// The rows of cells.
  let rows: Int

  /// The dots across a cell.
  let across: Int

  /// The dots down a cell.
  let down: Int

  /// The braille bits of every cell.
  private(set) var bits: [UInt8]

  /// The first line that touched each cell.
  private(set) var owners: [Int?]

  /// Creates an empty grid.
  init(_ plot: Rect, ascii: Bool) {
    columns = plot.width
    rows = plot.height
    across = ascii ? 1 : 2
    down = ascii ? 1 : 4
    bits = Array(repeating: 0, count: columns * rows)
    owners = Array(repeating: nil, count: columns * rows)
  }

  /// The dots across the plot.
  var width: Int { columns * across }

  /// The dots down the plot.
  var height: Int { rows * down }

  /// Whether the cell is free of dots.
  func isFree(_ x: Int, _ y: Int) -> Bool {
    guard x >= 0 && x < columns && y >= 0 && y < rows else { return false }
    return bits[y * columns + x] == 0
  }

  /// Sets a dot for a line.
  mutating func set(_ x: Int, _ y: Int, owner: Int) {
    guard x >= 0 && x < width && y >= 0 && y < height else { return }
    let cell = y / down * columns + x / across
    bits[cell] |= DotGrid.bit(x % across, y % down)
    if owners[cell] == nil { owners[cell] = owner }
  }

  /// The bit of a dot in a braille character, by column and row.
  private static func bit(_ x: Int, _ y: Int) -> UInt8 {
    y == 3 ? 0x40 << UInt8(x) : 1 << UInt8(y + 3 * x)
  }
}
