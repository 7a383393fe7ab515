import RigModel
import RigReport
import TerminalUI

/// Where the columns of the totals end: labels, then values, then bars and remarks.
struct TotalsColumns {
  /// The column after a value.
  let value: Int

  init(_ columns: Int) {
    value = columns >= 50 ? 24 : columns >= 36 ? 21 : columns / 2 + 3
  }
}

/// A cost as a bar among others on one scale.
struct TotalsBars {
  private let figure: Figure
  private let all: [Figure]
  private let scene: Scene

  /// - Parameter all: what is drawn on one scale, the own rig first.
  init(_ figure: Figure, of all: [Figure], _ scene: Scene) {
    (self.figure, self.all, self.scene) = (figure, all, scene)
  }

  private var isOwn: Bool { figure == all[0] }

  func write(on line: inout Line) {
    let end = line.columns < 28 ? line.columns - 1 : TotalsColumns(line.columns).value
    let amount = scene.amount(figure)
    let text = amount.map { Numbers.bare($0, in: end - 10) } ?? (figure.isWay ? "—" : "?")
    let mark = amount == nil ? "" : scene.report.shown(figure).mark.sign
    let value = line.putRight(mark + text, endingAt: end)
    let label = line.width(of: figure.label) > end - value - 2 ? figure.label.replacing("the ", with: "") : figure.label
    line.put(label, x: 1, maxColumns: end - value - 2, ellipsis: true)
    let room = line.columns - end - 2
    guard let amount, room > 0 else { return }
    let scale = max(all.compactMap { scene.amount($0)?.units }.max() ?? 0, 0.01)
    draw(amount.units / scale, scale, room, x: end + 1, on: &line)
    guard let own = scene.amount(all[0])?.units, !isOwn else { return }
    line.put(.bar, x: end + 1 + max(0, min(room - 1, Int((Double(room) * own / scale).rounded()))), style: Style(.own))
  }

  /// A rent in one piece; what owning costs as parts, electricity, and fees with what is rented until delivery.
  private func draw(_ share: Double, _ scale: Double, _ room: Int, x: Int, on line: inout Line) {
    guard isOwn else {
      line.putFill(.light, share, of: room, x: x, style: Style(.rent))
      return
    }
    let estimate = scene.estimate
    let current = (estimate.energy.cost ?? .zero) - estimate.energy.heatCredit
    let fees = estimate.buying.total + (estimate.awaitingCost ?? .zero)
    let later = [(Fill.dense, max(.zero, current), Role.estimate), (.light, max(.zero, fees), .muted)]
    let parts = share - later.reduce(0) { $0 + $1.1.units / scale }
    var start = x + line.putFill(.solid, parts, of: room, x: x, style: Style(.own))
    for (fill, cost, role) in later {
      let left = Double(room - (start - x)) / Double(room)
      start += line.putFill(fill, min(cost.units / scale, left), of: room, x: start, style: Style(role))
    }
  }
}
