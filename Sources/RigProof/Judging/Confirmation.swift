import RigModel

/// Something that is as planned.
public enum Confirmation: Hashable, Sendable {
  /// So many cards, each of so many devices.
  case cards(name: String, count: Int, devices: Int)
  /// Main memory.
  case memory(Gibibytes)
  /// Draw at the wall.
  case wall(Watts, planned: Watts)
  /// Speed of a model.
  case speed(String, BenchRun.Work, Double, low: Double, high: Double)

  static func all(_ evidence: Evidence) -> [Confirmation] {
    cards(evidence) + memory(evidence) + walls(evidence) + speeds(evidence)
  }

  private static func cards(_ evidence: Evidence) -> [Confirmation] {
    guard evidence.matching.hasNames else { return [] }
    return evidence.rig.cards.compactMap { planned in
      let seen = evidence.matching.matches.count { $0.planned.part.id == planned.part.id }
      let count = seen / planned.gpu.devices
      return count > 0 ? .cards(name: planned.part.name, count: count, devices: planned.gpu.devices) : nil
    }
  }

  private static func memory(_ evidence: Evidence) -> [Confirmation] {
    let found = evidence.readout.sockets.reduce(Gibibytes.zero) { $0 + ($1.size ?? .zero) }
    guard let planned = evidence.rig.memory, found > .zero, found >= planned * 0.97 else { return [] }
    return [.memory(found)]
  }

  private static func walls(_ evidence: Evidence) -> [Confirmation] {
    guard ProofCheck.wall.look(evidence).isEmpty else { return [] }
    return evidence.readout.walls.map { wall in
      .wall(wall.watts, planned: evidence.rig.power.wall(isAtWork: evidence.readout.isAtWork(wall)))
    }
  }

  private static func speeds(_ evidence: Evidence) -> [Confirmation] {
    evidence.readout.runs.compactMap { SpeedPromise($0, evidence.rig) }
      .filter { $0.run.speed >= $0.promised.low }
      .map { .speed($0.name, $0.run.work, $0.run.speed, low: $0.promised.low, high: $0.promised.high) }
  }
}
