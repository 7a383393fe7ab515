import RigModel
import Testing

/// Another currency and another offer.
@Suite struct PlanChangeTests {
  @Test func `Another offer brings its own rate, the same one keeps the typed rate`() {
    var plan = Plan(name: "a")
    plan.compare(with: "one")
    plan.rental.rate = HourlyRate(5)
    plan.compare(with: "one")
    #expect(plan.rental.rate == HourlyRate(5))
    plan.compare(with: "two")
    #expect(plan.rental.rate == nil)
  }

  /// A tariff of 0.7 becomes 1207 in won, beyond the 1000 that a plan may hold.
  @Test func `A currency in which an amount leaves its range is refused`() {
    let won = ExchangeRate(
      currency: CurrencyCode(rawValue: "KRW"), unitsPerEuro: 1725, source: "test", asOf: CivilDate(dayNumber: 20_000))
    let catalog = Catalog(parts: [], offers: [], tariffs: [], rates: [won])
    var plan = Plan(name: "a")
    plan.power.tariff = EnergyPrice(0.5)
    #expect(plan.converted(to: won.currency, in: catalog)?.power.tariff == EnergyPrice(862.5))
    plan.power.tariff = EnergyPrice(0.7)
    #expect(plan.converted(to: won.currency, in: catalog) == nil)
  }
}
