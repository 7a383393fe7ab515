import TerminalUI

extension Scene {

  /// A box with its border; `nil` where there is no room for it.
  func panel(_ box: any Box) -> Panel? {
    let rect = boxRect(box)
    guard rect.width >= 4, rect.height >= 3 else { return nil }
    var panel = Panel(
      rect: rect, hasKeys: true, top: newLine(rect.width), bottom: newLine(rect.width),
      content: PaneContent(lines: Array(box.content(in: rect.inset(by: 1).size, self).prefix(rect.height - 2))))
    panel.top.put(" \(box.title) ", x: 2, style: Style(.accent).bold, maxColumns: rect.width - 4)
    writeFooter(of: box, on: &panel.bottom)
    return panel
  }

  /// The keys at the right of the lower border and, of what scrolls, `12 of 40 ▾` at its left, as far as there is room.
  private func writeFooter(of box: any Box, on line: inout Line) {
    let footer = " \(box.footer) "
    var room = line.columns - 4
    if line.width(of: footer) <= room {
      let width = line.putRight(footer, endingAt: line.columns - 1, style: Style(.muted))
      putKeys(of: box.footer, x: line.columns - width, on: &line)
      room -= width + 1
    }
    guard let text = box.extent(in: self)?.text, line.width(of: text) + 2 <= room else { return }
    line.put(" \(text) ", x: 2, style: Style(.muted))
  }

  /// Colors the first word of each hint, as in the last line of the screen; a click on a hint is its key.
  private func putKeys(of footer: String, x: Int, on line: inout Line) {
    var x = x
    for hint in footer.split(separator: "  ") {
      let word = String(hint.prefix { $0 != " " })
      let key = KeyScript.key(named: word.count == 1 ? word : word.lowercased())
      line.put(String(hint), x: x, style: Style(.muted), action: key)
      line.put(word, x: x, style: Style(.accent), action: key)
      x += line.width(of: hint) + 2
    }
  }
}
