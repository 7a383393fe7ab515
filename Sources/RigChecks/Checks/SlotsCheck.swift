import RigModel

extension Check {
  /// A slot for every card, and room beside it.
  static let slots = Check(id: "slots", mends: [.adapter]) { rig in
    guard !rig.cards.isEmpty else { return [] }
    let modules = [carriers(rig), caseSlots(rig)].compactMap(\.self)
    return modules + (rig.platform.map { [judge(rig, $0)] } ?? [])
  }

  private static func judge(_ rig: Rig, _ board: Rig.Fitted<Platform>) -> Finding {
    let budget = SlotBudget(rig, board.spec)
    let (name, cards, usable) = (board.part.name, budget.cards, budget.usable ?? 0)
    switch budget.outcome {
    case .unknown: return ask(.unknown(name, cards: cards, wide: budget.wide), AskSlots(), board, mends: [])
    case .splits(let missing):
      return place(.warning, .splits(name, slots: usable, cards: cards, missing: missing), rig, board)
    case .tooFew:
      let idle = budget.idle
      return place(.error, .tooFew(name, slots: usable, cards: cards, dead: budget.dead, idle: idle), rig, board)
    case .tooFewShort(let count, let left):
      return place(.error, .tooFewShort(name, cards: count, left: left), rig, board)
    case .unknownShort(let count), .unknownRisers(let count):
      return ask(.unknownShort(name, count), AskShortSlots(count: count), board)
    case .unknownRoom(let count, let width): return askRoom(board, count, width)
    case .tooWide(let count, let room, let width):
      return place(.error, .tooWide(name, count, room: room, cards: cards, width: width), rig, board)
    case .fits: return fits(usable, cards, board)
    }
  }

  private static func place(
    _ severity: Finding.Severity, _ judgment: SlotJudgment, _ rig: Rig, _ board: Rig.Fitted<Platform>
  ) -> Finding {
    Finding(severity, judgment, parts: [board.part.id] + rig.cards.map(\.part.id), origin: board.part.specOrigin)
  }

  private static func askRoom(_ board: Rig.Fitted<Platform>, _ count: Int, _ width: Int) -> Finding {
    ask(.unknownRoom(board.part.name, wide: count, width: width), AskSlotPairs(count: count, width: width), board)
  }

  private static func fits(_ slots: Int, _ cards: Int, _ board: Rig.Fitted<Platform>) -> Finding {
    Finding(.ok, SlotJudgment.enough(slots, cards: cards), parts: [board.part.id], origin: board.part.specOrigin)
  }

  private static func ask(
    _ judgment: SlotJudgment, _ question: any Asked, _ board: Rig.Fitted<Platform>, mends: PartKinds? = nil
  ) -> Finding {
    Finding(
      .unknown, judgment, parts: [board.part.id], question: question, origin: board.part.specOrigin, mends: mends)
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
      origin: modules[0].part.specOrigin, mends: isSXM2 ? nil : [])
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
      parts: cases.map(\.part.id) + rig.cards.map(\.part.id), origin: enclosure.part.specOrigin, mends: [.case])
  }
}
