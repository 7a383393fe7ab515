/// The lines of a chart as dots.
extension LineChart {
  /// Draws every line, the first on top, then the bands.
  func dots(_ layout: ChartLayout, ascii: Bool) -> DotGrid {
    var grid = DotGrid(layout.plot, ascii: ascii)
    for index in series.indices { drawLine(index, layout.scale, on: &grid) }
    for index in series.indices { drawBand(index, layout.scale, on: &grid) }
    return grid
  }

  private func drawLine(_ index: Int, _ scale: ValueScale, on grid: inout DotGrid) {
    let line = series[index]
    var before: Int?
    for column in 0..<grid.width {
      let value = line.value(x.value(at: column, count: grid.width))
      let row = value.flatMap { scale.dot(of: $0, perRow: grid.down) }
      let isGap = grid.across == 2 && !line.drawnPattern.isOn(column)
      if let row, !isGap {
        for dot in LineChart.strip(from: before ?? row, to: row) { grid.set(column, dot, owner: index) }
      }
      before = row
    }
  }

  /// The dots of one column: from beside the one before, so that steep lines have no holes.
  private static func strip(from before: Int, to row: Int) -> ClosedRange<Int> {
    if before < row { return before + 1...row }
    return before > row ? row...before - 1 : row...row
  }

  /// A dot in four at the low and the high end, where no line is.
  private func drawBand(_ index: Int, _ scale: ValueScale, on grid: inout DotGrid) {
    guard let band = series[index].band else { return }
    for column in stride(from: 0, to: grid.width, by: 4) {
      guard let ends = band(x.value(at: column, count: grid.width)) else { continue }
      for end in [ends.low, ends.high] {
        guard let row = scale.dot(of: end, perRow: grid.down) else { continue }
        if grid.across == 2 || grid.isFree(column, row) { grid.set(column, row, owner: index + series.count) }
      }
    }
  }

  /// The character and style of a cell of the grid.
  func mark(_ grid: DotGrid, _ cell: Int) -> (character: Character, style: Style)? {
    guard let owner = grid.owners[cell], !series.isEmpty else { return nil }
    let line = series[owner % series.count]
    if grid.across == 1 { return (owner < series.count ? line.letter : ".", line.style) }
    guard let scalar = Unicode.Scalar(0x2800 + UInt32(grid.bits[cell])) else { return nil }
    return (Character(scalar), line.style)
  }
}
