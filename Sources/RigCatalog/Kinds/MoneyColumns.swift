import RigModel

/// A row of `tariff.csv`.
struct TariffRecord: CatalogRecord {
  var id = ""
  var name = ""
  var price: EnergyPrice?
  var basis: TariffBasis?
  var currency: CurrencyCode?
  var carbon: Double?
  var vat: Double?
  var source = Overlay.unnamedSource
  var asOf: CivilDate?
  var estimated: [String] = []

  static var schema: Schema<TariffRecord> {
    Schema(
      kind: .tariff,
      columns: [
        Field("id", .country) { if case .text(let id) = $1 { $0.id = id } }.required,
        .text("name") { $0.name = $1 },
        .number("price_per_kwh", Limits.tariff) { $0.price = EnergyPrice($1) },
        .word("price_basis") { $0.basis = $1 },
        .currency("currency") { $0.currency = $1 },
        .number("grid_gco2_per_kwh", Limits.carbon) { $0.carbon = $1 },
        .number("vat", Limits.share) { $0.vat = $1 },
        .text("source") { $0.source = $1 },
        .date("as_of") { $0.asOf = $1 },
        .words("estimated") { $0.estimated = $1 },
      ])
  }

  var fault: (columns: [String], message: String)? {
    guard price != nil, currency == nil else { return nil }
    return (["price_per_kwh", "currency"], "found a price without a currency, expected a code such as EUR")
  }

  /// The tariff; a row without a date counts from the day its file was written.
  func tariff(undated: CivilDate) -> Tariff {
    Tariff(
      country: id, name: name.isEmpty ? id : name, price: price, basis: basis, currency: currency ?? .euro,
      carbon: carbon, vat: vat, source: source, asOf: asOf ?? undated)
  }
}

/// A row of `currency.csv`.
struct CurrencyRecord: CatalogRecord {
  var id = CurrencyCode.euro
  var unitsPerEuro = 1.0
  var source = Overlay.unnamedSource
  var asOf: CivilDate?
  var estimated: [String] { [] }

  static var schema: Schema<CurrencyRecord> {
    Schema(
      kind: .currency,
      columns: [
        .currency("id") { $0.id = $1 }.required,
        .text("name"),
        .number("units_per_euro", 0.000001...1_000_000_000) { $0.unitsPerEuro = $1 }.required,
        .text("source") { $0.source = $1 },
        .date("as_of") { $0.asOf = $1 },
      ])
  }

  var fault: (columns: [String], message: String)? {
    guard id == .euro, unitsPerEuro != 1 else { return nil }
    return (["units_per_euro"], "found \(DecimalText.shortest(unitsPerEuro)) for the euro itself, expected 1")
  }

  /// The rate; a row without a date counts from the day its file was written.
  func rate(undated: CivilDate) -> ExchangeRate {
    ExchangeRate(currency: id, unitsPerEuro: unitsPerEuro, source: source, asOf: asOf ?? undated)
  }
}
