import RigModel
import RigReport
import TerminalUI

/// The parts that the solver has to take, may not take, or gets for nothing.
struct WishesBox: ListBox {
  /// Those of the rig that is shown, then all others that something is said of.
  private let parts: [PartID]
  var list = ListState(cursor: 0)

  init(_ scene: Scene) {
    let (plan, catalog) = (scene.plan, scene.catalog)
    let rig = plan.lines(in: catalog).map(\.part.id)
    let others = Set(plan.solve.pinned.keys).union(plan.solve.banned).union(plan.owned).subtracting(rig)
    parts = rig + others.sorted()
  }

  var title: String { tr("Pinned, banned, owned") }
  var footer: String { tr("! pins, bans, frees  o owns it  Esc back") }

  let bindings: [Binding] = [
    Binding([.letter("!"), .space], hint: "pin, ban, free", help: "in every rig, in none, in some") { scene, _ in
      scene.wishesBox?.part.map { .plan(.cycleWish($0)) }
    },
    Binding([.letter("o")], hint: "owned", help: "owned already: costs nothing") { scene, _ in
      scene.wishesBox?.part.map { .plan(.toggleOwned($0)) }
    },
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
    Binding([.enter], help: "back", .box(.close)),
  ]

  fileprivate var part: PartID? { list.line.flatMap { parts.indices.contains($0) ? parts[$0] : nil } }

  func contentSize(in scene: Scene) -> Size {
    Size(columns: 60, rows: max(1, parts.count) + (list.filter.isOn ? 1 : 0))
  }

  func lines(in scene: Scene) -> [Int] {
    parts.indices.filter { list.filter.admits(scene.model.name(parts[$0])) }
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    if case .back = message { return back([.box(.close)]) }
    return []
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    if parts.isEmpty {
      return [scene.line(tr("no rig yet: ! on a part in P pins it"), columns, x: 2, style: Style(.muted))]
    }
    return seen.isEmpty
      ? scene.nothingMatches(columns)
      : seen.map { scene.option(scene.model.name(parts[$0]).visible, words(parts[$0], scene.model.plan), columns) }
  }

  /// `pinned, owned 2`.
  private func words(_ id: PartID, _ plan: Plan) -> String {
    let owned = plan.owned.contains(id) ? tr("owned") + (plan.ownedUnits[id].map { " \($0)" } ?? "") : nil
    return [plan.solve.words(for: id), owned].compactMap(\.self).joined(separator: ", ")
  }
}

extension SolveWishes {
  /// `pinned`, `pinned 2`, `banned`; `nil` for a part that is free.
  func words(for id: PartID) -> String? {
    if banned.contains(id) { return tr("banned") }
    return pinned[id].map { $0.count == 1 ? tr("pinned \($0.lowerBound)") : tr("pinned") }
  }
}

extension Scene {
  fileprivate var wishesBox: WishesBox? { model.box as? WishesBox }
}
