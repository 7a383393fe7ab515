import RigModel

extension Check {
  /// A passive card needs a fan and a shroud that blow enough air through it.
  static let cardCooling = Check(id: "card-cooling", mends: [.cooling]) { rig in
    let coolers = rig.coolers
    var share = FanShare(coolers.map { ($0.spec.suitsAny, $0.quantity) })
    return rig.cards.filter { $0.spec.isPassive || $0.spec.isModule }.map { card in
      let taken = share.take(card.quantity) { coolers[$0].spec.suits(card.part.id, card.spec) }
      return judge(card, taken.map { (coolers[$0.place], $0.count) }, rig)
    }
  }

  /// Air in CFM that carries a watt away for each kelvin it may warm up.
  ///
  /// 1 ÷ (1.2 kg/m³ × 1005 J/(kg·K)) m³/s, times 2 118.88 CFM: 1.76.
  /// Source: physics of air at sea level and 20 °C; agrees with insidehpc.com, Calculating CFMs for HPC Power and
  /// Cooling, 2011-04 (3.412 × W ÷ (1.085 × ΔT in °F)).
  static let airPerWatt = 1.76

  /// By how much the air may warm up in the card in K; an assumption: from 35 °C in the case to 50 °C.
  static let airRise = 15.0

  /// Air that a card of some watts needs: 1.76 × W ÷ 15, 29 CFM for 250 W.
  static func airflow(_ watts: Watts) -> Double { airPerWatt * watts.value / airRise }

  /// Air that a card needs: for its watts, or what its maker asks for.
  package static func airflow(of card: Part, _ gpu: GPU) -> Double {
    max(airflow(Draw(of: card).peak), gpu.airflow ?? 0)
  }

  private static func judge(
    _ card: Rig.Fitted<GPU>, _ taken: [(cooler: Rig.Fitted<Cooling>, count: Int)], _ rig: Rig
  ) -> Finding {
    let needed = airflow(of: card.part, card.spec)
    let (fans, count) = (taken.map(\.cooler), taken.reduce(0) { $0 + $1.count })
    if card.spec.isModule { return sinks(card, fans, count, needed, rig) }
    guard count >= card.quantity else { return tooFew(card, count, needed, rig) }
    if let fan = fans.first(where: { $0.spec.airflow ?? .infinity < needed }), let flow = fan.spec.airflow {
      let judgment = CardAir.tooWeak(
        fan.part.id, fan: fan.counted, flow, card: card.part.id, card.part.name, needed: needed)
      return Finding(.error, judgment, parts: [fan.part.id, card.part.id])
    }
    if let fan = fans.first(where: { $0.spec.airflow == nil }) {
      let judgment = CardAir.unknownFlow(fan: fan.part.name, card: card.part.name, needed: needed)
      return Finding(.unknown, judgment, parts: [fan.part.id, card.part.id], question: AskFan(needed: needed))
    }
    return blown(card, fans, count, needed)
  }

  /// A fan that moves enough in free air moves less through a heat sink, and a duct has to close on the card.
  private static func blown(
    _ card: Rig.Fitted<GPU>, _ fans: [Rig.Fitted<Cooling>], _ count: Int, _ needed: Double
  ) -> Finding {
    let parts = fans.map(\.part.id) + [card.part.id]
    if let duct = fans.first(where: { $0.spec.suitsAny }), card.spec.isSmall {
      let judgment = CardAir.oddSize(duct.part.name, card.part.name)
      return Finding(.unknown, judgment, parts: parts, question: AskFit(card: card.part.name))
    }
    let least = fans.reduce(Double.infinity) { min($0, $1.spec.airflow ?? $0) }
    let judgment = CardAir.enough(card.counted, fans: count, least: least, needed: needed)
    guard least >= needed * CardAir.margin else {
      return Finding(.unknown, judgment, parts: parts, question: AskPressure())
    }
    return Finding(.ok, judgment, parts: [card.part.id] + fans.map(\.part.id))
  }

  /// The fans of a server in a rack blow through its cards, when they and the air channel are those for cards.
  static func tooFew(_ card: Rig.Fitted<GPU>, _ count: Int, _ needed: Double, _ rig: Rig) -> Finding {
    if let server = rig.platform, server.spec.isForRack {
      let judgment = CardAir.rackAir(card.counted, server: server.part.name, needed: needed)
      return Finding(.unknown, judgment, parts: [server.part.id, card.part.id], question: AskGPUFans())
    }
    let judgment = CardAir.missing(card.part.id, card.counted, fans: card.quantity - count, needed: needed)
    return Finding(.error, judgment, parts: [card.part.id])
  }
}

/// Which static pressure a fan reaches.
struct AskPressure: Asked {}

/// Whether a duct closes on a card.
struct AskFit: Asked {
  let card: String
}

/// Whether a server has the fans for cards.
struct AskGPUFans: Asked {}

/// Which fan is in a kit.
struct AskFan: Asked {
  let needed: Double
}
