import Testing

@testable import RigModel

/// Offers, sums and speeds that are equal, next to equal, or not there.
@Suite struct PickBoundaryTests {
  private static func offer(
    _ id: OfferID, rate: Double, isOffered: Bool = true, newer: OfferID? = nil, asOf: String = "2026-11"
  ) -> Offer {
    Offer(
      id: id, provider: "cloud", instance: id.rawValue, region: "here", gpu: "p40", devices: 1, vram: nil,
      onDemand: HourlyRate(rate), spot: nil, currency: .euro, includesVAT: true, isOffered: isOffered, newer: newer,
      source: "", asOf: Market.date(asOf))
  }

  private static func auto(_ cards: Int, _ offers: [Offer]) -> AutoOffer {
    let catalog = Market.catalog([Market.gpu("p40")], offers: offers)
    let plan = Market.plan(["p40": cards], offer: .auto)
    return AutoOffer(for: plan, GPUSummary(of: plan, in: catalog), in: catalog)
  }

  @Test func `Of equally cheap offers the first is picked, and with it its rate`() {
    let picked = PickBoundaryTests.auto(
      1, [PickBoundaryTests.offer("a", rate: 2), PickBoundaryTests.offer("b", rate: 2)])
    #expect(picked.offer?.id == "a")
    #expect(picked.rate == HourlyRate(2))
    #expect(picked.memory == Gibibytes(24) && picked.deviceMemory == Gibibytes(24))
  }

  @Test func `Without a card nothing is picked, although every offer could do it`() {
    let picked = PickBoundaryTests.auto(0, [PickBoundaryTests.offer("a", rate: 2)])
    #expect(picked.offer == nil && picked.rate == nil)
  }

  @Test func `Only what is cheaper was passed over, and what is gone is not old as well`() {
    let picked = PickBoundaryTests.auto(
      1,
      [
        PickBoundaryTests.offer("right", rate: 2), PickBoundaryTests.offer("old, as dear", rate: 2, asOf: "2025"),
        PickBoundaryTests.offer("gone, as dear", rate: 2, isOffered: false),
        PickBoundaryTests.offer("gone and old", rate: 1, isOffered: false, asOf: "2025"),
        PickBoundaryTests.offer("replaced", rate: 1, newer: "right"),
      ])
    #expect(picked.offer?.id == "right")
    #expect([picked.old, picked.withdrawn, picked.unpriced] == [1, 1, 0])
  }

  /// A year alone may mean its last day, which is no day that prices are known of.
  @Test func `The newest price is that of the newest month or day`() {
    let days = ["2026-05-30", "2026-04", "2026"].map { PickBoundaryTests.offer("offer", rate: 1, asOf: $0) }
    #expect(days.newestPrice(.onDemand) == Market.date("2026-05-30").lastDayNumber)
    #expect([days[2]].newestPrice(.onDemand) == nil)
  }

  @Test(
    arguments: [
      (3650, 1, 0, 3650 as Double?), (3651, 1, 0, nil), (3640, 1, 10, 3650), (3640, 1, 11, nil), (1, 2, 0, 0.5),
      (1, 2, 1, 1.5), (100, 0, 0, nil), (0, 0, 0, nil), (100, -1, 0, nil), (0, 0.5, 0, 0), (-10, 1, 0, 0),
      (-10, 1, 4, 0),
    ] as [(Double, Double, Double, Double?)])
  func `It pays after the delay and cost ÷ gain, within ten years`(
    cost: Double, gain: Double, delay: Double, days: Double?
  ) {
    #expect(BreakEven(cost: cost, gain: gain, after: delay) == days.map { BreakEven.after(Days($0)) } ?? .never)
  }

  /// 100 € once, a day of delivery at 24 € of rent and 2 € of storage, then 6 € of electricity: 1 kW at 0.25 €.
  @Test(arguments: [(0.0, 100.0), (0.5, 113), (1, 126), (2, 132)])
  func `Until the parts are there, a day costs its rent`(day: Double, spent: Double) {
    let card = Market.gpu("card", peak: 850, idle: 850, price: Market.euros(100))
    var plan = Market.plan(["card": 1], offer: "offer")
    (plan.buying.deliveryDays, plan.rental.storagePerDay) = (Days(1), Money(cents: 2_00))
    let offers = [Market.offer("offer", "card", devices: 1, rate: 1)]
    let curve = Estimate(of: plan, in: Market.catalog([card], offers: offers)).curve
    #expect(near(curve.own(day), spent))
    #expect(near(curve.rented(day, .proRata), 26 * day))
  }

