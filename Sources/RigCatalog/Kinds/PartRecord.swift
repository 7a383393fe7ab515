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
