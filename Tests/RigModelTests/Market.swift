import RigModel
import RigTesting

/// Makes parts, offers and catalogs with few words.
enum Market {
  static let dollar = CurrencyCode(rawValue: "USD")
  static let pound = CurrencyCode(rawValue: "GBP")

  /// The article's parts and offers; both combos and both supplies are as unknown as in the article.
  static let article = Catalog(
    parts: cards + [
      part("combo-32", .platform(Platform()), euros(40)), part("combo-128", .platform(Platform()), euros(110)),
      part("psu-9", .supply(Supply(rated: nil, rating: nil)), euros(9)),
      part("psu-1300", .supply(Supply(rated: Watts(1300), rating: nil)), euros(46)),
    ],
    offers: [offer("g5.xlarge", "a10g", devices: 1, rate: 1), offer("g5.12xlarge", "a10g", devices: 4, rate: 5.672)],
    tariffs: [france], rates: [ExchangeRate(dollar, 1.1435), ExchangeRate(pound, 0.8626)],
    models: ReferenceModels.list(for: cards))

  private static let cards = [
    gpu("k80", devices: 2, vram: 12, peak: 300, idle: 50, bandwidth: 240.6, efficiency: 0.22),
    gpu("p40", devices: 1, vram: 24, peak: 250, idle: 10, bandwidth: 347.1, efficiency: 0.602, article: 1),
    gpu("a10g", devices: 1, vram: 24, peak: 150, idle: nil, bandwidth: 600.2, efficiency: 0.674, article: 1.5),
  ]

  static let france = Tariff(
    country: "FR", name: "France", price: EnergyPrice(0.25), currency: .euro, carbon: 20, vat: 0.2, source: "a table",
    asOf: today)

  static var today: CivilDate { date("2026-11-23") }

  static func date(_ text: String) -> CivilDate {
    guard let date = CivilDate(text) else { preconditionFailure("\(text) is no date") }
    return date
  }

  static func gpu(
    _ id: PartID, devices: Int = 1, vram: Double = 24, peak: Double? = 250, idle: Double? = 10,
    bandwidth: Double? = nil, efficiency: Double? = nil, article: Double? = nil, price: ListPrice? = nil
  ) -> Part {
    var gpu = GPU(devices: devices, vram: Gibibytes(vram))
    gpu.bandwidth = bandwidth.map { Bandwidth($0) }
    (gpu.decodeEfficiency, gpu.articleSpeed) = (efficiency, article)
    return part(id, .gpu(gpu), price, peak: peak, idle: idle)
  }

  static func part(
    _ id: PartID, _ spec: PartSpec, _ price: ListPrice? = nil, peak: Double? = nil, idle: Double? = nil
  ) -> Part {
    Part(
      id: id, name: id.rawValue, price: price, peak: peak.map { Watts($0) }, idle: idle.map { Watts($0) },
      source: "a list", asOf: today, estimated: [], search: "", spec: spec)
  }

  static func offer(
    _ id: OfferID, _ gpu: PartID, devices: Double, rate: Double?, currency: CurrencyCode = .euro, spot: Double? = nil,
    vram: Double? = nil, includesVAT: Bool = true
  ) -> Offer {
    Offer(
      id: id, provider: "cloud", instance: id.rawValue, region: "here", gpu: gpu, devices: devices,
      vram: vram.map { Gibibytes($0) }, onDemand: rate.map { HourlyRate($0) }, spot: spot.map { HourlyRate($0) },
      currency: currency, includesVAT: includesVAT, source: "a price list", asOf: today)
  }

  /// A price of units of a currency.
  static func price(
    _ each: Double, low: Double? = nil, high: Double? = nil, _ currency: CurrencyCode = .euro,
    lots: [Int: Double] = [:]
  ) -> ListPrice {
    ListPrice(
      each: Money(rounding: each), low: low.map { Money(rounding: $0) }, high: high.map { Money(rounding: $0) },
      currency: currency, lots: lots.map { Lot(quantity: $0, price: Money(rounding: $1)) }, kind: .asking)
  }

  static func euros(_ each: Double) -> ListPrice { price(each) }

  static func catalog(
    _ parts: [Part], offers: [Offer] = [], tariffs: [Tariff] = [france], rates: [ExchangeRate] = []
  ) -> Catalog {
    Catalog(
      parts: parts, offers: offers, tariffs: tariffs, rates: rates, models: ReferenceModels.list(for: parts))
  }

  /// A plan of some parts.
  static func plan(_ build: [PartID: Int], offer: OfferID? = nil) -> Plan {
    var plan = Plan(name: "test")
    for (id, quantity) in build { plan.setQuantity(id, quantity) }
    plan.rental.offer = offer
    return plan
  }
}

extension ExchangeRate {
  init(_ currency: CurrencyCode, _ unitsPerEuro: Double) {
    self.init(currency: currency, unitsPerEuro: unitsPerEuro, source: "a bank", asOf: Market.today)
  }
}

/// Whether two numbers agree to half a unit of the last decimal that a hand calculation gives.
func near(_ value: Double?, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
  value.map { abs($0 - expected) <= tolerance } ?? false
}
