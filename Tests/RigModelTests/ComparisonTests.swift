import RigModel
import Testing

/// Savings, the whole sum, break-even and the verdict.
@Suite struct ComparisonTests {
  /// A rig of 100 €: 1 kW from the wall (850 W through 85 %); rented 1 € an hour; 10 days × 10 h.
  static func estimate(tariff: Double? = 0.1, _ change: (inout Plan) -> Void = { _ in }) -> Estimate {
    let card = Market.gpu("card", peak: 850, idle: 850, bandwidth: 100, efficiency: 0.5, price: Market.euros(100))
    let fast = Market.gpu("fast", bandwidth: 200, efficiency: 0.5)
    let catalog = Market.catalog(
      [card, fast], offers: [Market.offer("offer", "fast", devices: 1, rate: 1)], tariffs: [])
    var plan = Market.plan(["card": 1], offer: "offer")
    (plan.usage.days, plan.usage.hoursPerDay) = (Days(10), Hours(10))
    plan.power.tariff = tariff.map { EnergyPrice($0) }
    change(&plan)
    return Estimate(of: plan, in: catalog)
  }

  /// Rent 100 h × 1 = 100 €; Electricity 100 kWh × 0.1 = 10 €; At equal work half of it: 50 €.
  @Test func `The three sums`() {
    let sums = ComparisonTests.estimate()
    #expect(sums.savings?.amount == .zero)
    #expect(sums.allIn?.amount == Money(cents: -10_00))
    #expect(sums.equalWork?.amount == Money(cents: -50_00))
    #expect(sums.equalWork?.percent == -100)
  }

  /// Resale 60 % keeps 40 €; storage 10 × 0.5 = 5 €: 100 + 5 − (40 + 10) = 55, which is 55 ÷ 105 of the rent.
  @Test func `Resale and storage count all in only`() {
    let sums = ComparisonTests.estimate {
      ($0.resale, $0.rental.storagePerDay) = (0.6, Money(cents: 50))
    }
    #expect(sums.ownershipCost == Money(cents: 50_00))
    #expect(sums.allIn?.rental == Money(cents: 105_00))
    #expect(sums.allIn?.amount == Money(cents: 55_00))
    #expect(near(sums.allIn?.percent, 52.381, 0.001))
    #expect(sums.savings?.amount == .zero)
  }

  /// Article: 100 ÷ 10 a day; all in: 100 ÷ (10 − 1); equal work: 100 ÷ (5 − 1).
  @Test func `Break-even days`() {
    let sums = ComparisonTests.estimate()
    #expect(sums.articleBreakEven == .after(Days(10)))
    #expect(near(sums.allInBreakEven.days?.value, 100.0 / 9))
    #expect(sums.equalWorkBreakEven == .after(Days(25)))
  }

  /// The whole basis and equal work as the chosen one: 50 € of rent, 5 € a day.
  @Test func `The chosen basis is the rent of savings and of both its days`() {
    let sums = ComparisonTests.estimate { $0.rental.basis = .equalWork }
    #expect(sums.savings?.amount == Money(cents: -50_00))
    #expect(sums.articleBreakEven == .after(Days(20)))
    #expect(sums.allInBreakEven == sums.equalWorkBreakEven)
  }

  @Test func `Never: electricity costs more than the rent`() {
    let sums = ComparisonTests.estimate(tariff: 1)  // 10 € a day of each
    #expect(sums.articleBreakEven == .after(Days(10)))
    #expect(sums.allInBreakEven == .never)
    #expect(sums.equalWorkBreakEven == .never)
  }

  /// 100 € at 10 × rate a day: 0.00274 an hour is 3 650 days and a little less, half of it is beyond ten years.
  @Test(arguments: [(0.00274, true), (0.00273, false), (0, false)])
  func `Never: more than ten years`(rate: Double, pays: Bool) {
    let sums = ComparisonTests.estimate { $0.rental.rate = HourlyRate(rate) }
    #expect((sums.articleBreakEven.days != nil) == pays)
  }

  @Test func `Unknown: no tariff, or no offer`() {
    let dark = ComparisonTests.estimate(tariff: nil)
    #expect(dark.ownershipCost == nil)
    #expect(dark.allIn == nil)
    #expect(dark.allInBreakEven == .unknown)
    #expect(dark.articleBreakEven == .after(Days(10)))
    let alone = ComparisonTests.estimate { $0.rental.offer = nil }
    #expect(alone.articleBreakEven == .unknown)
  }

  @Test(
    "The verdict over the known sums",
    arguments: [
      ([1, 1, 1], .buy), ([1, nil, nil], .buy), ([1, 2, nil], .buy), ([-1, -1, -1], .rent), ([0, 0, 0], .rent),
      ([0, nil, -1], .rent), ([1, 0, 1], .depends), ([1, 1, -1], .depends), ([-1, nil, 1], .depends),
      ([nil, nil, nil], nil), ([], nil),
    ] as [([Int64?], Verdict?)])
  func verdict(cents: [Int64?], verdict: Verdict?) {
    #expect(Verdict(cents.map { $0.map { Money(cents: $0) } }) == verdict)
  }
}
