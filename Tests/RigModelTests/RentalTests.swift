import RigModel
import Testing

/// What renting costs: rate, tax, share, bases.
@Suite struct RentalTests {
  static let catalog = Market.catalog(
    [Market.gpu("k80", devices: 2, vram: 12), Market.gpu("p40"), Market.gpu("a10g")],
    offers: [
      Market.offer("net", "a10g", devices: 1, rate: 2, spot: 0.5, includesVAT: false),
      Market.offer("gross", "a10g", devices: 1, rate: 2, includesVAT: true),
      Market.offer("dollars", "a10g", devices: 1, rate: 2, currency: Market.dollar),
      Market.offer("yen", "a10g", devices: 1, rate: 2, currency: CurrencyCode(rawValue: "JPY")),
      Market.offer("free-text", "a10g", devices: 1, rate: nil),
      Market.offer("p2.xlarge", "k80", devices: 1, rate: 1), Market.offer("p2.16xlarge", "k80", devices: 16, rate: 16),
      Market.offer("half", "a10g", devices: 0.5, rate: 1), Market.offer("four", "a10g", devices: 4, rate: 4),
      Market.offer("strange", "nobody-knows", devices: 2, rate: 1),
    ], rates: [ExchangeRate(Market.dollar, 1.25)])

  static func rental(_ build: [PartID: Int], _ offer: OfferID, _ change: (inout Plan) -> Void = { _ in }) -> RentalCost?
  {
    var plan = Market.plan(build, offer: offer)
    change(&plan)
    return Estimate(of: plan, in: catalog).rental
  }

  @Test(
    "Value-added tax comes on top of net list prices only",
    arguments: [
      ("net", nil, nil, "FR", 2.4, 0.2), ("net", 0.1, nil, "FR", 2.2, 0.1), ("net", 0, nil, "FR", 2, 0),
      ("net", nil, nil, "ZZ", 2, nil),  // no known tax
      ("net", nil, 3, "FR", 3, nil), ("net", 0.5, 3, "FR", 3, nil),  // never on a typed rate
      ("gross", nil, nil, "FR", 2, nil), ("gross", 0.5, nil, "FR", 2, nil),
    ] as [(OfferID, Double?, Double?, String, Double, Double?)])
  func tax(offer: OfferID, typedTax: Double?, typedRate: Double?, country: String, rate: Double, tax: Double?) {
    let rental = RentalTests.rental(["p40": 1], offer) {
      $0.rental.vat = typedTax
      $0.rental.rate = typedRate.map { HourlyRate($0) }
      $0.power.country = country
    }
    #expect(near(rental?.rate?.value, rate))
    #expect(rental?.vat == tax)
    #expect(rental?.isRateOverridden == (typedRate != nil))
  }

  @Test func `Spot, other currencies, and rates that cannot be had`() {
    #expect(RentalTests.rental(["p40": 1], "net") { $0.rental.pricing = .spot }?.rate == HourlyRate(0.6))
    #expect(RentalTests.rental(["p40": 1], "dollars")?.rate == HourlyRate(1.6))  // 2 ÷ 1.25
    #expect(RentalTests.rental(["p40": 1], "gross") { $0.rental.pricing = .spot }?.rate == nil)
    #expect(RentalTests.rental(["p40": 1], "free-text")?.cost(.proRata) == nil)
    #expect(RentalTests.rental(["p40": 1], "yen")?.rate == nil)
    #expect(RentalTests.rental(["p40": 1], "no-such-offer") == nil)
  }

  @Test(
    "Cards of the rig ÷ cards of the offer, and whole instances",
    arguments: [
      (["p40": 3], "four", 0.75, 1), (["p40": 4], "four", 1, 1), (["p40": 5], "four", 1.25, 2),
      (["p40": 3], "net", 3, 3),
      (["p40": 1], "half", 2, 2),  // half a device is half a card
      (["k80": 1], "p2.xlarge", 2, 2),  // one device of a K80 is half a card
      (["k80": 1], "p2.16xlarge", 0.125, 1), (["k80": 9], "p2.16xlarge", 1.125, 2),
      (["k80": 3], "four", 0.75, 1),  // a K80 is one card, whatever its devices
      (["k80": 1, "p40": 1], "four", 0.5, 1), (["p40": 1], "strange", 0.5, 1),
    ] as [([PartID: Int], OfferID, Double, Double)])
  func share(build: [PartID: Int], offer: OfferID, share: Double, whole: Double) {
    let rental = RentalTests.rental(build, offer)
    #expect(near(rental?.share, share))
    #expect(rental?.instances(.whole) == whole)
  }

  /// 10 days × 8 h = 80 h at 4 an hour, 3 of 4 cards: 240; whole: 320.
  @Test func `Every basis counts the hours of work`() {
    let rental = RentalTests.rental(["p40": 3], "four") {
      ($0.usage.days, $0.usage.hoursPerDay) = (Days(10), Hours(8))
    }
    #expect(rental?.cost(.proRata) == Money(cents: 240_00))
    #expect(rental?.cost(.whole) == Money(cents: 320_00))
    #expect(rental?.cost(.equalWork) == nil)  // no speeds in this catalog
    #expect(rental?.cost(.cheapest) == Money(cents: 320_00))
    #expect(rental?.instances(.cheapest) == 1)
  }

  @Test func `Without a GPU nothing is counted, nor judged`() {
    let estimate = Estimate(of: Market.plan([:], offer: "net"), in: RentalTests.catalog)
    #expect(estimate.rental?.cost(.proRata) == nil)
    #expect(estimate.savings == nil)
  }
}
