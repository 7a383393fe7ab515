import RigModel
import Testing

/// What the rig takes between its hours of work: ten days with sixteen hours a day each, 160 h.
@Suite struct BetweenTests {
  private static let catalog: Catalog = {
    var gpu = GPU(devices: 1, vram: Gibibytes(24))
    gpu.idleLoaded = Watts(50)
    return Catalog(
      parts: [
        Market.part("card", .gpu(gpu), peak: 250, idle: 10), Market.part("board", .platform(Platform())),
        Market.part("supply", .supply(Supply(rated: nil, rating: nil))),
      ], offers: [], tariffs: [], rates: [])
  }()

  private static func estimate(_ between: Between) -> (plan: Plan, estimate: Estimate) {
    var plan = Market.plan(["card": 2, "board": 1, "supply": 1])
    (plan.usage.days, plan.usage.hoursPerDay, plan.usage.between) = (Days(10), Hours(8), between)
    plan.power.tariff = EnergyPrice(0.5)
    return (plan, Estimate(of: plan, in: catalog))
  }

  /// Asleep 5 W; idle (2 × 10 + 48.75) ÷ 0.8 = 85.94 W, with models loaded (2 × 50 + 48.75) ÷ 0.8 = 185.94 W.
  @Test(
    "Watts, kWh and their price",
    arguments: [(.off, 0, 0, 0), (.sleep, 5, 0.8, 40), (.idle, 85.9375, 13.75, 687), (.loaded, 185.9375, 29.75, 1487)]
      as [(Between, Double, Double, Int64)])
  func rest(between: Between, watts: Double, kilowattHours: Double, cents: Int64) throws {
    let ((plan, estimate), (_, off)) = (BetweenTests.estimate(between), BetweenTests.estimate(.off))
    #expect(near(estimate.power.wall(between).value, watts))
    #expect(near(estimate.energy.total.value - off.energy.total.value, kilowattHours))
    let cost = try #require(estimate.restCost(of: plan))
    #expect(abs(cost.units - Double(cents) / 100) <= 0.0101)
    #expect(off.restCost(of: plan, between) == cost)
  }

  @Test func `The older word is that for loaded, and takes back what it said alone`() throws {
    var plan = Plan(name: "test")
    guard case .flag(let leftOn) = Setting.leftOn.form else { return #expect(Bool(false), "no flag") }
    leftOn.turn(&plan, true)
    #expect(plan.usage.between == .loaded && leftOn.isOn(plan))
    leftOn.turn(&plan, false)
    #expect(plan.usage.between == .off)
    #expect(Setting.leftOn.isOlder && !Setting.listed.contains(.leftOn) && Setting.listed.contains(.between))
  }
}
