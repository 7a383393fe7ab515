import RigModel

extension ProofCheck {
  /// Lanes and generation of cards: only a reading at work tells the generation, and never the file's own maximum alone.
  static let link = ProofCheck(name: .link) { evidence in
    narrow(evidence) + slow(evidence) + unseen(evidence)
  }

  /// The reading that tells most: one at work.
  private static func best(_ card: Card) -> CardReading? {
    let known = card.readings.filter { $0.link.width != nil && !($0.link.isInner ?? false) }
    return known.first(where: \.isAtWork) ?? known.first
  }

  /// Cards with fewer lanes than the plan gives: the narrowest slot of the plan is that of the narrowest card.
  private static func narrow(_ evidence: Evidence) -> [ProofFinding] {
    let seen = evidence.matching.all.compactMap { match in best(match.card).map { (match: match, reading: $0) } }
      .sorted {
        ($0.reading.link.width ?? 0, $0.match.label.index) < ($1.reading.link.width ?? 0, $1.match.label.index)
      }
    var left = Dictionary(grouping: seen.map(\.match.planned.part.id)) { $0 }
      .mapValues { evidence.rig.widths(of: $0[0])[...] }
    var (found, shared): ([(said: NarrowLink, match: Matching.Match)], [CardLabel]) = ([], [])
    for one in seen {
      let (own, width) = (one.match.planned.gpu.pcieLanes ?? 16, one.reading.link.width ?? 0)
      let planned = min(own, left[one.match.planned.part.id]?.popFirst() ?? own)
      if width < planned {
        let fact = NarrowLink(
          width: width, own: own, planned: planned,
          generation: one.reading.isAtWork ? one.reading.link.generation : nil,
          isAtWork: one.reading.isAtWork, isIdle: one.reading.isIdle)
        found.append((fact, one.match))
      } else if width < own {
        shared.append(one.match.label)
      }
    }
    let narrow = Matching.grouped(found).map { fact, matches in
      ProofFinding(fact.isAtWork ? .warning : .note, .link, fact, matches.map(\.label))
    }
    return narrow + lanes(shared, seen.first?.reading.link.width, evidence.rig)
  }

  /// Cards that share their lanes, as the plan's board gives them.
  private static func lanes(_ shared: [CardLabel], _ width: Int?, _ rig: PlannedRig) -> [ProofFinding] {
    guard let width, !shared.isEmpty else { return [] }
    let fact = SharedLanes(width: width, board: rig.board?.part.name)
    return [ProofFinding(.note, .link, fact, shared.sorted { $0.index < $1.index })]
  }

  /// Cards whose slot gives an older generation than plan and card can.
  private static func slow(_ evidence: Evidence) -> [ProofFinding] {
    let found = evidence.matching.all.filter { $0.planned.gpu.vendor == "NVIDIA" }.compactMap { match in
      evidence.rig.generation(match.planned).flatMap { slow(match.card, $0) }.map { (said: $0, match: match) }
    }
    return Matching.grouped(found).map { ProofFinding(.warning, .link, $0, $1.map(\.label)) }
  }

  private static func slow(_ card: Card, _ planned: Int) -> SlowLink? {
    let readings = card.readings.filter { !($0.link.isInner ?? false) }
    // What the card itself cannot do is no fault of the host.
    let planned = min(planned, readings.lazy.compactMap(\.link.deviceGeneration).first ?? planned)
    let host = readings.lazy.compactMap { $0.link.hostGeneration ?? $0.link.mostGeneration }.first
    if let host, host < planned, host > 0 { return SlowLink(seen: host, planned: planned, isHost: true) }
    let working = readings.lazy.filter(\.isAtWork).compactMap(\.link.generation).first
    return working.flatMap { $0 < planned && $0 > 0 ? SlowLink(seen: $0, planned: planned, isHost: false) : nil }
  }

  /// Cards of which no file tells the slot's link, though it tells of the card.
  private static func unseen(_ evidence: Evidence) -> [ProofFinding] {
    let inner = evidence.matching.all.filter { match in
      match.planned.gpu.vendor == "AMD" && match.card.readings.allSatisfy { $0.link.isInner ?? false }
    }
    let hidden = evidence.matching.all.filter { match in
      best(match.card) == nil && match.card.readings.contains { $0.link.isHidden ?? false }
    }
    let facts = [(UnseenLink(isInner: true), inner), (UnseenLink(isInner: false), hidden)]
    return facts.filter { !$0.1.isEmpty }.map { ProofFinding(.note, .link, $0.0, $0.1.map(\.label)) }
  }
}

/// Fewer lanes than planned.
struct NarrowLink: Fact {
  let width: Int
  let own: Int
  let planned: Int
  let generation: Int?
  let isAtWork: Bool
  let isIdle: Bool
}

/// Fewer lanes than the card has, as the board gives them.
struct SharedLanes: Fact {
  let width: Int
  let board: String?
}

/// An older generation than planned.
struct SlowLink: Fact {
  let seen: Int
  let planned: Int
  let isHost: Bool
}

/// A link that the tool does not show: it sees the hop inside the card, or was not allowed to look.
struct UnseenLink: Fact { let isInner: Bool }
