import RigModel
import Testing

/// What owning costs, told before there is an estimate, and what a kWh costs after the heat that it spares.
@Suite struct OwnCostTests {
  private static func plan(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Market.plan(["p40": 2, "combo-32": 1, "psu-1300": 1])
    (plan.usage.days, plan.power.tariff) = (Days(100), EnergyPrice(0.25))
    change(&plan)
    return plan
  }

  typealias Change = @Sendable (inout Plan) -> Void

  private static let changes: [Change] = [
    { _ in }, { ($0.resale, $0.resaleFee) = (0.5, 0.1) }, { $0.buying.shipping = Money(rounding: 40) },
    { ($0.buying.imported, $0.buying.duty) = (0.5, 0.03) }, { $0.heating.share = 0.5 },
    { ($0.heating.share, $0.heating.price) = (0.5, EnergyPrice(0.1)) },
    { ($0.power.offPeakTariff, $0.power.offPeakShare) = (EnergyPrice(0.1), 0.3) },
  ]

  @Test(arguments: changes.indices) func `Owning costs what the estimate says`(row: Int) throws {
    let plan = OwnCostTests.plan(OwnCostTests.changes[row])
    let estimate = Estimate(of: plan, in: Market.article)
    let cost = try #require(plan.ownCost(estimate.purchase.cost, estimate.power, in: Market.article))
    #expect(cost == estimate.ownershipCost)
    let dearer = plan.ownCost(estimate.purchase.cost + Money(rounding: 100), estimate.power, in: Market.article)
    #expect(dearer.map { $0 > cost } == true)
  }

  @Test func `Without a price of electricity nobody knows`() {
    let plan = OwnCostTests.plan { ($0.power.tariff, $0.power.country) = (nil, "XX") }
    #expect(plan.ownCost(.zero, Estimate(of: plan, in: Market.article).power, in: Market.article) == nil)
    #expect(plan.netTariffs(in: Market.article) == nil)
  }

  @Test(
    arguments: [
      (nil, 0, nil, 0.25, 0.25), (0.1, 0, nil, 0.1, 0.25), (0.4, 0, nil, 0.25, 0.4), (0.1, 0.5, nil, 0.05, 0.125),
      (0.1, 0.5, 0.2, 0, 0.15), (nil, 1, 0.3, -0.05, -0.05),
    ] as [(Double?, Double, Double?, Double, Double)])
  func `A kWh costs between its cheap and its dear hours, less the heat`(
    offPeak: Double?, share: Double, heat: Double?, low: Double, high: Double
  ) throws {
    let plan = OwnCostTests.plan {
      $0.power.offPeakTariff = offPeak.map { EnergyPrice($0) }
      ($0.heating.share, $0.heating.price) = (share, heat.map { EnergyPrice($0) })
    }
    let net = try #require(plan.netTariffs(in: Market.article))
    #expect(near(net.lowerBound, low) && near(net.upperBound, high))
  }

  @Test func `A part is asked for, then ruled out, then neither`() {
    var plan = OwnCostTests.plan()
    plan.cycleWish("p40")
    #expect(plan.solve.pinned == ["p40": 1...64] && plan.solve.banned.isEmpty)
    plan.cycleWish("p40")
    #expect(plan.solve.pinned.isEmpty && plan.solve.banned == ["p40"])
    plan.cycleWish("p40")
    #expect(plan.solve == SolveWishes())
    #expect(SolveWishes().aim == .buy && !SolveWishes().allowsUnknown)
  }

  @Test func `A rig is looked for in words`() {
    #expect(
      Aim.allCases.map(\.sought) == [
        "the rig that is cheapest to buy", "the rig that is cheapest to own", "the rig with the most memory",
        "the fastest rig", "the rig with the least watts",
      ])
  }
}
