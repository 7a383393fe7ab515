import RigModel

/// Plugs that are not known, and watts by cable.
extension Check {
  static func askSupply(_ supply: Rig.Some<Supply>, _ budget: PlugBudget) -> Finding {
    let needed = budget.rest.missing
    let guess = budget.isBoardGuessed ? ", one EPS plug of them for the board, whose plugs are not known" : ""
    return Finding(
      .unknown, check: "plugs",
      "\(supply.part.name): plugs not known; it has to give \(CheckWords.plugs(needed))\(guess)",
      parts: [supply.part.id],
      question: Question(
        english: """
          Could you please tell me how many EPS 8-pin (CPU) plugs the power supply has \
          \(englishBeside(budget.board))and how many PCIe 8-pin (6+2, graphics card) plugs on how many separate cables?
          """,
        french: """
          Pourriez-vous me dire combien de prises EPS 8 broches (CPU) possède l'alimentation\
          \(frenchBeside(budget.board)), et combien de prises PCIe 8 broches (6+2, carte graphique), \
          sur combien de câbles séparés ?
          """),
      source: plugRule)
  }

  private static func englishBeside(_ board: Int) -> String {
    board == 0 ? "for cards, " : "besides the \(board == 1 ? "one" : "\(board)") that the board takes, "
  }

  private static func frenchBeside(_ board: Int) -> String {
    switch board {
    case 0: " pour les cartes"
    case 1: ", en plus de celle que prend la carte mère"
    default: ", en plus des \(board) que prend la carte mère"
    }
  }

  static func askCard(_ card: Rig.Some<GPU>) -> Finding {
    Finding(
      .unknown, check: "plugs", "\(card.part.name): power plugs not known", parts: [card.part.id],
      question: Question(
        english: """
          Could you please tell me which power plugs the graphics card takes: how many, and PCIe 6-pin, PCIe 8-pin, \
          EPS 8-pin (CPU) or 12VHPWR?
          """,
        french: """
          Pourriez-vous me dire quelles prises d'alimentation prend la carte graphique : combien, et PCIe 6 broches, \
          PCIe 8 broches, EPS 8 broches (CPU) ou 12VHPWR ?
          """),
      source: card.part.specOrigin)
  }

  static func weak(_ rig: Rig, _ budget: PlugBudget) -> [Finding] {
    PlugWatts.weak(rig, budget).map { weak in
      let adapter = weak.adapter.part
      let taken = CheckWords.plugs(weak.adapter.spec.taken.power)
      let by = taken.isEmpty ? "" : " from \(taken)"
      return Finding(
        .error, check: "plugs",
        "\(adapter.name) carries \(CheckWords.watts(weak.carried))\(by); \(weak.card.part.name) draws "
          + "\(CheckWords.watts(weak.need)) or more through its plug",
        parts: [adapter.id, weak.card.part.id],
        fix: rig.wantsFixes ? exchange(rig, weak, budget) : nil, source: plugRule)
    }
  }

  /// Takes the weak adapters out, and stronger ones with as many plugs in.
  private static func exchange(_ rig: Rig, _ weak: PlugWatts.Weak, _ budget: PlugBudget) -> Fix? {
    let old = weak.adapter
    let spare = budget.areSuppliesKnown ? budget.rest.spare + old.spec.taken.power * old.quantity : nil
    let given = old.spec.given.power * old.quantity
    guard let new = rig.adapters(for: given, from: spare), let words = rig.add(new)?.words else {
      return Fix("take an adapter with two PCIe 8-pin plugs for each card")
    }
    return Fix("\(words) in the place of \(old.title)", changes: rig.changes(new).merging([old.part.id: 0]) { $1 })
  }

  static func cables(_ rig: Rig, _ budget: PlugBudget) -> [Finding] {
    let supplies = rig.supplies
    let known = supplies.compactMap { supply in supply.spec.cables.map { $0 * supply.quantity } }
    let taken = budget.cards + budget.taken
    let used = taken[.pcie8] + taken[.pcie6] - budget.given[.pcie8] - budget.given[.pcie6]
    let cables = known.reduce(0, +)
    guard known.count == supplies.count, !known.isEmpty, used > cables else { return [] }
    return [
      Finding(
        .warning, check: "plugs",
        "\(used) PCIe plugs used on \(CheckWords.count(cables, "cable")): two plugs of one cable share its wires",
        parts: supplies.map(\.part.id),
        fix: Fix("use a separate cable for each plug of a card, or a supply with \(used) cables"),
        source: "One PCIe cable is made for 150 W a plug; splitting it loads its wires twice; \(plugRule)")
    ]
  }
}
