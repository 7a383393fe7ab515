import RigModel

extension Check {
  /// A slot for every card, and room beside it.
  static let slots = Check(id: "slots") { rig in
    guard rig.gpus.cards > 0 else { return [] }
    let modules = carriers(rig) + caseSlots(rig)
    guard let board = rig.platform else { return modules }
    let budget = SlotBudget(rig, board.spec)
    guard let usable = budget.usable else { return modules + [askSlots(board, budget)] }
    guard usable >= budget.cards else { return modules + [tooFew(rig, board, budget, usable)] }
    return modules + (spacing(rig, board, budget) ?? [fits(board, budget, usable)])
  }

  private static func fits(_ board: Rig.Some<Platform>, _ budget: SlotBudget, _ usable: Int) -> Finding {
    let slots = CheckWords.count(usable, "x16 slot")
    return Finding(
      .ok, check: "slots", "\(slots) for \(CheckWords.count(budget.cards, "card"))", parts: [board.part.id],
      source: board.part.specOrigin)
  }

  private static func tooFew(
    _ rig: Rig, _ board: Rig.Some<Platform>, _ budget: SlotBudget, _ usable: Int
  ) -> Finding {
    let dead = budget.dead > 0 ? "; \(budget.dead) more only with a second CPU" : ""
    return Finding(
      .error, check: "slots",
      "\(CheckWords.count(budget.cards, "card")), but \(CheckWords.count(usable, "x16 slot")) on "
        + "\(board.part.name)\(dead)",
      parts: [board.part.id] + rig.cards.map(\.part.id), fix: roomier(rig, board, budget),
      source: board.part.specOrigin)
  }

  /// A board that is like the rig's, with a supply of its own or without, and has room for all cards.
  private static func roomier(_ rig: Rig, _ board: Rig.Some<Platform>, _ budget: SlotBudget) -> Fix? {
    let found = rig.cheapest(.platform) { part in
      guard let spec = part.platform, spec.cpusFitted ?? 1 > 0, !spec.cpu.isEmpty || spec.ram ?? .zero > .zero,
        (spec.supply == nil) == (board.spec.supply == nil), spec.above4G != false
      else { return false }
      let other = SlotBudget(rig, spec)
      return other.usable ?? 0 >= budget.cards && spec.doubleSlots ?? budget.wideOnBoard >= budget.wideOnBoard
    }
    return found.map { rig.replace([board.part.id], by: $0, "take \($0.name)") }
      ?? Fix("take a board with \(CheckWords.count(budget.cards, "x16 slot")), or fewer cards")
  }

  private static func spacing(_ rig: Rig, _ board: Rig.Some<Platform>, _ budget: SlotBudget) -> [Finding]? {
    let wide = budget.wideOnBoard
    guard let room = board.spec.doubleSlots else { return wide > 1 ? [askSpacing(board, wide)] : nil }
    guard wide > room else { return nil }
    let riser = rig.cheapest(.adapter, count: wide - room) { part in
      part.adapter.map { $0.given[.x16] > 0 && $0.taken[.x16] > 0 } ?? false
    }
    return [
      Finding(
        .error, check: "slots",
        "\(wide) cards two slots wide; \(board.part.name) has room for \(room)",
        parts: [board.part.id] + rig.cards.map(\.part.id),
        fix: riser.map { rig.add($0, wide - room) } ?? roomier(rig, board, budget), source: board.part.specOrigin)
    ]
  }
}
