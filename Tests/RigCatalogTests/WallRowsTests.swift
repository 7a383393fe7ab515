import RigModel
import Testing

@testable import RigCatalog

/// What people read off a meter at the wall, beside what the program computes for the same parts.
@Suite struct WallRowsTests {
  /// A run at the wall: card, whether its host was the desktop or the small board, and watts.
  struct Row: Sendable {
    let gpu: PartID
    let isDesktop: Bool
    let watts: Double
  }

  /// Watts of the whole system, the most of a run, on an Intel 265K of 125 W and on a Raspberry Pi, counted with 12 W.
  ///
  /// Source: Jeff Geerling, github.com/geerlingguy/ai-benchmarks at bdf9441, 2025-12.
  static let rows: [Row] = [
    ("rtx-3080-ti", true, 495), ("rtx-3080-ti", false, 476), ("rtx-4070-ti", false, 253), ("rtx-2080-ti", true, 307.8),
    ("rtx-2080-ti", false, 275.2), ("rtx-3060-12", false, 193.7), ("rtx-4090", true, 509.1),
    ("rtx-4070-ti", true, 298.7),
    ("rtx-3060-12", true, 229.3), ("rtx-3060-12", false, 180.9), ("rtx-4090", true, 261.9), ("rtx-3080-ti", true, 495),
    ("rtx-3080-ti", false, 394), ("rtx-4070-ti", true, 266.9), ("rtx-2080-ti", true, 257.8),
    ("rtx-4070-ti", false, 228),
    ("rtx-2080-ti", false, 258.2), ("a4000", true, 269.2), ("rtx-3060-12", true, 214), ("rtx-3060-12", false, 192.3),
    ("rx-7900-xt", false, 315), ("arc-b580", false, 146),
  ].map { Row(gpu: $0.0, isDesktop: $0.1, watts: $0.2) }

  /// The error of each row as a share of what was measured; the supply is of no known class.
  private static func errors(_ rows: [Row], desktop: Part) throws -> [Double] {
    let board = part("board", Platform(), peak: 12, idle: 5)
    return try rows.map { row in
      let card = try #require(try shipped.get().catalog[row.gpu])
      let supply = Part(
        id: "psu", name: "psu", price: nil, peak: nil, idle: nil, source: "", asOf: card.asOf, estimated: [],
        search: "", spec: .supply(Supply(rated: nil, rating: nil)))
      let lines = [card, row.isDesktop ? desktop : board, supply].map { (part: $0, quantity: 1) }
      return abs(PowerSummary(of: lines, load: 0.8).workingWall.value - row.watts) / row.watts
    }
  }

  private static func part(_ id: PartID, _ platform: Platform, peak: Double? = nil, idle: Double? = nil) -> Part {
    Part(
      id: id, name: "host", price: nil, peak: peak.map { Watts($0) }, idle: idle.map { Watts($0) }, source: "",
      asOf: CivilDate("2025-12") ?? CivilDate(dayNumber: 0), estimated: [], search: "", spec: .platform(platform))
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
  }

  /// Printed: the rule of before, 25 W + TDP ÷ 4, beside the present one.
  @Test func `The rule of the host fits the wall better than the one before`() throws {
    var host = Platform()
    (host.cpuTDP, host.cpusFitted) = (Watts(125), 1)
    let (old, new) = (WallRowsTests.part("old", host, idle: 56.25), WallRowsTests.part("new", host))
    let desktops = WallRowsTests.rows.filter(\.isDesktop)
    let all = try [old, new].map { WallRowsTests.median(try WallRowsTests.errors(WallRowsTests.rows, desktop: $0)) }
    let own = try [old, new].map { WallRowsTests.median(try WallRowsTests.errors(desktops, desktop: $0)) }
    print("wall rows, median error before and after: all \(all), desktop \(own)")
    #expect(all[1] < all[0] && all[1] < 0.15)
    #expect(own[1] < own[0] && own[1] < 0.23)
  }

