import RigModel
import RigReport
import RigSolver
import TerminalUI

/// Draws one line of the answers.
struct SolveRow {
  let columns: SolveColumns
  let width: Int
  let isStale: Bool
  let scene: Scene

  init(columns: SolveColumns, width: Int, isStale: Bool, _ scene: Scene) {
    (self.columns, self.width, self.isStale, self.scene) = (columns, width, isStale, scene)
  }

  func line(_ choice: SolveChoice) -> Line {
    var line = scene.newLine(width)
    let style: Style = isStale ? Style(.muted) : .normal
    putSign(choice, style, into: &line)
    let isWay = if case .way = choice { true } else { false }
    let room = isWay ? columns.ownEnd(width) - SolveColumns.lead - 10 : columns.name
    line.put(scene.title(of: choice), x: SolveColumns.lead, style: style, maxColumns: room, ellipsis: true)
    if let rig = choice.solved {
      if width > SolveColumns.rest + 20 {
        let room = width - SolveColumns.rest - 1
        line.put(Scene.rest(of: rig), x: SolveColumns.rest, style: Style(.muted), maxColumns: room, ellipsis: true)
      }
      for (text, end) in columns.cells(rig, width, scene) { line.putRight(text, endingAt: end, style: style) }
    } else if case .way(let way) = choice, let cost = way.cost {
      let text = scene.numbers.column(Money(rounding: cost))
      line.putRight(text, endingAt: columns.ownEnd(width), style: style)
    }
    return line
  }

  private func putSign(_ choice: SolveChoice, _ style: Style, into line: inout Line) {
    switch choice {
    case .rig(let rig, let place):
      let isPlan = scene.model.plan.build == rig.parts
      if isPlan { line.put(.filled, x: 1, style: Style(.good)) }
      line.put(String(place + 1), x: 2, style: style, maxColumns: 2)
    case .asking: line.put("?", x: 2, style: Style(isStale ? .muted : .estimate))
    case .loosening: line.put("→", x: 2, style: Style(isStale ? .muted : .warn))
    case .way: line.put("·", x: 2, style: style)
    }
  }
}
