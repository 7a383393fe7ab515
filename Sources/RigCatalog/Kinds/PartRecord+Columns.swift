import RigModel

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

  /// What a part is called.
  static func label(of kind: PartKind, _ layout: PartLayout) -> Schema<PartRecord> {
    let names = ["name", "vendor"] + kind.shown
    let columns = schema(kind, layout).columns.filter { names.contains($0.name) }
    return Schema(kind: .part(kind), columns: columns)
  }

  /// The columns of prices.
  static let priceColumns = [
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
