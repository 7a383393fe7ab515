/// Drawing a chart.
extension LineChart {
  /// Draws the chart into a part of the canvas; nothing when there is too little room.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    guard let layout = ChartLayout(self, in: area.intersection(canvas.bounds), on: canvas) else { return }
    drawLeftAxis(layout, &canvas)
    drawLowerAxis(layout, area, &canvas)
    drawLines(dots(layout, ascii: canvas.isASCII), layout.plot, &canvas)
    drawCrossing(layout, &canvas)
    colorGround(layout, &canvas)
    for name in layout.names {
      canvas.put(name.text, x: layout.plot.maxX + 1, y: layout.plot.y + name.row, style: name.style)
    }
    drawLegend(layout, area, &canvas)
    let below = layout.axisY + 2 + layout.legend.count
    if let readout { canvas.put(readout, x: area.x, y: below, maxColumns: area.width, ellipsis: true) }
  }

  /// Where the lines are drawn in a part of a canvas; `nil` when there is too little room.
  public func plot(in area: Rect, on canvas: Canvas) -> Rect? {
    ChartLayout(self, in: area.intersection(canvas.bounds), on: canvas)?.plot
  }

  private func drawLines(_ grid: DotGrid, _ plot: Rect, _ canvas: inout Canvas) {
    for cell in grid.bits.indices {
      guard let mark = mark(grid, cell) else { continue }
      canvas.put(
        String(mark.character), x: plot.x + cell % grid.columns, y: plot.y + cell / grid.columns, style: mark.style)
    }
  }

  /// Colors the ground of all cells whose middle lies between the first two lines, by which of them is the lower one.
  private func colorGround(_ layout: ChartLayout, _ canvas: inout Canvas) {
    guard fillsBetween, series.count > 1 else { return }
    for column in 0..<layout.plot.width {
      let place = x.value(at: column, count: layout.plot.width)
      guard let first = series[0].value(place), let second = series[1].value(place),
        let rows = layout.scale.rows(from: max(first, second), to: min(first, second))
      else { continue }
      let cells = layout.plot.dropLeft(column).left(1).dropTop(rows.lowerBound).top(rows.count)
      canvas.restyle(cells) { $0.on(first < second ? .gain : .loss) }
    }
  }

  private func drawLeftAxis(_ layout: ChartLayout, _ canvas: inout Canvas) {
    let (plot, border) = (layout.plot, canvas.glyphs.light)
    let axis = Rect(x: layout.axisX, y: plot.y, width: 1, height: plot.height)
    canvas.fill(axis, with: border.vertical, style: Style(.frame))
    for tick in layout.scale.ticks {
      canvas.putRight(y.label(tick.value), endingAt: layout.axisX, y: plot.y + tick.row, style: Style(.muted))
      guard tick.row < plot.height else { continue }
      canvas.fill(axis.row(tick.row), with: border.teeRight, style: Style(.frame))
      canvas.fill(plot.row(tick.row), with: canvas.glyphs.grid, style: Style(.frame))
    }
  }

  private func drawLowerAxis(_ layout: ChartLayout, _ area: Rect, _ canvas: inout Canvas) {
    let border = canvas.glyphs.light
    let axis = Rect(x: layout.plot.x, y: layout.axisY, width: layout.plot.width, height: 1)
    canvas.fill(Rect(x: layout.axisX, y: layout.axisY, width: 1, height: 1), with: border.origin, style: Style(.frame))
    canvas.fill(axis, with: border.horizontal, style: Style(.frame))
    for tick in x.ticks {
      guard let column = column(of: tick.value, layout.plot, canvas) else { continue }
      canvas.fill(axis.dropLeft(column).left(1), with: border.teeDown, style: Style(.frame))
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
}
