/// The rows of a pane; many parts stand as their numbers, and become rows when they are looked at.
struct PaneRows: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  /// Rows that stand together.
  private enum Section: Sendable {
    case rows([Row])
    /// The catalog's parts, by their numbers.
    case parts(PartNumbers)

    var count: Int {
      switch self {
      case .rows(let rows): rows.count
      case .parts(let parts): parts.count
      }
    }

    var lineCount: Int {
      switch self {
      case .rows(let rows): rows.count { $0.line != nil }
      case .parts(let parts): parts.count
      }
    }

    subscript(place: Int) -> Row {
      switch self {
      case .rows(let rows): rows[place]
      case .parts(let parts): .line(.catalogPart(parts[place]))
      }
    }
  }

  private var sections: [Section] = []
  /// Where each section ends.
  private var ends: [Int] = []

  init(_ rows: [Row] = []) { add(.rows(rows)) }

  init(arrayLiteral rows: Row...) { add(.rows(rows)) }

  var startIndex: Int { 0 }
  var endIndex: Int { ends.last ?? 0 }

  /// How many of them the cursor can stand on.
  var lineCount: Int { sections.reduce(0) { $0 + $1.lineCount } }

  subscript(place: Int) -> Row {
    let section = ends.firstIndex { place < $0 } ?? 0
    return sections[section][place - (section == 0 ? 0 : ends[section - 1])]
  }

  /// Adds a group of the catalog's parts.
  mutating func add(_ heading: Row, _ parts: PartNumbers) {
    add(.rows([heading]))
    add(.parts(parts))
  }

  private mutating func add(_ section: Section) {
    guard section.count > 0 else { return }
    ends.append(endIndex + section.count)
    sections.append(section)
  }

  static func + (above: PaneRows, below: PaneRows) -> PaneRows {
    var rows = above
    for section in below.sections { rows.add(section) }
    return rows
  }
}
