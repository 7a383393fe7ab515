/// Where the cursor goes inside a list.
enum Motion: Hashable, Sendable {
  case lines(Int)
  case pages(Int)
  case groups(Int)
  case first
  case last
}

/// The cursor of a list, by what its line is about and not by its place, and the first row that is seen.
///
/// Rows on which it cannot stand, such as headings, are `nil`. A sheet that only scrolls is a list of the rows that can
/// be its first.
struct ListCursor<Line: Hashable & Sendable>: Hashable, Sendable {
  /// The line that it stands on.
  private(set) var line: Line?
  /// The first row that is seen, as far as there are as many.
  private(set) var first = 0
  /// Where the line stood when the rows were looked at last, to notice when it moves under the cursor.
  private var place: Place?

  private struct Place: Hashable, Sendable {
    let line: Line
    let row: Int
  }

  init(_ line: Line? = nil) { self.line = line }

  /// The row in which the line stood last.
  var row: Int? { place?.row }

  mutating func go(to line: Line?) { self.line = line }

  mutating func move(_ motion: Motion, over rows: some RandomAccessCollection<Line?>, height: Int) {
    guard let here = index(in: rows) else { return }
    let target =
      switch motion {
      case .lines(let count): ListCursor.stop(count, from: here, in: rows)
      case .pages(let count): ListCursor.stop(count * max(1, height - 1), from: here, in: rows)
      case .groups(let count): ListCursor.group(count, from: here, in: rows)
      case .first: rows.firstIndex { $0 != nil } ?? here
      case .last: rows.lastIndex { $0 != nil } ?? here
      }
    line = rows[target]
  }

  /// The row so many stops further, as far as there are as many; of many rows only those between are looked at.
  private static func stop<Rows: RandomAccessCollection<Line?>>(
    _ count: Int, from here: Rows.Index, in rows: Rows
  ) -> Rows.Index {
    var (found, left) = (here, count.magnitude)
    var place = here
    while left > 0 {
      if count > 0 ? rows.index(after: place) == rows.endIndex : place == rows.startIndex { break }
      place = rows.index(place, offsetBy: count.signum())
      if rows[place] != nil { (found, left) = (place, left - 1) }
    }
    return found
  }

  /// The row that begins the group so many groups further; a row that is no stop divides groups.
  private static func group<Rows: RandomAccessCollection<Line?>>(
    _ count: Int, from here: Rows.Index, in rows: Rows
  ) -> Rows.Index {
    let starts = rows.indices.filter { place in
      rows[place] != nil && (place == rows.startIndex || rows[rows.index(before: place)] == nil)
    }
    let current = starts.lastIndex { $0 <= here } ?? 0
    return starts[min(max(0, current + count), starts.count - 1)]
  }

  /// Makes it stand on a line that exists and the scroll show it, as little moved as can be; a line that moves in the
  /// list stays where it is on the screen, and what stands above the first line is shown with it.
  /// - Parameter substitute: where it goes when its line is gone; the first line when that is gone as well.
  mutating func settle(
    on rows: some RandomAccessCollection<Line?>, height: Int, orElse substitute: () -> Line? = { nil }
  ) {
    let found = index(in: rows) ?? ListCursor.index(of: substitute(), in: rows)
    guard let index = found ?? rows.firstIndex(where: { $0 != nil }), let line = rows[index] else {
      return place = nil
    }
    self.line = line
    let row = rows.distance(from: rows.startIndex, to: index)
    if let place, place.line == line { first += row - place.row }
    let isFirst = !rows[..<index].contains { $0 != nil }
    if row < first || isFirst { first = isFirst ? 0 : row }
    if row >= first + height { first = row - height + 1 }
    first = top(of: rows.count, height: height)
    place = Place(line: line, row: row)
  }

  /// Where its line stands: where it stood last, as a rule.
  private func index<Rows: RandomAccessCollection<Line?>>(in rows: Rows) -> Rows.Index? {
    if let place, place.line == line, place.row < rows.count {
      let last = rows.index(rows.startIndex, offsetBy: place.row)
      if rows[last] == line { return last }
    }
    return ListCursor.index(of: line, in: rows)
  }

  private static func index<Rows: RandomAccessCollection<Line?>>(of line: Line?, in rows: Rows) -> Rows.Index? {
    line.flatMap { line in rows.firstIndex { $0 == line } }
  }

  /// The first row that is seen when `height` of `count` rows are.
  func top(of count: Int, height: Int) -> Int { max(0, min(first, count - height)) }
}
