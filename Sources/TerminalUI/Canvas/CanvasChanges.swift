/// What changed between two canvases.
extension Canvas {
  /// The columns of a row that have to be drawn anew: from the first to the last cell that differs, or the whole row
  /// where wide characters are about.
  ///
  /// - Parameters:
  ///   - y: The row, inside the canvas.
  ///   - old: What is shown, of the same size; nil when nothing is.
  public func changedColumns(ofRow y: Int, since old: Canvas?) -> Range<Int> {
    guard let old, old.size == size else { return 0..<size.columns }
    let (start, end) = (index(0, y), index(size.columns, y))
    guard let first = (start..<end).first(where: { cells[$0] != old.cells[$0] }) else { return 0..<0 }
    let last = (first..<end).last { cells[$0] != old.cells[$0] } ?? first
    let isWide = (start..<end).contains { cells[$0].columns != 1 || old.cells[$0].columns != 1 }
    return isWide ? 0..<size.columns : first - start..<last + 1 - start
  }
}
