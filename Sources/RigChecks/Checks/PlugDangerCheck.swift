import RigModel

extension Check {
  /// A card that takes a CPU plug, near plugs that look like it.
  static let plugDanger = Check(id: "plug-danger", isAdvice: true) { rig in
    let cards = rig.cards.filter { $0.spec.powerPlugs[.eps8] > 0 }
    guard !cards.isEmpty, !rig.supplies.isEmpty else { return [] }
    let budget = PlugBudget(rig)
    let isNear = budget.supplies[.pcie8] > 0 || !budget.taken.power.isEmpty || !budget.areSuppliesKnown
    return isNear ? [danger(rig, budget, cards)] : []
  }

  private static func danger(_ rig: Rig, _ budget: PlugBudget, _ cards: [Rig.Some<GPU>]) -> Finding {
    let names = CheckWords.list(cards.map(\.part.name))
    let isAlone = budget.areSuppliesKnown && budget.rest[.eps8] < 0 && budget.given[.eps8] == 0
    let left = isAlone ? ", and only PCIe 8-pin plugs are left" : ""
    return Finding(
      .warning, check: "plug-danger",
      "Danger: \(names) \(cards.count == 1 ? "takes" : "take") an EPS (CPU) 8-pin\(left). A PCIe 8-pin looks like it: "
        + "forced in or re-pinned, it shorts 12 V to ground",
      parts: cards.map(\.part.id) + rig.adapters.filter { $0.spec.given[.eps8] > 0 }.map(\.part.id),
      fix: Fix("feed it by the supply's EPS 8-pin, or by an adapter of two PCIe 8-pin to one EPS 8-pin"),
      source: """
        NVIDIA Tesla P40 product brief PB-08338, 2016: an EPS12V 8-pin; its 12 V and ground contacts lie in opposite \
        rows to those of PCI Express CEM 3.0, 2013
        """)
  }
}
