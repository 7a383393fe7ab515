import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let energy = PaneID("E")
}

extension Row.Note {
  fileprivate static let nothingDraws = Row.Note("nothing draws power yet: P, then Space adds")
}

/// Where the electricity goes, part by part; a line acts like the part's own.
struct EnergyPane: Pane {
  /// The row above the parts and the one below them.
  private static let (head, sum) = (Row.detail(0), Row.detail(1))

  let id = PaneID.energy
  let spec = PaneSpec(
    name: "Energy", leastHeight: 8, column: .init(at80: 0, at120: 0, at200: 1), foldRank: 0, keepsPlace: true,
    widest: 100, bindings: LineBindings.part)

  func wantedRows(_ estimate: Estimate, body: Int) -> Int { estimate.purchase.lines.count + 2 }

  func rows(in scene: Scene) -> PaneRows {
    let shares = scene.evaluation.wallShares
    let lines = shares.compactMap { scene.catalog.index(of: $0.part.id) }.map { Row.line(.rigPart($0)) }
    return lines.isEmpty ? [.note(.nothingDraws)] : PaneRows([EnergyPane.head] + lines + [EnergyPane.sum])
  }

  func figure(in scene: Scene) -> String { "" }

  func detail(in scene: Scene, columns: Int) -> String { columns < 30 ? "" : tr("from the wall") }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    let table = EnergyTable(scene, line.columns)
    switch row {
    case .line(let id): table.write(scene.catalog[id]?.id, on: &line)
    case EnergyPane.head: table.writeHead(on: &line)
    case EnergyPane.sum: table.writeSum(on: &line)
    case .note(let note): line.put(note.words, x: 1, style: Style(.muted), maxColumns: line.columns - 1)
    case .detail, .heading, .blank: break
    }
  }
}

/// What each part takes of the electricity, in columns.
private struct EnergyTable {
  private let scene: Scene
  private let shares: [WallShare]
  /// The figures of each share, of all, and what stands above them.
  private let figures: [[String]]
  private let sum, head: [String]
  private let places: [(column: EnergyColumn, start: Int, end: Int)]

  init(_ scene: Scene, _ columns: Int) {
    let estimate = scene.estimate
    (self.scene, shares) = (scene, scene.evaluation.wallShares)
    figures = shares.map { EnergyTable.figures($0.working, $0.idle, $0.energy, scene) }
    sum = EnergyTable.figures(estimate.power.workingWall, estimate.power.idleWall, estimate.energy.total, scene)
    head = EnergyColumn.allCases.map { $0.head(scene) }
    places = EnergyColumn.places(in: columns, for: figures + [sum], head)
  }

  func write(_ id: PartID?, on line: inout Line) {
    guard let place = shares.firstIndex(where: { $0.part.id == id }) else { return }
    let share = shares[place]
    let count = share.quantity == 1 ? "" : "\(share.quantity) × "
    write(count + share.part.name, figures[place], on: &line)
    writeBar(share.energy, of: scene.estimate.energy.total, on: &line)
  }

  func writeHead(on line: inout Line) { write("", head, Style(.muted), on: &line) }

  func writeSum(on line: inout Line) { write(tr("all"), sum, Style.normal.bold, on: &line) }

  /// Watts at work, idle, kilowatt-hours and what they cost, in the order of the columns.
  private static func figures(_ working: Watts, _ idle: Watts, _ energy: KilowattHours, _ scene: Scene) -> [String] {
    let cost = scene.estimate.energy.tariff.map { scene.numbers.column(energy * $0) } ?? "?"
    return [
      "≈" + Numbers.watts(working), "≈" + Numbers.watts(idle),
      "≈" + Numbers.grouped(energy.value, decimals: energy.value < 100 ? 1 : 0),
      cost == "?" ? cost : scene.approximate(cost),
    ]
  }

  private func write(_ name: String, _ figures: [String], _ style: Style = .normal, on line: inout Line) {
    line.put(name, x: 1, style: style, maxColumns: (places.first?.start ?? line.columns) - 2, ellipsis: true)
    for place in places { line.putRight(figures[place.column.rawValue], endingAt: place.end, style: style) }
  }

  /// The share of all electricity, where there is room between name and figures.
  private func writeBar(_ energy: KilowattHours, of total: KilowattHours, on line: inout Line) {
    guard line.columns >= 76, total > .zero else { return }
    let width = 16
    let end = (places.first?.start ?? line.columns) - 2
    guard end - width > 20 else { return }
    line.putBar(full: Int((Double(width) * (energy / total)).rounded()), of: width, x: end - width, style: Style(.own))
  }
}
