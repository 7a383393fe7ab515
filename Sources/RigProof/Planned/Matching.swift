import RigModel

/// Which device is which card of the plan.
struct Matching {
  /// A device and the card that it is.
  struct Match {
    let card: Card
    let label: CardLabel
    let planned: PlannedCard
  }

  /// A device that the plan does not have.
  struct Stranger {
    let card: Card
    let label: CardLabel
    /// The part of the catalog that it is; `nil` when the catalog does not know it.
    let part: Part?
  }

  /// Devices that are as planned.
  private(set) var matches: [Match] = []
  /// Devices that are not.
  private(set) var strangers: [Stranger] = []
  /// Cards of the plan that no device is, with how many.
  private(set) var missing: [(planned: PlannedCard, count: Int)] = []
  /// Whether any device said its name.
  let hasNames: Bool

  init(_ readout: Readout, _ rig: PlannedRig) {
    hasNames = readout.cards.contains { $0.name != nil }
    var free = rig.cards.map(\.devices)
    for (place, card) in readout.cards.enumerated() {
      let label = CardLabel(card, place)
      let candidates = rig.naming.likely(card)
      let isFree = { (planned: Int) in
        free[planned] > 0 && (card.name == nil || candidates.contains(rig.cards[planned].part.id))
      }
      if let planned = rig.cards.indices.first(where: isFree) {
        free[planned] -= 1
        matches.append(Match(card: card, label: label, planned: rig.cards[planned]))
      } else if card.name != nil {
        strangers.append(Stranger(card: card, label: label, part: candidates.first.flatMap { rig.catalog[$0] }))
      }
    }
    missing = zip(rig.cards, free).compactMap { card, free in
      let count = free / card.gpu.devices
      return count > 0 ? (card, count) : nil
    }
  }

  /// What a check may look at beside planned cards: devices that are others, by the part that they are.
  var all: [Match] {
    matches
      + strangers.compactMap { stranger in
        guard let part = stranger.part, let gpu = part.gpu else { return nil }
        return Match(card: stranger.card, label: stranger.label, planned: PlannedCard(part: part, gpu: gpu, count: 1))
      }
  }
}

extension Matching {
  /// The devices of which the same is said, by their first one.
  static func grouped<Said: Hashable>(_ all: [(said: Said, match: Match)]) -> [(said: Said, matches: [Match])] {
    Dictionary(grouping: all, by: \.said).map { (said: $0.key, matches: $0.value.map(\.match)) }
      .sorted { $0.matches[0].label.index < $1.matches[0].label.index }
  }
}

/// By what a person finds a device: the number and the place that the tools give it.
public struct CardLabel: Hashable, Sendable {
  /// The number, from 0.
  public let index: Int
  /// Where it sits; `nil` when no tool says it.
  public let bus: String?

  init(_ card: Card, _ place: Int) { (index, bus) = (card.first(\.index) ?? place, card.bus) }

  /// As in `GPU 1 (04:00.0)`.
  public var text: String { bus.map { "GPU \(index) (\($0))" } ?? "GPU \(index)" }
}
