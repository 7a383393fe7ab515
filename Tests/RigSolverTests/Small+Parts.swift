import RigModel
import RigTesting

extension Small {
  /// A model, of which a mixture may have its experts in main memory.
  static func model(_ dice: inout Dice) -> OpenModel {
    var model = OpenModel()
    (model.id, model.name, model.parameters) = ("model", "Model", dice.number(6...60))
    (model.layers, model.hidden, model.vocabulary) = (dice.whole(4...40), 4096, 32_000)
    (model.kvBytesPerToken, model.context) = (dice.number(1e4...2e5), 8192)
    if dice.chance(0.5) { model.mix(&dice) }
    return model
  }

  static let fit = SpeedFit(
    [
      "quant.q4_k_m.body": "4.5", "quant.q4_k_m.output": "6", "quant.q4_k_m.embedding": "4.5", "decode.kv": "1",
      "decode.c": "9", "decode.o": "0.05", "decode.m": "0.4",
    ].map { Coefficient(id: $0, value: $1) })

  static func spec(_ kind: PartKind, _ dice: inout Dice) -> PartSpec {
    switch kind {
    case .gpu, .machine: .gpu(card(&dice))
    case .platform: .platform(board(&dice))
    case .cpu: .cpu(cpu(&dice))
    case .ram: .ram(ram(&dice))
    case .psu: .supply(supply(&dice))
    case .storage: .storage(Storage())
    case .cooling: .cooling(fan(&dice))
    case .adapter: .adapter(adapter(&dice))
    case .case: .enclosure(enclosure(&dice))
    }
  }

  private static func card(_ dice: inout Dice) -> GPU {
    var gpu = GPU(devices: dice.one(of: [1, 1, 2]), vram: Gibibytes(dice.one(of: [8, 12, 16, 24])))
    gpu.vendor = "NVIDIA"
    gpu.connectors = dice.one(of: ["none", "pcie8:1", "pcie8:1", "eps8:1", "eps8:1", "pcie8:2", "12vhpwr:1"])
    gpu.cooling = dice.one(of: [.open, .passive])
    (gpu.slots, gpu.length) = (dice.one(of: [1, 2, 2, 3]), dice.number(170...320))
    (gpu.hasDisplay, gpu.pcieLanes) = (dice.one(of: [true, false]), dice.one(of: [16, 16, 1]))
    gpu.bar = dice.one(of: [nil, Gibibytes(0.25), Gibibytes(0.25), Gibibytes(16), Gibibytes(32)])
    (gpu.firstDriver, gpu.lastDriver) = dice.one(of: [("340", "470"), ("525", ""), ("367", "580")])
    gpu.kernelModule = dice.one(of: [nil, .proprietary, .open, .both, .both])
    gpu.bandwidth = dice.one(of: [nil, Bandwidth(150), Bandwidth(350), Bandwidth(900)])
    (gpu.fp32, gpu.architecture) = (dice.number(5...30), "any")
    return gpu
  }

  private static func board(_ dice: inout Dice) -> Platform {
    var board = Platform()
    board.cpusFitted = dice.one(of: [1, 1, 1, 1, 0])
    (board.cpu, board.cpuTDP, board.ram) = (
      "CPU", Watts(95), dice.chance(0.9) ? Gibibytes(dice.one(of: [8, 32])) : Gibibytes(0)
    )
    (board.socket, board.ramType, board.ramModule, board.ramSlots) = ("S1", .ddr4, .udimm, 4)
    board.x16Slots = dice.chance(0.95) ? dice.whole(1...4) : nil
    board.x16Electrical = dice.one(of: [board.x16Slots, board.x16Slots, 1])
    board.shortSlots = dice.one(of: [nil, 0, 1, 2])
    board.doubleSlots = dice.chance(0.9) ? dice.whole(1...3) : nil
    board.memoryChannels = dice.one(of: [nil, 2, 4])
    (board.pcieLanes, board.epsNeeded) = (dice.one(of: [16, 40]), dice.one(of: [0, 1, 2, nil]))
    board.above4G = dice.one(of: [true, true, true, true, false, nil])
    board.mmioWindow = dice.one(of: [nil, Gibibytes(64), Gibibytes(1024), Gibibytes(1024)])
    board.video = dice.one(of: [.headless, .bmc, .igpu, .card, nil])
    if dice.chance(0.3) {
      board.supply = Supply(
        rated: Watts(dice.number(300...900)), rating: .gold,
        connectors: dice.one(of: ["pcie8:2", "eps8:1 pcie8:2", ""]))
      board.maxGPULength = dice.one(of: [260, 330])
    }
    return board
  }

  private static func cpu(_ dice: inout Dice) -> CPU {
    var cpu = CPU()
    (cpu.socket, cpu.tdp) = (dice.one(of: ["S1", "S1", "S2", ""]), Watts(95))
    return cpu
  }

  private static func ram(_ dice: inout Dice) -> RAM {
    var ram = RAM()
    (ram.type, ram.module, ram.capacity) = (dice.one(of: [.ddr4, .ddr4, .ddr4, .ddr3, nil]), .udimm, Gibibytes(16))
    ram.transfers = dice.one(of: [nil, 2400])
    return ram
  }

  private static func supply(_ dice: inout Dice) -> Supply {
    var supply = Supply(
      rated: dice.chance(0.9) ? Watts(Double(dice.whole(3...13)) * 100) : nil,
      rating: dice.one(of: [.gold, .platinum, .bronze, nil]),
      connectors: dice.one(of: ["eps8:1 pcie8:2", "eps8:1 pcie8:4", "eps8:2 pcie8:8", "eps8:2 12vhpwr:1", ""]))
    supply.rail12V = dice.chance(0.8) ? supply.rated.map { $0 * 0.95 } : nil
    supply.isBreakout = dice.chance(0.2)
    if supply.isBreakout, dice.chance(0.7) { (supply.connectors, supply.curve) = ("", .redundant) }
    return supply
  }

  private static func fan(_ dice: inout Dice) -> Cooling {
    var fan = Cooling()
    fan.fits = dice.one(of: ["passive", "passive", "gpu-a0", "gpu-m1 gpu-z0"])
    fan.airflow = dice.chance(0.85) ? dice.number(15...60) : nil
    (fan.length, fan.slotsAdded) = (dice.one(of: [nil, 50, 90]), dice.one(of: [nil, 0, 1]))
    return fan
  }

  private static func adapter(_ dice: inout Dice) -> Adapter {
    var adapter = Adapter()
    let ways = [
      ("pcie8:2", "eps8:1"), ("pcie8:2", "eps8:1"), ("pcie8:1", "eps8:1"), ("server:1", "pcie8:8"), ("x16:1", "x16:1"),
      ("x16:1", "x16:2"), ("x1:1", "x16:1"),
      ("pcie8:2", "12vhpwr:1"), ("molex:1", "start:1"), ("eps8:1", "pcie8:2"),
    ]
    (adapter.takes, adapter.gives) = dice.one(of: ways)
    adapter.limit = dice.chance(0.5) ? Watts(dice.number(100...350)) : nil
    return adapter
  }

  private static func enclosure(_ dice: inout Dice) -> Enclosure {
    var enclosure = Enclosure()
    (enclosure.maxGPULength, enclosure.slots) = (dice.one(of: [nil, 250, 400]), dice.one(of: [nil, 4, 7]))
    return enclosure
  }
}
