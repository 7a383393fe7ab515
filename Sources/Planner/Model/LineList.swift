import RigReport
import TerminalUI

/// A list shown as lines, between lines above and below it that stay.
protocol LineList: Sendable {
  var list: ListState { get set }
  /// The lines that the filter admits, sorted; asked for once after each message.
  func lines(in scene: Scene) -> [Int]
  /// Whether a line only stands above others: the cursor goes past it.
  func isHeading(_ line: Int) -> Bool
  /// Where the lines stand inside its border.
  func listRect(in area: Rect) -> Rect
  /// What stays above the list.
  func head(columns: Int, _ scene: Scene) -> [Line]
  /// The lines that are seen, or what is said when there are none.
  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line]
  /// Whether what stays below stands right below the last line, and not at the end of the room.
  var hasFootBelowRows: Bool { get }
  /// What stays below the list, in so many rows.
  func foot(in room: Size, _ scene: Scene) -> [Line]
}

extension LineList {
  func head(columns: Int, _ scene: Scene) -> [Line] { [] }
  func foot(in room: Size, _ scene: Scene) -> [Line] { [] }
  var hasFootBelowRows: Bool { false }
  func isHeading(_ line: Int) -> Bool { false }

  /// Between a line of headings and some lines about the focused one, where there is room for them.
  func listRect(in area: Rect) -> Rect {
    area.dropTop(area.height >= 4 ? 1 : 0).dropBottom(area.height >= 15 ? 4 : area.height >= 10 ? 3 : 0)
  }

  /// The line at a place of the screen.
  func line(at point: Point, in area: Rect) -> Int? {
    let rect = listRect(in: area)
    guard rect.contains(point) else { return nil }
    return list.seen(height: rect.height).dropFirst(point.y - rect.y).first.flatMap {
      list.headings.contains($0) ? nil : $0
    }
  }

  /// What stands inside its border.
  /// - Parameter hasKeys: whether the line under the cursor is marked.
  func content(in size: Size, hasKeys: Bool, _ scene: Scene) -> [Line] {
    let rect = listRect(in: size.bounds)
    let seen = list.seen(height: rect.height)
    var rows = Array(rows(seen, columns: size.columns, scene).prefix(rect.height))
    let row = (seen.firstIndex(of: list.cursor) ?? seen.endIndex) - seen.startIndex
    if hasKeys, rows.indices.contains(row), row < seen.count { rows[row].select() }
    let blank = scene.newLine(size.columns)
    let room = Size(columns: size.columns, rows: size.rows - rect.maxY)
    let head = rect.y == 0 ? [] : head(columns: size.columns, scene).padded(to: rect.y, with: blank)
    if room.rows <= 0 { return head + rows }
    return head + rows.padded(to: hasFootBelowRows ? rows.count : rect.height, with: blank) + foot(in: room, scene)
  }
}

extension [Line] {
  /// As many lines as there are rows.
  fileprivate func padded(to rows: Int, with blank: Line) -> [Line] {
    Array(prefix(rows)) + Array(repeating: blank, count: Swift.max(0, rows - count))
  }
}

extension Scene {
  /// A line of so many columns, to be written.
  func newLine(_ columns: Int) -> Line { Line(columns: columns, ascii: model.surroundings.isASCII) }

  /// A line that is only read.
  func line(_ text: String, _ columns: Int, x: Int = 1, style: Style = .normal, margin: Int = 1) -> Line {
    var line = newLine(columns)
    line.put(text, x: x, style: style, maxColumns: columns - x - margin, ellipsis: true)
    return line
  }

  /// A rule across so many columns.
  func rule(_ columns: Int) -> Line {
    var rule = newLine(columns)
    rule.put(.rule, x: 0, style: Style(.frame), count: columns)
    return rule
  }

  /// A rule and, below it, a text over as many lines as there are; what does not fit ends with `…`.
  func foot(_ text: String, in room: Size) -> [Line] {
    let (width, rows) = (room.columns - 2, room.rows - 1)
    guard width > 0, rows > 0 else { return [rule(room.columns)] }
    let all = TextWrap.lines(String(text.prefix(width * (rows + 1))), width: width)
    let last = all.dropFirst(rows - 1).joined(separator: " ")
    return [rule(room.columns)] + (all.prefix(rows - 1) + [last]).map { line($0, room.columns) }
  }
}
