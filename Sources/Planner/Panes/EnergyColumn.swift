import RigModel
import RigReport

/// What is told of each part, from the left; a narrow pane leaves the first ones out.
enum EnergyColumn: Int, CaseIterable {
  case working
  case idle
  case energy
  case cost

  /// Columns that it takes at least, with the gap before it.
  private var width: Int { self == .energy ? 7 : 9 }

  /// Columns that a name keeps beside the figures.
  private static let leastName = 12

  /// How soon it goes where columns lack, the highest first.
  private var leastColumns: Int {
    switch self {
    case .working: 0
    case .cost: 36
    case .energy: 42
    case .idle: 54
    }
  }

  /// The columns that have room, with the first and the last cell of each.
  /// - Parameters:
  ///   - figures: what stands in them, line by line; the longest one needs a gap before it.
  ///   - heads: what stands above them; nothing stands before the first.
  static func places(
    in columns: Int, for figures: [[String]], _ heads: [String]
  ) -> [(column: EnergyColumn, start: Int, end: Int)] {
    let widths = allCases.map { column in
      let head = heads[column.rawValue].count + (column == .working ? 0 : 1)
      return max(column.width, head, (figures.map { $0[column.rawValue].count }.max() ?? 0) + 1)
    }
    var kept = allCases.filter { columns >= $0.leastColumns }
    while kept.count > 1, kept.reduce(leastName + 2, { $0 + widths[$1.rawValue] }) > columns {
      kept.max { $0.leastColumns < $1.leastColumns }.map { first in kept.removeAll { $0 == first } }
    }
    var end = columns - 1
    return kept.reversed().map { column in
      defer { end -= widths[column.rawValue] }
      return (column, end - widths[column.rawValue], end)
    }.reversed()
  }

  func head(_ scene: Scene) -> String {
    switch self {
    case .working: tr("working")
    case .idle: tr("idle")
    case .energy: "kWh"
    case .cost: Words.days(scene.plan.daysOwned)
    }
  }
}
