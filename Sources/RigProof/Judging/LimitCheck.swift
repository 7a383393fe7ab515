import RigModel

extension ProofCheck {
  /// Power limits: below what the plan counts, or above one that it sets.
  static let limit = ProofCheck(name: .limit) { evidence in
    var low: [(said: LowLimit.Kind, match: Matching.Match)] = []
    var high: [(said: Watts, match: Matching.Match)] = []
    for match in evidence.matching.matches {
      guard let now = match.card.first(\.limits.now) else { continue }
      let planned = match.planned.watts
      if now < planned * 0.97 {
        let isUsual = match.card.first(\.limits.usual).map { now >= $0 * 0.97 } ?? true
        low.append((LowLimit.Kind(now: now, planned: planned, isUsual: isUsual), match))
      } else if let limit = evidence.rig.plan.limits[match.planned.part.id], now > planned * 1.03 {
        high.append((limit, match))
      }
    }
    return Matching.grouped(low).map(lower) + Matching.grouped(high).map(higher)
  }

  private static func lower(_ kind: LowLimit.Kind, _ matches: [Matching.Match]) -> ProofFinding {
    let held = matches.filter { match in
      match.card.readings.contains { $0.brakes?.contains(.powerCap) ?? false && $0.isAtWork }
    }
    let fact = LowLimit(
      kind: kind, usual: matches.compactMap { $0.card.first(\.limits.usual) }, held: held.map(\.label),
      id: matches[0].planned.part.id, isNVIDIA: matches[0].planned.gpu.vendor == "NVIDIA")
    return ProofFinding(kind.isUsual ? .note : .warning, .limit, fact, matches.map(\.label))
  }

  private static func higher(_ limit: Watts, _ matches: [Matching.Match]) -> ProofFinding {
    let now = matches.compactMap { $0.card.first(\.limits.now) }.max { $0.value < $1.value } ?? limit
    return ProofFinding(.warning, .limit, HighLimit(now: now, planned: limit), matches.map(\.label))
  }
}

/// A power limit below what the plan counts.
struct LowLimit: Fact {
  struct Kind: Hashable {
    let now: Watts
    let planned: Watts
    /// Whether the card's firmware has it so.
    let isUsual: Bool
  }

  let kind: Kind
  let usual: [Watts]
  let held: [CardLabel]
  let id: PartID
  let isNVIDIA: Bool
}

/// A power limit of the plan that is not set.
struct HighLimit: Fact {
  let now: Watts
  let planned: Watts
}
