import RigReport
import RigModel
import TerminalUI

extension Scene {
  /// Draws every pane that has a place.
  func drawPanes(on canvas: inout Canvas) {
    let frame = PictureMemory.Frame(
      evaluation: evaluation, earlier: earlier, layout: layout, tab: selection.tab, filter: model.filter,
      parts: PartsList(model), chart: model.chart)
    for pane in PaneList.all {
      guard let rect = layout.rect(of: pane.id, tab: selection.tab) else { continue }
      guard model.edit == nil, !hasKeys(pane.id) else {
        draw(pane, in: rect, on: &canvas)
        continue
      }
      let (cursor, scroll) = (selection.cursor(pane.id), selection.scroll(pane.id))
      let picture = model.pictures.picture(of: pane.id, in: frame, cursor: cursor, scroll: scroll) {
        draw(pane, in: rect, on: &canvas)
        return canvas.part(rect)
      }
      canvas.draw(picture, at: Point(x: rect.x, y: rect.y))
    }
  }

  private func draw(_ pane: any Pane, in rect: Rect, on canvas: inout Canvas) {
    drawFrame(of: pane, in: rect, on: &canvas)
    pane.drawContent(in: rect.inset(by: 1), on: &canvas, self)
  }

  private func drawFrame(of pane: any Pane, in rect: Rect, on canvas: inout Canvas) {
    let isFocused = hasKeys(pane.id)
    let style = Style(isFocused ? .focus : .muted)
    if isFocused { canvas.cursor = Point(x: rect.x + 2, y: rect.y) }
    canvas.drawBorder(rect, isFocused ? canvas.glyphs.heavy : canvas.glyphs.light, style: style)
    guard rect.width >= 8 else { return }
    let isSlot = layout.rects[pane.id] == nil && layout.tabs.count > 1
    let used = drawTitle(of: pane, in: rect, isFocused, on: &canvas)
    if isSlot {
      drawTabs(around: pane.id, after: rect.x + 1 + used, in: rect, style, on: &canvas)
    } else {
      let detail = pane.detail(in: self, columns: rect.width - 2)
      canvas.putRight(
        detail, endingAt: rect.maxX - 2, y: rect.y, style: Style(.muted), maxColumns: rect.width - used - 5)
    }
    drawPosition(of: pane, in: rect, on: &canvas)
  }

  private func drawTitle(of pane: any Pane, in rect: Rect, _ isFocused: Bool, on canvas: inout Canvas) -> Int {
    var x = rect.x + 2
    x += canvas.put(String(pane.letter), x: x, y: rect.y, style: Style(.accent).bold.underlined)
    let style: Style = isFocused ? Style(.accent).bold : Style(.accent)
    x += canvas.put(" \(pane.name)", x: x, y: rect.y, style: style, maxColumns: rect.maxX - 1 - x)
    return x - rect.x - 1
  }

  /// The other tabs of the slot with what they show: at the right, or one after the other on a narrow screen.
  private func drawTabs(around shown: PaneID, after x: Int, in rect: Rect, _ style: Style, on canvas: inout Canvas) {
    for span in tabSpans(around: shown, after: x, in: rect, canvas) {
      canvas.put(String(span.pane.letter), x: span.x, y: rect.y, style: Style(.accent).bold.underlined)
      canvas.put(
        span.text.dropFirst(), x: span.x + 1, y: rect.y, style: Style(.normal), maxColumns: rect.maxX - span.x - 2)
    }
    let filter = model.filter
    guard shown == .parts, filter.isOn else { return }
    let end = tabSpans(around: shown, after: x, in: rect, canvas).first?.x ?? rect.maxX - 1
    canvas.put("/ \(filter.text)", x: x + 1, y: rect.y, style: Style(.focus), maxColumns: end - x - 2)
  }

  /// Where each covered tab stands in the upper border.
  func tabSpans(around shown: PaneID, after start: Int, in rect: Rect, _ canvas: Canvas) -> [TabSpan] {
    let others = layout.tabs.filter { $0 != shown }.map { PaneList[$0] }
    let texts = others.map { pane in
      let figure = pane.figure(in: self)
      return String(pane.letter) + (figure.isEmpty ? "" : " \(figure)")
    }
    let widths = texts.map { canvas.width(of: $0) + 1 }
    let isNarrow = others.count > 2
    var x = isNarrow ? start + 1 : max(start + 1, rect.maxX - 1 - widths.reduce(0, +))
    var spans: [TabSpan] = []
    for (pane, (text, width)) in zip(others, zip(texts, widths)) where x + width < rect.maxX {
      spans.append(TabSpan(pane: pane, text: text, x: x, width: width - 1))
      x += width
    }
    return spans
  }

  /// `F all fixes ≈67 €` in the lower border: at the right, or at the left of the position.
  private func drawFooter(of pane: any Pane, isBesidePosition: Bool, in rect: Rect, on canvas: inout Canvas) {
    let text = pane.footer(in: self, columns: rect.width - (isBesidePosition ? 18 : 0))
    let width = canvas.width(of: text)
    let x = isBesidePosition ? rect.x + 2 : rect.maxX - 2 - width
    guard !text.isEmpty, width <= rect.width - (isBesidePosition ? 20 : 4) else { return }
    canvas.put(text, x: x, y: rect.maxY - 1, style: Style(.muted))
    canvas.put(String(text.prefix(1)), x: x, y: rect.maxY - 1, style: Style(.accent).bold.underlined)
  }

  /// `18 of 157 ▾` in the lower border when not all lines are seen.
  private func drawPosition(of pane: any Pane, in rect: Rect, on canvas: inout Canvas) {
    let rows = pane.rows(in: self)
    let height = rect.height - 2
    drawFooter(of: pane, isBesidePosition: rows.count > height, in: rect, on: &canvas)
    let isFiltered = pane.id == .parts && !model.filter.text.isEmpty
    guard rows.count > height || isFiltered, rect.width >= 20 else { return }
    let isBelow = selection.scroll(pane.id) + height < rows.count
    let more = isBelow ? " \(canvas.glyphs.moreBelow)" : ""
    let seen = min(selection.scroll(pane.id) + height, rows.count)
    let found = isFiltered ? rows.count { $0.line != nil } : 0
    let text =
      !isFiltered
      ? "\(seen) of \(rows.count)\(more)"
      : found == 0
        ? "Nothing matches \"\(model.filter.text)\": Esc" : "\(found) of \(model.catalog.parts.count)\(more)"
    canvas.putRight(text, endingAt: rect.maxX - 2, y: rect.maxY - 1, style: Style(.muted), maxColumns: rect.width - 4)
  }
}

/// A covered tab in a border.
struct TabSpan {
  let pane: any Pane
  let text: String
  let x: Int
  let width: Int
}
