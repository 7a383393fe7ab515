import RigModel

extension ProofCheck {
  /// Cards that are not the planned ones, or more than planned, or do not answer.
  static let cards = ProofCheck(name: .cards) { evidence in
    lost(evidence.readout) + swapped(evidence)
  }

  private static func lost(_ readout: Readout) -> [ProofFinding] {
    let lost = readout.lost.isEmpty ? [] : [ProofFinding(.error, .cards, LostCards(places: readout.lost))]
    return lost + (readout.hasNoDriver ? [ProofFinding(.error, .cards, SilentDriver())] : [])
  }

  /// Devices that the plan does not have: in the place of those that are missing, else beside all.
  private static func swapped(_ evidence: Evidence) -> [ProofFinding] {
    var missing = evidence.matching.missing.flatMap { [PlannedCard](repeating: $0.planned, count: $0.count) }
    return evidence.matching.strangers.map { stranger in
      // A card that is half as large or less is no other card in its place.
      let place = missing.firstIndex { ($0.gpu.hasDisplay ?? false) == (stranger.part?.gpu?.hasDisplay ?? false) }
      guard let place = place ?? missing.indices.first else {
        return ProofFinding(.note, .cards, ExtraCard(name: stranger.name), [stranger.label])
      }
      let planned = missing.remove(at: place)
      let fact = WrongCard(
        name: stranger.name, planned: planned.part.name, family: stranger.part?.gpu?.architecture,
        clocks: [stranger.card.first(\.mostClock), stranger.card.first(\.mostMemoryClock)].compactMap(\.self),
        bandwidth: stranger.part?.gpu?.bandwidth?.value, plannedBandwidth: planned.gpu.bandwidth?.value,
        isSlowerToRead: stranger.part?.gpu?.fp32.flatMap { own in planned.gpu.fp32.map { own < $0 } } ?? false)
      return ProofFinding(.error, .cards, fact, [stranger.label], price: evidence.rig.cost(planned.part, 1))
    }
  }
}

extension ProofCheck {
  /// Cards of the plan that no file shows.
  static let missingCards = ProofCheck(name: .missingCard) { evidence in
    let kinds = evidence.readout.kinds
    guard evidence.matching.hasNames, !evidence.readout.cards.isEmpty else { return [] }
    let strangers = evidence.matching.strangers.count
    var replaced = strangers
    return evidence.matching.missing.compactMap { planned, count in
      let left = max(0, count - replaced)
      replaced = max(0, replaced - count)
      let isSeen = evidence.readout.isWhole(for: planned.gpu.vendor)
      guard left > 0, isSeen || kinds.contains(.bus) && !evidence.readout.cut.contains(.bus) else { return nil }
      let isScreen = isForScreens(planned, evidence.rig)
      let fact = MissingCard(
        name: planned.part.name, count: left, isScreen: isScreen, isSeen: isSeen, ignoring: ignoring(planned, evidence))
      return ProofFinding(
        isScreen || !isSeen ? .note : .error, isScreen || !isSeen ? .missing : .missingCard, fact,
        price: isScreen || !isSeen ? nil : evidence.rig.cost(planned.part, left))
    }
  }

  /// Whether a card only shows a picture: others of the plan have twice its memory and more.
  private static func isForScreens(_ card: PlannedCard, _ rig: PlannedRig) -> Bool {
    card.gpu.hasDisplay ?? false && rig.cards.contains { $0.gpu.vram >= card.gpu.vram * 2 }
  }

  /// The driver, when it is beyond the last that knows a card.
  private static func ignoring(_ card: PlannedCard, _ evidence: Evidence) -> MissingCard.Ignoring? {
    guard let version = evidence.readout.driver, let branch = Int(version.prefix { $0.isNumber }),
      let last = Int(card.gpu.lastDriver), branch > last
    else { return nil }
    return MissingCard.Ignoring(driver: version, last: last)
  }
}

extension Matching.Stranger {
  /// What the tool calls it.
  fileprivate var name: String { card.name ?? part?.name ?? "?" }
}

/// Devices that stopped answering.
struct LostCards: Fact { let places: [String] }

/// The driver does not answer.
struct SilentDriver: Fact {}

/// A device in the place of another.
struct WrongCard: Fact {
  let name: String
  let planned: String
  /// The family of its chip; `nil` when the catalog does not know the card.
  let family: String?
  /// The highest clocks of cores and memory, as far as they are known.
  let clocks: [Double]
  let bandwidth: Double?
  let plannedBandwidth: Double?
  let isSlowerToRead: Bool
}

/// A device beside those that were planned.
struct ExtraCard: Fact { let name: String }

/// Cards that no file shows.
struct MissingCard: Fact {
  struct Ignoring: Hashable {
    let driver: String
    let last: Int
  }

  let name: String
  let count: Int
  let isScreen: Bool
  let isSeen: Bool
  let ignoring: Ignoring?
}
