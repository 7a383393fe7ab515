import Testing

@testable import RigModel

/// The cheapest set of whole instances: hand-worked cases, and brute force on small catalogs.
@Suite struct CheapestSetTests {
  private static let gpus = [
    Market.gpu("p40", vram: 24), Market.gpu("k80", devices: 2, vram: 12), Market.gpu("small", vram: 16),
    Market.gpu("big", vram: 48),
  ]

  private static func set(
    _ build: [PartID: Int], _ offers: [Offer], _ change: (inout Plan) -> Void = { _ in }
  ) -> CheapestSet? {
    var plan = Market.plan(build, offer: offers.first?.id)
    change(&plan)
    return Estimate(of: plan, in: Market.catalog(gpus, offers: offers)).rental?.cheapest
  }

  private static func names(_ set: CheapestSet?) -> [String] {
    set?.items.map { "\($0.quantity) × \($0.offer.instance)" } ?? []
  }

  @Test func `Three single instances beat one of four`() {
    let offers = [
      Market.offer("four", "p40", devices: 4, rate: 5.672), Market.offer("one", "p40", devices: 1, rate: 1.006),
    ]
    let set = CheapestSetTests.set(["p40": 3], offers)
    #expect(CheapestSetTests.names(set) == ["3 × one"])
    #expect(near(set?.perHour.value, 3.018))
  }

  @Test func `A set may mix sizes`() {
    let offers = [
      Market.offer("four", "p40", devices: 4, rate: 3), Market.offer("one", "p40", devices: 1, rate: 1),
    ]
    #expect(CheapestSetTests.names(CheapestSetTests.set(["p40": 5], offers)) == ["1 × four", "1 × one"])
  }

  @Test func `Every device is at least as large as the rig's largest`() {
    let offers = [
      Market.offer("large", "big", devices: 1, rate: 9), Market.offer("small", "small", devices: 8, rate: 0.1),
    ]
    #expect(CheapestSetTests.names(CheapestSetTests.set(["p40": 2], offers)) == ["2 × large"])
    #expect(CheapestSetTests.names(CheapestSetTests.set(["k80": 1], offers)) == ["1 × small"])
  }

  @Test func `Memory counts as well as devices`() {
    let offers = [
      Market.offer("half", "p40", devices: 0.5, rate: 1, vram: 24), Market.offer("x", "p40", devices: 1, rate: 3),
    ]
    #expect(CheapestSetTests.names(CheapestSetTests.set(["p40": 2], offers)) == ["4 × half"])
  }

  @Test func `One model over all devices needs one instance`() {
    let offers = [
      Market.offer("four", "p40", devices: 4, rate: 5), Market.offer("one", "p40", devices: 1, rate: 1),
      Market.offer("eight", "p40", devices: 8, rate: 6),
    ]
    let one = { (plan: inout Plan) in plan.usage.work = .one }
    #expect(CheapestSetTests.names(CheapestSetTests.set(["p40": 3], offers, one)) == ["1 × four"])
    #expect(CheapestSetTests.set(["p40": 9], offers, one) == nil)
  }

  @Test func `What is free, gone, priceless or elsewhere is not taken`() {
    let offers = [
      Market.offer("sound", "p40", devices: 1, rate: 2), Market.offer("free", "p40", devices: 1, rate: 0),
      Market.offer("priceless", "p40", devices: 1, rate: nil),
      Offer(
        id: "gone", provider: "cloud", instance: "gone", region: "here", gpu: "p40", devices: 1, vram: nil,
        onDemand: HourlyRate(1), spot: nil, currency: .euro, includesVAT: true, isOffered: false, source: "",
        asOf: Market.today),
      Offer(
        id: "elsewhere", provider: "cloud", instance: "elsewhere", region: "there", gpu: "p40", devices: 1, vram: nil,
        onDemand: HourlyRate(1), spot: nil, currency: .euro, includesVAT: true, source: "", asOf: Market.today),
      Offer(
        id: "old", provider: "cloud", instance: "old", region: "here", gpu: "p40", devices: 1, vram: nil,
        onDemand: HourlyRate(1), spot: nil, currency: .euro, includesVAT: true, source: "", asOf: Market.date("2026-01")
      ),
    ]
    let set = CheapestSetTests.set(["p40": 1], offers)
    #expect(CheapestSetTests.names(set) == ["1 × sound"])
    #expect(set?.leftOut == 2)
  }

