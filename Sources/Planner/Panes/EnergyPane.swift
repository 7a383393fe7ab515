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
    let estimate = scene.estimate
    switch row {
    case .line(let id):
      let shares = scene.evaluation.wallShares
      guard let share = shares.first(where: { $0.part.id == scene.catalog[id]?.id }) else { return }
      let count = share.quantity == 1 ? "" : "\(share.quantity) × "
      write(count + share.part.name, figures(share.working, share.idle, share.energy, scene), on: &line)
      writeBar(share.energy, of: estimate.energy.total, on: &line)
    case EnergyPane.head: write("", EnergyColumn.allCases.map { $0.head(scene) }, Style(.muted), on: &line)
    case EnergyPane.sum:
      write(
        tr("all"), figures(estimate.power.workingWall, estimate.power.idleWall, estimate.energy.total, scene),
        Style.normal.bold, on: &line)
    case .note(let note): line.put(note.words, x: 1, style: Style(.muted), maxColumns: line.columns - 1)
    case .detail, .heading, .blank: break
    }
  }

  /// Watts at work, idle, kilowatt-hours and what they cost, in the order of the columns.
  private func figures(_ working: Watts, _ idle: Watts, _ energy: KilowattHours, _ scene: Scene) -> [String] {
    let cost = scene.estimate.energy.tariff.map { scene.numbers.column(energy * $0) } ?? "?"
    return [
      "≈" + Numbers.watts(working), "≈" + Numbers.watts(idle),
      "≈" + Numbers.grouped(energy.value, decimals: energy.value < 100 ? 1 : 0),
      cost == "?" ? cost : scene.approximate(cost),
    ]
  }

  private func write(_ name: String, _ figures: [String], _ style: Style = .normal, on line: inout Line) {
    let places = EnergyColumn.places(in: line.columns)
    line.put(name, x: 1, style: style, maxColumns: (places.first?.start ?? line.columns) - 2, ellipsis: true)
    for place in places { line.putRight(figures[place.column.rawValue], endingAt: place.end, style: style) }
  }

  /// The share of all electricity, where there is room between name and figures.
  private func writeBar(_ energy: KilowattHours, of total: KilowattHours, on line: inout Line) {
    guard line.columns >= 76, total > .zero else { return }
    let width = 16
    let end = (EnergyColumn.places(in: line.columns).first?.start ?? line.columns) - 2
    line.putBar(full: Int((Double(width) * (energy / total)).rounded()), of: width, x: end - width, style: Style(.own))
  }
}
