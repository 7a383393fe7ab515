import RigModel

extension Check {
  /// Peaks of milliseconds, which shut an older supply down.
  static let supplyTransients = Check(id: "supply-transients", isAdvice: true) { rig in
    let supplies = rig.supplies
    guard !supplies.isEmpty, rig.gpus.cards > 0 else { return [] }
    let tolerates = supplies.allSatisfy { $0.spec.toleratesExcursions }
    return excursion(rig, supplies) + (tolerates ? [] : rig.cards.filter(mayPeak).map(unknownPeak))
  }

  private static let excursionRule = """
    Intel ATX Version 3.0 Multi Rail Desktop Platform Power Supply Design Guide, 2022: supplies of this version stand \
    excursions to 200 % of their rating; older ones need not
    """

  private static func excursion(_ rig: Rig, _ supplies: [Rig.Some<Supply>]) -> [Finding] {
    let known = rig.cards.filter { $0.spec.transientFactor != nil }
    guard !known.isEmpty, rig.power.rated != nil, supplies.contains(where: { $0.spec.isDesktop }) else { return [] }
    let peak = rig.power.peak + known.reduce(.zero) { $0 + extra($1) }
    let stands = supplies.reduce(Watts.zero) { $0 + $1.spec.excursion * Double($1.quantity) }
    let text =
      "Peaks of milliseconds reach \(CheckWords.watts(peak)); the supply withstands \(CheckWords.watts(stands))"
    return [
      Finding(
        peak > stands ? .warning : .ok, check: "supply-transients", text,
        parts: supplies.map(\.part.id) + known.map(\.part.id),
        fix: peak > stands ? Fix("take an ATX 3 supply or a larger one, or lower the cards' power limit") : nil,
        source: .both(.words(excursionRule), known[0].part.specOrigin(of: ["transient_factor", "transient"])))
    ]
  }

  private static func extra(_ card: Rig.Some<GPU>) -> Watts {
    Draw(of: card.part).peak * (((card.spec.transientFactor ?? 1) - 1) * Double(card.quantity))
  }

  private static func mayPeak(_ card: Rig.Some<GPU>) -> Bool {
    card.spec.transientFactor == nil && card.spec.cooling == .open && Draw(of: card.part).peak >= Watts(300)
  }

  private static func unknownPeak(_ card: Rig.Some<GPU>) -> Finding {
    Finding(
      .note, check: "supply-transients",
      "\(card.part.name) draws more than its \(CheckWords.watts(Draw(of: card.part).peak)) for milliseconds, "
        + "how much is not known; an older supply may shut down",
      parts: [card.part.id], source: excursionRule)
  }
}

extension Supply {
  /// Whether it is built for ATX 3, which asks for peaks of twice the rating.
  fileprivate var toleratesExcursions: Bool {
    if case .atx(let version?) = form { version >= 3 } else { false }
  }

  /// Whether it is known to be a supply for desktop computers.
  fileprivate var isDesktop: Bool { if case .atx = form { true } else { isProprietary } }

  /// What it stands for milliseconds.
  fileprivate var excursion: Watts { (rated ?? .zero) * (toleratesExcursions ? 2 : 1) }
}
