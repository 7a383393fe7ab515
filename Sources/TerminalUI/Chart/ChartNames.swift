/// The name of a line, beside its right end.
struct ChartName: Hashable {
  let text: String
  let style: Style
  /// The row of the plot.
  var row: Int
}

extension LineChart {
  /// The columns that the plot keeps before names say values, too, and before there are names at all.
  private static let roomForValues = 24
  private static let roomForNames = 12

  /// The names of the lines, with their values where there is room, none over another.
  /// - Parameter room: the columns for the plot and its names.
  func names(_ scale: ValueScale, room: Int, on canvas: Canvas) -> [ChartName] {
    let ends = series.compactMap { line in line.value(x.high).map { (line: line, value: $0) } }
      .filter { scale.row(of: $0.value) != nil }.prefix(scale.rows).sorted { $0.value > $1.value }
    let full = ends.map { "\($0.line.name) \(y.text($0.value))" }
    let short = ends.map(\.line.name)
    let texts = [(full, LineChart.roomForValues), (short, LineChart.roomForNames)].first { texts, least in
      room - 1 - (texts.map { canvas.width(of: $0) }.max() ?? 0) >= least
    }
    guard let texts = texts?.0 else { return [] }
    let names = zip(ends, texts).map { end, text in
      ChartName(text: text, style: end.line.style, row: scale.row(of: end.value) ?? 0)
    }
    return LineChart.apart(names, rows: scale.rows)
  }

  /// Moves names that would stand in one row down, and up again from the last row.
  private static func apart(_ names: [ChartName], rows: Int) -> [ChartName] {
    var names = names
    for place in names.indices.dropFirst() { names[place].row = max(names[place].row, names[place - 1].row + 1) }
    var last = rows
    for place in names.indices.reversed() {
      names[place].row = min(names[place].row, last - 1)
      last = names[place].row
    }
    return names
  }
}
