import RigModel

/// The row of a part before it is a `Part`.
struct PartRecord: CatalogRecord {
  var id = ""
  var name = ""
  var each: Money?
  var low: Money?
  var high: Money?
  var currency: CurrencyCode?
  var lots: [Lot] = []
  var priceKind = PriceKind.own
  var other = OtherPrice()
  var peak: Watts?
  var idle: Watts?
  var source = ""
  var asOf: CivilDate?
  var estimated: [String] = []
  var search = ""
  /// What only its kind has, each value with the place of its field.
  var own: [(place: Int, value: FieldValue)] = []
  var specSource = ""
  var note = ""

  var fault: (columns: [String], message: String)? {
    if let fault = zeroFault ?? other.fault { return fault }
    guard currency == nil, each != nil || !lots.isEmpty else { return nil }
    return (["price_median", "lots", "currency"], "found a price without a currency, expected a code such as EUR")
  }

  /// A price of 0 would make a part the cheapest of all.
  private var zeroFault: (columns: [String], message: String)? {
    let prices = [
      ("price_median", each), ("price_low", low), ("price_high", high), ("other_median", other.each),
      ("lots", lots.map(\.price).min()),
    ]
    guard let zero = prices.first(where: { $0.1 == .zero }) else { return nil }
    let advice = "expected nothing where no price is known; what you have is owned in the plan"
    return ([zero.0], "found 0, which is no price; \(advice)")
  }

  /// What is known of the part's price; `nil` without a date.
  var prices: PartPrices? {
    asOf.map { asOf in
      let other = other.price.map { (price: $0, asOf: self.other.asOf ?? asOf) }
      return PartPrices(id: PartID(rawValue: id), price: price, asOf: asOf, other: other)
    }
  }

  /// The part; `nil` without a date, which the schema requires.
  func part(_ layout: PartLayout) -> Part? {
    guard let asOf else { return nil }
    let spec = layout.make(own)
    let other = other.price.map { price in
      part(spec, price, self.other.source, self.other.asOf ?? asOf, self.other.estimated(estimated))
    }
    return part(spec, price, source, asOf, estimated, other: other)
  }

  private func part(
    _ spec: PartSpec, _ price: ListPrice?, _ source: String, _ asOf: CivilDate, _ estimated: [String],
    other: Part? = nil
  ) -> Part {
    Part(
      id: PartID(rawValue: id), name: name, price: price, peak: peak, idle: idle, source: source, asOf: asOf,
      estimated: estimated, search: search, spec: spec, specSource: specSource, note: note, other: other)
  }

  private var price: ListPrice? {
    guard let each, let currency else { return nil }
    return ListPrice(each: each, low: low, high: high, currency: currency, lots: lots, kind: priceKind)
  }
}

extension PartRecord {
  /// Columns of which the first is never more than the second.
  static let ordered = [
    ("price_low", "price_median"), ("price_median", "price_high"), ("price_low", "price_high"), ("idle_w", "peak_w"),
    ("usable_vram_gib", "vram_gib"), ("vram_gib", "ram_gib"), ("ram_gib", "ram_max_gib"), ("cpus_fitted", "sockets"),
    ("x16_electrical", "x16_slots"), ("cpu2_x16_slots", "x16_slots"), ("double_slots", "x16_slots"),
  ]

  /// The columns of all parts around those of a kind.
  static func schema(_ kind: PartKind) -> Schema<PartRecord> { schema(kind, kind.layout) }

  /// The same, with the layout of the kind at hand.
  static func schema(_ kind: PartKind, _ layout: PartLayout) -> Schema<PartRecord> {
    let own = layout.fields.enumerated().map { place, field in
      field.moved { (record: inout PartRecord, value) in record.own.append((place, value)) }
    }
    return Schema(kind: .part(kind), columns: head(kind) + own + tail, ordered: ordered)
  }

  /// The columns of prices alone.
  static func prices(of kind: PartKind) -> Schema<PartRecord> {
    Schema(kind: .part(kind), columns: head(kind).filter { priceColumns.contains($0.name) })
  }

  private static let priceColumns = [
    "id", "price_low", "price_median", "price_high", "currency", "lots", "price_kind", "other_low", "other_median",
    "other_high", "other_currency", "other_kind", "other_as_of", "as_of",
  ]

  private static func head(_ kind: PartKind) -> [Field<PartRecord>] {
    [
      .id { $0.id = $1 },
      .text("name") { $0.name = $1 }.required,
      .word("kind", of: [kind.rawValue]).required,
      .number("price_low", Limits.price) { $0.low = Money(rounding: $1) },
      .number("price_median", Limits.price) { $0.each = Money(rounding: $1) },
      .number("price_high", Limits.price) { $0.high = Money(rounding: $1) },
      .currency("currency") { $0.currency = $1 },
      .lots("lots") { $0.lots = $1 },
      .word("price_kind") { $0.priceKind = $1 },
    ] + OtherPrice.fields.map { field in field.moved { record, value in field.store(&record.other, value) } } + [
      .number("peak_w", 0...5000) { $0.peak = Watts($1) },
      .number("idle_w", 0...5000) { $0.idle = Watts($1) },
      .text("source") { $0.source = $1 }.required,
      .date("as_of") { $0.asOf = $1 }.required,
      .words("estimated") { $0.estimated = $1 },
      .text("search") { $0.search = $1 },
    ]
  }

  private static var tail: [Field<PartRecord>] {
    [
      .text("spec_source") { $0.specSource = $1 },
      .text("note") { $0.note = $1 },
    ]
  }
}
