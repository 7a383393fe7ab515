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
    guard usable >= cards else {
      let judgment = SlotJudgment.tooFew(name, slots: usable, cards: cards, dead: budget.dead)
      return Finding(.error, judgment, parts: all, origin: board.part.specOrigin)
    }
    guard let room = board.spec.doubleSlots else {
      return wide > 1
        ? ask(.unknownRoom(name, wide: wide), AskSlotPairs(count: wide), board) : fits(usable, cards, board)
    }
    guard wide > room else { return fits(usable, cards, board) }
    let judgment = SlotJudgment.tooWide(name, wide, room: room, cards: cards)
    return Finding(.error, judgment, parts: all, origin: board.part.specOrigin)
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

  /// Slots of the case, where the plan has one.
  private static func caseSlots(_ rig: Rig) -> Finding? {
    let cases = rig.cases
    guard let enclosure = cases.first, let slots = enclosure.spec.slots else { return nil }
    let room = cases.reduce(0) { $0 + ($1.spec.slots ?? slots) * $1.quantity }
    let cards = rig.cards.reduce(0) { $0 + ($1.spec.slots ?? 1) * $1.quantity }
    let width = rig.coolers.reduce(cards) { $0 + ($1.spec.slotsAdded ?? 0) * $1.quantity }
    guard width > room else { return nil }
    return Finding(
      .error, SlotJudgment.caseTooNarrow(enclosure.part.name, room: room, width: width),
      parts: cases.map(\.part.id) + rig.cards.map(\.part.id), origin: enclosure.part.specOrigin)
  }
}
