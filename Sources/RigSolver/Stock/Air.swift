import RigChecks
import RigModel

/// How a fan stands to a card.
enum Air: Sendable {
  /// It is not made for it.
  case foreign
  /// It is made for it and blows so much.
  case made(FanStrength)

  init(_ cooling: Cooling?, _ card: Part, _ gpu: GPU) {
    guard let cooling, cooling.suits(card.id, gpu) else {
      self = .foreign
      return
    }
    self = .made(cooling.strength(for: card, gpu))
  }

  /// Whether it is made for the card.
  var suits: Bool { if case .made = self { true } else { false } }

  /// Whether it does: what nobody knows may, where questions are allowed.
  func isEnough(allowingUnknown: Bool) -> Bool {
    switch self {
    case .made(.enough): true
    case .made(.unknown): allowingUnknown
    case .made(.weak), .foreign: false
    }
  }
}

/// How all fans stand to cards, found out once for those that are alike to every fan.
struct AirShelf {
  /// What fans are judged by.
  private struct AirNeed: Hashable {
    let isModule: Bool
    let isSmall: Bool
    let airflow: Double
    /// The card, where a fan names it.
    let name: PartID?
  }

  private let fans: [Cooling?]
  private let named: Set<PartID>
  private var known: [AirNeed: [Air]] = [:]

  init(_ fans: [Part]) {
    self.fans = fans.map { if case .cooling(let cooling) = $0.spec { cooling } else { nil } }
    named = Set(self.fans.flatMap { $0?.cards ?? [] })
  }

  /// How each fan stands to a card.
  mutating func air(of card: Part, _ gpu: GPU) -> [Air] {
    let need = AirNeed(
      isModule: gpu.isModule, isSmall: gpu.isSmall, airflow: Check.airflow(of: card, gpu),
      name: named.contains(card.id) ? card.id : nil)
    if let air = known[need] { return air }
    let air = fans.map { Air($0, card, gpu) }
    known[need] = air
    return air
  }
}
