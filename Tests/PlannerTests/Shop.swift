import RigModel
import RigTesting

/// A small market of its own, so that no screen here moves when the catalog's data does.
enum Shop {
  static let dollar = CurrencyCode(rawValue: "USD")

  static let catalog = Catalog(
    parts: cards + platforms + supplies + smallParts, offers: offers, tariffs: tariffs, rates: rates,
    models: models)

  static let models = ReferenceModels.list(for: cards)

  private static let cards = [
    part(
      "k80", "Tesla K80", dollars(109.78), .gpu(gpu(2, 12, bandwidth: 240.6, efficiency: 0.22)), peak: 300, idle: 50),
    part(
      "p40", "Tesla P40", dollars(230, low: 215, high: 330),
      .gpu(gpu(1, 24, bandwidth: 347.1, efficiency: 0.602, article: 1)), peak: 250, idle: 10),
    part(
      "a10g", "A10G", nil, .gpu(gpu(1, 24, bandwidth: 600.2, efficiency: 0.674, article: 1.5)), peak: 150, idle: nil),
    part(
      "rtx-4060-ti", "RTX 4060 Ti", euros(500, low: 420, high: 560, .asking),
      .gpu(gpu(1, 16, bandwidth: 288, efficiency: 0.7, article: 2.14)), peak: 165, idle: 8),
    part("rtx-2080", "RTX 2080", nil, .gpu(gpu(1, 8, bandwidth: 448, efficiency: 0.65)), peak: 215, idle: 10),
  ]

  private static let platforms = [
    part("combo-32", "used board + CPU", euros(40), .platform(platform(ram: 32))),
    part("combo-128", "used board + CPU", euros(110), .platform(platform(ram: 128))),
    part("z440", "HP Z440", euros(101, .asking), .platform(workstation)),
  ]

  private static let supplies = [
    part("psu-9", "used supply", euros(9), .supply(Supply(rated: nil, rating: nil))),
    part("psu-1300", "used supply", euros(46), .supply(Supply(rated: Watts(1300), rating: nil))),
  ]

  private static let smallParts = [
    part("ssd-240", "SATA SSD 240 GB", euros(20, .estimate), .storage(drive)),
    part("fan-kit", "P40 fan kit", dollars(20), .cooling(fan), peak: 5),
    part("case-atx", "Boîtier ATX", euros(45, .guide), .enclosure(Enclosure())),
  ]

  private static let offers = [
    offer("aws-g5.xlarge", "g5.xlarge", devices: 1, rate: 1.006, spot: 0.45),
    offer("aws-g5.12xlarge", "g5.12xlarge", devices: 4, rate: 5.672, spot: nil),
  ]

  private static let tariffs = [tariff("FR", "France", 0.25, vat: 0.2), tariff("DE", "Germany", 0.4, vat: 0.19)]

  private static let rates = [rate("EUR", 1), rate("USD", 1.1435)]
}

/// The plans of the article, with its prices typed over the catalog's.
extension Shop {
  static var budget: Plan {
    var plan = Plan(name: "budget")
    plan.note = "A board with CPU and 32 GB, a power supply and one Tesla K80: 145 € in all."
    for id in ["combo-32", "psu-9", "k80"] as [PartID] { plan.setQuantity(id, 1) }
    plan.prices["k80"] = PriceOverride(each: Money(cents: 96_00))
    plan.rental.offer = "aws-g5.xlarge"
    plan.rental.rate = HourlyRate(1)
    return plan
  }

  static var scaling: Plan {
    var plan = Plan(name: "scaling")
    plan.note =
      "The article printed 560 € and 22 %. Its own parts add up to 566 €, which is 20.8 %. It read dollars as euros "
      + "and left electricity out."
    for (id, count) in ["combo-128": 1, "psu-1300": 1, "p40": 3] as [PartID: Int] { plan.setQuantity(id, count) }
    plan.prices["p40"] = PriceOverride(
      each: Money(cents: 170_00), lots: [Lot(quantity: 3, price: Money(cents: 410_00))])
    plan.rental.offer = "aws-g5.12xlarge"
    plan.rental.rate = HourlyRate(5.672)
    return plan
  }

