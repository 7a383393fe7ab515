import RigModel
import RigTesting
import Testing

/// The own rig beside a contract by the month, whose cost rises by steps.
///
/// Two cards, board, supply and drive are 976 €; a month is 100 € after 50 € for the setup; electricity costs nothing.
@Suite struct MonthlyWayTests {
  private static func monthly(toStart: Double) -> WayCost? {
    var plan = GoalMarket.plan
    plan.power.tariff = EnergyPrice(0)
    let catalog = GoalMarket.catalog()
    return Ways(plan, Estimate(of: plan, in: catalog), toStart: Money(rounding: toStart), in: catalog)?[.monthly]
  }

  /// Ten months end with day 305, and nine with day 274; as much as the contract is not yet less.
  @Test(arguments: [(73.99, 275.0), (74, 306), (74.01, 306), (173.99, 306), (174, 336)] as [(Double, Double)])
  func `The own rig has cost less from the day on after which the steps lie above it`(toStart: Double, day: Double) {
    #expect(MonthlyWayTests.monthly(toStart: toStart)?.ownWinsFrom == .after(Days(day)))
  }

  @Test(arguments: [(1.0, 150.0), (31, 150), (32, 250), (61, 250), (62, 350)])
  func `A contract has cost whole months and its setup`(day: Double, cost: Double) {
    #expect(near(MonthlyWayTests.monthly(toStart: 0)?.cost(by: day), cost))
  }
}
