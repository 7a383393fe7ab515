import RigModel
import RigTesting

/// Rigs without a fault that miss a goal, and a market that can mend it.
enum DrawnGoals {
  static let models: [OpenModel] = [
    model("dense") { ($0.parameters, $0.layers) = (60, 40) },
    model("mixture") {
      ($0.parameters, $0.activeParameters, $0.layers, $0.layerKind) = (120, 8, 40, .moe)
      ($0.experts, $0.expertsUsed) = (128, 4)
    },
    model("picture") { ($0.task, $0.workingMemory) = (.image, Gibibytes(20)) },
  ]

  private static let coefficients = [
    "quant.q4_k_m.body": "4", "quant.q4_k_m.output": "4", "quant.q4_k_m.embedding": "4", "decode.kv": "1",
    "gpu.gpu-0.tf32": "9", "gpu.gpu-1.tf32": "9", "gpu.gpu-2.tf32": "9", "gpu.gpu-3.tf32": "9",
  ]

  private static func model(_ id: String, _ change: (inout OpenModel) -> Void) -> OpenModel {
    var model = OpenModel()
    (model.id, model.name, model.hidden, model.vocabulary, model.kvBytesPerToken) = (id, id, 10, 10, 1000)
    change(&model)
    return model
  }

  static let fit = SpeedFit(coefficients.map { Coefficient(id: $0.key, value: $0.value) })

  static func catalog(_ seed: Int) -> Catalog {
    let parts = (0..<4).map { card($0, seed) } + [board(seed)] + (0..<2).map { module($0, seed) } + supplies + rest
    return Catalog(parts: parts, offers: [], tariffs: [], rates: [], models: ModelList(models: models, fit: fit))
  }

  private static let supplies = [
    Rigs.supply("supply", rated: 1200) { $0.connectors = "eps8:2 pcie8:6" },
    Rigs.supply("large", rated: 2400) { $0.connectors = "eps8:2 pcie8:12" },
  ]

  private static let rest = [Rigs.drive(), Rigs.fan(), Rigs.adapter()]

  private static func card(_ number: Int, _ seed: Int) -> Part {
    var dice = Dice("\(seed) card \(number)")
    let peak = dice.one(of: [75.0, 150, 250])
    let card = Rigs.card("card") {
      ($0.vram, $0.devices) = (Gibibytes(dice.one(of: [12, 16, 24, 48])), dice.one(of: [1, 1, 1, 2]))
      ($0.bandwidth, $0.vendor) = (
        Bandwidth(dice.one(of: [250, 500, 1000])), dice.one(of: ["NVIDIA", "NVIDIA", "AMD"])
      )
      ($0.connectors, $0.cooling) = (
        dice.one(of: ["pcie8:1", "pcie8:2", "none", "eps8:1"]), dice.one(of: [.open, .passive])
      )
    }
    let price = dice.chance(0.9) ? Double(dice.whole(1...8) * 50) : nil
    return Rigs.part(PartID(rawValue: "gpu-\(number)"), card.spec, peak: peak, price: price)
  }

  private static func board(_ seed: Int) -> Part {
    var dice = Dice("\(seed) board")
    return Rigs.board {
      ($0.x16Slots, $0.doubleSlots, $0.above4G) = (6, 6, true)
      ($0.slotWidths, $0.ramSlots) = (dice.one(of: [[], [16, 16, 16, 16, 8, 8]]), dice.one(of: [nil, 2, 8]))
      ($0.ram, $0.ramType) = (Gibibytes(16), dice.one(of: [nil, .ddr4, .ddr4]))
    }
  }

  private static func module(_ number: Int, _ seed: Int) -> Part {
    var dice = Dice("\(seed) module \(number)")
    let capacity = dice.one(of: [16.0, 32])
    return Rigs.ram(PartID(rawValue: "ram-\(number)"), price: dice.one(of: [5, 20, nil])) {
      ($0.capacity, $0.type) = (Gibibytes(capacity), dice.one(of: [.ddr3, .ddr4, .ddr4]))
    }
  }

  static func plan(_ seed: Int) -> Plan {
    var dice = Dice("\(seed) plan")
    var plan = Plan(name: "drawn")
    for id in ["board", "supply", "drive"] as [PartID] { plan.setQuantity(id, 1) }
    for id in ["gpu-0", "gpu-1"] as [PartID] where id == "gpu-0" || dice.chance(0.4) {
      plan.setQuantity(id, dice.one(of: [1, 1, 2]))
      if dice.chance(0.5) { plan.own(id) }
    }
    plan.setQuantity("ram-0", dice.one(of: [0, 0, 1]))
    plan.setQuantity("fan", 4)
    plan.usage.work = dice.one(of: [.one, .one, .jobs, .tensor])
    (plan.goal.memory, plan.goal.deviceMemory) = (
      dice.maybe([40, 72, 144]).map { Gibibytes($0) }, dice.maybe([24, 48]).map { Gibibytes($0) }
    )
    plan.goal.model = dice.maybe(["dense", "mixture", "mixture", "picture"])
    if plan.goal.model != "picture" { plan.goal.quantization = "q4_k_m" }
    plan.goal.minSpeed = plan.goal.model == "picture" ? nil : dice.maybe([4, 10, 30])
    plan.goal.maxPrice = dice.chance(0.2) ? Money(rounding: 700) : nil
    plan.goal.maxWall = dice.chance(0.2) ? Watts(900) : nil
    return plan
  }
}
