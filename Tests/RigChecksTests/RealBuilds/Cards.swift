import RigModel

/// What cards of one generation have in common, from their makers' pages.
struct Generation: Sendable {
  let vendor: String
  let name: String
  let capability: String
  var first = ""
  var last = ""
  var cuda = ""
  var torch = ""
  var module: KernelModule?

  static let kepler = nvidia("Kepler", "3.7", last: "470", cuda: "11.4", .proprietary)
  static let maxwell = nvidia("Maxwell", "5.2", last: "580", cuda: "12.9", torch: "cu126", .proprietary)
  static let pascal = nvidia("Pascal", "6.1", last: "580", cuda: "12.9", torch: "cu126", .proprietary)
  static let volta = nvidia("Volta", "7.0", last: "580", cuda: "12.9", torch: "cu126", .proprietary)
  static let turing = nvidia("Turing", "7.5", first: "410", .both)
  static let ampere = nvidia("Ampere", "8.6", first: "455", .both)
  static let ada = nvidia("Ada", "8.9", first: "520", .both)
  static let blackwell = nvidia("Blackwell", "12.0", first: "570", .open)
  static let tesla2 = nvidia("Tesla", "1.3", last: "340", .proprietary)
  static let arc = Generation(vendor: "Intel", name: "Xe-HPG", capability: "")
  static func amd(_ name: String) -> Generation { Generation(vendor: "AMD", name: name, capability: "") }

  private static func nvidia(
    _ name: String, _ capability: String, first: String = "", last: String = "", cuda: String = "",
    torch: String = "", _ module: KernelModule
  ) -> Generation {
    Generation(
      vendor: "NVIDIA", name: name, capability: capability, first: first, last: last, cuda: cuda, torch: torch,
      module: module)
  }
}

/// Cards as their makers' pages describe them.
extension Item {
  static let k80 = passive("Tesla K80", .kepler, 12, 300, "eps8:1", bar: 16) { $0.devices = 2 }
  static let k40c = card("Tesla K40c", .kepler, 12, 245, "pcie8:1 pcie6:1") { $0.computeCapability = "3.5" }
  static let m40 = passive("Tesla M40 24 GB", .maxwell, 24, 250, "eps8:1", bar: 32)
  static let p4 = passive("Tesla P4", .pascal, 8, 75, "none") { $0.slots = 1 }
  static let p10 = passive("Tesla P10", .pascal, 24, 150, "eps8:1", bar: 32) { $0.slots = 1 }
  static let p40 = passive("Tesla P40", .pascal, 24, 250, "eps8:1", bar: 32) { ($0.fp32, $0.fp16) = (11.76, 0.18) }
  static let p100 = passive("Tesla P100", .pascal, 16, 250, "eps8:1", bar: 16) { $0.computeCapability = "6.0" }
  static let v100 = passive("Tesla V100 32 GB", .volta, 32, 250, "eps8:1", bar: 32)
  static let v100Module = card("Tesla V100 SXM2", .volta, 16, 300, "sxm:1", bar: 16) { gpu in
    (gpu.cooling, gpu.hasDisplay, gpu.slots) = (.module, false, nil)
  }
  static let t4 = passive("Tesla T4", .turing, 16, 70, "none", bar: 0.25) { $0.slots = 1 }
  static let gt710 = card("GT 710", .kepler, 2, 19, "none") { $0.computeCapability = "3.5" }
  static let gt730x1 = card("GT 730 x1", .kepler, 2, 25, "none") { ($0.pcieLanes, $0.slots) = (1, 1) }
  static let gtx295 = card("GTX 295", .tesla2, 0.875, 289, "pcie8:1 pcie6:1", bar: 0.25) { $0.devices = 2 }
  static let gtx275 = card("GTX 275", .tesla2, 0.875, 219, "pcie6:2", bar: 0.25)
  static let gtx1050 = card("GTX 1050", .pascal, 2, 75, "none")
  static let gtx1070 = card("GTX 1070", .pascal, 8, 150, "pcie8:1")
  static let p104 = card("P104-100", .pascal, 8, 180, "pcie8:1") { $0.hasDisplay = false }
  static let p106 = card("P106-100", .pascal, 6, 120, "pcie6:1") { $0.hasDisplay = false }
  static let p4000 = card("Quadro P4000", .pascal, 8, 105, "pcie6:1")
  static let gtx1080Ti = card("GTX 1080 Ti", .pascal, 11, 250, "pcie8:1 pcie6:1", bar: 0.25)
  static let rtx2080Ti = card("RTX 2080 Ti", .turing, 11, 250, "pcie8:2", bar: 0.25)
  static let rtx5000 = card("Quadro RTX 5000", .turing, 16, 230, "pcie8:1 pcie6:1", bar: 0.25)
  static let rtx3060 = card("RTX 3060", .ampere, 12, 170, "pcie8:1", bar: 0.25)
  static let rtx3070Ti = card("RTX 3070 Ti", .ampere, 8, 290, "", bar: 0.25)
  static let rtx3080 = card("RTX 3080", .ampere, 10, 320, "", bar: 0.25)
  static let rtx3090Ti = card("RTX 3090 Ti", .ampere, 24, 450, "12vhpwr:1", bar: 0.25)
  static let a4000 = card("RTX A4000", .ampere, 16, 140, "pcie6:1", bar: 0.25)
  static let rtx4060Ti = card("RTX 4060 Ti", .ada, 16, 165, "pcie8:1", bar: 0.25)
  static let rtx4080 = card("RTX 4080", .ada, 16, 320, "12vhpwr:1", bar: 0.25)
  static let rtx4090 = card("RTX 4090", .ada, 24, 450, "12vhpwr:1", bar: 0.25)
  static let rtx5060Ti = card("RTX 5060 Ti", .blackwell, 16, 180, "pcie8:1", bar: 0.25)
  static let rx470 = card("RX 470", .amd("Polaris"), 8, 120, "pcie6:1", bar: 0.25)
  static let rx6700XT = card("RX 6700 XT", .amd("RDNA 2"), 12, 230, "pcie8:1 pcie6:1", bar: 0.25)
  static let rx6900XT = card("RX 6900 XT", .amd("RDNA 2"), 16, 300, "pcie8:2", bar: 0.25)
  static let rx7900XTX = card("RX 7900 XTX", .amd("RDNA 3"), 24, 355, "pcie8:2", bar: 0.25)
  static let radeonVII = card("Radeon VII", .amd("Vega 20"), 16, 300, "pcie8:2", bar: 16) {
    $0.lastROCm = ReleaseVersion("6.3")
  }
  static let mi50 = passive("Radeon MI50 32 GB", .amd("Vega 20"), 32, 300, "pcie8:2", bar: 32) {
    $0.lastROCm = ReleaseVersion("6.3")
  }
  static let arcA380 = card("Arc A380", .arc, 6, 75, "", bar: 0.25) { $0.slots = 2 }
  static let arcA770 = card("Arc A770", .arc, 16, 225, "pcie8:1 pcie6:1", bar: 0.25)
  static let arcProB50 = card("Arc Pro B50", .arc, 16, 70, "none", bar: 0.25)
  static let titanXp = card("Titan Xp", .pascal, 12, 250, "pcie8:1 pcie6:1", bar: 0.25)
  static let rtxPro6000 = card("RTX PRO 6000", .blackwell, 96, 600, "12vhpwr:1")
  static let mi100 = passive("Instinct MI100", .amd("CDNA"), 32, 300, "pcie8:2", bar: 32)

