/// Drawing a chart.
extension LineChart {
  /// Draws the chart into a part of the canvas; nothing when there is too little room.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    guard let layout = ChartLayout(self, in: area.intersection(canvas.bounds), on: canvas) else { return }
    let grid = dots(layout.plot, ascii: canvas.isASCII)
    drawLeftAxis(layout, &canvas)
    drawLowerAxis(layout, area, &canvas)
    drawGrid(grid, layout.plot, &canvas)
    drawNames(layout.plot, &canvas)
    drawCrossing(grid, layout.plot, &canvas)
    drawLegend(layout, area, &canvas)
    let below = layout.axisY + 2 + layout.legend.count
    if let readout { canvas.put(readout, x: area.x, y: below, maxColumns: area.width, ellipsis: true) }
  }

  /// Where the lines are drawn in a part of a canvas; `nil` when there is too little room.
  public func plot(in area: Rect, on canvas: Canvas) -> Rect? {
    ChartLayout(self, in: area.intersection(canvas.bounds), on: canvas)?.plot
  }

  private func drawGrid(_ grid: DotGrid, _ plot: Rect, _ canvas: inout Canvas) {
    for cell in grid.bits.indices {
      guard let mark = mark(grid, cell) else { continue }
      canvas.put(
        String(mark.character), x: plot.x + cell % grid.columns, y: plot.y + cell / grid.columns, style: mark.style)
    }
  }

  private func drawLeftAxis(_ layout: ChartLayout, _ canvas: inout Canvas) {
    let border = canvas.glyphs.light
    let axis = Rect(x: layout.axisX, y: layout.plot.y, width: 1, height: layout.plot.height)
    canvas.fill(axis, with: border.vertical, style: Style(.muted))
    for tick in y.ticks {
      guard let row = rowOfTick(tick.value, layout.plot, canvas) else { continue }
      canvas.fill(axis.row(row), with: border.teeRight, style: Style(.muted))
      canvas.putRight(tick.label, endingAt: layout.axisX, y: layout.plot.y + row, style: Style(.muted))
    }
  }

  private func drawLowerAxis(_ layout: ChartLayout, _ area: Rect, _ canvas: inout Canvas) {
    let border = canvas.glyphs.light
    let axis = Rect(x: layout.plot.x, y: layout.axisY, width: layout.plot.width, height: 1)
    let origin = Rect(x: layout.axisX, y: layout.axisY, width: 1, height: 1)
    canvas.fill(origin, with: border.origin, style: Style(.muted))
    canvas.fill(axis, with: border.horizontal, style: Style(.muted))
    for tick in x.ticks {
      guard let column = column(of: tick.value, layout.plot, canvas) else { continue }
      canvas.fill(axis.dropLeft(column).left(1), with: border.teeDown, style: Style(.muted))
    }
    if let column = cursor.flatMap({ self.column(of: $0, layout.plot, canvas) }) {
      canvas.fill(axis.dropLeft(column).left(1), with: canvas.glyphs.tick, style: Style(.focus))
    }
    drawLowerLabels(layout, area, &canvas)
  }

  /// Labels begin under their tick; the last one, which bears the unit, is always written.
  private func drawLowerLabels(_ layout: ChartLayout, _ area: Rect, _ canvas: inout Canvas) {
    var end = area.maxX
    for tick in x.ticks.reversed() {
      guard let column = column(of: tick.value, layout.plot, canvas) else { continue }
      let width = canvas.width(of: tick.label)
      let isLast = end == area.maxX
      let start = isLast ? min(layout.plot.x + column, end - width) : layout.plot.x + column
      guard start >= layout.axisX, start + width <= end else { continue }
      canvas.put(tick.label, x: start, y: layout.axisY + 1, style: Style(.muted))
      end = start - 1
    }
  }

  /// The column of the plot in which a value lies.
  func column(of value: Double, _ plot: Rect, _ canvas: Canvas) -> Int? {
    let across = canvas.isASCII ? 1 : 2
    return x.step(of: value, count: plot.width * across).map { $0 / across }
  }

  /// The row of the plot in which a value lies.
  func rowOfTick(_ value: Double, _ plot: Rect, _ canvas: Canvas) -> Int? {
    let down = canvas.isASCII ? 1 : 4
    return y.stepFromTop(of: value, count: plot.height * down).map { $0 / down }
  }
}
