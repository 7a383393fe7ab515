import RigModel
import Testing

/// The article's two rigs; every figure is worked out in the manual.
@Suite struct WorkedTests {
  static let budget = estimate(["combo-32": 1, "psu-9": 1, "k80": 1], "g5.xlarge", rate: 1, .decode)
  static let scaling = estimate(["combo-128": 1, "psu-1300": 1, "p40": 3], "g5.12xlarge", rate: 5.672, .article)

  /// The article's prices: a K80 for 96 €, a P40 for 170 € or three for 410 €.
  static func estimate(_ build: [PartID: Int], _ offer: OfferID, rate: Double, _ workload: Workload) -> Estimate {
    var plan = Market.plan(build, offer: offer)
    plan.prices["k80"] = PriceOverride(each: Money(cents: 96_00))
    plan.prices["p40"] = PriceOverride(
      each: Money(cents: 170_00), lots: [Lot(quantity: 3, price: Money(cents: 410_00))])
    plan.rental.rate = HourlyRate(rate)
    plan.usage.workload = workload
    return Estimate(of: plan, in: Market.article)
  }

  /// 40 + 9 + 96 = 145; 1.00 × 168 h × 1/1 = 168; 168 − 145 = 23, 23 ÷ 168 = 13.7 %.
  @Test func `Budget money`() {
    let rig = WorkedTests.budget
    #expect(rig.purchase.cost == Money(cents: 145_00))
    #expect(rig.rental?.cost(.proRata) == Money(cents: 168_00))
    #expect(rig.savings?.amount == Money(cents: 23_00))
    #expect(near(rig.savings?.percent, 13.690, 0.001))
  }

  /// Peak 145 + 0 + 300; GPU 50 + 0.8 × 250 = 250; platform 48.75 + 0.3 × 96.25 = 77.625; ÷ 0.8 from the wall.
  @Test func `Budget power`() {
    let power = WorkedTests.budget.power
    #expect(power.peak == Watts(445))
    #expect(near(power.working.value, 250 + 77.625))
    #expect(near(power.workingWall.value, 409.53125))
    #expect(near(power.efficiency, 0.8))
    #expect(power.rated == nil)
  }

  /// 409.53125 W × 168 h = 68.80125 kWh; × 0.25 = 17.20 €; × 20 g = 1.376 kg; 168 − 145 − 17.20 = 5.80.
  @Test func `Budget all in`() {
    let rig = WorkedTests.budget
    #expect(near(rig.energy.total.value, 68.80125))
    #expect(rig.energy.cost == Money(cents: 17_20))
    #expect(near(rig.energy.carbon?.value, 1.376025))
    #expect(rig.ownershipCost == Money(cents: 162_20))
    #expect(rig.allIn?.amount == Money(cents: 5_80))
  }

  /// 145 ÷ 24 = 6.04; 145 ÷ (24 − 2.4571875) = 6.73.
  @Test func `Budget break-even`() {
    #expect(near(WorkedTests.budget.articleBreakEven.days?.value, 6.04, 0.005))
    #expect(near(WorkedTests.budget.allInBreakEven.days?.value, 6.73, 0.005))
  }

  /// 110 + 46 + 410 = 566; 5.672 × 168 = 952.896; × 3/4 = 714.672; 714.67 − 566 = 148.67, which is 20.8 %.
  @Test func `Scaling money`() {
    let rig = WorkedTests.scaling
    #expect(rig.purchase.cost == Money(cents: 566_00))
    #expect(rig.rental?.share == 0.75)
    #expect(rig.rental?.cost(.proRata) == Money(cents: 714_67))
    #expect(rig.rental?.cost(.whole) == Money(cents: 952_90))
    #expect(rig.savings?.amount == Money(cents: 148_67))
    #expect(near(rig.savings?.percent, 20.80, 0.005))
  }

  /// Peak 145 + 750; GPU 3 × (10 + 0.8 × 240) = 606; wall (606 + 77.625) ÷ 0.8 = 854.53; × 168 h = 143.561 kWh; 35.89 €.
  @Test func `Scaling power and electricity`() {
    let rig = WorkedTests.scaling
    #expect(rig.power.peak == Watts(895))
    #expect(near(rig.power.working.value, 606 + 77.625))
    #expect(near(rig.power.workingWall.value, 854.53125))
    #expect(near(rig.energy.total.value, 143.561, 0.001))
    #expect(rig.energy.cost == Money(cents: 35_89))
    #expect(rig.power.rated == Watts(1300))
  }

  /// 714.67 − 566 − 35.89 = 112.78; 566 ÷ 102.096 = 5.54; 566 ÷ (102.096 − 5.1271875) = 5.84.
  @Test func `Scaling all in and break-even`() {
    let rig = WorkedTests.scaling
    #expect(rig.allIn?.amount == Money(cents: 112_78))
    #expect(near(rig.articleBreakEven.days?.value, 5.54, 0.005))
    #expect(near(rig.allInBreakEven.days?.value, 5.84, 0.005))
  }

  /// 3 × 1 ÷ (4 × 1.5) = 0.5; 952.896 × 0.5 = 476.448; 476.45 − 566 = −89.55; 566 ÷ (68.064 − 5.127) = 8.99.
  @Test func `Scaling at equal work`() {
    let rig = WorkedTests.scaling
    #expect(rig.rental?.speedRatio == 0.5)
    #expect(rig.equalWork?.rental == Money(cents: 476_45))
    #expect(rig.equalWork?.amount == Money(cents: -89_55))
    #expect(near(rig.equalWorkBreakEven.days?.value, 8.99, 0.005))
    #expect(Verdict([rig.savings?.amount, rig.allIn?.amount, rig.equalWork?.amount]) == .depends)
  }

  /// 2 × 170 + 156 = 496; 410 + 156 = 566; 410 + 170 + 156 = 736.
  @Test(arguments: [(1, 326_00), (2, 496_00), (3, 566_00), (4, 736_00), (6, 976_00)] as [(Int, Int64)])
  func `More cards by lots`(cards: Int, cents: Int64) {
    let rig = WorkedTests.estimate(["combo-128": 1, "psu-1300": 1, "p40": cards], "g5.12xlarge", rate: 5.672, .article)
    #expect(rig.purchase.cost == Money(cents: cents))
  }
}
