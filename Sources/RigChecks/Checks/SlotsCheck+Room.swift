import RigModel

/// What boards do not say of their slots, carriers of modules, and slots of a case.
extension Check {
  static func askSlots(_ board: Rig.Some<Platform>, _ budget: SlotBudget) -> Finding {
    Finding(
      .unknown, check: "slots",
      "\(board.part.name): x16 slots not known; \(CheckWords.count(budget.cards, "card")) to put in, "
        + "\(budget.wide) of them two slots wide",
      parts: [board.part.id],
      question: Question(
        english: """
          Could you please tell me how many long PCIe x16 slots the board has, and how many of them have a free slot \
          beside them?
          """,
        french: """
          Pourriez-vous me dire combien de ports PCIe x16 (longs) la carte mère a, et combien d'entre eux ont un \
          emplacement libre à côté ?
          """),
      source: board.part.specOrigin)
  }

  static func askSpacing(_ board: Rig.Some<Platform>, _ wide: Int) -> Finding {
    Finding(
      .unknown, check: "slots",
      "\(board.part.name): room beside the x16 slots not known; \(wide) cards are two slots wide",
      parts: [board.part.id],
      question: Question(
        english: "Could you please tell me whether there are \(wide) PCIe x16 slots, each with a free one beside it?",
        french: """
          Pourriez-vous me dire s'il y a \(wide) ports PCIe x16 (longs) ayant chacun un emplacement libre à côté ?
          """),
      source: board.part.specOrigin)
  }

  /// Modules sit on carriers; those of later families than SXM2 have none for a slot.
  static func carriers(_ rig: Rig) -> [Finding] {
    let modules = rig.cards.filter { $0.spec.isModule }
    let count = modules.reduce(0) { $0 + $1.quantity }
    let missing = count - rig.adapters.reduce(0) { $0 + $1.spec.given[.sxm] * $1.quantity }
    guard missing > 0 else { return [] }
    let isSXM2 = modules.allSatisfy { ["Pascal", "Volta"].contains($0.spec.architecture) }
    let carrier = isSXM2 ? rig.cheapest(.adapter, count: missing) { ($0.adapter?.given[.sxm] ?? 0) > 0 } : nil
    return [
      Finding(
        .error, check: "slots",
        "\(CheckWords.list(modules.map(\.title))): a module fits no slot; "
          + "\(CheckWords.count(missing, "carrier board")) missing",
        parts: modules.map(\.part.id),
        fix: carrier.map { rig.add($0, missing) } ?? Fix("take PCIe cards, or a server made for these modules"),
        source: modules[0].part.specOrigin)
    ]
  }

  /// Slots of the case, where the plan has one.
  static func caseSlots(_ rig: Rig) -> [Finding] {
    let cases = rig.cases
    guard let enclosure = cases.first, let slots = enclosure.spec.slots else { return [] }
    let room = cases.reduce(0) { $0 + ($1.spec.slots ?? slots) * $1.quantity }
    let cards = rig.gpus.models.reduce(0) { $0 + ($1.gpu.slots ?? 1) * $1.cards }
    let width = rig.coolers.reduce(cards) { $0 + ($1.spec.slotsAdded ?? 0) * $1.quantity }
    guard width > room else { return [] }
    let larger = rig.cheapest(.case) { part in
      if case .enclosure(let other) = part.spec { other.slots ?? 0 >= width } else { false }
    }
    return [
      Finding(
        .error, check: "slots",
        "Cards and coolers are \(CheckWords.count(width, "slot")) wide; \(enclosure.part.name) has \(room)",
        parts: cases.map(\.part.id) + rig.cards.map(\.part.id),
        fix: larger.map { rig.replace(cases.map(\.part.id), by: $0, "take \($0.name)") }
          ?? Fix("take a case with \(width) slots, or an open frame with risers"),
        source: enclosure.part.specOrigin)
    ]
  }
}
