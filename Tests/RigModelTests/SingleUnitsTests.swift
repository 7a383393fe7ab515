import RigModel
import Testing

/// Units of a part that have a price of their own.
@Suite struct SingleUnitsTests {
  private let catalog = Market.article

  private func plan(buying prices: [Double], owning owned: Int? = nil) throws -> (plan: Plan, part: Part) {
    let part = try #require(catalog["p40" as PartID])
    var plan = Plan(name: "one")
    if let owned {
      plan.own("p40", owned)
      plan.setQuantity("p40", owned)
    }
    for price in prices { plan.buy(part, for: Money(rounding: price), in: catalog) }
    return (plan, part)
  }

  @Test(arguments: [[100], [100, 100], [100, 130.01], [130, 100, 90], [5, 5, 500, 5]])
  func `All of them cost what they were bought for`(_ prices: [Double]) throws {
    let (plan, part) = try plan(buying: prices)
    let bill = plan.bill(for: part, in: catalog)
    #expect(bill.units == prices.count && bill.sum == Money(rounding: prices.reduce(0, +)))
  }

  @Test func `One that goes takes its own price with it`() throws {
    var (plan, part) = try plan(buying: [130, 100, 90])
    plan.leave(part, of: Money(rounding: 100), in: catalog)
    #expect(plan.bill(for: part, in: catalog).sum == Money(rounding: 220))
    plan.leave(part, of: Money(rounding: 130), in: catalog)
    #expect(plan.prices["p40"] == PriceOverride(each: Money(rounding: 90)))
    plan.leave(part, of: Money(rounding: 90), in: catalog)
    #expect(plan.build.isEmpty && plan.prices.isEmpty)
  }

  @Test func `What is owned stays free, and a further one is paid for`() throws {
    let (plan, part) = try plan(buying: [100], owning: 2)
    #expect(plan.quantity("p40") == 3 && plan.bill(for: part, in: catalog).sum == Money(rounding: 100))
  }

  @Test func `A board takes the place of the one that was there`() throws {
    let board = try #require(catalog["combo-32" as PartID])
    var plan = Plan(name: "one")
    plan.setQuantity("combo-128", 1)
    for price in [30.0, 35] { plan.buy(board, for: Money(rounding: price), in: catalog) }
    #expect(plan.build == ["combo-32": 1] && plan.prices["combo-32"]?.each == Money(rounding: 35))
  }
}