  @Test func `A price that nobody asks is in no proven set, and makes no other one old`() {
    let guess = Offer(
      id: "guess", provider: "cloud", instance: "guess", region: "here", gpu: "p40", devices: 1, vram: nil,
      onDemand: HourlyRate(0.5), spot: nil, currency: .euro, includesVAT: true, source: "",
      asOf: Market.date("2027-11"), estimated: ["on_demand_per_hour"])
    let set = CheapestSetTests.set(["p40": 1], [Market.offer("sound", "p40", devices: 1, rate: 2), guess])
    #expect(CheapestSetTests.names(set) == ["1 × sound"])
    #expect(set?.leftOut == 1)
  }

  @Test func `Spot is compared with spot`() {
    let offers = [
      Market.offer("a", "p40", devices: 1, rate: 1, spot: 0.9),
      Market.offer("b", "p40", devices: 1, rate: 2, spot: 0.5),
    ]
    let spot = { (plan: inout Plan) in plan.rental.pricing = .spot }
    #expect(CheapestSetTests.names(CheapestSetTests.set(["p40": 1], offers, spot)) == ["1 × b"])
  }

  @Test func `A rig of many cards is answered, and soon`() {
    let offers = [1, 2, 4, 8].map {
      Market.offer(OfferID(rawValue: "i\($0)"), "p40", devices: Double($0), rate: Double($0) * 1.01)
    }
    #expect(near(CheapestSetTests.set(["p40": 64], offers)?.perHour.value, 64 * 1.01))
  }

  /// Instances of even sizes at one price a device, beside an odd need: no bound cuts anything, all is tried.
  private static func hard(_ devices: Double) -> Double? {
    let instances = [6.0, 10, 14, 22, 26].enumerated().map {
      Instance(place: $0, devices: $1, memory: $1 * 24, rate: $1)
    }
    var search = CheapestSearch(instances, Need(devices: devices, memory: devices * 24))
    return search.solve()?.reduce(0) { $0 + $1.instance.rate * Double($1.quantity) }
  }

  @Test func `What cannot be proven in 20,000 branches is not guessed`() {
    // 19,736 branches, and 20,551.
    #expect(CheapestSetTests.hard(179) == 180)
    #expect(CheapestSetTests.hard(181) == nil)
  }

  /// Every multiset of instances up to the need is tried.
  @Test(arguments: 0..<300) func `Exact search finds what brute force finds`(seed: Int) {
    var random = Dice(seed)
    let offers = (0..<random.roll(1...4)).map { i in
      let size = [8.0, 16, 24, 48][random.roll(0...3)]
      return Market.offer(
        OfferID(rawValue: "o\(i)"), "p40", devices: Double([1, 2, 4, 8][random.roll(0...3)]),
        rate: Double(random.roll(1...400)) / 100, vram: size)
    }
    let cards = random.roll(1...6)
    let set = CheapestSetTests.set(["p40": cards], offers)
    let fitting = offers.filter { ($0.vram?.value ?? 0) >= 24 }
    let least = CheapestSetTests.least(fitting, devices: Double(cards), memory: Double(cards) * 24)
    #expect(set.map { ($0.perHour.value * 1000).rounded() } == least.map { ($0 * 1000).rounded() })
  }

  private static func least(_ offers: [Offer], devices: Double, memory: Double) -> Double? {
    guard devices > 0 || memory > 0 else { return 0 }
    return offers.compactMap { offer in
      let size = offer.vram?.value ?? 0
      return least(offers, devices: devices - offer.devices, memory: memory - offer.devices * size)
        .map { $0 + (offer.onDemand?.value ?? 0) }
    }.min()
  }
}

/// Numbers that are the same in every run.
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }
}
