import RigModel

extension Check {
  /// Supplies large enough for all that the parts draw at once.
  static let supplyHeadroom = Check(id: "supply-headroom") { rig in
    let supplies = rig.supplies
    guard !supplies.isEmpty, rig.power.peak > .zero else { return [] }
    return allowedForCards(rig) + headroom(rig, supplies)
  }

  private static let headroomRule = """
    An assumption: a quarter more than all parts draw at once, for aging, heat and peaks; GPUs at the peak of their \
    data sheets.
    """

  private static func headroom(_ rig: Rig, _ supplies: [Rig.Some<Supply>]) -> [Finding] {
    let unrated = supplies.filter { $0.spec.rated == nil }
    guard let rated = rig.power.rated else { return unrated.map { askWatts(rig, $0) } }
    let ratio = "\(CheckWords.ratio(rated / rig.power.peak)) × the peak of \(CheckWords.watts(rig.power.peak))"
    let ids = supplies.map(\.part.id)
    let isEnough = rated >= rig.power.peak * Rig.headroom
    if isEnough, let overloaded = SupplyLoads(rig)?.overloaded { return [tooMuch(rig, overloaded)] }
    let text = "\(isEnough ? "Supply" : "Supply too small:") \(CheckWords.watts(rated)) = \(ratio); 1.25 needed"
    return [
      Finding(
        isEnough ? .ok : .error, check: "supply-headroom", text, parts: ids,
        fix: isEnough || !rig.wantsFixes ? nil : rig.sufficientSupply() ?? Fix("take a larger supply, or fewer cards"),
        source: headroomRule)
    ]
  }

  private static func tooMuch(_ rig: Rig, _ unit: SupplyLoads.Unit) -> Finding {
    let ratio = CheckWords.ratio(unit.rated / unit.load)
    return Finding(
      .error, check: "supply-headroom",
      "\(unit.part.name), \(CheckWords.watts(unit.rated)), has to feed \(CheckWords.watts(unit.load)): \(ratio) ×, "
        + "1.25 needed; \(CheckWords.list(unit.feeds)) on it",
      parts: [unit.part.id],
      fix: rig.wantsFixes ? rig.sufficientSupply() ?? Fix("take a larger supply in its place") : nil,
      source: headroomRule)
  }

  private static func askWatts(_ rig: Rig, _ supply: Rig.Some<Supply>) -> Finding {
    let needed = CheckWords.watts(rig.power.peak * Rig.headroom)
    return Finding(
      .unknown, check: "supply-headroom",
      "\(supply.part.name): rated watts not known; \(needed) needed, 1.25 × the peak of "
        + CheckWords.watts(rig.power.peak),
      parts: [supply.part.id],
      question: Question(
        english: """
          Could you please tell me how many watts the label of the power supply states, and how many amps (A) on +12 V?
          """,
        french: """
          Pourriez-vous me dire quelle puissance (en watts) est indiquée sur l'étiquette de l'alimentation, et combien \
          d'ampères (A) sur le +12 V ?
          """),
      source: headroomRule)
  }

  /// The maker of a machine may allow less for cards than its supply gives; machines are reported to run above that.
  private static func allowedForCards(_ rig: Rig) -> [Finding] {
    guard let machine = rig.platform, let most = machine.spec.maxGPUPower else { return [] }
    let cards = rig.cards
    let peak = rig.cardPeak
    guard peak > most else { return [] }
    return [
      Finding(
        .warning, check: "supply-headroom",
        "Cards draw \(CheckWords.watts(peak)); the maker of \(machine.part.name) allows \(CheckWords.watts(most)) in all",
        parts: [machine.part.id] + cards.map(\.part.id), fix: Fix("limit the power of the cards, or take fewer"),
        source: machine.part.specOrigin)
    ]
  }
}
