import RigModel
import RigReport

/// A few parts of which rigs can be built that have no error, so that there is something to solve.
enum Workshop {
  static let catalog = Catalog(
    parts: cards + boards + others, offers: Shop.catalog.offers, tariffs: Shop.catalog.tariffs,
    rates: Shop.catalog.rates, models: Shop.models)

  private static let cards = [
    part("c24", "Card of 24", 200, .gpu(card(24)), peak: 200),
    part("c16", "Card of 16", 120, .gpu(card(16)), peak: 150),
    part("c12", "Card of 12", 140, .gpu(card(12)), peak: 120),
  ]

  private static let boards = [
    part("board", "Good board", 150, .platform(board(slots: 3))),
    part("cheap-board", "Vague board", 60, .platform(board(slots: nil))),
  ]

  private static let others = [
    part("psu-600", "Supply of 600", 50, .supply(supply(600))),
    part("psu-1200", "Supply of 1200", 120, .supply(supply(1200))),
    part("drive", "Drive", 20, .storage(drive)),
  ]

  /// A plan without parts that asks for so much memory.
  static func plan(_ memory: Double, atMost price: Double? = nil) -> Plan {
    var plan = Plan(name: "wish")
    plan.goal.memory = Gibibytes(memory)
    plan.goal.maxPrice = price.map { Money(rounding: $0) }
    plan.rental.offer = "aws-g5.xlarge"
    return plan
  }

  private static func part(_ id: PartID, _ name: String, _ price: Double, _ spec: PartSpec, peak: Double? = nil) -> Part
  {
    Part(
      id: id, name: name,
      price: ListPrice(each: Money(rounding: price), low: nil, high: nil, currency: .euro, lots: [], kind: .own),
      peak: peak.map { Watts($0) }, idle: peak.map { Watts($0 / 10) }, source: "a shelf",
      asOf: CivilDate(dayNumber: 20_000), estimated: [], search: name, spec: spec)
  }

  private static func card(_ memory: Double) -> GPU {
    var gpu = GPU(devices: 1, vram: Gibibytes(memory))
    (gpu.vendor, gpu.architecture, gpu.connectors, gpu.cooling) = ("NVIDIA", "Pascal", "pcie8:1", .open)
    (gpu.slots, gpu.length, gpu.hasDisplay, gpu.pcieLanes) = (2, 200, true, 16)
    (gpu.bandwidth, gpu.decodeEfficiency) = (Bandwidth(300), 0.6)
    (gpu.bar, gpu.firstDriver, gpu.lastDriver, gpu.kernelModule) = (Gibibytes(0.25), "367", "", .both)
    return gpu
  }

  private static func board(slots: Int?) -> Platform {
    var board = Platform()
    (board.cpu, board.cpusFitted, board.cpuTDP, board.ram) = ("CPU", 1, Watts(95), Gibibytes(32))
    (board.socket, board.ramType, board.ramModule, board.ramSlots) = ("S1", .ddr4, .udimm, 4)
    (board.x16Slots, board.x16Electrical, board.doubleSlots, board.pcieLanes) = (slots, slots, slots, 40)
    (board.epsNeeded, board.above4G, board.mmioWindow, board.video) = (1, true, Gibibytes(1024), .igpu)
    return board
  }

  private static var drive: Storage {
    var drive = Storage()
    (drive.capacity, drive.interface) = (Gibibytes(223), "SATA")
    return drive
  }

  private static func supply(_ watts: Double) -> Supply {
    var supply = Supply(rated: Watts(watts), rating: .gold, connectors: "eps8:1 pcie8:4")
    supply.rail12V = Watts(watts * 0.95)
    return supply
  }
}
