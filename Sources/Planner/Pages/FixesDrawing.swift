import RigChecks
import RigReport
import TerminalUI

extension FixesPage {
  private func footerHeight(_ area: Rect) -> Int { area.height >= 15 ? 5 : area.height >= 10 ? 4 : 0 }

  func listRect(in area: Rect) -> Rect { area.dropBottom(footerHeight(area)) }

  func draw(in area: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rect = listRect(in: area)
    let entries = entries(in: scene.model)
    for (y, line) in list.seen(height: rect.height).enumerated() where entries.indices.contains(line) {
      let place = rect.row(y)
      draw(entries[line], in: place, on: &canvas, scene)
      if line == list.cursor, scene.model.box == nil { canvas.select(place, y: place.y) }
    }
    if list.lines.isEmpty {
      let words = entries.isEmpty ? "nothing that the catalog has mends more" : "none of them matches"
      canvas.put(words, x: rect.x + 2, y: rect.y, style: Style(.muted), maxColumns: rect.width - 2)
    }
    drawFooter(entries, in: area.bottom(footerHeight(area)), on: &canvas)
  }

  private func draw(_ entry: Repair.Entry, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let isTicked = isTicked(entry)
    let price = scene.price(of: entry.fix, in: scene.model.evaluation)
    let sign = String(isTicked ? canvas.glyphs.filled : canvas.glyphs.empty)
    canvas.put(sign, x: rect.x + 1, y: rect.y, style: Style(isTicked ? .good : .muted))
    canvas.putRight(price.isEmpty ? "?" : price, endingAt: rect.maxX - 1, y: rect.y)
    let room = rect.width - 5 - max(9, canvas.width(of: price))
    let isWide = rect.width >= 70
    let words = isWide ? room * 2 / 5 : room
    canvas.put(entry.fix.words, x: rect.x + 3, y: rect.y, maxColumns: words, ellipsis: true)
    guard isWide, let finding = entry.findings.first else { return }
    let x = rect.x + 3 + words + 1
    canvas.put(
      finding.severity.sign(canvas.glyphs), x: x, y: rect.y, style: Style(finding.severity.role).bold, maxColumns: 1)
    canvas.put(
      finding.message, x: x + 2, y: rect.y, style: Style(.muted), maxColumns: room - words - 3, ellipsis: true)
  }

  /// A rule, and what the focused fix does and mends.
  private func drawFooter(_ entries: [Repair.Entry], in rect: Rect, on canvas: inout Canvas) {
    guard !rect.isEmpty, entries.indices.contains(list.cursor) else { return }
    canvas.fill(rect.top(1), with: canvas.glyphs.light.horizontal, style: Style(.muted))
    let entry = entries[list.cursor]
    let mends = entry.findings.map { "\($0.severity.sign) \($0.message.visible)" }.joined(separator: "; ")
    let text = "\(entry.fix.words.visible). Mends: \(mends)"
    canvas.putWrapped(text, in: rect.dropTop(1).inset(horizontally: 1, vertically: 0))
  }
}
