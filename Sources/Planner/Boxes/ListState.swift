import TerminalUI

/// The cursor and the filter of a list in a box.
struct ListState: Sendable {
  /// The line that the cursor stands on, among the lines that the filter admits.
  private(set) var place: Int
  private var first = 0
  private(set) var filter = TextField("")
  private(set) var isTyping = false

  init(place: Int = 0) { self.place = place }

  /// Moves the cursor inside `count` lines of which `height` are seen.
  mutating func move(_ motion: Motion, count: Int, height: Int) {
    let target =
      switch motion {
      case .lines(let lines): place + lines
      case .pages(let pages): place + pages * max(1, height - 1)
      case .groups(let groups): place + groups * 10
      case .first: 0
      case .last: count - 1
      }
    place = max(0, min(target, count - 1))
    first = top(count: count, height: height)
  }

  /// Goes to a line; a filter that is being typed is kept.
  mutating func focus(_ line: Int, count: Int, height: Int) {
    isTyping = false
    first = top(count: count, height: height)
    place = max(0, min(line, count - 1))
  }

  /// Keeps the cursor inside the lines.
  func clamped(_ count: Int) -> Int { max(0, min(place, count - 1)) }

  mutating func beginFilter() { isTyping = true }

  /// Types into the filter; what Enter keeps and Esc clears is told by the caller.
  mutating func type(_ key: Key) {
    switch key {
    case .enter: isTyping = false
    case .escape: (isTyping, filter) = (false, TextField(""))
    default: if filter.receive(key) { place = 0 }
    }
  }

  /// What a key means while the filter is typed.
  func textMessage(for key: Key) -> Message? {
    guard isTyping else { return nil }
    var probe = filter
    return key == .enter || key == .escape || probe.receive(key) ? .inBox(.type(key)) : nil
  }

  /// Whether a line is shown.
  func admits(_ text: String) -> Bool { Filter(text: filter.text).admits(text) }

  var hasFilter: Bool { isTyping || !filter.text.isEmpty }

  mutating func clearFilter() { (isTyping, filter) = (false, TextField("")) }

  /// The first line that is seen when `height` lines of `count` are, as little moved as shows the cursor.
  func top(count: Int, height: Int) -> Int {
    let place = clamped(count)
    let first = place < first ? place : max(first, place - height + 1)
    return max(0, min(first, count - height))
  }

  /// The room that the filter leaves.
  func rest(of area: Rect) -> Rect { hasFilter ? area.dropTop(1) : area }

  /// Draws the filter, when there is one, on a line of its own, and returns the room below it.
  func drawFilter(in area: Rect, on canvas: inout Canvas) -> Rect {
    guard hasFilter else { return area }
    let rect = area.top(1).inset(horizontally: 1, vertically: 0)
    let used = canvas.put("/ ", x: rect.x, y: rect.y, style: Style(.accent))
    if isTyping {
      filter.draw(x: rect.x + used, y: rect.y, columns: rect.width - used, on: &canvas)
    } else {
      canvas.put(filter.text, x: rect.x + used, y: rect.y, maxColumns: rect.width - used)
    }
    return rest(of: area)
  }
}
