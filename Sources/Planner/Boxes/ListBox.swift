import RigModel
import TerminalUI

/// A box that is a list: a click focuses a line of it, a double click is Enter there.
protocol ListBox: Box, LineList {
  /// Lines that are seen at once.
  func height(in scene: Scene) -> Int
}

extension ListBox {
  func listRect(in area: Rect) -> Rect { filterRest(of: area) }

  func height(in scene: Scene) -> Int { listRect(in: scene.boxRect(self).inset(by: 1)).height }

  func extent(in scene: Scene) -> BoxExtent? {
    let height = height(in: scene)
    return BoxExtent(top: list.top(height: height), height: height, count: list.lines.count)
  }

  func line(at point: Point, in scene: Scene) -> Int? {
    line(at: point, in: scene.boxRect(self).inset(by: 1))
  }

  func isEnter(at point: Point, in scene: Scene) -> Bool { line(at: point, in: scene) != nil }

  func textMessage(for key: Key) -> Message? { filterMessage(for: key) }

  /// What a key means while the filter is typed.
  func filterMessage(for key: Key) -> Message? {
    guard list.filter.isTyping else { return nil }
    switch key {
    case .enter: return .list(.keepFilter)
    case .escape: return .list(.clearFilter)
    default: return list.filter.typed(key).map { .list($0) }
    }
  }

  mutating func change(_ message: ListMessage, in scene: Scene) {
    list.receive(message, height: height(in: scene))
  }

  mutating func settle(in scene: Scene) {
    list.take(lines(in: scene), isHeading: isHeading)
    list.settle(height: height(in: scene))
  }

  /// What Esc means: the filter goes first.
  func back(_ messages: [Message]) -> [Message] { list.filter.isOn ? [.list(.clearFilter)] : messages }

  /// The room that the filter leaves.
  func filterRest(of area: Rect) -> Rect { list.filter.isOn ? area.dropTop(1) : area }

  func head(columns: Int, _ scene: Scene) -> [Line] { filterLines(columns, scene) }

  /// The filter, when there is one, on a line of its own.
  func filterLines(_ columns: Int, _ scene: Scene) -> [Line] {
    guard list.filter.isOn else { return [] }
    var line = scene.newLine(columns)
    let x = 1 + line.put("/ ", x: 1, style: Style(.accent))
    if list.filter.isTyping {
      TextField(list.filter.text).put(
        into: &line, x: x, columns: columns - x - 1, isSelected: list.filter.isSelected)
    } else {
      line.put(list.filter.text, x: x, maxColumns: columns - x - 1)
    }
    return [line]
  }

  func content(in size: Size, _ scene: Scene) -> [Line] { content(in: size, hasKeys: true, scene) }
}

extension Scene {
  /// What stands where the filter finds nothing.
  func nothingMatches(_ columns: Int) -> [Line] {
    [line(tr("Nothing matches: Esc clears the filter"), columns, x: 2, margin: 0)]
  }

  /// A name and, at the right, what else there is to say of it.
  func option(_ label: String, _ detail: String, _ columns: Int) -> Line {
    var line = newLine(columns)
    line.put(label, x: 2, maxColumns: columns - line.width(of: detail) - 5, ellipsis: true)
    line.putRight(detail, endingAt: columns - 1, maxColumns: columns - 4)
    return line
  }
}
