import RigModel

extension Check {
  /// Peaks of milliseconds, which shut an older supply down.
  static let supplyTransients = Check(id: "supply-transients", isAdvice: true) { rig in
    let supplies = rig.supplies
    let tolerates = supplies.allSatisfy { $0.spec.toleratesExcursions }
    return excursion(rig, supplies) + (tolerates ? [] : rig.cards.filter(mayPeak).map(unknownPeak))
  }

  private static func excursion(_ rig: Rig, _ supplies: [Rig.Fitted<Supply>]) -> [Finding] {
    let known = rig.cards.compactMap { card in card.spec.transientFactor.map { (card: card, factor: $0) } }
    guard !known.isEmpty, rig.power.rated != nil, supplies.contains(where: { $0.spec.isDesktop }) else { return [] }
    let peak = rig.transientPeak(LimitedDraw(rig, Watts(.infinity)))
    let stands = supplies.reduce(Watts.zero) { $0 + $1.spec.excursion * Double($1.quantity) }
    let judgment = peak > stands ? SupplyTransients.tooMuch(peak, stands: stands) : .withstood(peak, stands: stands)
    return [
      Finding(
        peak > stands ? .warning : .ok, judgment, parts: supplies.map(\.part.id) + known.map(\.card.part.id),
        origin: .both(.rule, known[0].card.part.specOrigin(of: ["transient_factor", "transient"])))
    ]
  }

  private static func mayPeak(_ card: Rig.Fitted<GPU>) -> Bool {
    card.spec.transientFactor == nil && card.spec.cooling == .open && Draw(of: card.part).peak >= Watts(300)
  }

  private static func unknownPeak(_ card: Rig.Fitted<GPU>) -> Finding {
    Finding(
      .note, SupplyTransients.unknown(card.part.name, peak: Draw(of: card.part).peak), parts: [card.part.id])
  }
}

/// Peaks of milliseconds, against what supplies withstand.
enum SupplyTransients: Judgment {
  case withstood(Watts, stands: Watts)
  case tooMuch(Watts, stands: Watts)
  case unknown(String, peak: Watts)

  func fix(in rig: Rig) -> Fix? {
    guard case .tooMuch(_, let stands) = self else { return nil }
    return rig.limitedCards { rig.transientPeak($0) <= stands }
  }
}

extension Rig {
  /// What all parts draw for milliseconds.
  ///
  /// Peaks of several cards seldom meet: the root of the sum of their squares is counted, as of things that know nothing of
  /// each other.
  fileprivate func transientPeak(_ draw: LimitedDraw) -> Watts {
    let squares = cards.reduce(0.0) { sum, card in
      let more = (draw.peak(card) * ((card.spec.transientFactor ?? 1) - 1)).value
      return sum + more * more * Double(card.quantity)
    }
    return draw.peak + Watts(squares.squareRoot())
  }
}

extension Supply {
  /// Whether it is built for ATX 3, which asks for peaks beyond the rating.
  fileprivate var toleratesExcursions: Bool {
    if case .atx(let version?) = form { version >= 3 } else { false }
  }

  /// Whether it is known to be a supply for desktop computers.
  fileprivate var isDesktop: Bool { if case .atx = form { true } else { isProprietary } }

  /// What it stands for a millisecond, as long as the peaks of cards last; twice its rating is for a tenth of that.
  ///
  /// Source: Intel, ATX Version 3.0 Multi Rail Desktop Platform Power Supply Design Guide, 2022: 200 % for 0.1 ms, 180 %
  /// for 1 ms, 160 % for 10 ms, 120 % for 100 ms.
  fileprivate var excursion: Watts { (rated ?? .zero) * (toleratesExcursions ? 1.8 : 1) }
}
