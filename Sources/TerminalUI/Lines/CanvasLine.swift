/// Drawing lines: the one place where a line becomes cells.
extension Canvas {
  /// Draws a line into the first row of a rectangle, over what stands there; nothing of it leaves the rectangle.
  public mutating func draw(_ line: Line, in rect: Rect) {
    guard !rect.isEmpty else { return }
    for span in line.spans { draw(span, in: rect) }
    if let selection = line.selection {
      let columns = selection.clamped(to: 0..<rect.width)
      let part = Rect(x: rect.x + columns.lowerBound, y: rect.y, width: columns.count, height: 1)
      restyle(part) { Style(.normal, $0.attributes).reversed }
    }
    if let column = line.cursor { cursor = Point(x: rect.x + column, y: rect.y) }
  }

  private mutating func draw(_ span: Span, in rect: Rect) {
    switch (span.content, span.place) {
    case (.text(let text), .from(let x)):
      let start = max(0, x)
      let room = min(span.maxColumns, rect.width - start)
      put(text, x: rect.x + start, y: rect.y, style: span.style, maxColumns: room, ellipsis: span.hasEllipsis)
    case (.text(let text), .endingAt(let end)):
      let end = min(max(end, 0), rect.width)
      let room = min(span.maxColumns, end)
      putRight(text, endingAt: rect.x + end, y: rect.y, style: span.style, maxColumns: room)
    case (.sign(let sign, _), _): fill(cells(of: span, in: rect), with: glyphs[sign], style: span.style)
    case (.bar(let full, _), _):
      let cells = cells(of: span, in: rect)
      fill(cells.left(full), with: glyphs.barFull, style: span.style)
      fill(cells.dropLeft(full), with: glyphs.barEmpty, style: Style(.frame))
    case (.fill(let kind, let eighths), _):
      let cells = cells(of: span, in: rect)
      for (column, scalar) in kind.cells(max(eighths, 0), ascii: isASCII).prefix(cells.width).enumerated() {
        fill(cells.dropLeft(column).left(1), with: scalar, style: span.style)
      }
    }
  }

  private func cells(of span: Span, in rect: Rect) -> Rect {
    let columns = span.columns(in: rect.width, ascii: isASCII)
    return Rect(x: rect.x + columns.lowerBound, y: rect.y, width: columns.count, height: 1)
  }
}
