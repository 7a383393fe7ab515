import RigModel
import Testing

/// What a plan keeps, and what changing it does.
@Suite struct PlanTests {
  static let catalog = Market.catalog(
    [
      Market.gpu("p40"), Market.part("old", .platform(Platform())), Market.part("new", .platform(Platform())),
      Market.part("drive", .storage(Storage())),
    ], rates: [ExchangeRate(Market.dollar, 1.25), ExchangeRate(Market.pound, 0.8)])

  @Test(arguments: [(3, 3), (0, 0), (-1, 0), (64, 64), (65, 64), (Int.max, 64), (Int.min, 0)])
  func `Quantities stay within 0 to 64`(set: Int, kept: Int) {
    #expect(Market.plan(["p40": set]).quantity("p40") == kept)
  }

  @Test func `Toggling is off and on, and a platform replaces the platform`() {
    var plan = Market.plan(["p40": 3, "old": 1])
    plan.toggle("p40", in: PlanTests.catalog)
    plan.toggle("new", in: PlanTests.catalog)
    plan.toggle("drive", in: PlanTests.catalog)
    #expect(plan.build == ["new": 1, "drive": 1])
  }

  @Test(
    "Crosses go through the euro",
    arguments: [("USD", "EUR", 0.8), ("EUR", "USD", 1.25), ("USD", "GBP", 0.64), ("GBP", "GBP", 1), ("JPY", "JPY", 1)])
  func factor(from: String, to: String, factor: Double) {
    let known = PlanTests.catalog.factor(from: CurrencyCode(rawValue: from), to: CurrencyCode(rawValue: to))
    #expect(near(known, factor))
  }

  @Test func `A missing rate is no factor`() {
    let yen = CurrencyCode(rawValue: "JPY")
    #expect(PlanTests.catalog.factor(from: yen, to: .euro) == nil)
    #expect(PlanTests.catalog.factor(from: .euro, to: yen) == nil)
    #expect(!PlanTests.catalog.knows(yen))
    #expect(Market.plan([:]).converted(to: yen, in: PlanTests.catalog) == nil)
  }

  /// 100 € = 125 $; every amount of the plan moves, shares and hours do not.
  @Test func `Another currency converts every amount of the plan`() {
    var plan = Market.plan(["p40": 1])
    plan.prices["p40"] = PriceOverride(
      each: Money(cents: 100_00), lots: [Lot(quantity: 2, price: Money(cents: 180_00))])
    plan.power.tariff = EnergyPrice(0.2)
    plan.rental.rate = HourlyRate(4)
    plan.rental.storagePerDay = Money(cents: 80)
    plan.resale = 0.5
    let other = plan.converted(to: Market.dollar, in: PlanTests.catalog)
    #expect(other?.currency == Market.dollar)
    #expect(other?.prices["p40"]?.each == Money(cents: 125_00))
    #expect(other?.prices["p40"]?.lots == [Lot(quantity: 2, price: Money(cents: 225_00))])
    #expect(other?.power.tariff == EnergyPrice(0.25))
    #expect(other?.rental.rate == HourlyRate(5))
    #expect(other?.rental.storagePerDay == Money(cents: 100))
    #expect(other?.resale == 0.5)
  }

  @Test func `Of rows with one id the last is found`() {
    let twice = Market.catalog([Market.gpu("p40", vram: 1), Market.gpu("p40", vram: 24)])
    #expect(twice["p40"]?.gpu?.vram == Gibibytes(24))
    #expect(Estimate(of: Market.plan(["p40": 1]), in: twice).gpus.vram == Gibibytes(24))
  }
}
