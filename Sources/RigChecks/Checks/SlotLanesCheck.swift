import RigModel

extension Check {
  /// How wide and fast the slots are.
  static let slotLanes = Check(id: "slot-lanes") { rig in
    guard let board = rig.platform, !rig.cards.isEmpty else { return [] }
    let found = [miningRisers(rig), narrow(rig, board), olderGeneration(rig, board)].compactMap(\.self)
    guard let wide = board.spec.wideSlots else { return found + mechanical(rig, board) }
    guard found.isEmpty else { return found }
    return [
      Finding(
        .ok, SlotLanes.wide(wide, cards: rig.gpus.cards), parts: [board.part.id], origin: board.part.specOrigin)
    ]
  }

  private static func narrow(_ rig: Rig, _ board: Rig.Fitted<Platform>) -> Finding? {
    guard let wide = board.spec.wideSlots, wide < rig.gpus.cards else { return nil }
    let widths = Array(board.spec.slotWidths.prefix(rig.gpus.cards))
    let judgment =
      widths.isEmpty
      ? SlotLanes.narrow(board.part.name, wide: wide, cards: rig.gpus.cards - wide)
      : .slotBySlot(board.part.name, widths)
    return Finding(.note, judgment, parts: [board.part.id], origin: .both(board.part.specOrigin, .rule))
  }

  /// Slots that are long may have few lanes; one card sits in the widest.
  private static func mechanical(_ rig: Rig, _ board: Rig.Fitted<Platform>) -> [Finding] {
    guard let slots = board.spec.x16Slots, slots > 1, rig.gpus.cards > 1 else { return [] }
    let judgment = SlotLanes.mechanical(board.part.name, cards: rig.gpus.cards)
    return [Finding(.unknown, judgment, parts: [board.part.id], question: AskLanes(), origin: board.part.specOrigin)]
  }

  private static func miningRisers(_ rig: Rig) -> Finding? {
    let risers = rig.adapters.filter { $0.spec.taken[.x1] > 0 }
    guard !risers.isEmpty else { return nil }
    return Finding(.warning, SlotLanes.miningRisers(risers.map(\.counted)), parts: risers.map(\.part.id))
  }

  private static func olderGeneration(_ rig: Rig, _ board: Rig.Fitted<Platform>) -> Finding? {
    guard let own = board.spec.pcieGeneration else { return nil }
    let newer = rig.cards.filter { $0.spec.pcieGeneration ?? 0 > own }
    guard !newer.isEmpty else { return nil }
    let cards = newer.map { SlotLanes.Card(name: $0.part.name, generation: $0.spec.pcieGeneration ?? 0) }
    return Finding(
      .note, SlotLanes.older(board.part.name, own, cards), parts: [board.part.id] + newer.map(\.part.id),
      origin: .both(board.part.specOrigin, .rule))
  }
}

/// Lanes and PCIe generations.
enum SlotLanes: Judgment {
  case wide(Int, cards: Int)
  case narrow(String, wide: Int, cards: Int)
  /// Lanes of the slots that the cards take, the widest first.
  case slotBySlot(String, [Int])
  case mechanical(String, cards: Int)
  case miningRisers([PartCount])
  case older(String, Double, [Card])

  /// A card's PCIe generation.
  struct Card: Hashable {
    let name: String
    let generation: Double
  }
}

/// How many lanes each slot has.
struct AskLanes: Asked {}

extension Platform {
  /// The x16 slots that are wired with at least eight lanes; `nil` when not known.
  fileprivate var wideSlots: Int? { slotWidths.isEmpty ? x16Electrical : slotWidths.count { $0 >= 8 } }
}
