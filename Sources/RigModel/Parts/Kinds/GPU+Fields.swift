extension GPU {
  /// GPU.
  public static var title: String { "GPU" }
  /// What one is called in a word.
  public static var word: String { "GPU" }

  /// Memory, speed and draw.
  public static var shown: [String] { ["vram_gib", "devices", "bandwidth_gb_s", "peak_w"] }

  /// Memory, speed, what it takes to fit it, and what supports it.
  public static var fields: [Field<GPU>] { memory + speed + fit + support }

  private static var memory: [Field<GPU>] {
    [
      .text("vendor") { $0.vendor = $1 },
      .text("architecture") { $0.architecture = $1 },
      .integer("devices", 1...16) { $0.devices = $1 }.required,
      .number("vram_gib", 0.25...1024) { $0.vram = Gibibytes($1) }.required,
      .number("usable_vram_gib", 0...1024) { $0.usableVRAM = Gibibytes($1) },
      .flag("ecc") { $0.hasECC = $1 },
      .number("bandwidth_gb_s", 1...100_000) { $0.bandwidth = Bandwidth($1) },
    ]
  }

  private static var speed: [Field<GPU>] {
    [
      .number("decode_efficiency", 0.001...1) { $0.decodeEfficiency = $1 },
      .number("fp32_tflops", 0.01...10_000) { $0.fp32 = $1 },
      .number("fp16_tflops", 0.01...10_000) { $0.fp16 = $1 },
      .number("tensor_fp16_tflops", 0.01...100_000) { $0.tensorFP16 = $1 },
      .number("idle_loaded_w", 0...5000) { $0.idleLoaded = Watts($1) },
      .number("transient_factor", 1...10) { $0.transientFactor = $1 },
    ]
  }

  private static var fit: [Field<GPU>] {
    [
      .integer("slots", 1...8) { $0.slots = $1 },
      .number("length_mm", 1...1000) { $0.length = $1 },
      .number("height_mm", 1...1000) { $0.height = $1 },
      .plugs("connectors") { $0.connectors = $1 },
      .word("cooling") { $0.cooling = $1 },
      .number("airflow_cfm", 0...1000) { $0.airflow = $1 },
      .flag("display") { $0.hasDisplay = $1 },
      .number("pcie_gen", 1...10) { $0.pcieGeneration = $1 },
      .integer("pcie_lanes", 1...32) { $0.pcieLanes = $1 },
      .number("bar_gib", 0...4096) { $0.bar = Gibibytes($1) },
    ]
  }

  private static var support: [Field<GPU>] {
    [
      .text("compute_capability") { $0.computeCapability = $1 },
      .text("first_driver") { $0.firstDriver = $1 },
      .text("last_driver") { $0.lastDriver = $1 },
      .text("last_cuda") { $0.lastCUDA = $1 },
      .text("last_pytorch") { $0.lastPyTorch = $1 },
      .version("first_rocm") { $0.firstROCm = $1 },
      .version("last_rocm") { $0.lastROCm = $1 },
      .word("kernel_module") { $0.kernelModule = $1 },
      .date("eol_date") { $0.endOfLife = $1 },
      .number("article_speed", 0.001...1000) { $0.articleSpeed = $1 },
      .word("form") { $0.form = $1 },
    ]
  }
}

extension GPU {
  /// Memory of the whole card.
  public var size: Double { cardVRAM.value }

  /// Memory of each device: `2×12 GB`.
  public var sizeWords: FactValue? { .text(devices > 1 ? "\(devices)×" : "") + .memory(vram) }

  /// Chip, memory, speed, fit and support.
  public var facts: [Fact] {
    [
      Fact("Chip", .text("\(vendor) \(architecture)")),
      Fact("Memory", .memory(vram) + .text(tr(" a device, \(devices) on the card"))),
      Fact("Usable", usableVRAM.map { .memory($0) }),
      Fact("Bandwidth", bandwidth.map { .measure($0.value, tr("GB/s a device")) }, unknown: "?"),
      Fact("Decoding", decodeEfficiency.map { "≈" + .share($0) + .text(tr(" of the bandwidth")) }, unknown: "?"),
      Fact("Rates", rates.map { $0 + " TFLOPS" }, unknown: "?"),
      Fact("Plugs", plugs.map { .plugs($0) }, unknown: "?"),
      Fact("Cooling", .text((cooling?.rawValue ?? "").spoken)), Fact("Slots", slots.map { .count($0) }, unknown: "?"),
      Fact("Length", length.map { .measure($0, "mm") }),
      Fact("PCI Express", .list([generation, pcieLanes.map { .text("x\($0)") }], separator: " ")),
      Fact("CUDA", .text(cuda.filter { !$0.isEmpty }.joined(separator: "  "))),
      Fact("Driver", .text(lastDriver.isEmpty ? "" : tr("last \(lastDriver)"))),
      Fact("ROCm", lastROCm.map { .text(tr("last \($0)")) }),
    ]
  }

  private var generation: FactValue? { pcieGeneration.map { .text(tr("generation ")) + .number($0, decimals: 0) } }

  private var cuda: [String] { [computeCapability, lastCUDA.isEmpty ? "" : tr("last \(lastCUDA)")] }

  private var rates: FactValue? {
    let rates: [(String, Double?)] = [("fp32", fp32), ("fp16", fp16), (tr("tensor fp16"), tensorFP16)]
    return .list(rates.map { name, rate in rate.map { .text(name + " ") + .number($0, decimals: 2) } }, separator: ", ")
  }
}
