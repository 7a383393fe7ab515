import RigModel

extension Check {
  /// A passive card needs a fan and a shroud that blow enough air through it.
  static let cardCooling = Check(id: "card-cooling") { rig in
    var fans = rig.coolers.map { (cooler: $0, left: $0.quantity) }
    return rig.cards.filter(\.spec.isPassive).flatMap { card in
      judge(card, take(card, from: &fans), rig)
    }
  }

  /// Fans for a card, those made for it first; a fan cools one card.
  private static func take(
    _ card: Rig.Some<GPU>, from fans: inout [(cooler: Rig.Some<Cooling>, left: Int)]
  ) -> [(cooler: Rig.Some<Cooling>, count: Int)] {
    var needed = card.quantity
    let order = fans.indices.sorted { !fans[$0].cooler.spec.suitsAny && fans[$1].cooler.spec.suitsAny }
    return order.compactMap { place in
      guard needed > 0, fans[place].cooler.spec.suits(card.part.id) else { return nil }
      let count = min(needed, fans[place].left)
      fans[place].left -= count
      needed -= count
      return count > 0 ? (fans[place].cooler, count) : nil
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

  private static let rule =
    "NVIDIA, Tesla P40 product brief PB-08338, 2016: passive, to be cooled by the airflow of a server; 1.76 × W ÷ 15 K CFM"

  private static func judge(
    _ card: Rig.Some<GPU>, _ taken: [(cooler: Rig.Some<Cooling>, count: Int)], _ rig: Rig
  ) -> [Finding] {
    let needed = max(airflow(Draw(of: card.part).peak), card.spec.airflow ?? 0)
    let (fans, count) = (taken.map(\.cooler), taken.reduce(0) { $0 + $1.count })
    guard count >= card.quantity else { return [rackAir(card, needed, rig) ?? missing(card, count, needed, rig)] }
    if let fan = fans.first(where: { $0.spec.airflow ?? .infinity < needed }), let flow = fan.spec.airflow {
      return [tooWeak(card, fan, flow, needed, rig)]
    }
    if let fan = fans.first(where: { $0.spec.airflow == nil }) { return [unknownFlow(card, fan, needed)] }
    let least = CheckWords.number(fans.compactMap(\.spec.airflow).min() ?? 0)
    return [
      Finding(
        .ok, check: "card-cooling",
        "\(card.title): \(CheckWords.count(count, "fan")) of \(least) CFM in free air, "
          + "\(CheckWords.number(needed)) needed",
        parts: [card.part.id] + fans.map(\.part.id), source: rule)
    ]
  }

  /// The fans of a server in a rack blow through its cards, when they and the air channel are those for cards.
  private static func rackAir(_ card: Rig.Some<GPU>, _ needed: Double, _ rig: Rig) -> Finding? {
    guard let platform = rig.platform, platform.spec.isForRack else { return nil }
    return Finding(
      .unknown, check: "card-cooling",
      "\(card.title): are fans and air channel of \(platform.part.name) those for cards? "
        + "\(CheckWords.number(needed)) CFM each are needed",
      parts: [platform.part.id, card.part.id],
      question: Question(
        english: "Does the server have the high-performance fans and the air shroud for GPUs?",
        french: "Le serveur a-t-il les ventilateurs haute performance et le conduit d'air pour GPU ?"),
      source: rule)
  }

  private static func missing(_ card: Rig.Some<GPU>, _ have: Int, _ needed: Double, _ rig: Rig) -> Finding {
    let lacking = card.quantity - have
    let fan = strongEnough(card, needed, lacking, rig)
    let all = card.quantity == 1 ? "\(card.part.name) is passive" : "\(card.title) are passive"
    return Finding(
      .error, check: "card-cooling",
      "\(all): \(CheckWords.count(lacking, "fan")) with shroud missing, \(CheckWords.number(needed)) CFM each",
      parts: [card.part.id], fix: fan.map { rig.add($0, lacking) }, source: rule)
  }

  private static func strongEnough(_ card: Rig.Some<GPU>, _ needed: Double, _ count: Int, _ rig: Rig) -> Part? {
    rig.cheapest(.cooling, count: count) { part in
      guard case .cooling(let spec) = part.spec else { return false }
      return spec.suits(card.part.id) && (spec.airflow ?? 0) >= needed
    }
  }

  private static func tooWeak(
    _ card: Rig.Some<GPU>, _ fan: Rig.Some<Cooling>, _ flow: Double, _ needed: Double, _ rig: Rig
  ) -> Finding {
    let other = strongEnough(card, needed, fan.quantity, rig)
    return Finding(
      .error, check: "card-cooling",
      "\(fan.part.name) moves \(CheckWords.number(flow)) CFM; \(card.part.name) needs \(CheckWords.number(needed))",
      parts: [fan.part.id, card.part.id],
      fix: other.map { part in
        Fix(
          "take \(fan.quantity) × \(part.name)",
          changes: [fan.part.id: 0, part.id: rig.plan.quantity(part.id) + fan.quantity])
      }, source: rule)
  }

  private static func unknownFlow(_ card: Rig.Some<GPU>, _ fan: Rig.Some<Cooling>, _ needed: Double) -> Finding {
    let air = CheckWords.number(needed)
    return Finding(
      .unknown, check: "card-cooling",
      "How much air does \(fan.part.name) move? \(card.part.name) needs \(air) CFM",
      parts: [fan.part.id, card.part.id],
      question: Question(
        english: "Which fan is in the kit, and how much air does it move (at least \(air) CFM is needed)?",
        french: "Quel ventilateur est fourni, et quel est son débit d'air (il faut au moins \(air) CFM) ?"),
      source: rule)
  }
}

extension Cooling {
  /// Whether it is made for a card: for all passive ones, or for it by name.
  func suits(_ card: PartID) -> Bool {
    suitsAny || fits.split(separator: " ").contains { $0 == card.rawValue }
  }

  /// Whether it is made for any passive card.
  var suitsAny: Bool { fits == "passive" }
}
