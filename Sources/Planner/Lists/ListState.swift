import TerminalUI

/// What is done in a list.
enum ListMessage: Hashable, Sendable {
  case move(Motion)
  case moveTo(Int)
  /// Sorts by the column so many places further.
  case sort(Int)
  case beginFilter
  case editFilter(String)
  case keepFilter
  case clearFilter

  /// Whether it leaves the lines as they are.
  var keepsLines: Bool {
    switch self {
    case .move, .moveTo: true
    default: false
    }
  }
}

/// Cursor, scroll, sort and filter of a list; its lines are numbers that stay the same when it is sorted or filtered.
struct ListState: Hashable, Sendable {
  /// The lines as they were sorted and filtered after the last message; moving and drawing need not do it again.
  private(set) var lines: [Int] = []
  /// Those of them on which the cursor cannot stand.
  private(set) var headings: Set<Int> = []
  /// The column that the lines are sorted by.
  private(set) var sort: Int
  private(set) var filter = Filter()
  private var place: ListCursor<Int>
  /// Where the cursor stood before the filter was typed.
  private var origin: Int?

  init(cursor: Int = 0, sort: Int = 0) { (place, self.sort) = (ListCursor(cursor), sort) }

  /// The line that the cursor stands on.
  var cursor: Int { place.line ?? 0 }

  /// The same, when it is among those that the filter admits.
  var line: Int? { lines.contains(cursor) ? cursor : nil }

  /// How many lines stand above it.
  var row: Int { place.row ?? 0 }

  private var rows: LazyMapSequence<[Int], Int?> { lines.lazy.map { [headings] in headings.contains($0) ? nil : $0 } }

  /// Acts on a message.
  /// - Parameters:
  ///   - height: Lines that are seen at once.
  ///   - columns: What the lines can be sorted by.
  mutating func receive(_ message: ListMessage, height: Int, columns: Int = 1) {
    switch message {
    case .move(let motion):
      place.move(motion, over: rows, height: height)
      filter.deselect()
      origin = nil
    case .moveTo(let line): go(to: line)
    case .sort(let count): sort = (sort + count + columns) % max(1, columns)
    case .beginFilter:
      filter.open()
      origin = cursor
    case .editFilter(let text): filter.take(text)
    case .keepFilter: keepFilter()
    case .clearFilter: clearFilter()
    }
  }

  /// Goes to a line; a filter that is being typed is kept.
  mutating func go(to line: Int) {
    place.go(to: line)
    keepFilter()
  }

  mutating func keepFilter() {
    filter.keep()
    origin = nil
  }

  /// Goes back to where the cursor stood, unless it was moved since.
  private mutating func clearFilter() {
    place.go(to: origin ?? cursor)
    (filter, origin) = (Filter(), nil)
  }

  /// Takes over the lines that there are now.
  /// - Parameter isHeading: whether the cursor cannot stand on a line.
  mutating func take(_ lines: [Int], isHeading: (Int) -> Bool) {
    (self.lines, headings) = (lines, Set(lines.filter(isHeading)))
  }

  /// Makes the cursor stand on one of the lines and be seen.
  mutating func settle(height: Int) { place.settle(on: rows, height: height) }

  /// The first line that is seen when `height` lines are.
  func top(height: Int) -> Int { place.top(of: lines.count, height: height) }

  /// The lines that are seen.
  func seen(height: Int) -> ArraySlice<Int> { lines.dropFirst(top(height: height)).prefix(height) }
}
