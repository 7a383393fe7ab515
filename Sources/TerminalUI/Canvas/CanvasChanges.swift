/// What changed between two canvases.
extension Canvas {
  /// The columns of a row that have to be drawn anew: from the first to the last cell that differs, or the whole row
  /// where wide characters are about.
  ///
  /// - Parameters:
  ///   - y: The row; outside the canvas nothing changes.
  ///   - old: What is shown, of the same size; nil when nothing is.
  public func changedColumns(ofRow y: Int, since old: Canvas?) -> Range<Int> {
    guard y >= 0 && y < size.rows else { return 0..<0 }
    guard let old, old.size == size else { return 0..<size.columns }
    let (start, end) = (index(0, y), index(size.columns, y))
    guard !hasSameCells(as: old, start..<end) else { return 0..<0 }
    let (new, past) = (cells.span.extracting(start..<end), old.cells.span.extracting(start..<end))
    var first = 0
    while first < new.count, new[first] == past[first] { first += 1 }
    guard first < new.count else { return 0..<0 }
    var last = new.count - 1
    while new[last] == past[last] { last -= 1 }
    let isWide = (start..<end).contains { cells[$0].columns != 1 || old.cells[$0].columns != 1 }
    return isWide ? 0..<size.columns : first..<last + 1
  }

  /// Whether some cells are as those of a canvas of the same size, as most rows are: told of all at once, without a
  /// branch for each.
  private func hasSameCells(as old: Canvas, _ places: Range<Int>) -> Bool {
    cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { past in
        places.reduce(0) { $0 | new[$1].differences(from: past[$1]) } == 0
      }
    }
  }
}
