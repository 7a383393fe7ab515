import RigReport
import TerminalUI

/// A list shown as lines, between lines above and below it that stay.
protocol LineList: Sendable {
  var list: ListState { get set }
  /// The lines that the filter admits, sorted; asked for once after each message.
  func lines(in scene: Scene) -> [Int]
  /// Where the lines stand inside its border.
  func listRect(in area: Rect) -> Rect
  /// What stays above the list.
  func head(columns: Int, _ scene: Scene) -> [Line]
  /// The lines that are seen, or what is said when there are none.
  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line]
  /// What stays below the list, in so many rows.
  func foot(in room: Size, _ scene: Scene) -> [Line]
}

extension LineList {
  func head(columns: Int, _ scene: Scene) -> [Line] { [] }
  func foot(in room: Size, _ scene: Scene) -> [Line] { [] }

  /// The line at a place of the screen.
  func line(at point: Point, in area: Rect) -> Int? {
    let rect = listRect(in: area)
    guard rect.contains(point) else { return nil }
    return list.seen(height: rect.height).dropFirst(point.y - rect.y).first
  }

  /// Draws everything inside its border.
  /// - Parameter hasKeys: whether the line under the cursor is marked.
  func draw(in area: Rect, hasKeys: Bool, on canvas: inout Canvas, _ scene: Scene) {
    let rect = listRect(in: area)
    let (above, below) = (area.top(rect.y - area.y), area.bottom(area.maxY - rect.maxY))
    let seen = list.seen(height: rect.height)
    if !above.isEmpty { canvas.draw(head(columns: area.width, scene), in: above) }
    canvas.draw(rows(seen, columns: rect.width, scene), in: rect)
    if !below.isEmpty { canvas.draw(foot(in: below.size, scene), in: below) }
    if hasKeys, let row = seen.firstIndex(of: list.cursor) { canvas.select(rect, y: rect.y + row - seen.startIndex) }
  }
}

extension Scene {
  /// A line with nothing in it.
  func newLine(_ columns: Int) -> Line { Line(columns: columns, ascii: model.surroundings.isASCII) }

  /// A line that is only read.
  func line(_ text: String, _ columns: Int, x: Int = 1, style: Style = .normal, margin: Int = 1) -> Line {
    var line = newLine(columns)
    line.put(text, x: x, style: style, maxColumns: columns - x - margin, ellipsis: true)
    return line
  }

  /// A rule and, below it, a text over as many lines as there are; what does not fit ends with `…`.
  func foot(_ text: String, in room: Size) -> [Line] {
    var rule = newLine(room.columns)
    rule.put(.rule, x: 0, style: Style(.muted), count: room.columns)
    let (width, rows) = (room.columns - 2, room.rows - 1)
    guard width > 0, rows > 0 else { return [rule] }
    let all = TextWrap.lines(String(text.prefix(width * (rows + 1))), width: width)
    let last = all.dropFirst(rows - 1).joined(separator: " ")
    return [rule] + (all.prefix(rows - 1) + [last]).map { line($0, room.columns) }
  }
}

extension Canvas {
  /// Draws lines below each other, as many as have room.
  mutating func draw(_ lines: [Line], in rect: Rect) {
    for (row, line) in lines.prefix(rect.height).enumerated() { draw(line, in: rect.row(row)) }
  }
}
