import RigModel

@testable import RigChecks

extension Check {
  /// What mends each thing that it finds in a rig.
  func fixes(_ rig: Rig) -> [Fix?] { judge(rig).map { $0.fix(in: rig) } }

  /// Quantities after what mends each thing that it finds in a rig.
  func changes(_ rig: Rig) -> [[PartID: Int]?] { fixes(rig).map { $0?.changes } }
}

/// Small rigs for the checks, of parts that say only what a test is about.
enum Rigs {
  /// A rig of some parts; a part that is given twice is there twice.
  static func rig(_ parts: Part..., catalog more: [Part] = [], change: (inout Plan) -> Void = { _ in }) -> Rig {
    rig(parts, catalog: more, change: change)
  }

  /// A rig of some parts, with more parts to mend it.
  static func rig(_ parts: [Part], catalog more: [Part] = [], change: (inout Plan) -> Void = { _ in }) -> Rig {
    var plan = Plan(name: "test")
    for part in parts { plan.setQuantity(part.id, plan.quantity(part.id) + 1) }
    change(&plan)
    return Rig(plan, catalog(parts + more))
  }

  /// A catalog of some parts, each once, by kind.
  static func catalog(_ parts: [Part]) -> Catalog {
    let all = PartKind.allCases.flatMap { kind in parts.filter { $0.kind == kind } }
    let once = all.enumerated().filter { place, part in all.firstIndex { $0.id == part.id } == place }.map(\.element)
    return Catalog(parts: once, offers: [], tariffs: [], rates: [])
  }

  /// A part of some kind.
  static func part(_ id: PartID, _ spec: PartSpec, peak: Double? = nil, price: Double? = 10) -> Part {
    Part(
      id: id, name: "\(id)", price: price.map(asked),
      peak: peak.map { Watts($0) }, idle: nil, source: "a list", asOf: CivilDate(dayNumber: 0), estimated: [],
      search: "", spec: spec)
  }

  private static func asked(_ price: Double) -> ListPrice {
    ListPrice(each: Money(rounding: price), low: nil, high: nil, currency: .euro, lots: [], kind: .own)
  }

  /// A card: 24 GB, 250 W, an EPS plug, passive, unless changed.
  static func card(_ id: PartID = "card", peak: Double = 250, _ change: (inout GPU) -> Void = { _ in }) -> Part {
    var gpu = GPU(devices: 1, vram: Gibibytes(24))
    (gpu.vendor, gpu.architecture, gpu.connectors, gpu.cooling) = ("NVIDIA", "Pascal", "eps8:1", .passive)
    (gpu.slots, gpu.length) = (2, 267)
    change(&gpu)
    return part(id, .gpu(gpu), peak: peak)
  }

  /// A board with a CPU of 145 W and 64 GB.
  static func board(_ id: PartID = "board", _ change: (inout Platform) -> Void = { _ in }) -> Part {
    var platform = Platform()
    (platform.cpu, platform.cpusFitted, platform.cpuTDP) = ("Xeon", 1, Watts(145))
    platform.ram = Gibibytes(64)
    change(&platform)
    return part(id, .platform(platform))
  }

  /// A supply.
  static func supply(_ id: PartID = "supply", rated: Double? = 1000, _ change: (inout Supply) -> Void = { _ in })
    -> Part
  {
    var supply = Supply(rated: rated.map { Watts($0) }, rating: .gold, connectors: "eps8:2 pcie8:8")
    supply.form = .atx(version: 3)
    change(&supply)
    return part(id, .supply(supply))
  }

  /// A drive.
  static func drive(_ id: PartID = "drive") -> Part { part(id, .storage(Storage())) }

  /// A fan with a shroud.
  static func fan(_ id: PartID = "fan", _ change: (inout Cooling) -> Void = { _ in }) -> Part {
    var cooling = Cooling()
    (cooling.fits, cooling.airflow) = ("passive", 60)
    change(&cooling)
    return part(id, .cooling(cooling))
  }

  /// A cable or adapter.
  static func adapter(_ id: PartID = "adapter", _ takes: String = "pcie8:2", _ gives: String = "eps8:1") -> Part {
    var adapter = Adapter()
    (adapter.takes, adapter.gives) = (takes, gives)
    return part(id, .adapter(adapter))
  }

  /// A CPU of a socket.
  static func cpu(_ id: PartID = "cpu", _ socket: String = "SP3", price: Double? = 10) -> Part {
    var cpu = CPU()
    (cpu.socket, cpu.tdp) = (socket, Watts(155))
    return part(id, .cpu(cpu), price: price)
  }

  /// A module of memory: 16 GB of DDR4 RDIMM, unless changed.
  static func ram(_ id: PartID = "ram", price: Double? = 10, _ change: (inout RAM) -> Void = { _ in }) -> Part {
    var ram = RAM()
    (ram.type, ram.module, ram.capacity) = (.ddr4, .rdimm, Gibibytes(16))
    change(&ram)
    return part(id, .ram(ram), price: price)
  }

  /// A board alone: one socket, eight slots for DDR4 RDIMM, unless changed.
  static func bareBoard(_ change: (inout Platform) -> Void = { _ in }) -> Part {
    board("bare") {
      ($0.cpu, $0.cpusFitted, $0.ram, $0.sockets, $0.socket) = ("", 0, nil, 1, "SP3")
      ($0.ramType, $0.ramModule, $0.ramSlots) = (.ddr4, .rdimm, 8)
      change(&$0)
    }
  }
}
