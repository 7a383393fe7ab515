import RigModel

extension Model {
  /// Asks for a part in every rig of the solver, then for none of it, then for neither.
  mutating func cycleWish(_ id: PartID) {
    let boards = plan.solve.pinned.keys.filter { $0 != id && catalog[$0]?.kind.isExclusive == true }
    let isBoard = catalog[id]?.kind.isExclusive == true
    let isFree = plan.solve.pinned[id] == nil && !plan.solve.banned.contains(id)
    commit(meaning(ofNextWish: id, isFree: isFree)) { plan in
      if isBoard, isFree { for other in boards { plan.solve.pinned[other] = nil } }
      plan.cycleWish(id)
    }
  }

  private func meaning(ofNextWish id: PartID, isFree: Bool) -> String {
    if plan.solve.banned.contains(id) { return tr("\(name(id)) is free again: S finds rigs with it and without") }
    return isFree
      ? tr("\(name(id)) is pinned: S finds rigs with it") : tr("\(name(id)) is banned: S finds rigs without it")
  }
}
