import RigModel

extension Check {
  /// A card that takes a CPU plug, near plugs that look like it.
  static let plugDanger = Check(id: "plug-danger", isAdvice: true) { rig in
    let cards = rig.cards.filter { $0.spec.powerPlugs[.eps8] > 0 }
    guard !cards.isEmpty, !rig.supplies.isEmpty else { return [] }
    let budget = PlugBudget(rig)
    let isNear = budget.supplies[.pcie8] > 0 || !budget.taken.power.isEmpty || !budget.areSuppliesKnown
    guard isNear else { return [] }
    let isAlone = budget.areSuppliesKnown && budget.rest[.eps8] < 0 && budget.given[.eps8] == 0
    let adapters = rig.adapters.filter { $0.spec.given[.eps8] > 0 }
    return [
      Finding(
        .warning, PlugDanger(cards: cards.map(\.part.name), isAlone: isAlone),
        parts: cards.map(\.part.id) + adapters.map(\.part.id))
    ]
  }
}

/// Cards that take an EPS plug.
struct PlugDanger: Judgment {
  let cards: [String]
  /// Whether no EPS plug is left for them, and only PCIe plugs are.
  let isAlone: Bool
}
