import RigModel
import RigReport
import TerminalUI

/// A line of a sheet: a text behind its label, or over the whole width.
struct SheetLine: Sendable {
  var label = ""
  let text: String
  var style = Style.normal
  /// Whether it stands below a text that has a label.
  var isContinued = false

  /// A text over several lines, the first behind its label.
  static func wrapped(_ label: String, _ text: String, columns: Int) -> [SheetLine] {
    TextWrap.lines(text, width: columns).enumerated().map {
      SheetLine(label: $0 == 0 ? label.spoken : "", text: $1, isContinued: true)
    }
  }

  func line(_ columns: Int, _ scene: Scene) -> Line {
    var line = scene.newLine(columns)
    let used = line.put(label, x: 1, style: Style(.muted))
    let start = label.isEmpty && !isContinued ? 1 : 1 + max(16, used + 1)
    line.put(text, x: start, style: style, maxColumns: columns - start, ellipsis: true)
    return line
  }
}
