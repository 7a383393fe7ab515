import RigChecks
import RigModel
import RigReport
import TerminalUI

extension FixesPage {
  func listRect(in area: Rect) -> Rect { area.height >= 8 ? area.dropBottom(4) : area }

  func draw(in area: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rect = listRect(in: area)
    let all = repairs(in: scene.model)
    for (y, line) in view.seen(height: rect.height).enumerated() where all.indices.contains(line) {
      let place = rect.row(y)
      draw(all[line], in: place, on: &canvas, scene)
      if line == view.cursor, scene.model.box == nil { canvas.select(place, y: place.y) }
    }
    guard !all.isEmpty else {
      let text = "nothing that the catalog's parts mend; C shows what else was found"
      canvas.put(text, x: rect.x + 1, y: rect.y, style: Style(.muted), maxColumns: rect.width - 2, ellipsis: true)
      return
    }
    drawFinding(all, in: area.dropTop(rect.height), on: &canvas)
  }

  private func draw(_ repair: Repair, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let glyphs = canvas.glyphs
    let isOn = isTicked(repair)
    canvas.put(
      String(isOn ? glyphs.filled : glyphs.empty), x: rect.x + 1, y: rect.y, style: Style(isOn ? .good : .muted))
    let price = scene.price(of: repair.fix, in: scene.model.plan)
    let used = canvas.putRight(
      price.isEmpty ? "no price" : price, endingAt: rect.maxX - 1, y: rect.y,
      style: Style(price.isEmpty ? .muted : price.hasPrefix("≈") ? .estimate : .normal))
    let words = repair.fix.words.capitalizedFirst.visible
    let width = canvas.put(
      words, x: rect.x + 3, y: rect.y, maxColumns: rect.width - used - 6, ellipsis: true)
    let rest = rect.x + max(38, width + 6)
    guard rect.width >= 76, rest < rect.maxX - used - 8 else { return }
    let severity = repair.finding.severity
    canvas.put(severity.sign(glyphs), x: rest, y: rect.y, style: Style(severity.role))
    canvas.put(
      repair.finding.message.visible, x: rest + 2, y: rect.y, style: Style(.muted),
      maxColumns: rect.maxX - used - rest - 5, ellipsis: true)
  }

  /// What the focused fix mends, in full.
  private func drawFinding(_ all: [Repair], in rect: Rect, on canvas: inout Canvas) {
    guard rect.height > 1, all.indices.contains(view.cursor) else { return }
    canvas.fill(rect.top(1), with: canvas.glyphs.light.horizontal, style: Style(.muted))
    let finding = all[view.cursor].finding
    canvas.put(finding.severity.sign(canvas.glyphs), x: rect.x + 1, y: rect.y + 1, style: Style(finding.severity.role))
    for (row, line) in TextWrap.lines(finding.message.visible, width: rect.width - 5).prefix(rect.height - 1)
      .enumerated()
    {
      canvas.put(line, x: rect.x + 3, y: rect.y + 1 + row, maxColumns: rect.width - 4, ellipsis: true)
    }
  }
}
