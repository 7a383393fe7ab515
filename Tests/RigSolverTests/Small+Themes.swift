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

  /// Asks for memory that takes several cards, where an adapter is often owned.
  mutating func crowd(_ parts: [Part], _ dice: inout Dice) {
    need = Need()
    need.memory = Gibibytes(Double(dice.whole(8...28)))
    (plan.goal, rules.most, objective) = (need.goal, 2, dice.one(of: [.buy, .buy, .vram]))
    guard dice.chance(0.6) else { return }
    if let owned = parts.last(where: { $0.kind == .adapter }) { plan.own(owned.id, dice.whole(1...2)) }
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

extension PartSpec {
  /// Parts of which nothing but slots is scarce.
  func crowded(_ dice: inout Dice) -> PartSpec {
    switch self {
    case .gpu(var gpu):
      gpu.crowd(&dice)
      return .gpu(gpu)
    case .platform(var board):
      board.crowd(&dice)
      return .platform(board)
    case .supply:
      var supply = Supply(rated: Watts(1400), rating: .gold, connectors: "eps8:2 pcie8:8")
      supply.rail12V = supply.rated
      return .supply(supply)
    case .cooling(var fan):
      (fan.fits, fan.slotsAdded) = ("module", 0)
      return .cooling(fan)
    case .adapter(var adapter):
      (adapter.takes, adapter.gives) = dice.one(of: PartSpec.makers)
      return .adapter(adapter)
    case .cpu, .ram, .storage, .enclosure, .machine: return self
    }
  }

  /// What adapters take and give that make slots of others, or carry modules.
  private static let makers = [
    ("x16:2", "x16:6"), ("x16:2", "x16:5"), ("x16:2", "x16:3"), ("x16:1", "x16:3"), ("x16:1", "x16:2"),
    ("x1:1", "x16:1"), ("x1:2", "x16:3"), ("x1:2", "x16:1"), ("x1:1", "x16:2"), ("", "sxm:4"), ("x16:1", "sxm:2"),
    ("x16:2", "sxm:4"), ("", "sxm:1"),
  ]
}

extension PartSpec {
  /// Modules, what carries them, and leads for the carriers.
  func carried(_ dice: inout Dice) -> PartSpec {
    switch self {
    case .gpu(var gpu):
      if dice.chance(0.8) { (gpu.form, gpu.cooling, gpu.slots) = (.sxm2, .module, dice.one(of: [1, 2])) }
      return .gpu(gpu)
    case .supply(var supply):
      supply.connectors = dice.one(of: ["eps8:2 pcie6:4 pcie8:2", "eps8:2 pcie6:4", "eps8:2 pcie8:4"])
      return .supply(supply)
    case .adapter(var adapter):
      (adapter.takes, adapter.gives) = dice.one(of: PartSpec.carriers)
      return .adapter(adapter)
    case .platform, .cooling, .cpu, .ram, .storage, .enclosure, .machine: return self
    }
  }

  private static let carriers = [
    ("pcie8:2", "sxm:1"), ("pcie8:2", "sxm:1"), ("pcie8:2", "sxm:2"), ("eps8:1", "sxm:1"), ("x16:2 pcie8:2", "sxm:2"),
    ("pcie6:1", "pcie8:1"), ("pcie6:1", "pcie8:1"), ("pcie6:2", "pcie8:1"), ("eps8:1", "pcie8:2"),
  ]
}

extension GPU {
  fileprivate mutating func crowd(_ dice: inout Dice) {
    (devices, vram, slots) = (1, Gibibytes(dice.one(of: [6, 8, 12])), dice.one(of: [1, 1, 1, 2]))
    (connectors, cooling, bar, kernelModule) = ("none", .open, Gibibytes(0.25), .both)
    (firstDriver, lastDriver) = ("367", "580")
    if dice.chance(0.35) { (form, cooling, slots) = (.sxm2, .module, 1) }
  }
}

extension Platform {
  fileprivate mutating func crowd(_ dice: inout Dice) {
    (x16Slots, shortSlots) = (dice.whole(1...3), dice.one(of: [nil, 0, 0, 1, 2, 3]))
    (doubleSlots, above4G, mmioWindow) = (dice.one(of: [1, 2, 2, 4]), true, Gibibytes(1024))
    (cpusFitted, ram, supply, epsNeeded) = (1, Gibibytes(32), nil, 1)
    (pcieLanes, x16Electrical) = (40, dice.one(of: [1, x16Slots]))
    (video, formFactor) = (dice.one(of: [.headless, .bmc]), dice.chance(0.5) ? "rack" : "atx")
  }
}
