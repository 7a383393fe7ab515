import TerminalUI

/// Where the columns of the ways stand.
struct WayColumns {
  /// Where the words end.
  let name: Int
  /// Where each figure ends: three of the section's own, what the plan's days cost, and from when the own rig wins.
  let figures: [Int]
  /// Where the reason or the date begins; `nil` without room.
  let remark: Int?
  /// Where names end and what is told of them begins; `nil` without room.
  var about: Int? { name >= 90 ? 52 : nil }

  private static let widths = [9, 9, 9, 10, 11, 11]

  init(_ columns: Int) {
    let remark = columns >= 60 ? 11 : 0
    let least = columns >= 60 ? 22 : 14
    var order = [3, 0, 1, 2, 4, 5]
    let room = columns - 4 - least - remark
    while order.count > 1, order.reduce(0, { $0 + WayColumns.widths[$1] }) > room { order.removeLast() }
    let used = order.reduce(0) { $0 + WayColumns.widths[$1] }
    var end = columns - 1 - remark - used
    name = end
    figures = WayColumns.widths.indices.map { place in
      guard order.contains(place) else { return 0 }
      end += WayColumns.widths[place]
      return end
    }
    self.remark = remark > 0 ? end + 2 : nil
  }

  /// Writes the figures that have room.
  func put(_ texts: [String], into line: inout Line, _ style: Style) {
    for (end, text) in zip(figures, texts) where end > 0 { line.putRight(text, endingAt: end, style: style) }
  }
}
