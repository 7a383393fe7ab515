import RigModel

/// A row of `platform.csv`; a built-in supply is there as soon as one of its columns is filled.
struct PlatformRecord: PartSpecRecord {
  var platform = Platform()

  static let kind = CatalogKind.platform
  var spec: PartSpec { .platform(platform) }

  static var columns: [Column<PlatformRecord>] { processor + board + firmware + chassis + supply }

  private static var processor: [Column<PlatformRecord>] {
    [
      .text("cpu") { $0.platform.cpu = $1 },
      .integer("cpus_fitted", 0...8) { $0.platform.cpusFitted = $1 },
      .integer("sockets", 1...8) { $0.platform.sockets = $1 },
      .number("cpu_tdp_w", 1...1000) { $0.platform.cpuTDP = Watts($1) },
      .number("ram_gib", 0...100_000) { $0.platform.ram = Gibibytes($1) },
      .number("ram_max_gib", 0...100_000) { $0.platform.ramMax = Gibibytes($1) },
    ]
  }

  private static var board: [Column<PlatformRecord>] {
    [
      .text("slots_detail") { $0.platform.slotsDetail = $1 },
      .integer("x16_slots", 0...64) { $0.platform.x16Slots = $1 },
      .integer("x16_electrical", 0...64) { $0.platform.x16Electrical = $1 },
      .integer("cpu2_x16_slots", 0...64) { $0.platform.secondCPUSlots = $1 },
      .integer("double_slots", 0...64) { $0.platform.doubleSlots = $1 },
      .number("pcie_gen", 1...10) { $0.platform.pcieGeneration = $1 },
      .integer("pcie_lanes", 0...1024) { $0.platform.pcieLanes = $1 },
      .integer("eps8_needed", 0...8) { $0.platform.epsNeeded = $1 },
    ]
  }

  private static var firmware: [Column<PlatformRecord>] {
    [
      .flag("above_4g") { $0.platform.above4G = $1 },
      .integer("phys_addr_bits", 32...64) { $0.platform.addressBits = $1 },
      .number("mmio_window_gib", 0...1_000_000) { $0.platform.mmioWindow = Gibibytes($1) },
      .word("video") { $0.platform.video = $1 },
    ]
  }

  private static var chassis: [Column<PlatformRecord>] {
    [
      .text("form_factor") { $0.platform.formFactor = $1 },
      .number("max_gpu_length_mm", 1...2000) { $0.platform.maxGPULength = $1 },
      .number("max_gpu_height_mm", 1...1000) { $0.platform.maxGPUHeight = $1 },
      .number("max_gpu_w", 1...20_000) { $0.platform.maxGPUPower = Watts($1) },
    ]
  }

  private static var supply: [Column<PlatformRecord>] {
    [
      .number("psu_rated_w", 1...20_000) { $0.builtIn.rated = Watts($1) },
      .word("psu_rating") { $0.builtIn.rating = $1 },
      .plugs("psu_connectors") { $0.builtIn.connectors = $1 },
      .flag("psu_proprietary") { if $1 { $0.builtIn.isProprietary = true } },
    ]
  }

  private var builtIn: Supply {
    get { platform.supply ?? Supply(rated: nil, rating: nil) }
    set { platform.supply = newValue }
  }
}
