import RigModel

extension Check {
  /// Slots that work only with the second CPU.
  static let secondCPU = Check(id: "second-cpu") { rig in
    guard let board = rig.platform, rig.gpus.cards > 0 else { return [] }
    let budget = SlotBudget(rig, board.spec)
    guard budget.dead > 0 else { return [] }
    let isNeeded = budget.usable.map { $0 < budget.cards } ?? false
    let all = budget.slots.map { " of \($0)" } ?? ""
    let cards = isNeeded ? "; \(CheckWords.count(budget.cards, "card")) to put in" : ""
    return [
      Finding(
        isNeeded ? .error : .warning, check: "second-cpu",
        "\(budget.dead)\(all) x16 slots of \(board.part.name) are dead without the second CPU\(cards)",
        parts: [board.part.id], fix: Fix("add the second CPU, its cooler and RAM, or use the slots of the first"),
        source: board.part.specOrigin(of: ["cpu2_x16_slots"]))
    ]
  }
}
