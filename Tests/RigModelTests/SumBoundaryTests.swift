import Testing

@testable import RigModel

/// Sums in which one number alone is missing, 0 or 1.
@Suite struct SumBoundaryTests {
  private static let card = Market.gpu("card", peak: 850, idle: 850, price: Market.euros(100))
  private static let catalog = Market.catalog(
    [card],
    offers: [
      Market.offer("offer", "card", devices: 1, rate: 1), Market.offer("priceless", "card", devices: 1, rate: nil),
    ])

  private static func estimate(_ offer: OfferID = "offer", _ change: (inout Plan) -> Void = { _ in }) -> Estimate {
    var plan = Market.plan(["card": 1], offer: offer)
    change(&plan)
    return Estimate(of: plan, in: catalog)
  }

  /// 100 €: 7 € of shipping, (100 + 7) × 0.2 of tax, 5 € of fee, 3 € of allowance.
  @Test func `Costs of buying are added up`() {
    let buying = SumBoundaryTests.estimate {
      ($0.buying.shipping, $0.buying.imported) = (Money(cents: 7_00), 1)
      ($0.buying.marketplaceFee, $0.buying.deadOnArrival) = (0.05, 0.03)
    }.buying
    #expect(buying.imports == Money(cents: 21_40))
    #expect(buying.total == Money(cents: 36_40))
  }

  /// 24 € of rent and 2 € of storage a day.
  @Test(arguments: [(0.5, 13_00), (1, 26_00), (2, 52_00)] as [(Double, Int64)])
  func `While parts are on their way, rent and storage are spent`(days: Double, cents: Int64) {
    let estimate = SumBoundaryTests.estimate {
      ($0.buying.deliveryDays, $0.rental.storagePerDay) = (Days(days), Money(cents: 2_00))
    }
    #expect(estimate.awaitingCost == Money(cents: cents))
  }

  @Test func `Owning has its cost where the rent is unknown and nothing is awaited`() {
    let estimate = SumBoundaryTests.estimate("priceless")
    #expect(near(estimate.curve.own(0), 100))
    #expect(estimate.ownershipCost != nil)
    let awaited = SumBoundaryTests.estimate("priceless") { $0.buying.deliveryDays = Days(1) }
    #expect(awaited.curve.own(0) == nil)
    #expect(awaited.ownershipCost == nil)
  }

  @Test func `A part whose idle watts alone are known draws its peak by rule`() {
    let drive = Draw(of: Market.part("drive", .storage(Storage()), idle: 2))
    #expect(drive.peak == Watts(8))
    #expect(drive.idle == Watts(2))
    #expect(drive.isEstimate)
  }

  @Test func `A price that is typed or owned is no guess`() throws {
    let guess = ListPrice(
      each: Money(cents: 100_00), low: nil, high: nil, currency: .euro, lots: [], kind: .estimate)
    let catalog = Market.catalog([Market.gpu("card", price: guess)])
    var plan = Market.plan(["card": 1])
    #expect(Estimate(of: plan, in: catalog).purchase.lines.map(\.isEstimate) == [true])
    plan.owned = ["card"]
    #expect(Estimate(of: plan, in: catalog).purchase.lines.map(\.isEstimate) == [false])
    (plan.owned, plan.prices["card"]) = ([], PriceOverride(each: Money(cents: 90_00)))
    #expect(Estimate(of: plan, in: catalog).purchase.lines.map(\.isEstimate) == [false])
  }

  @Test func `No speed of 0 is compared`() {
    #expect(SpeedRatio([0, 1], .throughput) == nil)
    #expect(SpeedRatio([1, .infinity], .throughput) == nil)
    #expect(SpeedRatio([], .throughput) == nil)
    #expect(SpeedRatio([4, 1], .throughput)?.figure == 2)
  }

  /// Two supplies of 0.4 W at half load: 92 % of Gold.
  @Test func `Supplies of less than a watt share a load too`() {
    let small = Supply(rated: Watts(0.4), rating: .gold)
    #expect(near(SupplyEfficiency.wall(Watts(0.4), from: [small, small]).value, 0.4 / 0.92))
    let none = Supply(rated: .zero, rating: .gold)
    #expect(near(SupplyEfficiency.wall(Watts(0.4), from: [none, none]).value, 0.4 / 0.8))
  }

  static let amounts: [@Sendable (inout Plan) -> Void] = [
    { $0.prices["card"] = PriceOverride(each: Money(rounding: 9_000_000)) },
    { $0.prices["card"] = PriceOverride(each: .zero, lots: [Lot(quantity: 2, price: Money(rounding: 9_000_000))]) },
    { $0.buying.shipping = Money(rounding: 9_000_000) }, { $0.power.tariff = EnergyPrice(900) },
    { $0.power.offPeakTariff = EnergyPrice(900) }, { $0.heating.price = EnergyPrice(900) },
    { $0.rental.rate = HourlyRate(90_000) }, { $0.rental.storagePerDay = Money(rounding: 900_000) },
  ]

  /// At 1.25 dollars a euro each of them passes its limit.
  @Test(arguments: amounts.indices) func `An amount that leaves its range is not converted`(place: Int) {
    let catalog = Market.catalog([SumBoundaryTests.card], rates: [ExchangeRate(Market.dollar, 1.25)])
    var plan = Plan(name: "test")
    #expect(plan.converted(to: Market.dollar, in: catalog) != nil)
    SumBoundaryTests.amounts[place](&plan)
    #expect(plan.converted(to: Market.dollar, in: catalog) == nil)
    #expect(plan.converted(to: .euro, in: catalog) == plan)
  }
}
