extension Platform {
  /// Board + CPU + RAM.
  public static var title: String { "Board + CPU + RAM" }
  /// What one is called in a word.
  public static var word: String { "board" }

  /// A rig stands on one board.
  public static var isExclusive: Bool { true }

  /// RAM, slots and built-in supply.
  public static var shown: [String] { ["ram_gib", "x16_slots", "psu_rated_w"] }

  /// Processor, board, firmware, chassis and built-in supply, which is there as soon as one of its columns is filled.
  public static var fields: [Field<Platform>] { processor + board + firmware + chassis + builtIn }

  private static var processor: [Field<Platform>] {
    [
      .text("cpu") { $0.cpu = $1 },
      .integer("cpus_fitted", 0...8) { $0.cpusFitted = $1 },
      .integer("sockets", 1...8) { $0.sockets = $1 },
      .number("cpu_tdp_w", 1...1000) { $0.cpuTDP = Watts($1) },
      .number("ram_gib", 0...100_000) { $0.ram = Gibibytes($1) },
      .number("ram_max_gib", 0...100_000) { $0.ramMax = Gibibytes($1) },
      .text("socket") { $0.socket = $1 },
      .word("ram_type") { $0.ramType = $1 },
      .word("ram_module") { $0.ramModule = $1 },
      .integer("ram_slots", 0...64) { $0.ramSlots = $1 },
      .integer("memory_channels", 1...64) { $0.memoryChannels = $1 },
    ]
  }

  private static var board: [Field<Platform>] {
    [
      .text("slots_detail") { $0.slotsDetail = $1 },
      .integer("x16_slots", 0...64) { $0.x16Slots = $1 },
      .integer("x16_electrical", 0...64) { $0.x16Electrical = $1 },
      slotWidths,
      .integer("cpu2_x16_slots", 0...64) { $0.secondCPUSlots = $1 },
      .integer("short_slots", 0...64) { $0.shortSlots = $1 },
      .integer("double_slots", 0...64) { $0.doubleSlots = $1 },
      .number("pcie_gen", 1...10) { $0.pcieGeneration = $1 },
      .integer("pcie_lanes", 0...1024) { $0.pcieLanes = $1 },
      .integer("eps8_needed", 0...8) { $0.epsNeeded = $1 },
    ]
  }

  private static var slotWidths: Field<Platform> {
    let expected = "lanes of each x16 slot, 1 to 16, such as 16 8 4"
    return Field("slot_widths", .pattern(expected: expected, isRight: { widths($0) != nil })) { platform, value in
      if case .text(let text) = value { platform.slotWidths = widths(text) ?? [] }
    }
  }

  /// Reads lanes slot by slot, the widest first; `nil` for anything else.
  private static func widths(_ text: String) -> [Int]? {
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    let lanes = words.compactMap { Int(Substring($0)) }.filter { [1, 2, 4, 8, 16].contains($0) }
    return lanes.count == words.count && !lanes.isEmpty ? lanes.sorted(by: >) : nil
  }

  private static var firmware: [Field<Platform>] {
    [
      .flag("above_4g") { $0.above4G = $1 },
      .text("above_4g_bios") { $0.above4GVersion = $1 },
      .integer("phys_addr_bits", 32...64) { $0.addressBits = $1 },
      .number("mmio_window_gib", 0...1_000_000) { $0.mmioWindow = Gibibytes($1) },
      .word("video") { $0.video = $1 },
    ]
  }

  private static var chassis: [Field<Platform>] {
    [
      .text("form_factor") { $0.formFactor = $1 },
      .number("max_gpu_length_mm", 1...2000) { $0.maxGPULength = $1 },
      .number("max_gpu_height_mm", 1...1000) { $0.maxGPUHeight = $1 },
      .number("max_gpu_w", 1...20_000) { $0.maxGPUPower = Watts($1) },
    ]
  }

  private static var builtIn: [Field<Platform>] {
    [
      .number("psu_rated_w", 1...20_000) { $0.ownSupply.rated = Watts($1) },
      .word("psu_rating") { $0.ownSupply.rating = $1 },
      .plugs("psu_connectors") { $0.ownSupply.connectors = $1 },
      .flag("psu_proprietary") { if $1 { $0.ownSupply.isProprietary = true } },
    ]
  }

  private var ownSupply: Supply {
    get { supply ?? Supply() }
    set { supply = newValue }
  }
}
