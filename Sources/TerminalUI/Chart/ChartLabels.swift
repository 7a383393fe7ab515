/// The words within a chart.
extension LineChart {
  /// Writes each name below the end of its line, or above it where there is no room below.
  func drawNames(_ plot: Rect, _ canvas: inout Canvas) {
    let widest = series.filter { !$0.isMinor }.map { canvas.width(of: $0.name) }.max() ?? 0
    guard plot.width > widest else { return }
    let isCrowded = series.contains(where: \.isMinor)
    for line in series {
      let width = canvas.width(of: line.name)
      let start = plot.maxX - 1 - (line.isMinor ? width : widest)
      let inside = places(of: line, from: start, plot, canvas).map { Rect(x: $0.x, y: $0.y, width: width, height: 1) }
        .filter { $0.intersection(plot) == $0 }
      let free = inside.first { isFree(withMargin($0, isLeft: isCrowded).intersection(plot), canvas) }
      guard let place = free ?? (line.isMinor ? nil : inside.first) else { continue }
      canvas.put(line.name, x: place.x, y: place.y, style: line.style)
    }
  }

  /// A place with a column at its right, and with or without its first one.
  private func withMargin(_ place: Rect, isLeft: Bool) -> Rect {
    let first = isLeft ? place.x - 1 : place.x + 1
    return Rect(x: first, y: place.y, width: place.maxX + 1 - first, height: 1)
  }

  /// Where a name may stand: around the right end of its line, or right of where the line leaves the plot.
  private func places(of line: Series, from start: Int, _ plot: Rect, _ canvas: Canvas) -> [Point] {
    if line.isMinor, let column = exitColumn(of: line, plot, canvas) {
      return (0..<3).map { Point(x: plot.x + column + 2, y: plot.y + $0) }
    }
    let row = plot.y + endRow(of: line, plot, canvas)
    return [row + 1, row - 1, row + 2, row - 2, row + 3, row - 3].map { Point(x: start, y: $0) }
  }

  /// The last column of a line that leaves the plot through its upper edge.
  private func exitColumn(of line: Series, _ plot: Rect, _ canvas: Canvas) -> Int? {
    guard let end = line.value(x.high), end > y.high else { return nil }
    return (0..<plot.width).last { (line.value(x.value(at: $0, count: plot.width)) ?? .infinity) <= y.high }
  }

  /// Marks the crossing and writes its label up to the left of it, or wherever near it is room.
  func drawCrossing(_ grid: DotGrid, _ plot: Rect, _ canvas: inout Canvas) {
    guard let crossing else { return }
    guard let across = crossing.x, let column = column(of: across, plot, canvas),
      let row = crossing.y.flatMap({ rowOfTick($0, plot, canvas) })
    else { return drawRemark(crossing.label, plot, &canvas) }
    canvas.put(String(canvas.glyphs.crossing), x: plot.x + column, y: plot.y + row, style: Style(.focus).bold)
    let width = canvas.width(of: crossing.label)
    let starts = [max(column - 1 - width, 0), column + 2]
    let rows = [row - 2, row - 3, row - 1, row + 2, row + 1, row + 3]
    let places = rows.flatMap { row in
      starts.map { Rect(x: plot.x + $0, y: plot.y + row, width: width, height: 1) }
    }
    write(crossing.label, in: places, plot, &canvas)
  }

  /// Writes what the chart cannot show, such as a crossing beyond its end, at the right.
  private func drawRemark(_ label: String, _ plot: Rect, _ canvas: inout Canvas) {
    let width = canvas.width(of: label)
    let middle = plot.height / 2
    let rows = (0..<plot.height).sorted { abs($0 - middle) < abs($1 - middle) }
    let places = rows.map { Rect(x: plot.maxX - width, y: plot.y + $0, width: width, height: 1) }
    write(label, in: places, plot, &canvas)
  }

  /// Writes the label in the first place that lies within the plot and is free, where there is one with no word beside it.
  private func write(_ label: String, in places: [Rect], _ plot: Rect, _ canvas: inout Canvas) {
    let free = places.filter { $0.intersection(plot) == $0 && isFree($0, canvas) }
    // In ASCII, lines are letters as well.
    let apart = free.first { place in
      canvas.isASCII
        || [place.x - 1, place.maxX].allSatisfy { canvas[$0, place.y]?.base.properties.isAlphabetic != true }
    }
    guard let place = apart ?? free.first else { return }
    canvas.put(label, x: place.x, y: place.y)
  }

  private func isFree(_ place: Rect, _ canvas: Canvas) -> Bool {
    (place.x..<place.maxX).allSatisfy { canvas[$0, place.y]?.base == " " }
  }

  /// The row where the line leaves the plot, which may be its upper or lower edge.
  private func endRow(of line: Series, _ plot: Rect, _ canvas: Canvas) -> Int {
    guard let value = line.value(x.high), value.isFinite else { return 0 }
    if value > y.high { return 0 }
    return rowOfTick(value, plot, canvas) ?? plot.height - 1
  }
}
