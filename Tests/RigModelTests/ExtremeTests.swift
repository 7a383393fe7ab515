import RigModel
import Testing

/// Plans at all ends of what is allowed: nothing traps, nothing becomes infinite.
@Suite struct ExtremeTests {
  static let catalog = Market.catalog(
    [
      Market.gpu(
        "huge", devices: 16, vram: 1e6, peak: 1e6, idle: 1e6, bandwidth: 1e6, efficiency: 1, article: 1e6, price: dear),
      Market.gpu("tiny", vram: 1e-6, peak: 0, idle: 0, bandwidth: 1e-9, efficiency: 1e-9, article: 1e-9, price: free),
      Market.part("psu", .supply(Supply(rated: Watts(1e-6), rating: .gold)), dear),
      Market.part("zero", .supply(Supply(rated: .zero, rating: .gold)), free),
    ],
    offers: [
      Market.offer("speck", "tiny", devices: 1e-6, rate: 1e5), Market.offer("farm", "huge", devices: 1e6, rate: 0),
    ],
    rates: [ExchangeRate(Market.dollar, 1e6), ExchangeRate(Market.pound, 1e-6)])

  static let dear = Market.price(1e7, low: 0, high: 1e7, Market.pound, lots: [64: 1e7])
  static let free = Market.price(0)

  static let builds: [[PartID: Int]] = [
    [:], ["huge": 64, "tiny": 64, "psu": 64, "zero": 64], ["tiny": 1, "zero": 1], ["huge": 64, "psu": 64], ["zero": 64],
  ]

  @Test(arguments: builds, ["speck", "farm"] as [OfferID])
  func `Every limit at its end`(build: [PartID: Int], offer: OfferID) {
    for basis in Basis.allCases {
      for currency in [CurrencyCode.euro, Market.dollar, Market.pound] {
        check(Estimate(of: plan(build, offer, basis, currency), in: ExtremeTests.catalog))
      }
    }
  }

  private func plan(_ build: [PartID: Int], _ offer: OfferID, _ basis: Basis, _ currency: CurrencyCode) -> Plan {
    var plan = Market.plan(build, offer: offer)
    plan.currency = currency
    (plan.usage.days, plan.usage.between, plan.usage.work) = (Days(Limits.days.upperBound), .loaded, .one)
    plan.power.tariff = EnergyPrice(Limits.tariff.upperBound)
    plan.power.carbon = Limits.carbon.upperBound
    plan.rental.basis = basis
    plan.rental.rate = HourlyRate(Limits.rate.upperBound)
    plan.rental.storagePerDay = Money(rounding: Limits.storagePerDay.upperBound)
    plan.resale = 1
    return plan
  }

  private func check(_ estimate: Estimate) {
    let figures = [
      estimate.power.workingWall.value, estimate.power.idleWall.value, estimate.energy.total.value,
      estimate.heat.rise?.value ?? 0, estimate.rental?.speedRatio ?? 0, estimate.savings?.percent ?? 0,
      estimate.allIn?.percent ?? 0, estimate.allInBreakEven.days?.value ?? 0,
    ]
    #expect(!figures.contains { !$0.isFinite }, "\(figures)")
  }

  @Test func `No days and no hours: nothing to rent, nothing pays`() {
    var plan = Market.plan(["huge": 1], offer: "speck")
    (plan.usage.days, plan.usage.hoursPerDay) = (.zero, .zero)
    let estimate = Estimate(of: plan, in: ExtremeTests.catalog)
    #expect(estimate.rental?.cost(.proRata) == .zero)
    #expect(estimate.savings?.percent == nil)
    #expect(estimate.articleBreakEven == .never)
    #expect(Verdict([estimate.savings?.amount, estimate.allIn?.amount, estimate.equalWork?.amount]) == .rent)
  }
}
