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

  /// Cards of the plan that no device is.
  struct Missing {
    let planned: PlannedCard
    /// Whole cards.
    var count: Int
    /// Devices of a card of which others are there.
    let devices: Int
  }

  /// Devices that are as planned.
  private(set) var matches: [Match] = []
  /// Devices that stand where another card was planned.
  private(set) var exchanged: [(stranger: Stranger, planned: PlannedCard)] = []
  /// Devices beside all that were planned.
  private(set) var extra: [Stranger] = []
  /// Cards of the plan that no device is, and none stands for.
  private(set) var missing: [Missing] = []
  /// Whether any device said its name.
  let hasNames: Bool

  init(_ readout: Readout, _ rig: PlannedRig) {
    hasNames = readout.cards.contains { $0.name != nil }
    var free = rig.cards.map(\.devices)
    var strangers: [Stranger] = []
    for (place, card) in readout.cards.enumerated() {
      let label = CardLabel(card, place)
      let candidates = rig.naming.likely(card)
      let isFree = { (planned: Int) in
        free[planned] > 0
          && (card.name == nil || candidates.contains(rig.cards[planned].part.id)
            || candidates.isEmpty && card.mayBe(rig.cards[planned]))
      }
      if let planned = rig.cards.indices.first(where: isFree) {
        free[planned] -= 1
        matches.append(Match(card: card, label: label, planned: rig.cards[planned]))
      } else if card.name != nil {
        strangers.append(Stranger(card: card, label: label, part: candidates.first.flatMap { rig.catalog[$0] }))
      }
    }
    missing = zip(rig.cards, free).map { card, free in
      Missing(planned: card, count: free / card.gpu.devices, devices: free % card.gpu.devices)
    }
    for stranger in strangers { place(stranger) }
    missing.removeAll { $0.count == 0 && $0.devices == 0 }
  }

  /// Puts a device in the place of a card that is missing, one of its kind before others, or beside all.
  private mutating func place(_ stranger: Stranger) {
    let hasDisplay = stranger.part?.gpu?.hasDisplay ?? false
    let open = missing.indices.filter { missing[$0].count > 0 && stranger.mayStand(for: missing[$0].planned) }
    guard let place = open.first(where: { missing[$0].planned.gpu.hasDisplay ?? false == hasDisplay }) ?? open.first
    else {
      return extra.append(stranger)
    }
    missing[place].count -= 1
    exchanged.append((stranger, missing[place].planned))
  }

  /// What a check may look at beside planned cards: devices that are others, by the part that they are.
  var all: [Match] {
    matches
      + (exchanged.map(\.stranger) + extra).compactMap { stranger in
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

extension Matching.Stranger {
  /// What the tool calls it.
  var name: String { card.name ?? part?.name ?? "?" }

  /// Whether somebody may have sent it in the place of a card: one that only shows a picture, with half the memory and
  /// less, is a card of its own.
  fileprivate func mayStand(for planned: PlannedCard) -> Bool {
    guard let memory = card.memory ?? part?.gpu?.vram, part?.gpu?.hasDisplay ?? true else { return true }
    return (planned.gpu.hasDisplay ?? false) || memory >= planned.gpu.vram * 0.5
  }
}

extension Card {
  /// Whether a name that the tool cut off, and the memory, fit a card: `NVIDIA GeForce ...` is any of so much memory.
  fileprivate func mayBe(_ planned: PlannedCard) -> Bool {
    guard let name, name.hasSuffix("...") else { return false }
    let makers = ["nvidia", "geforce", "quadro"]
    let cut = makers.reduce(name.key) { $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0 }
    let own = planned.part.name.key
    let isAsLarge = memory.map { (0.9...1.02).contains($0 / planned.gpu.vram) } ?? true
    return (own.hasPrefix(cut) || cut.hasPrefix(own)) && isAsLarge
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
