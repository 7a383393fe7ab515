/// The words within a chart.
extension LineChart {
  /// Writes each name below the end of its line, or above it where there is no room below.
  func drawNames(_ plot: Rect, _ canvas: inout Canvas) {
    let widest = series.map { canvas.width(of: $0.name) }.max() ?? 0
    let start = plot.maxX - 1 - widest
    guard start >= plot.x else { return }
    for line in series {
      let row = endRow(of: line, plot, canvas)
      let rows = [row + 1, row - 1, row + 2, row - 2].map { plot.y + $0 }
      let width = canvas.width(of: line.name)
      let places = rows.map { Rect(x: start, y: $0, width: width, height: 1) }
      let inside = places.filter { $0.intersection(plot) == $0 }
      guard let place = inside.first(where: { isFree($0.dropLeft(1), canvas) }) ?? inside.first else { continue }
      canvas.put(line.name, x: place.x, y: place.y, style: line.style)
    }
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

  /// Writes the label in the first place that lies within the plot and is free.
  private func write(_ label: String, in places: [Rect], _ plot: Rect, _ canvas: inout Canvas) {
    guard let place = places.first(where: { $0.intersection(plot) == $0 && isFree($0, canvas) }) else { return }
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
