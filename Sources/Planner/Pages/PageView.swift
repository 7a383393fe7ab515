/// Cursor, scroll, sort and filter of a page.
struct PageView: Hashable, Sendable {
  /// The line that the cursor stands on.
  private(set) var cursor: Int
  /// The lines as they were sorted and filtered after the last message; moving and drawing need not do it again.
  private(set) var lines: [Int] = []
  /// The column that the lines are sorted by.
  private(set) var sort: Int
  private(set) var filter = Filter()
  private var first = 0
  /// Where the cursor stood before the filter was typed.
  private var origin: Int?
  /// Where the cursor stood when the lines were looked at last, to notice when they move under it.
  private var place: Place?

  private struct Place: Hashable {
    let cursor: Int
    let row: Int
  }

  init(cursor: Int, sort: Int = 0) { (self.cursor, self.sort) = (cursor, sort) }

  mutating func move(_ motion: Motion, height: Int) {
    guard let row = lines.firstIndex(of: cursor) else { return }
    let target =
      switch motion {
      case .lines(let count): row + count
      case .pages(let count): row + count * max(1, height - 1)
      case .groups: row
      case .first: 0
      case .last: lines.count - 1
      }
    cursor = lines[min(max(0, target), lines.count - 1)]
    origin = nil
  }

  /// Goes to a line; a filter that is being typed is kept.
  mutating func move(to line: Int) {
    cursor = line
    keepFilter()
  }

  mutating func beginFilter() { (filter.isTyping, origin) = (true, cursor) }

  mutating func editFilter(_ text: String) { filter.text = text }

  mutating func keepFilter() { (filter.isTyping, origin) = (false, nil) }

  /// Goes back to where the cursor stood, unless it was moved since.
  mutating func clearFilter() { (filter, cursor, origin) = (Filter(), origin ?? cursor, nil) }

  /// Sorts by the column so many places further, round and round.
  mutating func sort(by count: Int, of columns: Int) {
    guard columns > 0 else { return }
    sort = (sort + count + columns) % columns
  }

  /// Makes the cursor stand on a line that exists and the scroll show it, as little moved as can be; a line that moves
  /// in the list stays where it is on the screen.
  mutating func settle(_ lines: [Int], height: Int) {
    self.lines = lines
    let row = lines.firstIndex(of: cursor) ?? 0
    guard !lines.isEmpty else { return place = nil }
    cursor = lines[row]
    if let place, place.cursor == cursor { first += row - place.row }
    if row < first { first = row }
    if row >= first + height { first = row - height + 1 }
    first = top(height: height)
    place = Place(cursor: cursor, row: row)
  }

  /// The first line that is seen when `height` lines are.
  func top(height: Int) -> Int { max(0, min(first, lines.count - height)) }

  /// The lines that are seen.
  func seen(height: Int) -> ArraySlice<Int> { lines.dropFirst(top(height: height)).prefix(height) }
}
