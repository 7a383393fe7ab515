import RigModel
import Testing

/// What a card draws when its driver is told to let it draw less.
@Suite struct PowerLimitTests {
  private static func estimate(_ limit: Double?) -> Estimate {
    var plan = Market.plan(["p40": 3, "combo-128": 1, "psu-1300": 1], offer: "g5.12xlarge")
    plan.limits["p40"] = limit.map { Watts($0) }
    return Estimate(of: plan, in: Market.article)
  }

  /// At 180 W: 3 × 180 + 145 = 685; 3 × (10 + 0.8 × 170) + 77.625 = 515.625; through 80 %.
  @Test(
    "Peak, wall, heat and energy follow the limit",
    arguments: [
      (nil, 895, 683.625), (250, 895, 683.625), (300, 895, 683.625), (180, 685, 515.625), (100, 445, 323.625),
      (10, 175, 107.625), (1, 175, 107.625),  // no card draws less than idle
    ] as [(Double?, Double, Double)])
  func limited(limit: Double?, peak: Double, working: Double) {
    let estimate = PowerLimitTests.estimate(limit)
    #expect(near(estimate.power.peak.value, peak))
    #expect(near(estimate.power.working.value, working))
    #expect(near(estimate.power.workingWall.value, working / 0.8))
    #expect(near(estimate.energy.total.value, working / 0.8 * 168 / 1000))
    #expect(near(estimate.heat.flow.value, working / 0.8 * 3.412142))
  }

  @Test func `Idle, prices and speed stay`() {
    let (limited, free) = (PowerLimitTests.estimate(180), PowerLimitTests.estimate(nil))
    #expect(limited.power.idleWall == free.power.idleWall)
    #expect(limited.purchase.cost == free.purchase.cost)
    #expect(limited.rental?.speedRatio == free.rental?.speedRatio)
    #expect(limited.gpus.models.map(\.part.limit) == [Watts(180)])
    #expect(free.gpus.models.map(\.part.limit) == [nil])
  }

  @Test func `A limit holds for the price in another currency too`() {
    let other = Market.part("card", .gpu(GPU(devices: 1, vram: Gibibytes(24))), Market.euros(100), peak: 250, idle: 10)
    let part = Part(
      id: "card", name: "card", price: Market.price(110, Market.dollar), peak: Watts(250), idle: Watts(10),
      source: "a list", asOf: Market.today, estimated: [], search: "", spec: other.spec, other: other)
    var plan = Market.plan(["card": 2])
    plan.limits["card"] = Watts(150)
    let estimate = Estimate(of: plan, in: Market.catalog([part], rates: [ExchangeRate(Market.dollar, 1.1)]))
    #expect(estimate.purchase.lines.map(\.part.draw.peak) == [Watts(150)])
    #expect(estimate.purchase.cost == Money(cents: 200_00))
    #expect(near(estimate.power.peak.value, 300))
  }
}
