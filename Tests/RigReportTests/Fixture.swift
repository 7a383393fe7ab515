import RigModel
import RigTesting
import RigReport

/// A small market: the article's parts, one guess, one part without a price, and names that try to do harm.
enum Fixture {
  static let combo32 = combo("combo-32", ram: 32, euros: 40)
  static let combo128 = combo("combo-128", ram: 128, euros: 110)
  static let supply9 = part(
    "psu-9", "used supply", ListPrice(euros: 9), .supply(Supply(rated: nil, rating: nil)), date: "2024")
  static let supply1300 = part(
    "psu-1300", "used supply", ListPrice(euros: 46), .supply(Supply(rated: Watts(1300), rating: nil)), date: "2024")

  static let k80 = part(
    "k80", "Tesla K80", dollars(67.49, low: 59.99, high: 74.99, .asking),
    .gpu(gpu(devices: 2, vram: 12, bandwidth: 240.6, efficiency: 0.22)), peak: 300, idle: 50, date: "2026-08-11")
  static let p40 = part(
    "p40", "Tesla P40", dollars(230, low: 215, high: 330, .own),
    .gpu(gpu(devices: 1, vram: 24, bandwidth: 347.1, efficiency: 0.602, article: 1)), peak: 250, idle: 10,
    date: "2026-05-27")
  static let a10g = part(
    "a10g", "A10G", nil, .gpu(gpu(devices: 1, vram: 24, bandwidth: 600.2, efficiency: 0.674, article: 1.5)),
    peak: 150, date: "2025-12")
  static let drive = part(
    "ssd-240", "SATA SSD 240 GB", ListPrice(euros: 20, low: 12, high: 30, .estimate), .storage(Storage()),
    date: "2026-11")
  static let harmful = part(
    "harmful", "=cmd|'/c'!A0 *bold* \u{1B}[31m\u{202E}", nil, .adapter(Adapter()), date: "2026-01", search: "a&b <c>/é")

  static let catalog = Catalog(
    parts: [k80, p40, a10g, combo32, combo128, supply9, supply1300, drive, harmful],
    offers: [
      offer("g5.xlarge", gpu: "a10g", devices: 1, rate: 1.006),
      offer("g5.12xlarge", gpu: "a10g", devices: 4, rate: 5.672),
    ],
    tariffs: [
      Tariff(
        country: "FR", name: "France", price: EnergyPrice(0.25), currency: .euro, carbon: 21.3, vat: 0.2,
        source: "a price comparison and a carbon table", asOf: day("2026-10-17"))
    ],
    rates: [
      ExchangeRate(
        currency: CurrencyCode(rawValue: "USD"), unitsPerEuro: 1.1435, source: "European Central Bank",
        asOf: day("2026-07-17"))
    ], models: ReferenceModels.list(for: [k80, p40, a10g]),
    earnings: [k80, p40].map { card in
      HostEarning(
        gpu: card.id, low: HourlyRate(0.02), each: HourlyRate(0.05), high: HourlyRate(0.09),
        currency: CurrencyCode(rawValue: "USD"), source: "a guide for hosts", asOf: day("2026-05"))
    })

  /// The last day on which the date of the P40's price, 2026-05-27, is not old: 180 days later, 2026-11-23.
  static let today = CivilDate.dayNumber(year: 2026, month: 11, day: 23)

  static func report(_ plan: Plan, today: Int? = Fixture.today) -> Report {
    Report(plan: plan, catalog: catalog, today: today)
  }
}

extension Fixture {
  static func day(_ text: String) -> CivilDate {
    guard let date = CivilDate(text) else { preconditionFailure("\(text) is no date") }
    return date
  }

  static func gpu(devices: Int, vram: Double, bandwidth: Double, efficiency: Double, article: Double? = nil) -> GPU {
    var gpu = GPU(devices: devices, vram: Gibibytes(vram))
    gpu.bandwidth = Bandwidth(bandwidth)
    gpu.decodeEfficiency = efficiency
    gpu.articleSpeed = article
    return gpu
  }

  static func part(
    _ id: PartID, _ name: String, _ price: ListPrice?, _ spec: PartSpec, peak: Double? = nil, idle: Double? = nil,
    date: String, search: String = ""
  ) -> Part {
    Part(
      id: id, name: name, price: price, peak: peak.map { Watts($0) }, idle: idle.map { Watts($0) },
      source: "the source of \(id)", asOf: day(date), estimated: price?.kind == .estimate ? ["price_median"] : [],
      search: search, spec: spec)
  }

  private static func combo(_ id: PartID, ram: Double, euros: Double) -> Part {
    var platform = Platform()
    platform.ram = Gibibytes(ram)
    return part(id, "used board + CPU", ListPrice(euros: euros), .platform(platform), date: "2024")
  }

  private static func dollars(_ each: Double, low: Double, high: Double, _ kind: PriceKind) -> ListPrice {
    ListPrice(
      each: Money(rounding: each), low: Money(rounding: low), high: Money(rounding: high),
      currency: CurrencyCode(rawValue: "USD"), lots: [], kind: kind)
  }

  private static func offer(_ instance: String, gpu: PartID, devices: Double, rate: Double) -> Offer {
    Offer(
      id: OfferID(rawValue: instance), provider: "aws", instance: instance, region: "us-east-1", gpu: gpu,
      devices: devices, vram: Gibibytes(24), onDemand: HourlyRate(rate), spot: nil,
      currency: CurrencyCode(rawValue: "USD"), includesVAT: false, source: "price list of \(instance)",
      asOf: day("2026-07-20"))
  }
}

extension ListPrice {
  init(euros: Double, low: Double? = nil, high: Double? = nil, _ kind: PriceKind = .own) {
    self.init(
      each: Money(rounding: euros), low: low.map { Money(rounding: $0) }, high: high.map { Money(rounding: $0) },
      currency: .euro, lots: [], kind: kind)
  }
}