  /// One card beside an instance of four, where one of one card would do; the parts arrive after two days.
  static var single: Plan {
    var plan = Plan(name: "single")
    for id in ["combo-128", "psu-1300", "p40"] as [PartID] { plan.setQuantity(id, 1) }
    plan.rental.offer = "aws-g5.12xlarge"
    plan.buying.deliveryDays = Days(2)
    return plan
  }

  static var empty: Plan { Plan(name: "empty") }

  /// All plans that a golden screen may name.
  static let plans = ["budget": budget, "scaling": scaling, "single": single, "empty": empty]
}

extension Shop {
  private static func part(
    _ id: PartID, _ name: String, _ price: ListPrice?, _ spec: PartSpec, peak: Double? = nil, idle: Double? = nil
  ) -> Part {
    Part(
      id: id, name: name, price: price, peak: peak.map { Watts($0) }, idle: idle.map { Watts($0) },
      source: "a price list of \(name)", asOf: day("2026-05-27"),
      estimated: price?.kind == .estimate ? ["price_median"] : [], search: name, spec: spec)
  }

  private static func gpu(
    _ devices: Int, _ vram: Double, bandwidth: Double, efficiency: Double, article: Double? = nil
  ) -> GPU {
    var gpu = GPU(devices: devices, vram: Gibibytes(vram))
    (gpu.vendor, gpu.architecture, gpu.connectors, gpu.cooling) = ("NVIDIA", "Pascal", "eps8:1", .passive)
    gpu.bandwidth = Bandwidth(bandwidth)
    (gpu.decodeEfficiency, gpu.articleSpeed, gpu.slots, gpu.length) = (efficiency, article, 2, 267)
    return gpu
  }

  private static func platform(ram: Double) -> Platform {
    var platform = Platform()
    platform.ram = Gibibytes(ram)
    return platform
  }

  private static var workstation: Platform {
    var platform = platform(ram: 16)
    (platform.cpu, platform.cpusFitted, platform.cpuTDP) = ("Xeon E5-1620 v3", 1, Watts(140))
    platform.supply = Supply(rated: Watts(700), rating: .gold, connectors: "pcie8:2", isProprietary: true)
    return platform
  }

  private static var drive: Storage {
    var drive = Storage()
    (drive.capacity, drive.interface) = (Gibibytes(223), "SATA")
    return drive
  }

  private static var fan: Cooling {
    var fan = Cooling()
    (fan.fits, fan.airflow) = ("p40", 20)
    return fan
  }

  private static func euros(
    _ each: Double, low: Double? = nil, high: Double? = nil, _ kind: PriceKind = .own
  ) -> ListPrice { price(each, low, high, .euro, kind) }

  private static func dollars(_ each: Double, low: Double? = nil, high: Double? = nil) -> ListPrice {
    price(each, low, high, dollar, .sold)
  }

  private static func price(
    _ each: Double, _ low: Double?, _ high: Double?, _ currency: CurrencyCode, _ kind: PriceKind
  ) -> ListPrice {
    ListPrice(
      each: Money(rounding: each), low: low.map { Money(rounding: $0) }, high: high.map { Money(rounding: $0) },
      currency: currency, lots: [], kind: kind)
  }

  private static func offer(_ id: OfferID, _ name: String, devices: Double, rate: Double, spot: Double?) -> Offer {
    Offer(
      id: id, provider: "aws", instance: name, region: "us-east-1", gpu: "a10g", devices: devices,
      vram: Gibibytes(24), onDemand: HourlyRate(rate), spot: spot.map { HourlyRate($0) }, currency: dollar,
      includesVAT: false, source: "the price list of \(name)", asOf: day("2026-07-20"))
  }

  private static func tariff(_ country: String, _ name: String, _ price: Double, vat: Double) -> Tariff {
    Tariff(
      country: country, name: name, price: EnergyPrice(price), currency: .euro, carbon: 21, vat: vat,
      source: "a table of \(name)", asOf: day("2026-01-01"))
  }

  private static func rate(_ code: String, _ unitsPerEuro: Double) -> ExchangeRate {
    ExchangeRate(
      currency: CurrencyCode(rawValue: code), unitsPerEuro: unitsPerEuro, source: "European Central Bank",
      asOf: day("2026-07-17"))
  }

  private static func day(_ text: String) -> CivilDate {
    guard let date = CivilDate(text) else { preconditionFailure("\(text) is no date") }
    return date
  }
}
