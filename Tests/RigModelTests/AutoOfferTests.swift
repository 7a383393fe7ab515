import Testing

@testable import RigModel

/// The cheapest offer that can do what the rig does.
@Suite struct AutoOfferTests {
  private static let gpus = [Market.gpu("p40", vram: 24), Market.gpu("small", vram: 16)]

  private static func offer(
    _ id: OfferID, _ gpu: PartID = "p40", devices: Double = 4, rate: Double?, isOffered: Bool = true,
    asOf: String = "2026-11", estimated: [String] = []
  ) -> Offer {
    Offer(
      id: id, provider: id.rawValue, instance: id.rawValue, region: "any", gpu: gpu, devices: devices, vram: nil,
      onDemand: rate.map { HourlyRate($0) }, spot: nil, currency: .euro, includesVAT: true, isOffered: isOffered,
      source: "", asOf: Market.date(asOf), estimated: estimated)
  }

  private static func rental(_ cards: Int, _ offers: [Offer]) -> RentalCost? {
    Estimate(of: Market.plan(["p40": cards], offer: .auto), in: Market.catalog(gpus, offers: offers)).rental
  }

  @Test func `The cheapest that is large enough is taken`() {
    let offers = [
      AutoOfferTests.offer("dear", rate: 4), AutoOfferTests.offer("right", rate: 3),
      AutoOfferTests.offer("few", devices: 2, rate: 1), AutoOfferTests.offer("small", "small", devices: 8, rate: 1),
    ]
    #expect(AutoOfferTests.rental(3, offers)?.offer.id == "right")
    #expect(AutoOfferTests.rental(1, offers)?.offer.id == "few")
  }

  @Test func `An offer that is called auto is not taken for the one that can do it`() {
    #expect(AutoOfferTests.rental(3, [AutoOfferTests.offer("auto", devices: 1, rate: 1)]) == nil)
  }

  @Test func `What was passed over is counted`() {
    let offers = [
      AutoOfferTests.offer("right", rate: 3), AutoOfferTests.offer("old", rate: 1, asOf: "2025-12"),
      AutoOfferTests.offer("gone", rate: 2, isOffered: false), AutoOfferTests.offer("free", rate: 0),
      AutoOfferTests.offer("priceless", rate: nil), AutoOfferTests.offer("old and dear", rate: 9, asOf: "2024"),
    ]
    let auto = AutoOfferTests.rental(3, offers)?.auto
    #expect(auto?.offer?.id == "right")
    #expect([auto?.old, auto?.withdrawn, auto?.unpriced] == [1, 1, 2])
  }

  private static func dated(_ id: OfferID, _ rates: (Double, Double), _ onDemand: String, _ spot: String?) -> Offer {
    Offer(
      id: id, provider: "one", instance: id.rawValue, region: "any", gpu: "p40", devices: 4, vram: nil,
      onDemand: HourlyRate(rates.0), spot: HourlyRate(rates.1), currency: .euro, includesVAT: true, source: "",
      asOf: Market.date("2026-11"),
      dates: PriceDates(onDemand: Market.date(onDemand), spot: spot.map { Market.date($0) }))
  }

  @Test func `The date of one price makes the other neither fresh nor old`() throws {
    let offers = [
      AutoOfferTests.dated("old list", (1, 3), "2025-01", "2026-11"),
      AutoOfferTests.dated("old spot", (2, 1), "2026-11", "2025-01"),
      AutoOfferTests.dated("undated spot", (4, 2), "2026-11", nil),
    ]
    var plan = Market.plan(["p40": 3], offer: .auto)
    for (pricing, id, set) in [(Pricing.onDemand, "old spot", 2.0), (.spot, "undated spot", 2)] {
      plan.rental.pricing = pricing
      plan.rental.basis = .cheapest
      let rental = try #require(
        Estimate(of: plan, in: Market.catalog(AutoOfferTests.gpus, offers: offers)).rental)
      #expect(rental.offer.id.rawValue == id)
      #expect(rental.auto?.old == 1)
      #expect(rental.cheapest?.perHour.value == set)
      #expect(rental.cheapest?.leftOut == 1)
    }
  }

  @Test func `A price that nobody asks is passed over, and counted`() {
    let guess = AutoOfferTests.offer("guess", rate: 1, estimated: ["on_demand_per_hour"])
    let auto = AutoOfferTests.rental(3, [guess, AutoOfferTests.offer("right", rate: 3)])?.auto
    #expect(auto?.offer?.id == "right")
    #expect([auto?.unquoted, auto?.old, auto?.withdrawn] == [1, 0, 0])
    #expect(AutoOfferTests.rental(3, [guess]) == nil)
    let other = AutoOfferTests.offer("spot is a guess", rate: 1, estimated: ["spot_per_hour", "vcpu"])
    #expect(AutoOfferTests.rental(3, [other])?.offer.id == "spot is a guess")
  }

  @Test func `A contract by the month has no price an hour`() {
    let offer = Offer(
      id: "month", provider: "p", instance: "i", region: "any", gpu: "p40", devices: 4, vram: nil, onDemand: nil,
      spot: nil, currency: .euro, includesVAT: true, source: "", asOf: Market.date("2026-11"),
      monthly: MonthlyTerms(perMonth: Money(cents: 214_00)))
    let named = Estimate(
      of: Market.plan(["p40": 1], offer: "month"), in: Market.catalog(AutoOfferTests.gpus, offers: [offer])
    ).rental
    #expect(Basis.allCases.allSatisfy { named?.cost($0) == nil })
    #expect(AutoOfferTests.rental(1, [offer]) == nil)
  }

  @Test func `When nothing is large enough, nothing is compared`() {
    #expect(AutoOfferTests.rental(9, [AutoOfferTests.offer("four", rate: 3)]) == nil)
    #expect(AutoOfferTests.rental(0, [AutoOfferTests.offer("four", rate: 3)]) == nil)
  }
}

extension AutoOfferTests {
  @Test func `A typed rate belonged to another offer and does not count`() {
    var plan = Market.plan(["p40": 1], offer: .auto)
    plan.rental.rate = HourlyRate(99)
    let catalog = Market.catalog([Market.gpu("p40")], offers: [Market.offer("only", "p40", devices: 1, rate: 2)])
    let rental = Estimate(of: plan, in: catalog).rental
    #expect(rental?.rate == HourlyRate(2))
    #expect(rental?.isRateOverridden == false)
  }
}
