import RigModel

/// A row of `offer.csv`.
struct OfferRecord: CatalogRecord {
  var id = ""
  var provider = ""
  var instance = ""
  var region = ""
  var gpu = ""
  var devices = 1.0
  var vram: Gibibytes?
  var vcpus: Double?
  var memory: Gibibytes?
  var onDemand: HourlyRate?
  var spot: HourlyRate?
  var perMonth: Money?
  var setup: Money?
  var minimumMonths: Int?
  var currency = CurrencyCode.euro
  var includesVAT = false
  var isOffered = true
  var isFree = false
  var newer = ""
  var source = Overlay.unnamedSource
  var asOf: CivilDate?
  var onDemandAsOf: CivilDate?
  var spotAsOf: CivilDate?
  /// When its prices were seen, where several files speak of it.
  var dates: PriceDates?
  var estimated: [String] = []
  var note = ""

  static var schema: Schema<OfferRecord> { Schema(kind: .offer, columns: machine + price) }

  private static var machine: [Field<OfferRecord>] {
    [
      .id { $0.id = $1 },
      .text("provider") { $0.provider = $1 }.required,
      .text("instance") { $0.instance = $1 }.required,
      .text("region") { $0.region = $1 },
      .text("gpu") { $0.gpu = $1 }.required,
      .number("gpu_count", 0.001...1024) { $0.devices = $1 }.required,
      .number("vram_gib", 0.25...1024) { $0.vram = Gibibytes($1) },
      .number("vcpu", 0...10_000) { $0.vcpus = $1 },
      .number("memory_gib", 0...100_000) { $0.memory = Gibibytes($1) },
    ]
  }

  private static var price: [Field<OfferRecord>] {
    [
      .number("on_demand_per_hour", Limits.rate) { $0.onDemand = HourlyRate($1) },
      .number("spot_per_hour", Limits.rate) { $0.spot = HourlyRate($1) },
      .number("per_month", Limits.price) { $0.perMonth = Money(rounding: $1) },
      .number("setup", Limits.price) { $0.setup = Money(rounding: $1) },
      .integer("minimum_months", 1...120) { $0.minimumMonths = $1 },
      .currency("currency") { $0.currency = $1 }.required,
      .flag("vat_included") { $0.includesVAT = $1 },
      .flag("offered") { $0.isOffered = $1 },
      .flag("free") { $0.isFree = $1 },
      .text("newer") { $0.newer = $1 },
      .text("source") { $0.source = $1 },
      .date("as_of") { $0.asOf = $1 },
      .date("on_demand_as_of") { $0.onDemandAsOf = $1 },
      .date("spot_as_of") { $0.spotAsOf = $1 },
      .words("estimated") { $0.estimated = $1 },
      .text("note") { $0.note = $1 },
    ]
  }

  var fault: (columns: [String], message: String)? { priceFault ?? termsFault }

  /// What is free may say 0, too.
  private var priceFault: (columns: [String], message: String)? {
    let isZero = [
      ("on_demand_per_hour", onDemand?.value == 0), ("spot_per_hour", spot?.value == 0),
      ("per_month", perMonth == .zero),
    ]
    if !isFree, let zero = isZero.first(where: \.1)?.0 {
      let advice = "expected nothing where there is no such price, and free = true for what costs nothing"
      return ([zero], "found 0, which is no price; \(advice)")
    }
    guard isFree, priced(onDemand) != nil || priced(spot) != nil || (perMonth ?? .zero) > .zero else { return nil }
    return (["free"], "found a price of what is free, expected none")
  }

  /// The offer; a row without a date counts from the day its file was written.
  func offer(undated: CivilDate) -> Offer {
    let dates = dates ?? PriceDates(row: asOf ?? undated, onDemand: onDemandAsOf, spot: spotAsOf)
    return Offer(
      id: OfferID(rawValue: id), provider: provider, instance: instance, region: region,
      gpu: PartID(rawValue: gpu), devices: devices, vram: vram, vcpus: vcpus, memory: memory,
      onDemand: priced(onDemand), spot: priced(spot), currency: currency, includesVAT: includesVAT,
      isOffered: isOffered, isFree: isFree,
      newer: newer.isEmpty ? nil : OfferID(rawValue: newer), source: source,
      asOf: asOf ?? undated, dates: dates, estimated: estimated, note: note,
      monthly: (isFree ? nil : perMonth).map {
        MonthlyTerms(perMonth: $0, setup: setup ?? .zero, minimum: minimumMonths ?? 1)
      })
  }

  /// A rate that is a price: 0 is none.
  private func priced(_ rate: HourlyRate?) -> HourlyRate? { rate.flatMap { $0.value > 0 ? $0 : nil } }

  private var termsFault: (columns: [String], message: String)? {
    guard perMonth == nil, setup != nil || minimumMonths != nil else { return nil }
    let message = "found terms of a contract by the month without per_month, expected its price"
    return (["setup", "minimum_months"], message)
  }
}
