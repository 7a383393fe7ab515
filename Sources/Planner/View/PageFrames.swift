import RigModel
import TerminalUI

extension Scene {
  /// A page with its border, over the whole body; `nil` where there is no room for it.
  func panel(_ page: any Page) -> Panel? {
    let rect = layout.body
    guard rect.width >= 4, rect.height >= 3 else { return nil }
    var lines = page.content(in: rect.inset(by: 1).size, self)
    let isTyping = page.list.filter.isTyping
    if isTyping { for index in lines.indices { lines[index].cursor = nil } }
    var panel = Panel(
      rect: rect, hasKeys: true, top: newLine(rect.width), bottom: newLine(rect.width),
      content: PaneContent(lines: lines))
    panel.top.cursor = 2
    writeDetail(of: page, from: writeTitle(of: page, on: &panel.top), on: &panel.top)
    writePosition(of: page, on: &panel.bottom)
    return panel
  }

  private func writeTitle(of page: any Page, on line: inout Line) -> Int {
    let style = Style(.accent).bold
    line.put(String(type(of: page).letter), x: 2, style: style.underlined)
    return 3 + line.put(" \(type(of: page).title)", x: 3, style: style, maxColumns: line.columns - 4)
  }

  /// The filter, or what the page has to say, at the right of the upper border.
  private func writeDetail(of page: any Page, from x: Int, on line: inout Line) {
    let room = line.columns - 2 - x - 1
    let filter = page.list.filter
    guard filter.isOn else {
      let text = page.details(in: self).first { line.width(of: $0) <= room } ?? ""
      line.putRight(text, endingAt: line.columns - 2, style: Style(.muted))
      return
    }
    let used = line.put(" / ", x: x, style: Style(.accent), maxColumns: room)
    if filter.isTyping {
      let columns = max(0, min(room - used, max(20, line.width(of: filter.text) + 1)))
      TextField(filter.text).put(into: &line, x: x + used, columns: columns, isSelected: filter.isSelected)
    } else {
      line.put(filter.text, x: x + used, style: Style(.focus), maxColumns: room - used, ellipsis: true)
    }
  }

  /// `18 of 157 ▾` in the lower border; of a filtered list, how many were found.
  private func writePosition(of page: any Page, on line: inout Line) {
    let (lines, height) = (page.list.lines, page.height(in: self))
    let seen = min(page.list.top(height: height) + height, lines.count)
    let more = seen < lines.count ? " ▾" : ""
    let filter = page.list.filter.text
    let found = lines.count - page.list.headings.count
    let count = filter.isEmpty ? tr("\(seen) of \(lines.count)") : tr("\(found) of \(page.total(in: self))")
    let none = filter.isEmpty ? "" : tr("Nothing matches \"\(filter)\": Esc")
    let text = lines.isEmpty ? none : count + more
    let used = line.putRight(text, endingAt: line.columns - 2, style: Style(.muted), maxColumns: line.columns - 4)
    let note = page.note(in: self).first { line.width(of: $0) <= line.columns - used - 6 }
    line.put(note ?? "", x: 2, style: Style(.muted))
  }
}
