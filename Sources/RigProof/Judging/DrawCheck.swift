import RigModel

extension ProofCheck {
  /// Cards that do nothing and draw as if they did.
  static let idle = ProofCheck(name: .idle) { evidence in
    awake(evidence).map { ProofFinding(.note, .idle, $0.fact, [$0.label]) }
  }

  /// Cards that stand in a fast state without work.
  ///
  /// P100 and V100 know one state alone: theirs is their normal idle. Source: sasha0552/nvidia-pstated#6, 2025.
  static func awake(_ evidence: Evidence) -> [(fact: AwakeCard, label: CardLabel)] {
    evidence.matching.all.compactMap { match in
      let (planned, gpu) = (match.planned, match.planned.gpu)
      let knowsOne = gpu.architecture == "Volta" || gpu.architecture == "Pascal" && gpu.bandwidth?.value ?? 0 > 500
      let reading = match.card.readings.first { $0.use == 0 && $0.state ?? 15 <= 2 && $0.draw != nil }
      guard !knowsOne, gpu.vendor == "NVIDIA", let reading, let draw = reading.draw,
        draw > planned.idle * 1.5 + Watts(10)
      else { return nil }
      let isLoaded = reading.used ?? .zero > Gibibytes(0.5)
      return (
        AwakeCard(
          name: planned.part.name, draw: draw, idle: planned.idle, state: reading.state ?? 0, isLoaded: isLoaded),
        match.label
      )
    }
  }
}

extension ProofCheck {
  /// Draw at the wall against the plan's.
  static let wall = ProofCheck(name: .wall) { evidence in
    evidence.readout.walls.compactMap { wall in
      let isAtWork = evidence.readout.isAtWork(wall)
      let planned = evidence.rig.power.wall(isAtWork: isAtWork)
      guard wall.watts > planned * 1.1 + Watts(10) else { return nil }
      let fact = MoreWall(
        seen: wall.watts, planned: planned, isAtWork: isAtWork, cards: drawn(evidence.readout, isAtWork: isAtWork),
        awake: isAtWork ? [] : awake(evidence).map(\.label))
      return ProofFinding(.warning, .wall, fact)
    }
  }

  /// What all cards draw together at work, or without; `nil` unless each says it.
  private static func drawn(_ readout: Readout, isAtWork: Bool) -> Watts? {
    let draws = readout.cards.map { card in
      card.readings.first { $0.isAtWork == isAtWork && $0.draw != nil }?.draw
    }
    return draws.isEmpty || draws.contains(nil) ? nil : draws.compactMap(\.self).reduce(.zero, +)
  }
}

extension PowerSummary {
  /// From the wall, at work or with models resident.
  func wall(isAtWork: Bool) -> Watts { isAtWork ? workingWall : idleWall }
}

/// A card in a fast state without work.
struct AwakeCard: Fact {
  let name: String
  let draw: Watts
  let idle: Watts
  let state: Int
  let isLoaded: Bool
}

/// More draw at the wall than planned.
struct MoreWall: Fact {
  let seen: Watts
  let planned: Watts
  let isAtWork: Bool
  let cards: Watts?
  let awake: [CardLabel]
}