  /// An RTX 3090, whose plugs and width differ by maker, limited to some power.
  static func rtx3090(_ watts: Double = 350) -> Item { card("RTX 3090", .ampere, 24, watts, "", bar: 0.25) }

  /// An RTX 5090, limited to some power.
  static func rtx5090(_ watts: Double = 575, bar: Double = 0.25) -> Item {
    card("RTX 5090", .blackwell, 32, watts, "12vhpwr:1", bar: bar)
  }

  private static func passive(
    _ name: String, _ generation: Generation, _ memory: Double, _ watts: Double, _ plugs: String, bar: Double? = nil,
    _ change: (inout GPU) -> Void = { _ in }
  ) -> Item {
    card(name, generation, memory, watts, plugs, bar: bar) { gpu in
      (gpu.cooling, gpu.hasDisplay, gpu.slots, gpu.length) = (.passive, false, 2, 267)
      change(&gpu)
    }
  }

  private static func card(
    _ name: String, _ generation: Generation, _ memory: Double, _ watts: Double, _ plugs: String, bar: Double? = nil,
    _ change: (inout GPU) -> Void = { _ in }
  ) -> Item {
    var gpu = GPU(devices: 1, vram: Gibibytes(memory))
    (gpu.vendor, gpu.architecture, gpu.computeCapability) = (generation.vendor, generation.name, generation.capability)
    (gpu.firstDriver, gpu.lastDriver, gpu.lastCUDA) = (generation.first, generation.last, generation.cuda)
    (gpu.lastPyTorch, gpu.kernelModule, gpu.connectors) = (generation.torch, generation.module, plugs)
    (gpu.cooling, gpu.hasDisplay, gpu.bar) = (.open, true, bar.map { Gibibytes($0) })
    change(&gpu)
    return Item(part: part(name, .gpu(gpu), peak: watts))
  }
}
