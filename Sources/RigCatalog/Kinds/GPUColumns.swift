import RigModel

/// A row of `gpu.csv`.
struct GPURecord: PartSpecRecord {
  var gpu = GPU(devices: 1, vram: .zero)

  static let kind = CatalogKind.gpu
  var spec: PartSpec { .gpu(gpu) }

  static var columns: [Column<GPURecord>] { memory + speed + fit + support }

  private static var memory: [Column<GPURecord>] {
    [
      .text("vendor") { $0.gpu.vendor = $1 },
      .text("architecture") { $0.gpu.architecture = $1 },
      .integer("devices", 1...16) { $0.gpu.devices = $1 }.required,
      .number("vram_gib", 0.25...1024) { $0.gpu.vram = Gibibytes($1) }.required,
      .number("usable_vram_gib", 0...1024) { $0.gpu.usableVRAM = Gibibytes($1) },
      .number("bandwidth_gb_s", 1...100_000) { $0.gpu.bandwidth = Bandwidth($1) },
    ]
  }

  private static var speed: [Column<GPURecord>] {
    [
      .number("decode_efficiency", 0.001...1) { $0.gpu.decodeEfficiency = $1 },
      .number("fp32_tflops", 0.01...10_000) { $0.gpu.fp32 = $1 },
      .number("fp16_tflops", 0.01...10_000) { $0.gpu.fp16 = $1 },
      .number("tensor_fp16_tflops", 0.01...100_000) { $0.gpu.tensorFP16 = $1 },
      .number("idle_loaded_w", 0...5000) { $0.gpu.idleLoaded = Watts($1) },
      .number("transient_factor", 1...10) { $0.gpu.transientFactor = $1 },
    ]
  }

  private static var fit: [Column<GPURecord>] {
    [
      .integer("slots", 1...8) { $0.gpu.slots = $1 },
      .number("length_mm", 1...1000) { $0.gpu.length = $1 },
      .number("height_mm", 1...1000) { $0.gpu.height = $1 },
      .plugs("connectors") { $0.gpu.connectors = $1 },
      .word("cooling", of: ["passive", "blower", "open", "module", "water"]) { $0.gpu.cooling = $1 },
      .number("airflow_cfm", 0...1000) { $0.gpu.airflow = $1 },
      .flag("display") { $0.gpu.hasDisplay = $1 },
      .number("pcie_gen", 1...10) { $0.gpu.pcieGeneration = $1 },
      .integer("pcie_lanes", 1...32) { $0.gpu.pcieLanes = $1 },
      .number("bar_gib", 0...4096) { $0.gpu.bar = Gibibytes($1) },
    ]
  }

  private static var support: [Column<GPURecord>] {
    [
      .text("compute_capability") { $0.gpu.computeCapability = $1 },
      .text("first_driver") { $0.gpu.firstDriver = $1 },
      .text("last_driver") { $0.gpu.lastDriver = $1 },
      .text("last_cuda") { $0.gpu.lastCUDA = $1 },
      .text("last_pytorch") { $0.gpu.lastPyTorch = $1 },
      .word("kernel_module") { $0.gpu.kernelModule = $1 },
      .date("eol_date") { $0.gpu.endOfLife = $1 },
      .number("article_speed", 0.001...1000) { $0.gpu.articleSpeed = $1 },
    ]
  }
}
