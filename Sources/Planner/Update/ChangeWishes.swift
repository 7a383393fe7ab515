import RigModel

extension Model {
  /// Asks for a part in every rig of the solver, then for none of it, then for neither.
  mutating func cycleWish(_ id: PartID) {
    let boards = plan.solve.pinned.keys.filter { $0 != id && catalog[$0]?.kind.isExclusive == true }
    let isBoard = catalog[id]?.kind.isExclusive == true
    let isFree = plan.solve.pinned[id] == nil && !plan.solve.banned.contains(id)
    let what = plan.solve.banned.contains(id) ? "free again" : isFree ? "pinned" : "banned"
    commit("\(name(id)) is \(what): \(Model.meaning(of: what))") { plan in
      if isBoard, isFree { for other in boards { plan.solve.pinned[other] = nil } }
      plan.cycleWish(id)
    }
  }

  private static func meaning(of word: String) -> String {
    switch word {
    case "pinned": "S finds rigs with it"
    case "banned": "S finds rigs without it"
    default: "S finds rigs with it and without"
    }
  }
}
