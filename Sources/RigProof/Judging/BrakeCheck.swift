import RigModel

extension ProofCheck {
  /// Clocks that are held back from outside or by heat; a power limit is the business of another check.
  static let brake = ProofCheck(name: .brake) { evidence in
    evidence.matching.all.flatMap { match in finding(match).map { [$0] } ?? past(match) }
  }

  private static func finding(_ match: Matching.Match) -> ProofFinding? {
    guard let reading = match.card.readings.first(where: \.isHeld), let brakes = reading.brakes else { return nil }
    let cause: Braked.Cause =
      brakes.contains(.outside) ? .outside : brakes.isDisjoint(with: [.hardwareHeat, .softwareHeat]) ? .unknown : .heat
    let fact = Braked(
      cause: cause, clock: reading.clock, mostClock: reading.mostClock, draw: reading.draw,
      temperature: reading.temperature, isPassive: match.planned.gpu.isPassive)
    let isHard = cause == .outside || fact.share ?? 1 < 0.6
    return ProofFinding(isHard ? .error : .warning, .brake, fact, [match.label])
  }

  /// What the moment hides: counters since the driver started.
  private static func past(_ match: Matching.Match) -> [ProofFinding] {
    guard let seconds = match.card.first(\.braked), seconds >= 1 else { return [] }
    return [ProofFinding(.note, .brake, OnceBraked(seconds: seconds), [match.label])]
  }
}

/// Clocks that are held back.
struct Braked: Fact {
  enum Cause: Hashable {
    case outside
    case heat
    case unknown
  }

  let cause: Cause
  let clock: Double?
  let mostClock: Double?
  let draw: Watts?
  let temperature: Double?
  let isPassive: Bool

  /// The share of its speed that is left; `nil` when unknown.
  var share: Double? { clock.flatMap { clock in mostClock.flatMap { $0 > 0 ? clock / $0 : nil } } }
}

/// Clocks that were held back before.
struct OnceBraked: Fact { let seconds: Double }
