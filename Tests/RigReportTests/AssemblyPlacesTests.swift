import RigModel
import Testing

@testable import RigReport

/// Which card goes into which slot.
@Suite struct AssemblyPlacesTests {
  private func steps(_ widths: [Int], cards: Int) -> [String] {
    var platform = Platform()
    platform.slotWidths = widths
    let board = Fixture.part("board", "board", nil, .platform(platform), date: "2026")
    let small = Fixture.part(
      "small", "small card", nil, .gpu(GPU(devices: 1, vram: Gibibytes(8))), peak: 100, date: "2026")
    let large = Fixture.part(
      "large", "large card", nil, .gpu(GPU(devices: 1, vram: Gibibytes(24))), peak: 250, date: "2026")
    var plan = Plan(name: "lanes")
    plan.setQuantity("board", 1)
    plan.setQuantity("large", 1)
    plan.setQuantity("small", cards - 1)
    let catalog = Catalog(parts: [small, large, board], offers: [], tariffs: [], rates: [])
    let report = Report(plan: plan, catalog: catalog, today: nil)
    return report.assemblySection.rows.compactMap(\.cells.last)
  }

  @Test func `The card with the largest memory goes into the widest slot`() {
    let words =
      "Each card has its slot, the largest memory the widest: large card into the slot of 16 lanes, "
      + "small card into the slot of 8 lanes, small card into the slot of 4 lanes."
    #expect(steps([16, 8, 4], cards: 3).contains(words))
  }

  @Test(arguments: [([Int](), 3), ([16, 8], 1)])
  func `Nothing is said where the lanes are not known or one card has its choice`(widths: [Int], cards: Int) {
    #expect(!steps(widths, cards: cards).contains { $0.contains("lanes") })
  }

  static let tools: [(vendor: String, devices: Int, command: String)] = [
    ("NVIDIA", 1, "`nvidia-smi -i N -pl 180` for each card (N as the tool numbers the cards)"),
    ("NVIDIA", 2, "`nvidia-smi -i N -pl 90` for each card (N as the tool numbers the halves of cards)"),
    ("AMD", 1, "`rocm-smi -d N --setpoweroverdrive 180` for each card (N as the tool numbers the cards)"),
    ("Intel", 1, "`xpu-smi config -d N --powerlimit 180` for each card (N as the tool numbers the cards)"),
  ]

  @Test(arguments: tools.indices) func `A limit is set after every start, and compared`(row: Int) throws {
    let (vendor, devices, command) = AssemblyPlacesTests.tools[row]
    var gpu = GPU(devices: devices, vram: Gibibytes(24))
    gpu.vendor = vendor
    let card = Fixture.part("card", "card", nil, .gpu(gpu), peak: 250, date: "2026")
    var plan = Plan(name: "limited")
    plan.setQuantity("card", 2)
    plan.limits["card"] = Watts(180)
    let catalog = Catalog(parts: [card], offers: [], tariffs: [], rates: [])
    let limited = Report(plan: plan, catalog: catalog, today: nil)
    let words = "After every start, before any load, limit what the cards draw: \(command)."
    #expect(limited.assemblySection.rows.compactMap(\.cells.last).contains(words))
    plan.limits = [:]
    let free = Report(plan: plan, catalog: catalog, today: nil)
    #expect(!free.assemblySection.rows.compactMap(\.cells.last).contains { $0.contains("limit") })
    let rows = try PlanComparison([limited, free]).rows.filter { $0.label == "Power limits" }
    #expect(rows.map(\.cells) == [["card 180 W", "—"]])
    #expect(try PlanComparison([free, free]).rows.allSatisfy { $0.label != "Power limits" })
  }
}
