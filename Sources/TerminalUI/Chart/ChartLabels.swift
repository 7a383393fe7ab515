/// Where the lines of a chart cross, and the words for it.
extension LineChart {
  /// Marks the crossing, leads down from it to the axis, and writes its label there or wherever near it is room.
  func drawCrossing(_ layout: ChartLayout, _ canvas: inout Canvas) {
    let plot = layout.plot
    guard let crossing else { return }
    guard let across = crossing.x, let column = column(of: across, plot, canvas),
      let row = crossing.y.flatMap({ layout.scale.dot(of: $0, perRow: 1) })
    else { return drawRemark(crossing.label, plot, &canvas) }
    for y in plot.y + row + 1..<max(plot.y + row + 1, plot.maxY) where isFree(plot.x + column, y, canvas) {
      canvas.put(String(canvas.glyphs.drop), x: plot.x + column, y: y, style: Style(.frame))
    }
    canvas.put(String(canvas.glyphs.crossing), x: plot.x + column, y: plot.y + row, style: Style(.focus).bold)
    let below = Array((row + 1..<max(row + 1, plot.height)).reversed())
    for rows in [below, [row - 2, row - 3, row - 1]] {
      for label in [crossing.label, crossing.short] where write(label, beside: column, rows, plot, &canvas) { return }
    }
  }

  /// Writes a label right of a column or left of it, in the first of some rows that has room.
  private func write(_ label: String, beside column: Int, _ rows: [Int], _ plot: Rect, _ canvas: inout Canvas) -> Bool {
    let width = canvas.width(of: label)
    let places = rows.flatMap { row in
      [column + 2, max(column - 1 - width, 0)].map { Rect(x: plot.x + $0, y: plot.y + row, width: width, height: 1) }
    }
    return write(label, in: places, plot, &canvas)
  }

  /// Writes what the chart cannot show, such as a crossing beyond its end, at the right.
  private func drawRemark(_ label: String, _ plot: Rect, _ canvas: inout Canvas) {
    let width = canvas.width(of: label)
    let middle = plot.height / 2
    let rows = (0..<plot.height).sorted { abs($0 - middle) < abs($1 - middle) }
    let places = rows.map { Rect(x: plot.maxX - width, y: plot.y + $0, width: width, height: 1) }
    write(label, in: places, plot, &canvas)
  }

  /// Writes the label in the first place that lies within the plot and is free, where there is one with no word beside it;
  /// false when there is none.
  @discardableResult
  private func write(_ label: String, in places: [Rect], _ plot: Rect, _ canvas: inout Canvas) -> Bool {
    let free = places.filter { place in
      place.intersection(plot) == place && (place.x..<place.maxX).allSatisfy { isFree($0, place.y, canvas) }
    }
    // In ASCII, lines are letters as well.
    let apart = free.first { place in
      canvas.isASCII
        || [place.x - 1, place.maxX].allSatisfy { canvas[$0, place.y]?.base.properties.isAlphabetic != true }
    }
    guard let place = apart ?? free.first else { return false }
    canvas.put(label, x: place.x, y: place.y)
    return true
  }

  /// Whether nothing but the grid is drawn in a cell.
  private func isFree(_ x: Int, _ y: Int, _ canvas: Canvas) -> Bool {
    guard let cell = canvas[x, y] else { return false }
    return cell.base == " " || cell.base == canvas.glyphs.grid
  }
}
