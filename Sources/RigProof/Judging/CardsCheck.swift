import RigModel

extension ProofCheck {
  /// Cards that are not the planned ones, or more than planned, or do not answer.
  static let cards = ProofCheck(name: .cards) { evidence in
    lost(evidence.readout) + swapped(evidence) + extra(evidence)
  }

  private static func lost(_ readout: Readout) -> [ProofFinding] {
    let lost = readout.lost.isEmpty ? [] : [ProofFinding(.error, .cards, LostCards(places: readout.lost))]
    return lost + (readout.hasNoDriver ? [ProofFinding(.error, .cards, SilentDriver())] : [])
  }

  private static func swapped(_ evidence: Evidence) -> [ProofFinding] {
    evidence.matching.exchanged.map { stranger, planned in
      let fact = WrongCard(
        name: stranger.name, device: stranger.card.first(\.device), planned: planned.part.name,
        family: stranger.part?.gpu?.architecture,
        clocks: [stranger.card.first(\.mostClock), stranger.card.first(\.mostMemoryClock)].compactMap(\.self),
        memory: stranger.card.memory, plannedMemory: planned.gpu.vram,
        bandwidth: stranger.part?.gpu?.bandwidth?.value, plannedBandwidth: planned.gpu.bandwidth?.value,
        isSlowerToRead: stranger.part?.gpu?.fp32.flatMap { own in planned.gpu.fp32.map { own < $0 * 0.95 } } ?? false)
      return ProofFinding(.error, .cards, fact, [stranger.label], price: evidence.rig.cost(planned.part, 1))
    }
  }

  /// Devices that the plan does not have, those of a name together.
  private static func extra(_ evidence: Evidence) -> [ProofFinding] {
    let names = Dictionary(grouping: evidence.matching.extra, by: \.name)
    return names.sorted { $0.value[0].label.index < $1.value[0].label.index }.map { name, strangers in
      ProofFinding(.note, .cards, ExtraCard(name: name), strangers.map(\.label))
    }
  }
}

extension ProofCheck {
  /// Cards of the plan that no file shows; those that stopped answering are told as such.
  static let missingCards = ProofCheck(name: .missingCard) { evidence in
    let kinds = evidence.readout.kinds
    guard evidence.matching.hasNames, !evidence.readout.cards.isEmpty else { return [] }
    var lost = evidence.readout.lost.count
    return evidence.matching.missing.compactMap { missing in
      let planned = missing.planned
      let count = max(0, missing.count - lost)
      lost = max(0, lost - missing.count)
      let isSeen = evidence.readout.isWhole(for: planned.gpu.vendor)
      guard count > 0 || missing.devices > 0 && isSeen,
        isSeen || kinds.contains(.bus) && !evidence.readout.cut.contains(.bus)
      else { return nil }
      let isNote = isForScreens(planned, evidence.rig) || !isSeen
      let fact = MissingCard(
        name: planned.part.name, count: count, devices: missing.devices, isNote: isNote,
        ignoring: ignoring(planned, evidence))
      return ProofFinding(
        isNote ? .note : .error, isNote ? .missing : .missingCard, fact,
        price: isNote ? nil : evidence.rig.cost(planned.part, max(1, count)))
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

/// Devices that stopped answering.
struct LostCards: Fact { let places: [String] }

/// The driver does not answer.
struct SilentDriver: Fact {}

/// A device beside those that were planned.
struct ExtraCard: Fact { let name: String }

/// Cards that no file shows.
struct MissingCard: Fact {
  struct Ignoring: Hashable {
    let driver: String
    let last: Int
  }

  let name: String
  /// Whole cards.
  let count: Int
  /// Devices of a card of which others are there.
  let devices: Int
  /// Whether it only shows a picture, or the files need not show it.
  let isNote: Bool
  let ignoring: Ignoring?
}
