import RigModel

extension Check {
  /// A plug for everything that needs one, and enough watts through it.
  static let plugs = Check(id: "plugs") { rig in
    let unknown = rig.cards.filter { $0.spec.plugs == nil && !$0.spec.isModule }.map(askCard)
    guard !rig.supplies.isEmpty else { return unknown }
    let budget = PlugBudget(rig)
    return count(rig, budget) + weak(rig, budget) + cables(rig, budget) + unknown
  }

  static let plugRule = """
    PCI Express CEM 3.0, 2013: 75 W by the slot, 75 W by 6 pins, 150 W by 8; NVIDIA Tesla P40 product brief \
    PB-08338, 2016: an EPS 8-pin, or two PCIe 8-pin through an adapter
    """

  private static func count(_ rig: Rig, _ budget: PlugBudget) -> [Finding] {
    guard budget.areSuppliesKnown else { return unknownSupply(rig, budget) }
    guard !budget.needed.isEmpty else { return [] }
    let missing = budget.rest.missing
    guard missing.isEmpty else { return [lacks(rig, budget, missing)] }
    let guess = budget.isBoardGuessed ? ", one counted for the board, whose plugs are not known" : ""
    return [
      Finding(
        .ok, check: "plugs", "Plugs for all parts: \(CheckWords.plugs(budget.needed))\(guess)",
        parts: rig.supplies.map(\.part.id), source: plugRule)
    ]
  }

  private static func lacks(_ rig: Rig, _ budget: PlugBudget, _ missing: Plugs) -> Finding {
    let guess = budget.isBoardGuessed ? ", one counted for the board" : ""
    let given = (budget.supplies + budget.given).power
    let gives = given.isEmpty ? "nothing" : CheckWords.plugs(given)
    let taken = budget.taken.power
    let adapters = taken.isEmpty ? "" : ", adapters \(CheckWords.plugs(taken))"
    return Finding(
      .error, check: "plugs",
      "\(CheckWords.plugs(missing)) missing: parts need \(CheckWords.plugs(budget.needed))\(adapters)\(guess); "
        + "the rig gives \(gives)",
      parts: rig.supplies.map(\.part.id) + rig.cards.map(\.part.id),
      fix: rig.wantsFixes ? plugFix(rig, missing, budget.rest.spare) : nil, source: plugRule)
  }

  private static func plugFix(_ rig: Rig, _ missing: Plugs, _ spare: Plugs?) -> Fix {
    rig.adapters(for: missing, from: spare).flatMap(rig.add) ?? rig.sufficientSupply()
      ?? Fix("take a supply, or adapters, with \(CheckWords.plugs(missing)) more")
  }

  /// What cards with an EPS plug lack is said though the supply's plugs are not known.
  ///
  /// Few supplies have one to spare.
  /// A machine whose own plugs are not known may have been made for such cards, and is only asked about.
  private static func unknownSupply(_ rig: Rig, _ budget: PlugBudget) -> [Finding] {
    guard !budget.cards.isEmpty || budget.board > 1 || !budget.taken.power.isEmpty,
      !budget.rest.missing.isEmpty
    else { return [] }
    let ask = rig.supplies.filter { $0.spec.plugs == nil && !$0.spec.isBreakout }.map { askSupply($0, budget) }
    let spare = max(0, budget.supplies[.eps8] - budget.board) + budget.given[.eps8] - budget.taken[.eps8]
    let missing = budget.cards[.eps8] - spare
    guard missing > 0, !rig.supplies.contains(where: { $0.isBuiltInUnknown }) else { return ask }
    let cards = rig.cards.filter { $0.spec.powerPlugs[.eps8] > 0 }
    let plugs = CheckWords.count(missing, "EPS 8-pin plug")
    let more = spare > 0 ? " more" : ""
    let verb = cards.count == 1 && cards[0].quantity == 1 ? "needs" : "need"
    return [
      Finding(
        .error, check: "plugs",
        "\(CheckWords.list(cards.map(\.counted))) \(verb) \(plugs)\(more) besides the board's, "
          + "and nothing in the rig is known to give \(missing == 1 ? "it" : "them")",
        parts: cards.map(\.part.id) + ask.flatMap(\.parts),
        fix: rig.wantsFixes ? plugFix(rig, Plugs(.eps8, missing), nil) : nil, source: plugRule)
    ] + ask
  }
}

extension Rig.Some<Supply> {
  /// Whether it is built into a machine that may have plugs for cards.
  fileprivate var isBuiltInUnknown: Bool { part.kind == .platform && spec.plugs == nil }
}

extension Rig.Some {
  /// With the number, even of one: `1 × Tesla K80`.
  var counted: String { "\(quantity) × \(part.name)" }
}
