import RigModel

/// The row of a part before it is a `Part`.
struct PartRecord<Spec: Sendable>: Sendable {
  var id = ""
  var name = ""
  var each: Money?
  var low: Money?
  var high: Money?
  var currency: CurrencyCode?
  var lots: [Lot] = []
  var priceKind = PriceKind.own
  var peak: Watts?
  var idle: Watts?
  var source = ""
  var asOf: CivilDate?
  var estimated: [String] = []
  var search = ""
  var spec: Spec
  var specSource = ""
  var note = ""
}

extension PartRecord: CatalogRecord where Spec: PartSpecRecord {
  init() { self.init(spec: Spec()) }

  var fault: (columns: [String], message: String)? {
    guard currency == nil, each != nil || !lots.isEmpty else { return nil }
    return (["price_median", "lots", "currency"], "found a price without a currency, expected a code such as EUR")
  }

  /// The part; `nil` without a date, which the schema requires.
  var part: Part? {
    guard let asOf else { return nil }
    return Part(
      id: PartID(rawValue: id), name: name, price: price, peak: peak, idle: idle, source: source, asOf: asOf,
      estimated: estimated, search: search, spec: spec.spec, specSource: specSource, note: note)
  }

  private var price: ListPrice? {
    guard let each, let currency else { return nil }
    return ListPrice(each: each, low: low, high: high, currency: currency, lots: lots, kind: priceKind)
  }
}

/// What only one kind of part has, with its columns.
protocol PartSpecRecord: Sendable {
  init()
  static var kind: CatalogKind { get }
  static var columns: [Column<Self>] { get }
  var spec: PartSpec { get }
}

extension PartRecord where Spec: PartSpecRecord {
  /// The columns of all parts around those of this kind.
  static var schema: Schema<Self> {
    let own = Spec.columns.map { column in
      column.lifted { (record: inout Self, cell, read) in read(&record.spec, cell) }
    }
    return Schema(kind: Spec.kind, columns: head + own + tail)
  }

  private static var head: [Column<Self>] {
    [
      .id { $0.id = $1 },
      .text("name") { $0.name = $1 }.required,
      .word("kind", of: [Spec.kind.rawValue]).required,
      .number("price_low", Limits.price) { $0.low = Money(rounding: $1) },
      .number("price_median", Limits.price) { $0.each = Money(rounding: $1) },
      .number("price_high", Limits.price) { $0.high = Money(rounding: $1) },
      .currency("currency") { $0.currency = $1 },
      .lots("lots") { $0.lots = $1 },
      .word("price_kind") { $0.priceKind = $1 },
      .number("peak_w", 0...5000) { $0.peak = Watts($1) },
      .number("idle_w", 0...5000) { $0.idle = Watts($1) },
      .text("source") { $0.source = $1 }.required,
      .date("as_of") { $0.asOf = $1 }.required,
      .words("estimated") { $0.estimated = $1 },
      .text("search") { $0.search = $1 },
    ]
  }

  private static var tail: [Column<Self>] {
    [
      .text("spec_source") { $0.specSource = $1 },
      .text("note") { $0.note = $1 },
    ]
  }
}
