import Testing

@testable import RigModel

/// Where the line of owning crosses that of each rental, worked out by hand.
///
/// The rig is 566 €, electricity 143.561 kWh × 0.25 ÷ 7 = 5.127188 € a day.
@Suite struct CostCurveTests {
  private static let running = 5.127_188

  private static func plan(_ basis: Basis = .proRata, delivery: Double = 0) -> Plan {
    var plan = Market.plan(["p40": 3, "combo-128": 1, "psu-1300": 1], offer: "g5.12xlarge")
    plan.prices["p40"] = PriceOverride(
      each: Money(cents: 170_00), lots: [Lot(quantity: 3, price: Money(cents: 410_00))])
    plan.power.tariff = EnergyPrice(0.25)
    plan.usage.workload = .article
    (plan.rental.basis, plan.buying.deliveryDays) = (basis, Days(delivery))
    return plan
  }

  /// A day of 5.672 € an hour is 136.128 €: three quarters pro rata, all of it whole, half of it for equal work; three
  /// instances of 1 € an hour are the cheapest set.
  static let rents: [(Basis, Double)] = [
    (.proRata, 102.096), (.whole, 136.128), (.equalWork, 68.064), (.cheapest, 72),
  ]

  @Test(arguments: rents) func `Owning pays after what was spent once ÷ what a day spares`(basis: Basis, rent: Double) {
    let curve = Estimate(of: CostCurveTests.plan(), in: Market.article).curve
    let day = 566 / (rent - CostCurveTests.running)
    #expect(near(curve.breakEven(basis).days?.value, day, 0.001))
    #expect(near(curve.own(day), rent * day, 0.01))
    #expect(near(curve.rented(day, basis), rent * day, 0.01))
  }

  @Test(arguments: Basis.allCases) func `The chosen basis has the day of the whole sum`(basis: Basis) {
    for delivery in [0.0, 3] {
      let estimate = Estimate(of: CostCurveTests.plan(basis, delivery: delivery), in: Market.article)
      #expect(estimate.curve.breakEven(basis) == estimate.allInBreakEven)
      #expect(estimate.curve.breakEven(.equalWork) == estimate.equalWorkBreakEven)
    }
  }

  @Test func `Any other rental can be compared`() {
    let curve = Estimate(of: CostCurveTests.plan(), in: Market.article).curve
    #expect(near(curve.breakEven(rent: 205.127_188).days?.value, 2.83, 0.001))
    #expect(curve.breakEven(rent: 5) == .never)
  }
}
