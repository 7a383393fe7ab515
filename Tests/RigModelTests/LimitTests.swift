import Testing

@testable import RigModel

/// What happens exactly at a limit, and one step beside it.
@Suite struct LimitTests {
  @Test(
    "A break-even day lies within ten years, or there is none",
    arguments: [
      (3650, 1, 0, 3650), (3650.1, 1, 0, nil), (3640, 1, 10, 3650), (3640, 1, 10.1, nil), (0, 1, 0, 0), (0, 1, 5, 5),
      (-1, 1, 0, 0), (100, 0, 0, nil), (100, -1, 0, nil), (0, 0, 0, nil), (100, 4, 2, 27), (100, 1e-300, 0, nil),
    ] as [(Double, Double, Double, Double?)])
  func breakEven(cost: Double, gain: Double, delay: Double, day: Double?) {
    #expect(BreakEven(cost: cost, gain: gain, after: delay).days?.value == day)
  }

  @Test(arguments: [(10, 4, 60), (10, 12, -20), (10, 10, 0), (0, 5, nil)] as [(Int64, Int64, Double?)])
  func `A saving is a share of its rental`(rental: Int64, own: Int64, percent: Double?) {
    let saving = Saving(rental: Money(cents: rental), own: Money(cents: own))
    #expect(saving.amount == Money(cents: rental - own))
    #expect(saving.percent == percent)
  }

  /// A day around the clock reaches the whole; twelve hours reach (1 − e^(−1)) ÷ (1 − e^(−2)).
  @Test(arguments: [(0, 0), (12, 0.731_058_578_6), (24, 1)] as [(Double, Double)])
  func `The rise of a day of work is a share of that around the clock`(hours: Double, share: Double) {
    #expect(near(Heat.share(ofRiseAfter: Hours(hours)), share, 1e-9))
    #expect(Heat.timeConstant == 12)
    #expect(Heat.hot == Kelvins(10))
  }

  @Test(
    "Days of work are those after delivery",
    arguments: [(7, 0, 7, 0), (7, 2, 5, 2), (7, 7, 0, 7), (7, 9, 0, 7), (0, 3, 0, 0)]
      as [(Double, Double, Double, Double)])
  func delivery(days: Double, delivery: Double, owned: Double, awaiting: Double) {
    var plan = Plan(name: "test")
    (plan.usage.days, plan.buying.deliveryDays) = (Days(days), Days(delivery))
    #expect(plan.daysOwned == Days(owned))
    #expect(plan.daysAwaiting == Days(awaiting))
  }

  /// Half a card too many is a whole instance more; what binary fractions leave over is none.
  @Test(arguments: [(3, 0.3, 10), (1, 0.1, 10), (7, 7, 1), (8, 7, 2)] as [(Int, Double, Double)])
  func `Whole instances are rounded up`(cards: Int, devices: Double, whole: Double) {
    let catalog = Market.catalog(
      [Market.gpu("p40")], offers: [Market.offer("offer", "p40", devices: devices, rate: 1)])
    let rental = Estimate(of: Market.plan(["p40": cards], offer: "offer"), in: catalog).rental
    #expect(rental?.instances(.whole) == whole)
  }

  /// Off-peak hours change the price by their share, and not at all without a price of their own.
  @Test(
    arguments: [(nil, 0.5, 0.25), (0.15, 0, 0.25), (0.15, 1, 0.15), (0.15, 0.5, 0.2), (0, 0.5, 0.125)]
      as [(Double?, Double, Double)])
  func `The price of a kWh is the mean of its hours`(offPeak: Double?, share: Double, price: Double) {
    var power = PowerSettings()
    power.offPeakTariff = offPeak.map { EnergyPrice($0) }
    #expect(near(power.weighed(EnergyPrice(0.25), offPeak: share).value, price))
  }
}

/// Where the search for the cheapest set ends.
@Suite struct CheapestLimitTests {
  private static func instance(_ place: Int, devices: Double, memory: Double, rate: Double) -> Instance {
    Instance(place: place, devices: devices, memory: memory, rate: rate)
  }

  /// Even sizes at one price a unit: of an odd need each set leaves one unit over, and none is proven to be the cheapest
  /// before nearly all are tried.
  private static let even = [6.0, 10, 14, 22].enumerated().map { instance($0, devices: $1, memory: $1, rate: $1) }

