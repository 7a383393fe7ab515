import RigModel
import RigReport
import TerminalUI

extension Scene {
  /// Draws every pane that has a place.
  func drawPanes(on canvas: inout Canvas) {
    let frame = frame
    for pane in model.panes + model.asides {
      guard let rect = layout.rect(of: pane.id, tab: selection.tab) else { continue }
      guard model.edit == nil, !hasKeys(pane.id) else {
        canvas.draw(panel(pane, in: rect))
        continue
      }
      let (cursor, scroll) = (selection.cursor(pane.spec.isAside ? .parts : pane.id), scroll(of: pane))
      let picture = model.paneMemory.picture(of: pane.id, in: frame, cursor: cursor, scroll: scroll) {
        canvas.draw(panel(pane, in: rect))
        return canvas.part(rect)
      }
      canvas.draw(picture, at: Point(x: rect.x, y: rect.y))
    }
  }

  /// What all panes depend on.
  var frame: PaneMemory.Frame {
    PaneMemory.Frame(
      evaluation: evaluation, earlier: earlier, layout: layout, tab: selection.tab, filter: model.filter,
      modelFilter: model.modelFilter, parts: PartsList(model), chart: model.chart, mended: mended,
      needs: model.needs.state(in: evaluation))
  }

  /// A pane with its border.
  func panel(_ pane: any Pane, in rect: Rect) -> Panel {
    var panel = Panel(
      rect: rect, hasKeys: hasKeys(pane.id), top: newLine(rect.width), bottom: newLine(rect.width),
      content: pane.content(in: rect.inset(by: 1).size, self))
    if panel.hasKeys { panel.top.cursor = 2 }
    guard rect.width >= 8 else { return panel }
    writeTop(of: pane, on: &panel.top)
    writeBottom(of: pane, height: rect.height - 2, on: &panel.bottom)
    return panel
  }

  private func writeTop(of pane: any Pane, on line: inout Line) {
    let used = writeTitle(of: pane, on: &line)
    if layout.rects[pane.id] == nil, layout.tabs.count > 1 {
      writeTabs(around: pane, after: 1 + used, on: &line)
    } else {
      let detail = pane.detail(in: self, columns: line.columns - 2)
      let isSelected = pane.filter(in: self)?.filter.isSelected == true
      line.putRight(
        detail, endingAt: line.columns - 2, style: isSelected ? Style(.focus).reversed : Style(.muted),
        maxColumns: line.columns - used - 5)
    }
  }

  private func writeTitle(of pane: any Pane, on line: inout Line) -> Int {
    let style = Style(.accent)
    let letter = pane.letter.isLetter ? line.put(String(pane.letter), x: 2, style: style.bold.underlined) : 0
    let name = line.put(
      " \(pane.title)", x: 2 + letter, style: hasKeys(pane.id) ? style.bold : style,
      maxColumns: line.columns - 3 - letter)
    return 1 + letter + name
  }

  /// The filter, and the other tabs with what they show, as far as there is room: at the right, or one after the other
  /// where there are many; with their names where all of them have room.
  private func writeTabs(around shown: any Pane, after start: Int, on line: inout Line) {
    let others = layout.tabs.filter { $0 != shown.id }.map { model.pane($0) }
    let end = line.columns - 1
    var x = start + 1
    if let filter = shown.filter(in: self)?.filter {
      let style = filter.isSelected ? Style(.focus).reversed : Style(.focus)
      x += line.put("/ \(filter.text)", x: x, style: style, maxColumns: end - x) + 1
    }
    let tabs = others.map { ($0, figure: $0.figure(in: self)) }
    let widths = [true, false].map { named in tabs.map { line.width(of: words($0.0, $0.figure, named)) } }
    let isNamed = widths[0].reduce(0, +) + 2 * tabs.count <= end - x
    let used = widths[isNamed ? 0 : 1].reduce(0, +)
    let gap = tabs.isEmpty ? 1 : min(isNamed ? 2 : 3, max(1, (end - x - used) / tabs.count))
    x += gap - 1
    if tabs.count <= 3 { x = max(x, end - used - gap * tabs.count + gap - 1) }
    for (tab, width) in zip(tabs, widths[isNamed ? 0 : 1]) where x + width < end {
      write(tab.0, tab.figure, isNamed, x: x, on: &line)
      x += width + gap
    }
  }

  /// `C ✗3 !5`, or `C The catch ✗3 !5`.
  private func words(_ pane: any Pane, _ figure: String, _ isNamed: Bool) -> String {
    String(pane.letter) + (isNamed ? " \(pane.title)" : "") + (figure.isEmpty ? "" : " \(figure)")
  }

  private func write(_ pane: any Pane, _ figure: String, _ isNamed: Bool, x: Int, on line: inout Line) {
    let key = Key.character(pane.letter)
    line.put(words(pane, figure, isNamed), x: x, action: key)
    if isNamed { line.put(" \(pane.title)", x: x + 1, style: Style(.accent), action: key) }
    line.put(String(pane.letter), x: x, style: Style(.accent).bold.underlined, action: key)
  }

  /// `18 of 157 ▾` in the lower border when not all lines are seen, and what the pane says beside it.
  private func writeBottom(of pane: any Pane, height: Int, on line: inout Line) {
    let count = pane.rows(in: self).count
    writeFooter(of: pane, isBesidePosition: count > height, on: &line)
    let filtered = pane.filter(in: self).flatMap { $0.filter.text.isEmpty ? nil : $0 }
    guard count > height || filtered != nil, line.columns >= 20 else { return }
    let seen = min(scroll(of: pane) + height, count)
    let more = scroll(of: pane) + height < count ? " ▾" : ""
    let text = filtered.map { $0.words + ($0.found == 0 ? "" : more) } ?? tr("\(seen) of \(count)") + more
    line.putRight(text, endingAt: line.columns - 2, style: Style(.muted), maxColumns: line.columns - 4)
  }

  /// `F all fixes ≈67 €` in the lower border, or `O offers  A assumptions`: at the right, or at the left of the position.
  private func writeFooter(of pane: any Pane, isBesidePosition: Bool, on line: inout Line) {
    let text = pane.footer(in: self, columns: line.columns - (isBesidePosition ? 18 : 0))
    let width = line.width(of: text)
    guard width <= line.columns - (isBesidePosition ? 20 : 4) else { return }
    var x = isBesidePosition ? 2 : line.columns - 2 - width
    for hint in text.split(separator: "  ") {
      let key = hint.first.map { Key.character($0) }
      line.put(String(hint.prefix(1)), x: x, style: Style(.accent).bold.underlined, action: key)
      line.put(String(hint.dropFirst()), x: x + 1, style: Style(.muted), action: key)
      x += line.width(of: hint) + 2
    }
  }
}
