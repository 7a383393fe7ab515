import RigModel

extension Check {
  /// The rig does what the plan asks of it; a lot may make even the price less.
  static let goal = Check(id: "goal", mends: .addable) { rig in
    guard rig.gpus.cards > 0 else { return [] }
    let limits = [rig.missedPrice, rig.missedWall].compactMap(\.self)
    return (rig.missedParts + limits).map { Finding(.error, $0) }
  }
}

/// What of a goal a rig misses.
enum GoalMiss: Judgment {
  /// A model does not fit: what it needs, and what there is.
  case room(String, need: Gibibytes, has: Gibibytes)
  /// A model that must fit one device does not.
  case device(String, need: Gibibytes, largest: Gibibytes)
  /// A model is too slow.
  case slow(String, Double, asked: Double, ModelTask)
  /// All devices together are too small.
  case memory(Gibibytes, asked: Gibibytes)
  /// The largest device is too small.
  case largest(Gibibytes, asked: Gibibytes)
  /// It costs too much.
  case price(Money, most: Money, CurrencyCode)
  /// It draws too much.
  case wall(Watts, most: Watts)

  /// Whether other cards or more memory may mend it: `GoalFix` finds the cheapest change.
  var isOfParts: Bool {
    switch self {
    case .room, .device, .slow, .memory, .largest: true
    case .price, .wall: false
    }
  }

  /// Watts are mended by limits, as far as the model then is fast enough.
  func fix(in rig: Rig) -> Fix? {
    guard case .wall(_, let most) = self else { return nil }
    return rig.limitedCards { $0.whole.power.fullWall <= most && $0.whole.missedParts.isEmpty }
  }
}

extension Rig {
  /// What is missed of the model and of memory.
  var missedParts: [GoalMiss] { missedModel.map { [$0] } ?? missedMemory }

  /// What the goal's model misses.
  private var missedModel: GoalMiss? {
    guard let run = runs.goal else { return nil }
    let name = run.model.name
    switch run.fit {
    case .no(.device): return .device(name, need: run.need ?? .zero, largest: gpus.largestDevice)
    case .no: return .room(name, need: run.need ?? .zero, has: gpus.vram)
    case .unknown: return nil
    case .devices, .mainMemory: break
    }
    guard let least = plan.goal.minSpeed, let speed = run.speed, !run.isFastEnough(for: plan.goal) else { return nil }
    return .slow(name, speed.best, asked: least, run.model.task)
  }

  /// What devices miss of the memory that is asked for.
  private var missedMemory: [GoalMiss] {
    let all = plan.goal.memory.flatMap { gpus.vram < $0 ? GoalMiss.memory(gpus.vram, asked: $0) : nil }
    let one = plan.goal.deviceMemory.flatMap { asked in
      gpus.largestDevice < asked ? GoalMiss.largest(gpus.largestDevice, asked: asked) : nil
    }
    return [all, one].compactMap(\.self)
  }

  fileprivate var missedPrice: GoalMiss? {
    guard let most = plan.goal.maxPrice else { return nil }
    let cost = lines.reduce(Money.zero) { $0 + (plan.cost(of: $1.part, $1.quantity, in: catalog) ?? .zero) }
    return cost > most ? .price(cost, most: most, plan.currency) : nil
  }

  /// As much as the check of the circuit counts: all that is taken at full load.
  fileprivate var missedWall: GoalMiss? {
    guard let most = plan.goal.maxWall else { return nil }
    let wall = power.fullWall
    return wall > most ? .wall(wall, most: most) : nil
  }
}