  @Test func `A search that cannot be proven in time finds nothing`() {
    #expect(CheapestSearch.limit == 20_000)
    var long = CheapestSearch(CheapestLimitTests.even, Need(devices: 401, memory: 401))
    #expect(long.solve() == nil)
  }

  @Test(arguments: [(10_729, 202), (10_728, nil)] as [(Int, Double?)])
  func `A search may take exactly so many branches`(limit: Int, cost: Double?) {
    var search = CheapestSearch(CheapestLimitTests.even, Need(devices: 201, memory: 201), limit: limit)
    #expect(search.solve()?.reduce(0) { $0 + $1.instance.rate * Double($1.quantity) } == cost)
  }

  /// The bounds leave out all but 4,120 branches, and never the cheapest set.
  @Test(arguments: [(4120, 38.9), (4119, nil)] as [(Int, Double?)])
  func `Bounds by devices, by memory and by mixes of both leave little to try`(limit: Int, cost: Double?) {
    let all = [(1, 24, 1.0), (2, 96, 2.6), (4, 320, 7), (8, 192, 7.1), (3, 100, 3.3), (5, 130, 4.9)].enumerated().map {
      CheapestLimitTests.instance($0, devices: $1.0, memory: $1.1, rate: $1.2)
    }
    var search = CheapestSearch(all, Need(devices: 29, memory: 1500), limit: limit)
    let found = search.solve()?.reduce(0) { $0 + $1.instance.rate * Double($1.quantity) }
    #expect(cost.map { near(found, $0) } ?? (found == nil))
  }

  /// Each of the others costs more, or has fewer devices or less memory, and none is better in any respect.
  @Test(
    "What another one beats is not tried",
    arguments: [
      ([(1, 1, 1), (1, 1, 2)], [0]), ([(1, 1, 2), (1, 1, 1)], [1]), ([(2, 1, 1), (1, 1, 1)], [0]),
      ([(1, 1, 1), (1, 2, 1)], [1]), ([(1, 1, 1), (1, 1, 1), (1, 1, 1)], [0]), ([(1, 1, 1), (2, 2, 2)], [0, 1]),
      ([(2, 1, 1), (1, 2, 1)], [0, 1]), ([(1, 2, 1), (2, 1, 1), (2, 2, 1)], [2]), ([], []),
    ] as [([(Double, Double, Double)], [Int])])
  func undominated(instances: [(devices: Double, memory: Double, rate: Double)], left: [Int]) {
    let all = instances.enumerated().map {
      CheapestLimitTests.instance($0, devices: $1.devices, memory: $1.memory, rate: $1.rate)
    }
    #expect(CheapestSearch.undominated(all).map(\.place) == left)
  }

  @Test func `Of two equal instances the first is taken, and a dearer one never`() {
    let two = [1.0, 1, 2].enumerated().map { CheapestLimitTests.instance($0, devices: 1, memory: 1, rate: $1) }
    var search = CheapestSearch(two, Need(devices: 3, memory: 3))
    let found = search.solve()
    #expect(found?.map(\.instance.place) == [0])
    #expect(found?.map(\.quantity) == [3])
  }

  @Test func `Nothing is large enough, or there is nothing`() {
    var none = CheapestSearch([], Need(devices: 1, memory: 1))
    #expect(none.solve() == nil)
    let small = [CheapestLimitTests.instance(0, devices: 1, memory: 24, rate: 1)]
    var single = CheapestSearch(small, Need(devices: 2, memory: 24), isSingle: true)
    #expect(single.solve() == nil)
    var little = CheapestSearch(small, Need(devices: 1, memory: 24.5), isSingle: true)
    #expect(little.solve() == nil)
    var partition = CheapestSearch(small, Need(devices: 1.5, memory: 24), isSingle: true)
    #expect(partition.solve() == nil)
    var fits = CheapestSearch(small, Need(devices: 1, memory: 24), isSingle: true)
    #expect(fits.solve()?.map(\.quantity) == [1])
  }

  @Test(arguments: [
    (0, 0, true), (1e-9, 1e-9, true), (1e-10, 0, true), (0, 1e-10, true), (1e-6, 0, false), (0, 1e-6, false),
    (-1, -1, true),
  ])
  func `A need is met when nothing is left of it`(devices: Double, memory: Double, isMet: Bool) {
    #expect(Need(devices: devices, memory: memory).isMet == isMet)
  }
}
