import RigModel

extension Check {
  /// The 12 V rail, which feeds cards and CPU alone.
  static let supplyRail = Check(id: "supply-rail", mends: [.psu]) { rig in
    let supplies = rig.supplies
    guard !supplies.isEmpty, rig.gpus.cards > 0 else { return [] }
    let rails = supplies.compactMap { supply in supply.spec.rail.map { $0 * Double(supply.quantity) } }
    guard rails.count == supplies.count else { return askRail(rig, supplies) }
    return [judge(rails.reduce(.zero, +), draw(rig), supplies)]
  }

  /// From here on, a supply of unknown 12 V is not asked about.
  ///
  /// An assumption: at least two thirds of any supply's rating are on +12 V; those of the article's age give more.
  package static let wideMargin = 1.5

  private static func draw(_ rig: Rig) -> Watts {
    rig.platforms.reduce(rig.cardPeak) { $0 + $1.spec.railDraw * Double($1.quantity) }
  }

  private static func judge(_ rail: Watts, _ draw: Watts, _ supplies: [Rig.Fitted<Supply>]) -> Finding {
    let judgment = rail >= draw ? SupplyRail.enough(rail, draw: draw) : .tooWeak(rail, draw: draw)
    return Finding(rail >= draw ? .ok : .error, judgment, parts: supplies.map(\.part.id))
  }

  /// Without rated watts, the question about these asks for the 12 V as well.
  private static func askRail(_ rig: Rig, _ supplies: [Rig.Fitted<Supply>]) -> [Finding] {
    guard let rated = rig.power.rated, rated < rig.peak * wideMargin else { return [] }
    return supplies.filter { $0.spec.rail == nil }.map { supply in
      let judgment = SupplyRail.unknown(supply.part.name, rated: rated, draw: draw(rig))
      return Finding(.unknown, judgment, parts: [supply.part.id], question: AskRail())
    }
  }
}

/// Watts on +12 V, against what cards and CPU draw.
enum SupplyRail: Judgment {
  case enough(Watts, draw: Watts)
  case tooWeak(Watts, draw: Watts)
  case unknown(String, rated: Watts, draw: Watts)

  func fix(in rig: Rig) -> Fix? {
    guard case .tooWeak(let rail, let draw) = self else { return nil }
    return rig.limitedCards { draw - $0.saved <= rail }
  }
}

/// What the label of a supply states for +12 V.
struct AskRail: Asked {}

extension Supply {
  /// Power on +12 V; a server supply has nothing else.
  package var rail: Watts? { rail12V ?? (isBreakout ? rated : nil) }
}

extension Platform {
  /// What its CPUs draw on +12 V; an unknown one 95 W.
  package var railDraw: Watts { (cpuTDP ?? Watts(95)) * Double(max(1, cpusFitted ?? 1)) }
}
