import TerminalUI

/// A box that is a list: a click focuses a line of it, a double click is Enter there.
protocol ListBox: Box {
  var list: ListState { get set }
  /// The lines that the filter admits.
  func lines(in scene: Scene) -> [Int]
  /// Where the lines stand inside its border.
  func listRect(in area: Rect) -> Rect
}

extension ListBox {
  func listRect(in area: Rect) -> Rect { filterRest(of: area) }

  /// Lines that are seen at once.
  func height(in scene: Scene) -> Int { listRect(in: scene.boxRect(self).inset(by: 1)).height }

  func extent(in scene: Scene) -> BoxExtent? {
    let height = height(in: scene)
    return BoxExtent(top: list.top(height: height), height: height, count: list.lines.count)
  }

  func line(at point: Point, in scene: Scene) -> Int? {
    let rect = listRect(in: scene.boxRect(self).inset(by: 1))
    guard rect.contains(point) else { return nil }
    return list.seen(height: rect.height).dropFirst(point.y - rect.y).first
  }

  func isEnter(at point: Point, in scene: Scene) -> Bool { line(at: point, in: scene) != nil }

  /// What a key means while the filter is typed.
  func textMessage(for key: Key) -> Message? {
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
    list.take(lines(in: scene))
    list.settle(height: height(in: scene))
  }

  /// What Esc means: the filter goes first.
  func back(_ messages: [Message]) -> [Message] { list.filter.isOn ? [.list(.clearFilter)] : messages }

  /// The room that the filter leaves.
  func filterRest(of area: Rect) -> Rect { list.filter.isOn ? area.dropTop(1) : area }

  /// Draws the filter, when there is one, on a line of its own, and returns the room below it.
  func drawFilter(in area: Rect, on canvas: inout Canvas) -> Rect {
    guard list.filter.isOn else { return area }
    let rect = area.top(1).inset(horizontally: 1, vertically: 0)
    let used = canvas.put("/ ", x: rect.x, y: rect.y, style: Style(.accent))
    if list.filter.isTyping {
      TextField(list.filter.text).draw(x: rect.x + used, y: rect.y, columns: rect.width - used, on: &canvas)
    } else {
      canvas.put(list.filter.text, x: rect.x + used, y: rect.y, maxColumns: rect.width - used)
    }
    return filterRest(of: area)
  }

  /// Draws the lines that are seen, each by what is given, and marks the one that has the keys.
  func drawLines(in rect: Rect, on canvas: inout Canvas, _ draw: (Int, Rect, inout Canvas) -> Void) {
    for (row, line) in list.seen(height: rect.height).enumerated() {
      let place = rect.row(row)
      draw(line, place, &canvas)
      if line == list.cursor { canvas.select(place, y: place.y) }
    }
  }
}
