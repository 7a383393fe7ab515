/// Taking a part of a canvas out and putting it back.
extension Canvas {
  /// What stands in a rectangle, as a canvas of its own; what lies outside is blank, and so is half a wide character.
  public func part(_ rect: Rect) -> Canvas {
    var part = Canvas(size: rect.size, ascii: isASCII)
    part.copy(self, from: Point(x: rect.x, y: rect.y), to: Point(x: 0, y: 0))
    return part
  }

  /// Draws another canvas, made for the same signs, with its upper left corner at a place; what lies outside is left
  /// out, and half a wide character is blank.
  public mutating func draw(_ image: Canvas, at place: Point) {
    copy(image, from: Point(x: 0, y: 0), to: place)
  }

  /// Copies all cells that both canvases have when one place of the first lies over one of this.
  private mutating func copy(_ source: Canvas, from first: Point, to place: Point) {
    let shift = Point(x: place.x - first.x, y: place.y - first.y)
    let whole = Rect(x: shift.x, y: shift.y, width: source.size.columns, height: source.size.rows)
    let area = whole.intersection(bounds)
    for y in area.y..<area.maxY where area.width > 0 {
      sever(area.x, y)
      sever(area.maxX - 1, y)
      let from = source.index(area.x - shift.x, y - shift.y)
      let (start, end) = (index(area.x, y), index(area.maxX, y))
      cells.replaceSubrange(start..<end, with: source.cells[from..<from + area.width])
      if cells[start].isContinuation { cells[start] = Cell(" ", cells[start].style) }
      if cells[end - 1].columns == 2 { cells[end - 1] = Cell(" ", cells[end - 1].style) }
    }
  }
}
