import Testing

@testable import RigModel

/// What buying costs beside the prices, and what it brings back.
///
/// The rig is 566 €, the rent 714.67 € for 7 days, the wall 854.53 W.
@Suite struct WholePriceTests {
  private static func estimate(_ change: (inout Plan) -> Void = { _ in }) -> Estimate {
    var plan = Market.plan(["p40": 3, "combo-128": 1, "psu-1300": 1], offer: "g5.12xlarge")
    plan.prices["p40"] = PriceOverride(
      each: Money(cents: 170_00), lots: [Lot(quantity: 3, price: Money(cents: 410_00))])
    plan.power.tariff = EnergyPrice(0.25)
    change(&plan)
    return Estimate(of: plan, in: Market.article)
  }

  @Test func `Nothing is added until somebody says so`() {
    let estimate = WholePriceTests.estimate()
    #expect(estimate.buying.total == .zero)
    #expect(estimate.awaitingCost == .zero)
    #expect(estimate.energy.heatCredit == .zero)
    #expect(estimate.ownershipCost == Money(cents: 601_89))
    #expect(estimate.allIn?.amount == Money(cents: 112_78))
  }

  @Test func `Shipping is added once`() {
    let estimate = WholePriceTests.estimate { $0.buying.shipping = Money(cents: 30_00) }
    #expect(estimate.allIn?.amount == Money(cents: 82_78))
    #expect(estimate.savings?.amount == Money(cents: 148_67))
  }

  /// Half of 566 + 34 = 600 comes from outside: 300 × (1.1 × 1.2 − 1) = 96.
  @Test func `Duty and import tax are due on the imported share, shipping included`() {
    let estimate = WholePriceTests.estimate {
      ($0.buying.shipping, $0.buying.imported, $0.buying.duty) = (Money(cents: 34_00), 0.5, 0.1)
    }
    #expect(estimate.buying.importVAT == 0.2)  // of France
    #expect(estimate.buying.imports == Money(cents: 96_00))
    #expect(estimate.buying.total == Money(cents: 130_00))
  }

  @Test func `A typed import tax replaces the country's`() {
    let estimate = WholePriceTests.estimate { ($0.buying.imported, $0.buying.importVAT) = (1, 0.1) }
    #expect(estimate.buying.imports == Money(cents: 56_60))
  }

  @Test func `Fee and allowance are shares of the prices`() {
    let estimate = WholePriceTests.estimate { ($0.buying.marketplaceFee, $0.buying.deadOnArrival) = (0.05, 0.1) }
    #expect(estimate.buying.fee == Money(cents: 28_30))
    #expect(estimate.buying.deadOnArrival == Money(cents: 56_60))
  }

  /// A day of rent is 5.672 × 24 × 3/4 = 102.096; electricity of 5 days is 102.544 kWh × 0.25 = 25.64.
  @Test func `Until the parts arrive one rents, and the rig draws nothing`() {
    let estimate = WholePriceTests.estimate { $0.buying.deliveryDays = Days(2) }
    #expect(estimate.awaitingCost == Money(cents: 204_19))
    #expect(estimate.energy.cost == Money(cents: 25_64))
    #expect(estimate.ownershipCost == Money(cents: 795_83))
    #expect(near(estimate.allInBreakEven.days?.value, 2 + 566 / (102.096 - 5.127_188), 0.001))
  }

  @Test func `Rent while waiting covers no more than the plan's days`() {
    let estimate = WholePriceTests.estimate { $0.buying.deliveryDays = Days(30) }
    #expect(estimate.awaitingCost == Money(cents: 714_67))
    #expect(estimate.energy.cost == .zero)
  }

  /// 0.25 × 0.6 + 0.15 × 0.4 = 0.21.
  @Test func `Off-peak hours are weighed into the price of a kWh`() {
    let estimate = WholePriceTests.estimate {
      ($0.power.offPeakTariff, $0.power.offPeakShare) = (EnergyPrice(0.15), 0.4)
    }
    #expect(near(estimate.energy.tariff?.value, 0.21))
  }

  /// Of 24 hours of work 8 are off-peak, of 8 or 4 all; a share that is typed counts before them.
  @Test(
    arguments: [
      (24, 8, nil, 1 / 3), (8, 8, nil, 1), (4, 8, nil, 1), (10, 8, nil, 0.8), (24, 0, nil, 0), (24, 8, 0.5, 0.5),
    ] as [(Double, Double, Double?, Double)])
  func `Work fills the off-peak hours first`(hours: Double, cheap: Double, typed: Double?, share: Double) {
    let estimate = WholePriceTests.estimate {
      $0.usage.hoursPerDay = Hours(hours)
      ($0.power.offPeakTariff, $0.power.offPeakHours) = (EnergyPrice(0.15), Hours(cheap))
      $0.power.offPeakShare = typed
    }
    #expect(near(estimate.energy.offPeakShare, share))
    #expect(near(estimate.energy.tariff?.value, 0.25 * (1 - share) + 0.15 * share))
  }

