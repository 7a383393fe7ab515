import Testing

@testable import RigModel

/// What each part takes from the wall.
@Suite struct WallShareTests {
  static let plans: [Plan] = [(0.8, Between.off), (0.2, .loaded), (0, .loaded), (0.5, .idle), (0.5, .sleep)].map {
    load, between in
    var plan = Market.plan(["combo-128": 1, "p40": 3, "psu-1300": 1])
    (plan.usage.load, plan.usage.between, plan.usage.hoursPerDay) = (load, between, Hours(10))
    plan.buying.deliveryDays = Days(2)
    return plan
  }

  @Test(arguments: plans) func `The shares add up to the rig`(plan: Plan) {
    let estimate = Estimate(of: plan, in: Market.article)
    let shares = estimate.wallShares(of: plan)
    #expect(near(shares.reduce(0) { $0 + $1.working.value }, estimate.power.workingWall.value))
    #expect(near(shares.reduce(0) { $0 + $1.idle.value }, estimate.power.idleWall.value))
    #expect(near(shares.reduce(0) { $0 + $1.energy.value }, estimate.energy.total.value))
    #expect(shares.map(\.energy) == shares.map(\.energy).sorted(by: >))
  }

  @Test func `Parts that take as much stand in the order of the catalog`() {
    let ids: [PartID] = ["a", "b", "c", "d"]
    let catalog = Market.catalog(ids.map { Market.gpu($0) })
    let plan = Market.plan(Dictionary(uniqueKeysWithValues: ids.map { ($0, 1) }))
    #expect(Estimate(of: plan, in: catalog).wallShares(of: plan).map(\.part.id) == ids)
  }

  /// 3 × (10 + 0.8 × 240) = 606 W and 77.625 W at work, 3 × 10 W and 48.75 W idle, through 80 %.
  @Test func `Every unit of a part counts`() {
    let plan = WallShareTests.plans[0]
    let shares = Estimate(of: plan, in: Market.article).wallShares(of: plan)
    #expect(shares.map(\.part.id) == ["p40", "combo-128"])
    for (share, (working, idle)) in zip(shares, [(606.0, 30.0), (77.625, 48.75)]) {
      #expect(near(share.working.value, working / 0.8))
      #expect(near(share.idle.value, idle / 0.8))
    }
  }

  @Test func `What draws nothing has no share, and nothing draws in an empty plan`() {
    let plan = WallShareTests.plans[0]
    #expect(!Estimate(of: plan, in: Market.article).wallShares(of: plan).contains { $0.part.id == "psu-1300" })
    let empty = Market.plan([:])
    #expect(Estimate(of: empty, in: Market.article).wallShares(of: empty).isEmpty)
  }
}