  @Test func `Rent that nobody pays costs nothing while parts are awaited`() {
    var plan = Market.plan(["card": 1])
    plan.buying.deliveryDays = Days(2)
    let estimate = Estimate(of: plan, in: Market.catalog([Market.gpu("card", price: Market.euros(100))]))
    #expect(estimate.awaitingCost == .zero)
    #expect(near(estimate.curve.own(2), 100))
  }

  @Test(
    arguments: [(nil, nil, false), (90, nil, true), (nil, 110, true), (90, 110, true)] as [(Double?, Double?, Bool)])
  func `A curve has a range where a price has one`(low: Double?, high: Double?, hasRange: Bool) {
    let card = Market.gpu("card", price: Market.price(100, low: low, high: high))
    let curve = Estimate(of: Market.plan(["card": 1]), in: Market.catalog([card])).curve
    #expect(curve.hasRange == hasRange)
    #expect([curve.once(.low), curve.once(.middle), curve.once(.high)] == [low ?? 100, 100, high ?? 100])
  }

  @Test func `Without a known tax, imports bear none`() {
    var plan = Market.plan(["card": 1])
    (plan.buying.imported, plan.buying.duty, plan.power.country) = (1, 0.1, "ZZ")
    let estimate = Estimate(of: plan, in: Market.catalog([Market.gpu("card", price: Market.euros(100))]))
    #expect(estimate.buying.importVAT == 0)
    #expect(estimate.buying.imports == Money(cents: 10_00))
  }

  @Test(arguments: [(0.0, nil as Double?), (0.5, 0.85), (100, 0.85)])
  func `What draws nothing has no efficiency`(watts: Double, efficiency: Double?) {
    let catalog = Market.catalog([Market.gpu("card", peak: watts, idle: watts)])
    let power = Estimate(of: Market.plan(["card": 1]), in: catalog).power
    #expect(efficiency.map { near(power.efficiency, $0) } ?? (power.efficiency == nil))
  }

  @Test func `A rig that never runs takes nothing off-peak`() {
    var plan = Market.plan(["card": 1])
    (plan.usage.hoursPerDay, plan.power.offPeakHours, plan.power.offPeakTariff) = (.zero, Hours(8), EnergyPrice(0.1))
    let energy = Estimate(of: plan, in: Market.catalog([Market.gpu("card")])).energy
    #expect(energy.offPeakShare == 0)
    #expect(energy.tariff == EnergyPrice(0.25))
  }
}

extension PickBoundaryTests {
  typealias Group = (count: Double, vram: Double, speed: Double?)

  @Test(
    arguments: [
      ([(2, 24, 3)], .jobs, 6), ([(2, 24, 3)], .one, 3), ([(1, 24, 1), (1, 24, 3)], .jobs, 4),
      ([(1, 24, 1), (1, 24, 3)], .one, 1.5), ([(0.5, 1, 0.5)], .jobs, 0.25), ([(0.25, 0.5, 0.5)], .one, 0.5),
      ([], .jobs, nil), ([], .one, nil), ([(1, 24, 0)], .jobs, nil), ([(1, 24, nil)], .one, nil),
      ([(1, 24, 1), (1, 24, nil)], .jobs, nil), ([(0, 24, 1)], .jobs, nil),
    ] as [([Group], WorkSpread, Double?)])
  func `Devices work beside each other, or after each other`(groups: [Group], work: WorkSpread, speed: Double?) {
    let devices = groups.map { DeviceGroup(count: $0.count, vram: Gibibytes($0.vram), speed: $0.speed) }
    #expect(Speed.together(devices, work) == speed)
  }

  @Test(
    arguments: [
      ([(2, 24, 3)], .jobs, 6), ([(2, 24, 3), (1, 24, 5)], .one, 5), ([(1, 24, 0.5)], .one, 0.5),
      ([(1, 24, 0)], .one, nil),
      ([(1, 24, nil), (1, 24, 1)], .one, nil), ([], .one, nil),
    ] as [([Group], WorkSpread, Double?)])
  func `Work that does not span devices runs on the fastest`(groups: [Group], work: WorkSpread, speed: Double?) {
    let devices = groups.map { DeviceGroup(count: $0.count, vram: Gibibytes($0.vram), speed: $0.speed) }
    #expect(Speed.unspanned(devices, work) == speed)
  }

  @Test(arguments: [([2.0], false), ([2, 2], false), ([2, 3], true)])
  func `Ratios that differ are a range`(ratios: [Double], isRange: Bool) {
    #expect(SpeedRatio(ratios, .throughput)?.isRange == isRange)
  }
}
