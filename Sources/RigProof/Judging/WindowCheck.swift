import RigChecks
import RigModel

extension ProofCheck {
  /// Windows of addresses that the firmware did not give, or gave too small.
  static let window = ProofCheck(name: .window) { evidence in
    unmapped(evidence) + small(evidence)
  }

  private static func unmapped(_ evidence: Evidence) -> [ProofFinding] {
    let cards = evidence.matching.all.filter { $0.card.first(\.isUnmapped) ?? false }
    guard let first = cards.first else { return [] }
    let foreseen = foreseen(evidence.rig)
    let fact = UnmappedWindow(
      size: first.planned.gpu.bar, name: first.planned.part.name, board: evidence.rig.board?.part.name,
      isForeseen: foreseen.isForeseen, instead: foreseen.instead)
    return [ProofFinding(.error, .window, fact, cards.map(\.label), price: foreseen.price)]
  }

  /// Whether the plan's own checks see that the board has too little room, and the cheapest one that has enough.
  private static func foreseen(_ planned: PlannedRig) -> (isForeseen: Bool, instead: String?, price: Money?) {
    let catalog = planned.catalog
    let boards = catalog.indices(of: .platform).compactMap { place -> (part: Part, cost: Money)? in
      planned.cost(catalog.parts[place], 1).map { (catalog.parts[place], $0) }
    }
    let isForeseen = planned.board == nil ? false : !faults(of: planned.plan, catalog).isEmpty
    let better = boards.sorted { $0.cost < $1.cost }.first { board in
      var plan = planned.plan
      plan.put(board.part.id, 1, in: catalog)
      return faults(of: plan, catalog).isEmpty
    }
    return (isForeseen, better?.part.name, better?.cost)
  }

  private static func faults(of plan: Plan, _ catalog: Catalog) -> [Finding] {
    let checks = ["above-4g", "address-space", "slots", "slot-lanes", "second-cpu"]
    return Check.findings(in: Rig(plan, catalog)).filter { checks.contains($0.check) && $0.severity < .note }
  }

  /// Windows that are smaller than a card's; those of a quarter GiB are as such cards have them.
  private static func small(_ evidence: Evidence) -> [ProofFinding] {
    evidence.matching.all.compactMap { match in
      guard let window = match.card.first(\.window), let bar = match.planned.gpu.bar, bar >= Gibibytes(1),
        window < bar * 0.9, !(match.card.first(\.isUnmapped) ?? false)
      else { return nil }
      let fact = SmallWindow(
        seen: window, size: bar, isAMD: match.planned.gpu.vendor == "AMD", firmware: match.card.first(\.firmware))
      let hasSeveral = evidence.rig.cards.reduce(0) { $0 + $1.count } > 1
      return ProofFinding(hasSeveral ? .warning : .note, .window, fact, [match.label])
    }
  }
}

/// A card whose window has no place.
struct UnmappedWindow: Fact {
  let size: Gibibytes?
  let name: String
  let board: String?
  let isForeseen: Bool
  let instead: String?
}

/// A window that shows a part of the memory.
struct SmallWindow: Fact {
  let seen: Gibibytes
  let size: Gibibytes
  let isAMD: Bool
  let firmware: String?
}
