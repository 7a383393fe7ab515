import RigModel
import RigReport

/// What is told of each part, from the left; a narrow pane leaves the first ones out.
enum EnergyColumn: Int, CaseIterable {
  case working
  case idle
  case energy
  case cost

  private var width: Int { self == .energy ? 7 : 9 }

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
  static func places(in columns: Int) -> [(column: EnergyColumn, start: Int, end: Int)] {
    var end = columns - 1
    return allCases.reversed().filter { columns >= $0.leastColumns }.map { column in
      defer { end -= column.width }
      return (column, end - column.width, end)
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
