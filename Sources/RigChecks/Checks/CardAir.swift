import RigModel

/// Fans of a passive card, and the air that it needs in CFM.
enum CardAir: Judgment {
  case enough(PartCount, fans: Int, least: Double, needed: Double)
  /// A duct for large cards, and a card that is small.
  case oddSize(String, String)
  case rackAir(PartCount, server: String, needed: Double)
  case missing(PartID, PartCount, fans: Int, needed: Double)
  case tooWeak(PartID, fan: PartCount, Double, card: PartID, String, needed: Double)
  case unknownFlow(fan: String, card: String, needed: Double)
  case sinks(PartCount, Int)
  case bare(PartID, PartCount, sinks: Int, isSXM2: Bool)
}

extension CardAir {
  func fix(in rig: Rig) -> Fix? {
    switch self {
    case .missing(let card, _, let fans, let needed):
      return strongEnough(card, needed, fans, rig).map { rig.add($0, fans) }
    case .tooWeak(let id, let fan, _, let card, _, let needed):
      guard let part = strongEnough(card, needed, fan.count, rig) else { return nil }
      return Fix(
        .takeSome(PartCount(name: part.name, count: fan.count)),
        changes: [id: 0, part.id: rig.plan.quantity(part.id) + fan.count])
    case .bare(let module, _, let count, _):
      let sink = rig.cheapest(.cooling, count: count) { $0.cooler?.cards.contains(module) == true }
      return sink.map { rig.add($0, count) }
    case .enough, .rackAir, .unknownFlow, .sinks, .oddSize: return nil
    }
  }

  private func strongEnough(_ card: PartID, _ needed: Double, _ count: Int, _ rig: Rig) -> Part? {
    rig.cheapest(.cooling, count: count) { part in
      guard let spec = part.cooler else { return false }
      return spec.suits(card) && (spec.airflow ?? 0) >= needed * CardAir.margin
        && (spec.cards.contains(card) || !isSmall(card, rig))
    }
  }
}

extension CardAir {
  /// What a fan has to move in free air for each CFM that a card needs, for its heat sink holds air back.
  ///
  /// An assumption: the flow of a fan falls to nothing at its static pressure, which few data sheets of the catalog give.
  static let margin = 1.25

  /// Whether a card is small, so that shrouds and ducts for large ones do not close on it.
  private func isSmall(_ card: PartID, _ rig: Rig) -> Bool {
    rig.cards.contains { $0.part.id == card && $0.spec.isSmall }
  }
}

extension GPU {
  /// Whether it is one slot wide or of low profile; shrouds and ducts are made for cards two slots wide and 111 mm high.
  package var isSmall: Bool { slots == 1 || height ?? .infinity < 100 }
}
