import RigModel

extension Check {
  /// A plug for everything that needs one, and enough watts through it.
  static let plugs = Check(id: "plugs", mends: [.psu, .adapter]) { rig in
    let unknown = rig.cards.filter { $0.spec.plugs == nil && !$0.spec.isModule }.map { card in
      Finding(
        .unknown, PlugJudgment.unknownCard(card.part.name), parts: [card.part.id], question: AskCardPlugs(),
        origin: card.part.specOrigin, mends: [])
    }
    guard !rig.supplies.isEmpty else { return unknown + carriers(rig) }
    let budget = PlugBudget(rig)
    return count(rig, budget) + weak(rig, budget) + cables(rig, budget) + unknown + carriers(rig)
  }

  /// Carriers of modules of which nobody wrote down what feeds them.
  private static func carriers(_ rig: Rig) -> [Finding] {
    guard rig.cards.contains(where: \.spec.isModule) else { return [] }
    return rig.adapters.filter { $0.spec.given[.sxm] > 0 && $0.spec.takes.isEmpty }.map { carrier in
      Finding(
        .unknown, PlugJudgment.unknownCard(carrier.part.name), parts: [carrier.part.id], question: AskCarrierPlugs(),
        origin: carrier.part.specOrigin, mends: [])
    }
  }

  private static func count(_ rig: Rig, _ budget: PlugBudget) -> [Finding] {
    guard budget.areSuppliesKnown else { return unknownSupply(rig, budget) }
    guard budget.isAsked else { return [] }
    let (missing, supplies) = (budget.rest.missing, rig.supplies.map(\.part.id))
    guard missing.isEmpty else {
      let judgment = PlugJudgment.lacking(missing, budget.use, gives: (budget.supplies + budget.given).power)
      return [Finding(.error, judgment, parts: supplies + rig.cards.map(\.part.id))]
    }
    let guessed = rig.cards.filter { $0.spec.hasGuessedPlugs($0.part) }
    guard guessed.isEmpty else {
      let judgment = PlugJudgment.estimated(guessed.map(\.part.name), budget.use)
      let parts = guessed.map(\.part.id) + supplies
      return [Finding(.unknown, judgment, parts: parts, question: AskCardPlugs(), mends: [])]
    }
    return [Finding(.ok, PlugJudgment.enough(budget.use), parts: supplies)]
  }

  /// What cards with an EPS plug lack is said though the supply's plugs are not known.
  ///
  /// Few supplies have one to spare.
  /// A machine whose own plugs are not known may have been made for such cards, and is only asked about.
  private static func unknownSupply(_ rig: Rig, _ budget: PlugBudget) -> [Finding] {
    // A machine's own supply may have no Molex plug, or one.
    let molex = rig.supplies.contains(where: \.isBuiltInUnknown) ? Plugs(.molex, budget.taken[.molex]) : Plugs()
    guard budget.isAsked, !budget.rest.missing.isEmpty || !molex.isEmpty else { return [] }
    let ask = rig.supplies.filter { $0.spec.plugs == nil && !$0.spec.isBreakout }.map { askSupply($0, budget, molex) }
    let spare = max(0, budget.supplies[.eps8] - budget.board) + budget.given[.eps8] - budget.taken[.eps8]
    let missing = budget.cards[.eps8] - spare
    guard missing > 0, !rig.supplies.contains(where: \.isBuiltInUnknown) else { return ask }
    let cards = rig.cards.filter { $0.spec.powerPlugs[.eps8] > 0 }
    let judgment = PlugJudgment.lackingEPS(cards.map(\.counted), missing, hasSome: spare > 0)
    return [Finding(.error, judgment, parts: cards.map(\.part.id) + ask.flatMap(\.parts))] + ask
  }

  private static func askSupply(_ supply: Rig.Fitted<Supply>, _ budget: PlugBudget, _ molex: Plugs) -> Finding {
    let judgment = PlugJudgment.unknownSupply(
      supply.part.name, budget.rest.missing + molex, isBoardGuessed: budget.isBoardGuessed)
    return Finding(.unknown, judgment, parts: [supply.part.id], question: AskSupplyPlugs(board: budget.board))
  }

  private static func weak(_ rig: Rig, _ budget: PlugBudget) -> [Finding] {
    PlugWatts.weak(rig, budget).map { weak in
      let adapter = weak.adapter
      let judgment = PlugJudgment.weak(
        adapter.part.id, adapter.counted, carries: weak.carried, from: adapter.spec.taken.power,
        card: weak.card.part.name, draws: weak.need)
      return Finding(.error, judgment, parts: [adapter.part.id, weak.card.part.id])
    }
  }

  private static func cables(_ rig: Rig, _ budget: PlugBudget) -> [Finding] {
    let supplies = rig.supplies
    let known = supplies.compactMap { supply in supply.spec.cables.map { $0 * supply.quantity } }
    let taken = budget.cards + budget.taken
    let used = taken[.pcie8] + taken[.pcie6] - budget.given[.pcie8] - budget.given[.pcie6]
    let cables = known.reduce(0, +)
    guard known.count == supplies.count, used > cables else { return [] }
    return [Finding(.warning, PlugJudgment.shared(plugs: used, cables: cables), parts: supplies.map(\.part.id))]
  }
}

extension Rig.Fitted<Supply> {
  /// Whether it is built into a machine that may have plugs for cards.
  fileprivate var isBuiltInUnknown: Bool { part.kind == .platform && spec.plugs == nil }
}

extension PlugBudget {
  fileprivate var use: PlugJudgment.Use {
    PlugJudgment.Use(needed: needed, adapters: taken.power, isBoardGuessed: isBoardGuessed)
  }
}
