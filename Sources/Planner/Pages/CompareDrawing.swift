import RigReport
import TerminalUI

extension ComparePage {
  func listRect(in area: Rect) -> Rect { area.height >= 4 ? area.dropTop(1) : area }

  func draw(in area: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rect = listRect(in: area)
    guard let comparison = comparison(in: scene) else {
      canvas.put("nothing to compare with: c chooses", x: rect.x + 1, y: rect.y, maxColumns: rect.width - 1)
      return
    }
    let layout = layout(comparison, columns: area.width)
    if rect.y > area.y { drawHeads(comparison.names, layout, y: area.y, in: area, on: &canvas) }
    for (y, line) in list.seen(height: rect.height).enumerated() {
      let place = rect.row(y)
      draw(line, comparison.rows, layout, in: place, on: &canvas, scene)
      if line == list.cursor, scene.model.box == nil { canvas.select(place, y: place.y) }
    }
    guard list.lines.isEmpty else { return }
    canvas.put(emptyWords, x: rect.x + 1, y: rect.y, style: Style(.muted), maxColumns: rect.width - 1)
  }

  /// Under a box that tries another plan there may be fewer rows than lines.
  private func draw(
    _ line: Int, _ rows: [ComparisonRow], _ layout: ComparisonLayout, in rect: Rect, on canvas: inout Canvas,
    _ scene: Scene
  ) {
    if let group = group(line) {
      canvas.put(group.title, x: rect.x + 1, y: rect.y, style: Style(.accent).bold, maxColumns: rect.width - 1)
    } else if rows.indices.contains(line) {
      draw(rows[line], layout, in: rect, on: &canvas, scene)
    }
  }

  private var emptyWords: String { list.filter.text.isEmpty ? "the plans do not differ" : "none of them matches" }

  private func drawHeads(
    _ names: [String], _ layout: ComparisonLayout, y: Int, in area: Rect, on canvas: inout Canvas
  ) {
    for (name, span) in zip(names, spans(layout, in: area)) {
      let width = canvas.width(of: name)
      let x = max(span.x, span.x + span.width - width)
      canvas.put(name, x: x, y: y, style: Style.normal.bold, maxColumns: span.x + span.width - x, ellipsis: true)
    }
  }

  private func draw(
    _ row: ComparisonRow, _ layout: ComparisonLayout, in rect: Rect, on canvas: inout Canvas, _ scene: Scene
  ) {
    if row.differs {
      canvas.put(ComparisonLayout.differs, x: rect.x + 1, y: rect.y, style: Style(.warn), maxColumns: 2)
    }
    let room = min(layout.label, rect.width - 4)
    canvas.put(row.label, x: rect.x + 3, y: rect.y, maxColumns: room, ellipsis: true)
    for (place, span) in spans(layout, in: rect).enumerated() {
      let isBest = row.best.contains(place)
      let text = scene.numbers.barePart(row.cells[place], isASCII: canvas.glyphs.isASCII)
      let style = isBest ? Style(.good).bold : .normal
      let x = max(span.x, span.x + span.width - canvas.width(of: text))
      canvas.put(text, x: x, y: rect.y, style: style, maxColumns: span.x + span.width - x, ellipsis: true)
      if isBest, span.x + span.width + 1 < rect.maxX {
        canvas.put(String(canvas.glyphs.check), x: span.x + span.width + 1, y: rect.y, style: style)
      }
    }
  }

  /// Where the column of each plan stands, without the place of its mark.
  private func spans(_ layout: ComparisonLayout, in rect: Rect) -> [(x: Int, width: Int)] {
    var x = rect.x + 3 + layout.label
    return layout.widths.map { width in
      let start = x + layout.gap
      x = start + width + 2
      return (start, max(0, min(width, rect.maxX - start - 2)))
    }
  }
}

extension Numbers {
  /// A cell as columns have it where only ASCII can be drawn: without the currency's sign.
  fileprivate func barePart(_ text: String, isASCII: Bool) -> String {
    isASCII ? text.replacing(" \(symbol)", with: "") : text
  }
}
