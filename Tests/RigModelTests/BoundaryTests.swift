import Testing

@testable import RigModel

/// Offers, rooms and plans at the edge of what counts.
@Suite struct BoundaryTests {
  @Test(
    "Everything that comes from outside has a range",
    arguments: [
      (Limits.price, 0, 10_000_000), (Limits.days, 0, 3650), (Limits.hoursPerDay, 0, 24), (Limits.share, 0, 1),
      (Limits.tariff, 0, 1000), (Limits.carbon, 0, 10_000), (Limits.rate, 0, 100_000),
      (Limits.storagePerDay, 0, 1_000_000), (Limits.conductance, 0, 10_000), (Limits.volume, 0, 100_000),
      (Limits.airChanges, 0, 100), (Limits.deliveryDays, 0, 365), (Limits.power, 1, 5000), (Limits.memory, 0, 100_000),
      (Limits.context, 1, 100_000_000), (Limits.speed, 0, 1_000_000), (Limits.amount, 0, 1_000_000_000_000),
      (Limits.promptShare, 0, 0.99), (Limits.parallel, 1, 64), (Limits.wall, 1, 100_000),
    ] as [(ClosedRange<Double>, Double, Double)])
  func range(range: ClosedRange<Double>, low: Double, high: Double) {
    #expect(range == low...high)
    #expect(Limits.quantity == 0...64)
    #expect(Limits.breakEven == 3650)
  }

  private static let offers = [Market.offer("two", "p40", devices: 2, rate: 1)]

  /// 47.5 GiB do not hold 48, 48 do, and a device of 23.9 does not stand for one of 24.
  @Test(arguments: [(2, 24, true), (2, 23.9, false), (1.98, 24, false), (1, 48, true)] as [(Double, Double, Bool)])
  func `An offer holds a rig by memory and by the size of its devices`(devices: Double, memory: Double, holds: Bool) {
    let catalog = Market.catalog([Market.gpu("p40")], offers: [])
    let gpus = GPUSummary(of: Market.plan(["p40": 2]), in: catalog)
    let offer = Market.offer("offer", "p40", devices: devices, rate: 1, vram: memory)
    #expect(offer.holds(gpus, in: catalog) == holds)
  }

  @Test func `Cards of an offer are its devices by those of a card`() {
    let catalog = Market.catalog([Market.gpu("k80", devices: 2, vram: 12), Market.gpu("p40")])
    #expect(Market.offer("offer", "k80", devices: 3, rate: 1).cards(in: catalog) == 1.5)
    #expect(Market.offer("offer", "p40", devices: 3, rate: 1).cards(in: catalog) == 3)
    #expect(Market.offer("offer", "unknown", devices: 3, rate: 1).cards(in: catalog) == 3)
  }

  @Test func `Without a GPU there is no cheapest set and no offer to pick`() {
    let catalog = Market.catalog([Market.gpu("p40")], offers: BoundaryTests.offers)
    #expect(Estimate(of: Market.plan([:], offer: "two"), in: catalog).rental?.cheapest == nil)
    #expect(Estimate(of: Market.plan([:], offer: .auto), in: catalog).rental == nil)
    #expect(Estimate(of: Market.plan(["p40": 1], offer: .auto), in: catalog).rental?.offer.id == "two")
  }

  /// 1 kW in a room that loses half a watt for each degree.
  @Test func `A room that hardly loses heat still has a rise`() {
    var room = Room()
    (room.conductance, room.volume) = (0.5, 0)
    #expect(near(Heat(wall: Watts(1000), in: room, hoursPerDay: Hours(24)).rise?.value, 2000))
  }

  /// A Gold supply of 1000 W loses 17.6 W up to 100 W of load.
  @Test(arguments: [99.0, 100, 101]) func `The loss below a tenth of the rating is that at a tenth`(load: Double) {
    let gold = Supply(rated: Watts(1000), rating: .gold)
    let loss = SupplyEfficiency.wall(Watts(load), from: gold).value - load
    let atTenth = 100 / 0.85 - 100
    #expect(load > 100 ? loss > atTenth && loss < atTenth + 0.2 : near(loss, atTenth))
  }

  /// A supply without a rating counts 80 %, also when its rated watts are 0.
  @Test func `A supply of no watts has no class`() {
    #expect(near(SupplyEfficiency.wall(Watts(80), from: Supply(rated: .zero, rating: .gold)).value, 100))
    #expect(SupplyEfficiency.wall(Watts(0), from: [Supply(rated: .zero, rating: nil)]) == .zero)
  }

  @Test(arguments: [("eps8:1", 1), ("eps8:12", 12), ("eps8:1 eps8:2", 3), ("eps8:x", 0), ("pcie8:2", 0)])
  func `Plugs are counted as they are written`(text: String, count: Int) {
    #expect(Plugs(text)?[.eps8] == count)
  }

  @Test func `Plugs that are not known are not none`() {
    #expect(Plugs("") == nil)
    #expect(Plugs("none") == Plugs())
  }

  @Test(arguments: [(0, "1970-01-01"), (20_780, "2026-11-23"), (999_999, "2199-12-31"), (-999_999, "1900-01-01")])
  func `A day has its date, within two centuries and a half`(number: Int, text: String) {
    #expect(CivilDate(dayNumber: number).description == text)
  }

  @Test func `Putting none of a board in takes no other one out`() {
    let catalog = Market.catalog([Market.part("a", .platform(Platform())), Market.part("b", .platform(Platform()))])
    var plan = Market.plan(["a": 1])
    plan.put("b", 0, in: catalog)
    #expect(plan.quantity("a") == 1)
    plan.put("b", 1, in: catalog)
    #expect(plan.build == ["b": 1])
  }

  /// Of what costs the same or more and is no larger, nothing is searched.
  @Test func `A region tells the machines that nothing else beats`() {
    let offers = [
      Market.offer("first", "p40", devices: 1, rate: 1), Market.offer("same", "p40", devices: 1, rate: 1),
      Market.offer("dear", "p40", devices: 1, rate: 1.5), Market.offer("large", "p40", devices: 2, rate: 1.8),
      Market.offer("net", "p40", devices: 1, rate: 2, includesVAT: false),
      Market.offer("spot", "p40", devices: 1, rate: nil, spot: 0.1),
    ]
    let catalog = Market.catalog([Market.gpu("p40")], offers: offers)
    let region = catalog.region(of: offers[0])
    #expect(region.machines(.onDemand).map { region.offers[$0.place].id } == ["first", "large", "net"])
    #expect(region.machines(.spot).map { region.offers[$0.place].id } == ["spot"])
  }

  /// The price of the parts moves the fee with it: 100 € more cost 105 €.
  @Test func `What depends on the price of the parts moves along`() throws {
    let card = Market.gpu("card", price: Market.price(500, low: 400, high: 600))
    let catalog = Market.catalog([card], offers: [Market.offer("offer", "card", devices: 1, rate: 1)])
    var plan = Market.plan(["card": 1], offer: "offer")
    plan.buying.marketplaceFee = 0.05
    let prices = try #require(Sensitivity.ranked(EstimatedPlan(plan, in: catalog)).first { $0.subject == .prices })
    let now = try #require(Estimate(of: plan, in: catalog).allIn?.amount)
    #expect(prices.worse == now - Money(cents: 105_00))
    #expect(prices.better == now + Money(cents: 105_00))
  }
}
