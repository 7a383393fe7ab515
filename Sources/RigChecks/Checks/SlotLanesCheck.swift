import RigModel

extension Check {
  /// How wide and fast the slots are.
  static let slotLanes = Check(id: "slot-lanes", isAdvice: true) { rig in
    guard let board = rig.platform, rig.gpus.cards > 0 else { return [] }
    let found = [miningRisers(rig), narrow(rig, board), olderGeneration(rig, board)].compactMap(\.self)
    guard found.isEmpty, let wide = board.spec.x16Electrical else { return found }
    let text = "\(CheckWords.count(wide, "slot")) with 8 lanes or more for \(CheckWords.count(rig.gpus.cards, "card"))"
    return [Finding(.ok, check: "slot-lanes", text, parts: [board.part.id], source: board.part.specOrigin)]
  }

  private static let laneRule = """
    A model passes the slot once, when it is loaded; each word after that needs kilobytes: PCI Express Base \
    Specification 3.0, 2010, 0.985 GB/s a lane
    """

  private static func narrow(_ rig: Rig, _ board: Rig.Some<Platform>) -> Finding? {
    guard let wide = board.spec.x16Electrical, wide < rig.gpus.cards else { return nil }
    return Finding(
      .note, check: "slot-lanes",
      "\(wide) of the slots of \(board.part.name) \(wide == 1 ? "has" : "have") 8 lanes or more: "
        + "\(CheckWords.count(rig.gpus.cards - wide, "card runs", "cards run")) at ×4 or fewer, which loads models more "
        + "slowly and hardly slows a single stream",
      parts: [board.part.id], source: .both(board.part.specOrigin, .words(laneRule)))
  }

  private static func miningRisers(_ rig: Rig) -> Finding? {
    let risers = rig.adapters.filter { $0.spec.taken[.x1] > 0 }
    guard !risers.isEmpty else { return nil }
    return Finding(
      .warning, check: "slot-lanes",
      "\(CheckWords.list(risers.map(\.title))): one lane loads a 24 GB model in 30 s at best, "
        + "and slows work that is split over cards",
      parts: risers.map(\.part.id), fix: Fix("use x16 risers"), source: laneRule)
  }

  private static func olderGeneration(_ rig: Rig, _ board: Rig.Some<Platform>) -> Finding? {
    guard let own = board.spec.pcieGeneration else { return nil }
    let newer = rig.cards.filter { $0.spec.pcieGeneration ?? 0 > own }
    guard !newer.isEmpty else { return nil }
    let cards = newer.map { "\($0.part.name) \(CheckWords.number($0.spec.pcieGeneration ?? 0, decimals: 1))" }
    return Finding(
      .note, check: "slot-lanes",
      "\(board.part.name) has PCIe \(CheckWords.number(own, decimals: 1)), \(CheckWords.list(cards)): "
        + "works, and loads models more slowly",
      parts: [board.part.id] + newer.map(\.part.id), source: .both(board.part.specOrigin, .words(laneRule)))
  }
}