  /// A rig that is left on idles in what its work leaves of the cheap hours: 4 of 20 with 8 cheap hours and 4 of work.
  @Test func `A rig that is left on idles in the rest of the off-peak hours`() {
    let estimate = WholePriceTests.estimate {
      ($0.usage.hoursPerDay, $0.usage.between) = (Hours(4), .loaded)
      ($0.power.offPeakTariff, $0.power.offPeakHours) = (EnergyPrice(0.15), Hours(8))
    }
    let (work, idle) = (estimate.power.workingWall.value, estimate.power.idleWall.value)
    #expect(near(estimate.energy.offPeakShare, (work * 4 + idle * 4) / (work * 4 + idle * 20)))
  }

  @Test func `Off-peak hours without an off-peak price change nothing`() {
    let estimate = WholePriceTests.estimate { $0.power.offPeakHours = Hours(8) }
    #expect(near(estimate.energy.tariff?.value, 0.25))
  }

  @Test func `An off-peak price of which nobody says when it holds changes nothing`() {
    let estimate = WholePriceTests.estimate { $0.power.offPeakTariff = EnergyPrice(0.1) }
    #expect(estimate.energy.offPeakShare == 0)
    #expect(near(estimate.energy.tariff?.value, 0.25))
  }

  /// 143.56125 kWh × 0.5 at 0.25 €, or at 0.10 €.
  @Test func `Heat that replaces other heating is credited at its price`() {
    let same = WholePriceTests.estimate { $0.heating.share = 0.5 }
    #expect(same.energy.heatCredit == Money(cents: 17_95))
    #expect(same.allIn?.amount == Money(cents: 130_73))
    let gas = WholePriceTests.estimate { ($0.heating.share, $0.heating.price) = (0.5, EnergyPrice(0.1)) }
    #expect(gas.energy.heatCredit == Money(cents: 7_18))
  }

  /// 566 × (1 − 0.5 × 0.9) = 311.30.
  @Test func `A sale brings back its share without the fee`() {
    let estimate = WholePriceTests.estimate { ($0.resale, $0.resaleFee) = (0.5, 0.1) }
    #expect(estimate.keptCost == Money(cents: 311_30))
  }

  @Test func `The curve starts at what is spent once and meets the sums at the plan's days`() {
    let estimate = WholePriceTests.estimate {
      ($0.buying.shipping, $0.buying.deliveryDays, $0.resale) = (Money(cents: 30_00), Days(2), 0.1)
    }
    #expect(near(estimate.curve.own(0), 566 * 0.9 + 30, 0.01))
    #expect(near(estimate.curve.own(7), estimate.ownershipCost?.units ?? 0, 0.02))
    #expect(near(estimate.curve.rented(7, .proRata), 714.67, 0.01))
    let crossing = estimate.allInBreakEven.days?.value ?? 0
    #expect(near(estimate.curve.own(crossing), estimate.curve.rented(crossing, .proRata) ?? 0, 0.01))
  }

  /// 2,200 $, 360 W, no rating, load 1, 3.6 hours a day, 0.12 $/kWh, against 2.14 $/h.
  ///
  /// 360 ÷ 0.8 = 450 W × 3.6 h = 1.62 kWh a day = 0.1944 $; 2200 ÷ (7.704 − 0.1944) = 292.96 days.
  @Test func `A published case comes out`() {
    let parts = [
      Market.gpu("card", peak: 360, idle: 0, price: Market.price(2200, Market.dollar)),
      Market.part("psu", .supply(Supply(rated: nil, rating: nil)), Market.price(0, Market.dollar)),
    ]
    var plan = Market.plan(["card": 1, "psu": 1], offer: "rented")
    plan.currency = Market.dollar
    (plan.usage.hoursPerDay, plan.usage.load) = (Hours(3.6), 1)
    plan.power.tariff = EnergyPrice(0.12)
    let offers = [Market.offer("rented", "card", devices: 1, rate: 2.14, currency: Market.dollar)]
    let estimate = Estimate(of: plan, in: Market.catalog(parts, offers: offers))
    #expect(near(estimate.allInBreakEven.days?.value, 292.96, 0.005))
  }
}
