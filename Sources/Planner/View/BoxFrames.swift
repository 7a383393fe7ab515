import TerminalUI

extension Scene {
  /// Where a box lies over the body; it shrinks with the screen.
  func boxRect(_ box: any Box) -> Rect {
    guard !box.isPage else { return layout.body }
    let wanted = box.contentSize(in: self)
    return layout.body.centered(
      columns: min(wanted.columns + 2, max(layout.body.width - 4, min(layout.body.width, 20))), rows: wanted.rows + 2)
  }

  func drawBox(_ box: any Box, on canvas: inout Canvas) {
    let rect = boxRect(box)
    guard rect.width >= 4, rect.height >= 3 else { return }
    canvas.fill(rect)
    canvas.drawBorder(rect, canvas.glyphs.heavy, style: Style(.focus))
    canvas.put(
      " \(box.title) ", x: rect.x + 2, y: rect.y, style: Style(.accent).bold, maxColumns: rect.width - 4)
    drawFooter(of: box, in: rect, on: &canvas)
    box.draw(in: rect.inset(by: 1), on: &canvas, self)
  }
  /// The keys at the right of the lower border and, of what scrolls, `12 of 40 ▾` at its left, as far as there is room.
  private func drawFooter(of box: any Box, in rect: Rect, on canvas: inout Canvas) {
    let footer = " \(box.footer) "
    var room = rect.width - 4
    if canvas.width(of: footer) <= room {
      room -= canvas.putRight(footer, endingAt: rect.maxX - 1, y: rect.maxY - 1, style: Style(.muted)) + 1
    }
    guard let text = box.extent(in: self)?.text(canvas.glyphs), canvas.width(of: text) + 2 <= room else { return }
    canvas.put(" \(text) ", x: rect.x + 2, y: rect.maxY - 1, style: Style(.muted))
  }
}
