import TerminalUI

extension Scene {
  /// Draws a page over the whole body.
  func drawPage(_ page: any Page, on canvas: inout Canvas) {
    let rect = layout.body
    guard rect.width >= 4, rect.height >= 3 else { return }
    canvas.drawBorder(rect, canvas.glyphs.heavy, style: Style(.focus))
    canvas.cursor = Point(x: rect.x + 2, y: rect.y)
    page.draw(in: rect.inset(by: 1), on: &canvas, self)
    let end = drawTitle(of: page, in: rect, on: &canvas)
    drawDetail(of: page, from: end, in: rect, on: &canvas)
    drawPosition(of: page, in: rect, on: &canvas)
  }

  private func drawTitle(of page: any Page, in rect: Rect, on canvas: inout Canvas) -> Int {
    let (letter, name) = (type(of: page).letter, type(of: page).name)
    let x = rect.x + 2
    canvas.put(String(letter), x: x, y: rect.y, style: Style(.accent).bold.underlined)
    let style = Style(.accent).bold
    return x + 1 + canvas.put(" \(name)", x: x + 1, y: rect.y, style: style, maxColumns: rect.maxX - x - 2)
  }

  /// The filter, or what the page has to say, at the right of the upper border.
  private func drawDetail(of page: any Page, from x: Int, in rect: Rect, on canvas: inout Canvas) {
    let room = rect.maxX - 2 - x - 1
    let filter = page.list.filter
    guard filter.isOn else {
      let text = page.details(in: self).first { canvas.width(of: $0) <= room } ?? ""
      canvas.putRight(text, endingAt: rect.maxX - 2, y: rect.y, style: Style(.muted))
      return
    }
    let used = canvas.put(" / ", x: x, y: rect.y, style: Style(.accent), maxColumns: room)
    if filter.isTyping {
      let columns = max(0, min(room - used, max(20, canvas.width(of: filter.text) + 1)))
      TextField(filter.text).draw(x: x + used, y: rect.y, columns: columns, on: &canvas)
    } else {
      canvas.put(filter.text, x: x + used, y: rect.y, style: Style(.focus), maxColumns: room - used, ellipsis: true)
    }
  }

  /// `18 of 157 ▾` in the lower border; of a filtered list, how many were found.
  private func drawPosition(of page: any Page, in rect: Rect, on canvas: inout Canvas) {
    let (lines, height) = (page.list.lines, page.height(in: self))
    let seen = min(page.list.top(height: height) + height, lines.count)
    let more = seen < lines.count ? " \(canvas.glyphs.moreBelow)" : ""
    let filter = page.list.filter.text
    let count = filter.isEmpty ? "\(seen) of \(lines.count)" : "\(lines.count) of \(page.total(in: self))"
    let text = lines.isEmpty && !filter.isEmpty ? "Nothing matches \"\(filter)\": Esc" : count + more
    canvas.putRight(
      text, endingAt: rect.maxX - 2, y: rect.maxY - 1, style: Style(.muted), maxColumns: rect.width - 4)
  }
}