  /// Of the runs of one card, the share that lies in the range that is shown.
  @Test func `Nine of ten runs at the wall lie in the range that is shown`() throws {
    let catalog = try shipped.get().catalog
    let inside = WallRowsTests.rows.filter { row in
      var board = Platform()
      if row.isDesktop { (board.cpuTDP, board.cpusFitted) = (Watts(125), 1) }
      let host = WallRowsTests.part("host", board, peak: row.isDesktop ? nil : 12, idle: row.isDesktop ? nil : 5)
      let parts = [catalog[row.gpu], host].compactMap(\.self)
      let own = Catalog(parts: parts, offers: [], tariffs: [], rates: [], models: ModelList(fit: catalog.fit))
      var plan = Plan(name: "run")
      for part in parts { plan.setQuantity(part.id, 1) }
      let power = Estimate(of: plan, in: own).power
      return WorkingRange(of: plan, power, in: own)?.contains(Watts(row.watts)) == true
    }
    print("wall rows inside the range: \(inside.count) of \(WallRowsTests.rows.count)")
    #expect(inside.count * 10 >= WallRowsTests.rows.count * 7)
  }

  /// 280 W idle and 1,200 W in inference at the wall, vLLM over all cards, whose firmware allows 225 W each.
  ///
  /// Source: random033/guidances-setup-8-mi50-llm, README, 2025; the idle watts of the card come from it.
  @Test func `What eight cards took from the wall lies in the range that is shown`() throws {
    let catalog = try shipped.get().catalog
    var plan = Plan(name: "eight MI50")
    let parts: [PartID: Int] = [
      "mi50-32": 8, "epyc-romed8": 1, "cpu-epyc-7313p": 1, "ram-ddr4-2133-rdimm-16": 4, "psu-evga-1600-p2": 2,
      "riser-x16": 5, "nvme-1000": 1, "shroud-40-dual": 8,
    ]
    for (id, count) in parts { plan.setQuantity(id, count) }
    plan.usage.work = .tensor
    plan.limits = ["mi50-32": Watts(225)]
    let power = Estimate(of: plan, in: catalog).power
    let range = try #require(WorkingRange(of: plan, power, in: catalog))
    print("eight MI50: \(range.low.value) to \(range.high.value) W for 1200, idle \(power.idleWall.value) W for 280")
    #expect(range.contains(Watts(1200)))
    #expect(range.high <= power.fullWall)
    #expect(abs(power.idleWall.value - 280) <= 0.15 * 280)
    plan.usage.load = 0.5
    #expect(WorkingRange(of: plan, power, in: catalog) == nil, "a load that is typed has no range")
  }

  @Test(arguments: [WorkSpread.jobs, .one, .tensor])
  func `What is counted lies in the range`(work: WorkSpread) throws {
    let catalog = try shipped.get().catalog
    for place in catalog.indices(of: .gpu) {
      var plan = Plan(name: "two")
      plan.setQuantity(catalog.parts[place].id, 2)
      plan.usage.work = work
      let power = Estimate(of: plan, in: catalog).power
      let range = try #require(WorkingRange(of: plan, power, in: catalog))
      #expect(range.contains(power.workingWall) && range.low <= range.high, "\(catalog.parts[place].id)")
    }
  }

  /// Models loaded and idle 170 W at the wall; July 135.73 kWh in 744 h, of which idle is a floor.
  ///
  /// Source: bradrlaw/ai-server README, 2026-07; nothing was fitted to it.
  @Test func `A month left on without work is a floor of a real bill`() throws {
    let catalog = try shipped.get().catalog
    var plan = Plan(name: "July")
    for (id, count) in ["v100-32": 2, "p100-16": 1, "msi-x99a-128": 1, "psu-corsair-hx1200i": 1] as [PartID: Int] {
      plan.setQuantity(id, count)
    }
    (plan.usage.days, plan.usage.hoursPerDay, plan.usage.between) = (Days(31), .zero, .loaded)
    let estimate = Estimate(of: plan, in: catalog)
    print("loaded idle \(estimate.power.idleWall.value) W for 170, July \(estimate.energy.total.value) kWh for 135.73")
    #expect(abs(estimate.power.idleWall.value - 170) <= 0.15 * 170)
    #expect(estimate.energy.total.value <= 135.73)
    #expect(estimate.energy.total.value >= 0.85 * 135.73)
  }
}
