import RigModel
import RigSolver
import RigTesting

extension Request {
  /// Asks for less, and leaves questions open as often as not.
  mutating func ease(_ dice: inout Dice) {
    if let memory = need.memory { need.memory = min(memory, Gibibytes(Double(dice.whole(4...24)))) }
    if need.goal.minSpeed != nil { need.goal.minSpeed = dice.number(1...10) }
    (plan.goal, allowsUnknown) = (need.goal, dice.chance(0.5))
  }

  /// Asks for more than there is, of several things at once, and of no model.
  mutating func tighten(_ parts: [Part], _ dice: inout Dice) {
    need = Need()
    need.memory = Gibibytes(Double(dice.whole(8...80)))
    if dice.chance(0.4) { need.device = Gibibytes(Double(dice.whole(8...32))) }
    if dice.chance(0.6) { need.maxPrice = Money(cents: Int64(dice.whole(50...600)) * 100) }
    if dice.chance(0.4) { need.maxWall = Watts(dice.number(200...900)) }
    if dice.chance(0.3) { rules.banned.insert(dice.one(of: parts).id) }
    (plan.goal, objective) = (need.goal, .buy)
    for id in rules.banned { rules.pinned[id] = nil }
    allowsUnknown = dice.chance(0.3)
  }

  /// Asks for the fastest rig for the model.
  mutating func spill(_ catalog: Catalog) {
    need = Need()
    (need.goal.model, need.goal.quantization) = (catalog.models[0].id, "q4_k_m")
    (plan.goal, objective) = (need.goal, .speed)
  }
}

extension OpenModel {
  /// Makes a mixture of it.
  mutating func mix(_ dice: inout Dice) {
    (layerKind, experts, expertsUsed) = (.moe, 16, 2)
    activeParameters = parameters.map { $0 * dice.number(0.15...0.4) }
  }
}

extension PartSpec {
  /// A card that is slower than main memory, and smaller; other parts as they are.
  var slowed: PartSpec {
    guard case .gpu(var gpu) = self else { return self }
    gpu.bandwidth = Bandwidth(20 + 2 * (gpu.fp32 ?? 0))
    (gpu.connectors, gpu.cooling, gpu.vram) = ("none", .open, Gibibytes(gpu.vram.value / 2))
    return .gpu(gpu)
  }
}
