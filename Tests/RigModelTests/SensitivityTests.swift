import Testing

@testable import RigModel

/// How far each assumption moves the all-in result: scaling at the article's prices and 0.25 €/kWh, all in 112.78 €.
@Suite struct SensitivityTests {
  private static func plan(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Market.plan(["p40": 3, "combo-128": 1, "psu-1300": 1], offer: "g5.12xlarge")
    plan.prices["p40"] = PriceOverride(
      each: Money(cents: 170_00), lots: [Lot(quantity: 3, price: Money(cents: 410_00))])
    plan.power.tariff = EnergyPrice(0.25)
    plan.rental.rate = HourlyRate(5.672)
    change(&plan)
    return plan
  }

  private static func ranked(_ change: (inout Plan) -> Void = { _ in }) -> [Sensitivity.Subject: Sensitivity] {
    let all = Sensitivity.ranked(EstimatedPlan(plan(change), in: Market.article))
    return Dictionary(uniqueKeysWithValues: all.map { ($0.subject, $0) })
  }

  /// 3.5 days: 357.34 − 566 − 17.95; 14 days: 1429.34 − 566 − 71.78.
  @Test func `Days go from half to twice as many`() {
    let days = SensitivityTests.ranked()[.setting(.days)]
    #expect(days?.ends == Ends(worse: 3.5, better: 14))
    #expect(days?.worse == Money(cents: -226_61))
    #expect(days?.better == Money(cents: 791_56))
  }

  /// 112.78 + 566 × 0.5 = 395.78.
  @Test func `Resale goes from nothing to half`() {
    let resale = SensitivityTests.ranked()[.setting(.resale)]
    #expect(resale?.worse == Money(cents: 112_78))
    #expect(resale?.better == Money(cents: 395_78))
  }

  /// At 3 h a day the rent is 89.33 and electricity 4.49, so all in is −481.16, worse than at 8 and at 24 hours.
  @Test func `What the plan has now is an end where it looks worst`() {
    let hours = SensitivityTests.ranked { $0.usage.hoursPerDay = Hours(3) }[.setting(.hoursPerDay)]
    #expect(hours?.ends == Ends(worse: 3, better: 24))
    #expect(hours?.worse == Money(cents: -481_16))
    #expect(hours?.better == Money(cents: 112_78))
    let spare = SensitivityTests.ranked { $0.usage.load = 0.2 }[.setting(.load)]
    #expect(spare?.ends == Ends(worse: 1, better: 0.2))
  }

  /// 714.67 × 0.8 = 571.74; × 1.2 = 857.61.
  @Test func `The rate goes from a fifth less to a fifth more`() {
    let rate = SensitivityTests.ranked()[.setting(.rate)]
    #expect(rate?.worse == Money(cents: -30_15))
    #expect(rate?.better == Money(cents: 255_72))
  }

  /// 90 000 × 1.2 = 108 000 an hour is more than may be typed, and still what that end means: 168 × 0.75 × 108 000.
  @Test func `An end beyond what may be typed counts in full`() {
    let rate = SensitivityTests.ranked { $0.rental.rate = HourlyRate(90_000) }[.setting(.rate)]
    #expect(rate?.ends == Ends(worse: 72_000, better: 108_000))
    #expect(rate?.better == Money(cents: 1_360_800_000 - 566_00 - 35_89))
  }

  @Test func `Off-peak hours that cost more look worse when they are used`() {
    let share = SensitivityTests.ranked { $0.power.offPeakTariff = EnergyPrice(0.5) }[.setting(.offPeakShare)]
    #expect(share?.ends == Ends(worse: 1, better: 0))
    #expect(share?.better == Money(cents: 112_78))
    #expect(share?.worse == Money(cents: 112_78 - 35_89))
  }

  /// 0.25 × 0.5 + 0.1 × 0.5 = 0.175 is what a kWh costs; the price that is set or left alone is that of the peak.
  @Test func `The assumed price is that outside off-peak hours`() {
    var plan = SensitivityTests.plan { $0.power.offPeakTariff = EnergyPrice(0.1) }
    plan.power.offPeakShare = 0.5
    for tariff in [nil, EnergyPrice(0.25)] {
      plan.power.tariff = tariff
      #expect(Setting.tariff.number?.value(in: EstimatedPlan(plan, in: Market.article)) == 0.25)
      #expect(near(Estimate(of: plan, in: Market.article).energy.tariff?.value, 0.175))
    }
  }

  @Test func `The widest comes first, and what moves less than a hundredth of it is left out`() {
    let all = Sensitivity.ranked(EstimatedPlan(SensitivityTests.plan(), in: Market.article))
    #expect(all.map(\.swing) == all.map(\.swing).sorted(by: >))
    #expect(all.first?.subject == .setting(.days))
    #expect(all.allSatisfy { $0.swing.units >= (all.first?.swing.units ?? 0) / 100 })
  }

  @Test func `Without a rental nothing is ranked`() {
    let plan = SensitivityTests.plan { $0.rental.offer = nil }
    #expect(Sensitivity.ranked(EstimatedPlan(plan, in: Market.article)).isEmpty)
  }

  /// 40 € of a part that may cost 30 to 60: all in moves by −20 and +10.
  @Test func `Prices go from their high to their low ends`() {
    let parts = [Market.gpu("card", price: Market.price(40, low: 30, high: 60))]
    let offers = [Market.offer("rented", "card", devices: 1, rate: 1)]
    let catalog = Market.catalog(parts, offers: offers)
    let plan = Market.plan(["card": 1], offer: "rented")
    let prices = Sensitivity.ranked(EstimatedPlan(plan, in: catalog)).first { $0.subject == .prices }
    let allIn = Estimate(of: plan, in: catalog).allIn?.amount ?? .zero
    #expect(prices?.worse == allIn - Money(cents: 20_00))
    #expect(prices?.better == allIn + Money(cents: 10_00))
  }

  @Test(arguments: Setting.all) func `Ends lie in the range, and a default can be set and taken back`(
    setting: Setting
  ) {
    guard let number = setting.number else { return }
    var plan = SensitivityTests.plan()
    let estimated = EstimatedPlan(plan, in: Market.article)
    if let ends = number.ends(in: estimated) {
      #expect(number.range.contains(ends.worse))
      #expect(number.range.contains(ends.better))
    }
    let before = number.value(in: estimated)
    let original = plan
    number.store(&plan, number.range.lowerBound)
    #expect(number.value(in: EstimatedPlan(plan, in: Market.article)) == number.range.lowerBound)
    number.store(&plan, number.typed(in: original))
    #expect(number.value(in: EstimatedPlan(plan, in: Market.article)) == before)
    #expect(!number.source.isEmpty)
  }
}
