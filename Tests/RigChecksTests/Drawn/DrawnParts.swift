import RigModel
import RigTesting

/// Parts of every kind with values that are thrown: few different ones, so that many limits are met exactly.
enum DrawnParts {
  /// What columns may hold; the others that are numbers take an end of their range or a small number.
  static let numbers: [String: [Double]] = [
    "devices": [1, 1, 2], "vram_gib": [8, 12, 24], "usable_vram_gib": [7.5, 11.2, 22.5],
    "bandwidth_gb_s": [240, 350, 900], "decode_efficiency": [0.25, 0.5, 0.6], "fp32_tflops": [4, 10, 14],
    "fp16_tflops": [0.2, 5, 20], "tensor_fp16_tflops": [60, 112], "idle_loaded_w": [10, 15, 50],
    "transient_factor": [1, 1.5, 2], "slots": [1, 2, 3], "length_mm": [200, 267, 300], "height_mm": [111, 140],
    "airflow_cfm": [10, 20, 40], "pcie_lanes": [8, 16, 40], "bar_gib": [0.25, 4, 16, 32], "article_speed": [1, 1.5],
    "cpus_fitted": [0, 1, 2], "sockets": [1, 2], "cpu_tdp_w": [65, 145], "ram_gib": [0, 8, 16, 32, 64],
    "ram_max_gib": [64, 128], "x16_slots": [1, 2, 4], "x16_electrical": [1, 2, 4], "cpu2_x16_slots": [0, 1, 2],
    "short_slots": [0, 1, 3], "double_slots": [1, 2, 3], "pcie_gen": [2, 3, 4], "eps8_needed": [1, 2],
    "phys_addr_bits": [36, 39, 46],
    "mmio_window_gib": [16, 32, 64, 1024], "max_gpu_length_mm": [200, 267, 300], "max_gpu_height_mm": [111, 140],
    "max_gpu_w": [250, 500, 750], "psu_rated_w": [400, 685, 1000], "rated_w": [400, 750, 1000, 1250],
    "rail_12v_w": [350, 700, 1000], "cables": [1, 2, 3], "min_input_v": [110, 200], "cfm": [10, 20, 40],
    "noise_dba": [30, 45, 60], "fan_a": [0.5, 1, 2], "slots_added": [0, 1], "max_w": [75, 150, 250, 350],
    "ram_slots": [2, 4, 8], "tdp_w": [65, 145], "lanes": [16, 40], "cores": [4, 8], "capacity_gib": [8, 16, 32],
  ]

  static let texts: [String: [String]] = [
    "vendor": ["NVIDIA", "NVIDIA", "AMD", "Intel"], "architecture": ["Kepler", "Pascal", "Volta", "RDNA 2"],
    "compute_capability": ["3.7", "6.1", "7.0", "8.6"], "first_driver": ["367", "470"], "last_driver": ["470", "580"],
    "last_cuda": ["11.4", "12.8"], "last_pytorch": ["1.12", "2.7"], "cpu": ["Xeon", "Core i7"],
    "slot_widths": ["16 8 4", "16", "8 8"], "above_4g_bios": ["F22"], "form_factor": ["ATX", "tower", "4U rack"],
    "fits": ["gpu-0", "gpu-1 gpu-2", "passive", "GPU 2"],
    "atx": ["true", "false", "3.1"],
    "connectors": ["none", "eps8:1", "pcie8:1", "pcie8:2", "pcie6:1 pcie8:1", "12vhpwr:1"],
    "psu_connectors": ["eps8:1 pcie8:2", "eps8:2 pcie6:2 pcie8:4"],
    "takes": ["pcie8:2", "pcie8:1", "molex:2", "sata:1", "x16:1", "server:1", "x1:1", "none"],
    "gives": ["eps8:1", "pcie8:1", "pcie8:2", "x16:1", "sxm:1", "start:1"], "slots_detail": ["4 × x16"],
    "interface": ["SATA", "NVMe"], "socket": ["AM4", "LGA1151"],
  ]

  static let supplyPlugs = [
    "eps8:1 pcie8:2", "eps8:2 pcie6:2 pcie8:4", "eps8:2 pcie8:8", "eps8:1 molex:4 sata:4", "server:1",
  ]

  /// Three cards, four adapters and two of every other kind.
  /// - Parameter known: how many of the columns have a value, 0…1.
  static func parts(_ seed: Int, known: Double) -> [Part] {
    PartKind.allCases.flatMap { kind in
      let count = kind == .gpu ? 3 : kind == .adapter ? 4 : 2
      return (0..<count).map { part(kind, $0, "\(seed) \(kind.rawValue) \($0) ", known) }
    }
  }

  private static func part(_ kind: PartKind, _ number: Int, _ name: String, _ known: Double) -> Part {
    let layout = kind.layout
    var values: [(place: Int, value: FieldValue)] = []
    for (place, field) in layout.fields.enumerated() {
      var dice = Dice(name + field.name)
      guard field.isRequired || dice.chance(known), let value = value(field, kind, &dice) else { continue }
      values.append((place, value))
    }
    var dice = Dice(name)
    let peak = dice.maybe(kind == .gpu ? [75.0, 150, 250, 300] : [5, 20, 65])
    return Part(
      id: PartID(rawValue: "\(kind.rawValue)-\(number)"), name: "\(kind.title) \(number)", price: price(&dice),
      peak: peak.map { Watts($0) }, idle: dice.maybe([5.0, 10, 50]).map { Watts($0) }, source: "a list",
      asOf: DrawnMarket.today, estimated: dice.maybe(["peak_w", "price_median"]).map { [$0] } ?? [],
      search: "", spec: layout.make(values),
      specSource: layout.fields.map { "\($0.name): \($0.name) of \(kind) \(number)" }.joined(separator: "; "))
  }

  private static func price(_ dice: inout Dice) -> ListPrice? {
    guard dice.chance(0.85) else { return nil }
    let each = Double(dice.whole(1...20) * 10)
    let lots = dice.maybe([2, 3]).map { [lot($0, each)] } ?? []
    return ListPrice(
      each: Money(rounding: each), low: dice.maybe([each * 0.8]).map { Money(rounding: $0) },
      high: dice.maybe([each * 1.5]).map { Money(rounding: $0) }, currency: dice.one(of: DrawnMarket.currencies),
      lots: lots, kind: dice.one(of: PriceKind.allCases))
  }

  private static func lot(_ units: Int, _ each: Double) -> Lot {
    Lot(quantity: units, price: Money(rounding: each * Double(units) * 0.9))
  }

  private static func value(_ field: Field<Void>, _ kind: PartKind, _ dice: inout Dice) -> FieldValue? {
    let texts = field.name == "connectors" && kind == .psu ? supplyPlugs : texts[field.name]
    switch field.type {
    case .number(let range):
      return .number(dice.one(of: numbers[field.name] ?? [range.lowerBound, min(4, range.upperBound)]))
    case .integer(let range):
      let ends = [Double(range.lowerBound), Double(min(4, range.upperBound))]
      return .number(dice.one(of: numbers[field.name] ?? ends))
    case .flag: return .flag(dice.chance(0.5))
    case .date: return .date(DrawnMarket.today)
    case .word(_, let all): return .text(dice.one(of: all()))
    case .text, .plugs, .pattern: return texts.map { .text(dice.one(of: $0)) }
    default: return nil
    }
  }
}
