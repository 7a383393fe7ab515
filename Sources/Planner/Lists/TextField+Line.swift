import TerminalUI

extension TextField {
  /// Writes the end of the text that fits into a line, and puts the hardware cursor behind it.
  func put(into line: inout Line, x: Int, columns: Int) {
    var shown = Substring(text)
    while line.width(of: shown) >= columns, !shown.isEmpty { shown.removeFirst() }
    let style = Style.normal.underlined
    line.put(String(repeating: " ", count: max(0, columns)), x: x, style: style)
    line.cursor = x + line.put(String(shown), x: x, style: style, maxColumns: columns)
  }
}
