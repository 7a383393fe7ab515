import RigModel

extension ProofCheck {
  /// Power limits: below what the plan counts, or above one that it sets.
  static let limit = ProofCheck(name: .limit) { evidence in
    var low: [LowLimit.Kind: [Matching.Match]] = [:]
    var high: [HighLimit.Kind: [Matching.Match]] = [:]
    for match in evidence.matching.matches {
      guard let now = match.card.last(\.limits.now) else { continue }
      let planned = match.planned.watts
      if now < planned * 0.97 {
        low[LowLimit.Kind(match, now), default: []].append(match)
      } else if evidence.rig.plan.limits[match.planned.part.id] != nil, now > planned * 1.03 {
        high[HighLimit.Kind(id: match.planned.part.id, planned: planned), default: []].append(match)
      }
    }
    let order = { (left: [Matching.Match], right: [Matching.Match]) in left[0].label.index < right[0].label.index }
    let owners = evidence.matching
    return low.sorted { order($0.value, $1.value) }.map { lower($0.key, $0.value, owners) }
      + high.sorted { order($0.value, $1.value) }.map { higher($0.key.planned, $0.value, owners) }
  }

  private static func lower(
    _ kind: LowLimit.Kind, _ matches: [Matching.Match], _ owners: Matching
  ) -> ProofFinding {
    let held = matches.filter { match in
      match.card.readings.contains { $0.brakes?.contains(.powerCap) ?? false && $0.isAtWork }
    }
    let most = matches.compactMap { $0.card.first(\.limits.most) }.min() ?? kind.planned
    let fact = LowLimit(
      kind: kind, usual: matches.compactMap { $0.card.first(\.limits.usual) }, held: held.map(\.label),
      settable: min(kind.planned, most), target: owners.target(of: matches.map(\.label)))
    return ProofFinding(kind.isUsual ? .note : .warning, .limit, fact, matches.map(\.label))
  }

  private static func higher(_ limit: Watts, _ matches: [Matching.Match], _ owners: Matching) -> ProofFinding {
    let now = matches.compactMap { $0.card.last(\.limits.now) }.max() ?? limit
    let fact = HighLimit(
      now: now, planned: limit, isHalf: matches[0].planned.gpu.devices > 1,
      target: owners.target(of: matches.map(\.label)))
    return ProofFinding(.warning, .limit, fact, matches.map(\.label))
  }
}

/// A power limit below what the plan counts.
struct LowLimit: Fact {
  struct Kind: Hashable {
    let id: PartID
    /// What a device may draw now.
    let now: Watts
    /// What the plan counts of a device.
    let planned: Watts
    /// Whether the card's firmware has it so, and nobody set it.
    let isUsual: Bool
    /// Devices of a card.
    let devices: Int

    /// What tools of NVIDIA do not call usual, or what is below a card's rating, was set by somebody; AMD's tools do not
    /// tell what is usual.
    init(_ match: Matching.Match, _ now: Watts) {
      (id, self.now, planned) = (match.planned.part.id, now, match.planned.watts)
      let usual = match.card.first(\.limits.usual)
      isUsual = usual.map { now >= $0 * 0.97 } ?? (match.planned.gpu.vendor == "AMD")
      devices = match.planned.gpu.devices
    }
  }

  let kind: Kind
  /// What the firmware of each card gives, as far as it is said.
  let usual: [Watts]
  let held: [CardLabel]
  /// What can be set, up to what is planned.
  let settable: Watts
  /// The option by which the tool finds these cards.
  let target: String

  /// What it is for a card, as the plan counts.
  var perCard: Watts { kind.now * Double(kind.devices) }
}

/// A power limit of the plan that is not set.
struct HighLimit: Fact {
  struct Kind: Hashable {
    let id: PartID
    let planned: Watts
  }

  let now: Watts
  let planned: Watts
  let isHalf: Bool
  let target: String
}

extension Matching {
  /// The option of `nvidia-smi` that picks some of its cards: ` -i 0,2`; empty for all.
  func target(of cards: [CardLabel]) -> String {
    let own =
      matches.filter { $0.planned.gpu.vendor == "NVIDIA" }.map(\.label)
      + (exchanged.map(\.stranger) + extra).filter { $0.part?.gpu?.vendor ?? "NVIDIA" == "NVIDIA" }.map(\.label)
    return Set(cards).isSuperset(of: own) ? "" : " -i " + cards.map { String($0.index) }.joined(separator: ",")
  }
}
