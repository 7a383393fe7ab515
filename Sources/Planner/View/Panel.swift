import TerminalUI

/// A part of the screen with a border: lines over the border and lines inside.
struct Panel: Sendable {
  let rect: Rect
  /// Whether it has the keys.
  let hasKeys: Bool
  /// What stands in its upper border.
  var top: Line
  /// What stands in its lower border.
  var bottom: Line
  var content = PaneContent(lines: [])

  /// The line at a place of the screen, and its first column.
  private func line(at point: Point) -> (line: Line, x: Int)? {
    if point.y == rect.y { return (top, rect.x) }
    if point.y == rect.maxY - 1 { return (bottom, rect.x) }
    let row = point.y - rect.y - 1 - content.firstRow
    return content.lines.indices.contains(row) ? (content.lines[row], rect.x + 1) : nil
  }

  /// What a click at a place of the screen acts like.
  func action(at point: Point) -> Key? { line(at: point).flatMap { $0.line.action(at: point.x - $0.x) } }

  /// All its lines, from the top; a picture is a line of words.
  var lines: [Line] {
    var words = Line(columns: Size.limit, ascii: top.isASCII)
    if !content.imageText.isEmpty { words.put(content.imageText, x: 0) }
    return [top, words] + content.lines + [bottom]
  }
}

extension Canvas {
  /// Draws a panel; the hardware cursor stands in the line that has the keys, or else in the border.
  mutating func draw(_ panel: Panel) {
    let style = Style(panel.hasKeys ? .focus : .frame)
    drawBorder(panel.rect, panel.hasKeys ? glyphs.heavy : glyphs.light, style: style)
    draw(panel.top, in: panel.rect.top(1))
    draw(panel.bottom, in: panel.rect.bottom(1))
    let inside = panel.rect.inset(by: 1)
    if let image = panel.content.image { draw(image, at: Point(x: inside.x, y: inside.y)) }
    for (row, line) in panel.content.lines.enumerated() { draw(line, in: inside.row(panel.content.firstRow + row)) }
  }
}
