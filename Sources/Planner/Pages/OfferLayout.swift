/// Which columns of the offers a width has room for, and where they stand.
struct OfferLayout: Sendable {
  /// A column and the columns of the screen that it takes.
  struct Place: Sendable {
    let column: OfferColumn
    var x: Int
    var width: Int
  }

  /// The columns for the marks before the words.
  static let lead = 3
  /// The columns that `withdrawn` takes.
  private static let marksWidth = 9

  private(set) var places: [Place] = []
  /// Where *old* and its like stand; without width when there is no room.
  private(set) var marks: (x: Int, width: Int) = (0, 0)
  /// Where the source stands on a wide screen.
  private(set) var source: (x: Int, width: Int) = (0, 0)

  /// Chooses by weight; the column that is sorted by is always seen.
  init(_ columns: Int, sortedBy sorted: OfferColumn) {
    let gap = columns >= 150 ? 2 : 1
    var room = columns - OfferLayout.lead - 1 + gap
    let isTiny = columns < 48
    var chosen: Set<OfferColumn> = []
    let order = [.instance, sorted] + OfferColumn.byWeight.filter { $0 != sorted && $0 != .instance }
    for column in order where column.least(isTiny: isTiny) + gap <= room && !chosen.contains(column) {
      chosen.insert(column)
      room -= column.least(isTiny: isTiny) + gap
      if chosen.count == 5, room >= OfferLayout.marksWidth + gap {
        marks.width = OfferLayout.marksWidth
        room -= marks.width + gap
      }
    }
    places = OfferColumn.allCases.filter(chosen.contains).map {
      Place(column: $0, x: 0, width: $0.least(isTiny: isTiny))
    }
    widen(by: room)
    spread(from: OfferLayout.lead, gap: gap)
  }

  /// Gives spare columns to the words.
  private mutating func widen(by room: Int) {
    var room = room
    let order = [OfferColumn.gpus, .instance, .region, .provider] + OfferColumn.byWeight
    for column in order {
      guard let index = places.firstIndex(where: { $0.column == column }) else { continue }
      let more = min(room, max(0, column.most - places[index].width))
      places[index].width += more
      room -= more
    }
    guard marks.width > 0 else { return }
    source.width = room >= 30 ? room - 6 : 0
    marks.width += room >= 30 ? 4 : min(room, 4)
  }

  private mutating func spread(from start: Int, gap: Int) {
    var x = start
    for index in places.indices {
      places[index].x = x
      x += places[index].width + gap
    }
    marks.x = x
    source.x = x + marks.width + gap
  }
}
