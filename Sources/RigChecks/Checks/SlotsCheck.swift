import RigModel

extension Check {
  /// A slot for every card, and room beside it.
  static let slots = Check(id: "slots") { rig in
    guard !rig.cards.isEmpty else { return [] }
    let modules = [carriers(rig), caseSlots(rig)].compactMap(\.self)
    return modules + (rig.platform.map { [judge(rig, $0)] } ?? [])
  }

  private static func judge(_ rig: Rig, _ board: Rig.Fitted<Platform>) -> Finding {
    let budget = SlotBudget(rig, board.spec)
    let (name, cards, wide) = (board.part.name, budget.cards, budget.wideOnBoard)
    let all = [board.part.id] + rig.cards.map(\.part.id)
    guard let usable = budget.usable else {
      return ask(.unknown(name, cards: cards, wide: budget.wide), AskSlots(), board)
    }
    if let split = split(rig, board, budget, usable) { return split }
    guard usable >= cards else {
      let judgment = SlotJudgment.tooFew(name, slots: usable, cards: cards, dead: budget.dead)
      return Finding(.error, judgment, parts: all, origin: board.part.specOrigin)
    }
    guard let room = board.spec.doubleSlots else {
      return wide > 1 ? askRoom(board, wide, budget.thickOnBoard > 1 ? budget.widest : 2) : fits(usable, cards, board)
    }
    guard wide > room else { return thick(budget, board, room, all) ?? fits(usable, cards, board) }
    let judgment = SlotJudgment.tooWide(name, wide, room: room, cards: cards, width: 2)
    return Finding(.error, judgment, parts: all, origin: board.part.specOrigin)
  }

  /// Cards three slots wide: every second place for cards two slots wide takes one for certain; seven slots stand side by
  /// side, so one in three of them does; else it is asked.
  private static func thick(
    _ budget: SlotBudget, _ board: Rig.Fitted<Platform>, _ room: Int, _ parts: [PartID]
  ) -> Finding? {
    let (thick, width) = (budget.thickOnBoard, budget.widest)
    guard thick > 1, thick > (room + 1) / 2 else { return nil }
    guard let slots = board.spec.x16Slots, slots >= 7 else { return askRoom(board, thick, width) }
    let most = (slots - 1) / width + 1
    guard thick > most else { return nil }
    let judgment = SlotJudgment.tooWide(board.part.name, thick, room: most, cards: budget.cards, width: width)
    return Finding(.error, judgment, parts: parts, origin: board.part.specOrigin)
  }

  /// Slots that are too few are enough when some of 16 lanes are split, as far as the CPU has eight lanes for each card.
  private static func split(
    _ rig: Rig, _ board: Rig.Fitted<Platform>, _ budget: SlotBudget, _ usable: Int
  ) -> Finding? {
    let missing = budget.cards - usable
    guard missing > 0, budget.dead == 0, missing <= board.spec.x16Electrical ?? 0,
      board.spec.pcieLanes ?? 0 >= budget.cards * 8
    else { return nil }
    let judgment = SlotJudgment.splits(board.part.name, slots: usable, cards: budget.cards, missing: missing)
    return Finding(.warning, judgment, parts: [board.part.id] + rig.cards.map(\.part.id), origin: board.part.specOrigin)
  }

  private static func askRoom(_ board: Rig.Fitted<Platform>, _ count: Int, _ width: Int) -> Finding {
    ask(.unknownRoom(board.part.name, wide: count, width: width), AskSlotPairs(count: count, width: width), board)
  }

  private static func fits(_ slots: Int, _ cards: Int, _ board: Rig.Fitted<Platform>) -> Finding {
    Finding(.ok, SlotJudgment.enough(slots, cards: cards), parts: [board.part.id], origin: board.part.specOrigin)
  }

  private static func ask(_ judgment: SlotJudgment, _ question: any Asked, _ board: Rig.Fitted<Platform>) -> Finding {
    Finding(.unknown, judgment, parts: [board.part.id], question: question, origin: board.part.specOrigin)
  }

  /// Modules sit on carriers; those of later families than SXM2 have none for a slot.
  private static func carriers(_ rig: Rig) -> Finding? {
    let modules = rig.cards.filter { $0.spec.isModule }
    let count = modules.reduce(0) { $0 + $1.quantity }
    let isSXM2 = modules.allSatisfy(\.spec.isSXM2)
    let carriers = isSXM2 ? rig.adapters.reduce(0) { $0 + $1.spec.given[.sxm] * $1.quantity } : 0
    let missing = count - carriers
    guard missing > 0 else { return nil }
    return Finding(
      .error, SlotJudgment.noCarrier(modules.map(\.counted), missing, isSXM2: isSXM2), parts: modules.map(\.part.id),
      origin: modules[0].part.specOrigin)
  }

  /// Slots of the case, where the plan has one and the board no chassis of its own.
  private static func caseSlots(_ rig: Rig) -> Finding? {
    let cases = rig.cases
    guard rig.platform?.spec.supply == nil, let enclosure = cases.first, let slots = enclosure.spec.slots else {
      return nil
    }
    let room = cases.reduce(0) { $0 + ($1.spec.slots ?? slots) * $1.quantity }
    let cards = rig.cards.reduce(0) { $0 + ($1.spec.slots ?? 1) * $1.quantity }
    let width = rig.coolers.reduce(cards) { $0 + ($1.spec.slotsAdded ?? 0) * $1.quantity }
    guard width > room else { return nil }
    return Finding(
      .error, SlotJudgment.caseTooNarrow(enclosure.part.name, room: room, width: width),
      parts: cases.map(\.part.id) + rig.cards.map(\.part.id), origin: enclosure.part.specOrigin)
  }
}
