import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let card = PaneID("-")
}

/// The data sheet of the part that the list of parts stands on; Enter there shows it whole.
struct CardPane: Pane {
  let id = PaneID.card
  let spec = PaneSpec(
    name: "Part", leastHeight: 10, column: .init(at80: 0, at120: 0, at200: 1), foldRank: -1, stretchRank: 0,
    isAside: true, bindings: [])

  func rows(in scene: Scene) -> PaneRows {
    let columns = scene.layout.contentWidth(of: id)
    return PaneRows(lines(in: scene, columns).indices.map { .detail($0) })
  }

  func figure(in scene: Scene) -> String { "" }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    let lines = lines(in: scene, line.columns)
    guard case .detail(let place) = row, lines.indices.contains(place) else { return }
    line = lines[place].line(line.columns, scene)
  }

  private func lines(in scene: Scene, _ columns: Int) -> [SheetLine] {
    guard let place = scene.selection.cursor(.parts)?.part else { return [] }
    return scene.model.paneMemory.card(place, columns, of: scene.evaluation) {
      PartCard.lines(scene.catalog.parts[place], scene.report, "", columns: columns - 2)
    }
  }
}
