import RigModel

extension Check {
  /// Slots that work only with the second CPU.
  static let secondCPU = Check(id: "second-cpu", mends: [.adapter]) { rig in
    guard let board = rig.platform, rig.gpus.cards > 0 else { return [] }
    let budget = SlotBudget(rig, board.spec)
    guard budget.dead > 0 else { return [] }
    let isNeeded = budget.mostUsable.map { $0 < budget.cards } ?? false
    let judgment = DeadSlots(
      board: board.part.name, dead: budget.dead, slots: budget.slots, cards: isNeeded ? budget.cards : nil)
    return [
      Finding(
        isNeeded ? .error : .warning, judgment, parts: [board.part.id],
        origin: board.part.specOrigin(of: ["cpu2_x16_slots"]))
    ]
  }
}

/// Slots that are dead without the second CPU.
struct DeadSlots: Judgment {
  let board: String
  let dead: Int
  /// All x16 slots; `nil` when not known.
  let slots: Int?
  /// Cards for which the living ones are too few; `nil` when they suffice.
  let cards: Int?
}
