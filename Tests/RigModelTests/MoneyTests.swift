import RigModel
import Testing

/// Exact money: rounding, sums, saturation.
@Suite struct MoneyTests {
  @Test(
    "Rounding to the cent, half away from zero, of the decimal as written",
    arguments: [
      (1.004, 100), (1.005, 101), (2.675, 268), (0.125, 13), (-0.125, -13), (-1.005, -101), (-1.004, -100),
      (714.672, 714_67), (952.896, 952_90), (0, 0), (1e-9, 0), (.nan, 0), (.infinity, 0),
    ] as [(Double, Int64)])
  func rounding(units: Double, cents: Int64) {
    #expect(Money(rounding: units).cents == cents)
  }

  @Test(
    "Nothing grows beyond ten million million",
    arguments: [
      Money(rounding: 1e300), Money(cents: .max), Money(cents: Money.limit) + Money(cents: Money.limit),
      Money(cents: Money.limit) * 64, Money(cents: Money.limit) * Int.max, Money(cents: Money.limit) * 1e6,
      -Money(cents: .min), Money.zero - Money(cents: -.max), Money(cents: -Money.limit) * -2,
    ])
  func saturation(amount: Money) {
    #expect(amount.cents == 1_000_000_000_000_000)
  }

  @Test func `Nor below minus that`() {
    #expect((Money(cents: Money.limit) * -3).cents == -Money.limit)
    #expect(Money(rounding: -1e300).cents == -Money.limit)
    #expect((Money(cents: Money.limit) * Int.min).cents == -Money.limit)
    #expect((Money(cents: -Money.limit) * Int.max).cents == -Money.limit)
    #expect((Money(cents: -Money.limit) * Int.min).cents == Money.limit)
  }

  /// 0.1 + 0.2 is 0.30 and no cent more, a thousand times over.
  @Test func `Sums are exact`() {
    let sum = (0..<1000).reduce(Money.zero) { sum, _ in sum + Money(rounding: 0.1) + Money(rounding: 0.2) }
    #expect(sum == Money(cents: 300_00))
  }

  @Test func `Shares of money`() {
    #expect(near(Money(cents: 148_67).percent(of: Money(cents: 714_67)), 20.803, 0.001))
    #expect(Money(cents: 1).percent(of: .zero) == nil)
    #expect(Money(cents: -50).percent(of: Money(cents: 100)) == -50)
  }

  @Test func `Currencies stand in the order of their codes`() {
    let codes = ["USD", "EUR", "GBP", "EUR"].map(CurrencyCode.init(rawValue:))
    #expect(codes.sorted().map(\.description) == ["EUR", "EUR", "GBP", "USD"])
    #expect(!(CurrencyCode.euro < .euro) && CurrencyCode.euro < Market.dollar)
  }

  /// 1.5 kW for 2 h are 3 kWh, at 0.25 a kWh 0.75; 5.672 an hour for 168 h are 952.896 → 952.90.
  @Test func `Products with units`() {
    #expect(Watts(1500) * Hours(2) == KilowattHours(3))
    #expect(KilowattHours(3) * EnergyPrice(0.25) == Money(cents: 75))
    #expect(HourlyRate(5.672) * Hours(168) == Money(cents: 952_90))
  }
}
