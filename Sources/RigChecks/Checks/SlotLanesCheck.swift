import RigModel

extension Check {
  /// How wide and fast the slots are.
  static let slotLanes = Check(id: "slot-lanes", isAdvice: true) { rig in
    guard let board = rig.platform, !rig.cards.isEmpty else { return [] }
    let found = [miningRisers(rig), narrow(rig, board), olderGeneration(rig, board)].compactMap(\.self)
    guard found.isEmpty, let wide = board.spec.x16Electrical else { return found }
    return [
      Finding(
        .ok, SlotLanes.wide(wide, cards: rig.gpus.cards), parts: [board.part.id], origin: board.part.specOrigin)
    ]
  }

  private static func narrow(_ rig: Rig, _ board: Rig.Fitted<Platform>) -> Finding? {
    guard let wide = board.spec.x16Electrical, wide < rig.gpus.cards else { return nil }
    return Finding(
      .note, SlotLanes.narrow(board.part.name, wide: wide, cards: rig.gpus.cards - wide), parts: [board.part.id],
      origin: .both(board.part.specOrigin, .rule))
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
  case miningRisers([PartCount])
  case older(String, Double, [Card])

  /// A card's PCIe generation.
  struct Card: Hashable {
    let name: String
    let generation: Double
  }
}
