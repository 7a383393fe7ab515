import RigChecks
import TerminalUI

extension Finding.Severity {
  /// Writes its sign in one column.
  func write(x: Int, on line: inout Line) {
    let style = Style(role).bold
    if self == .ok { line.put(.check, x: x, style: style) } else { line.put(sign, x: x, style: style, maxColumns: 1) }
  }
}
