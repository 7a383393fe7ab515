import RigModel

/// A row of `earning.csv`.
struct EarningRecord: CatalogRecord {
  var id = ""
  var gpu = ""
  var low: HourlyRate?
  var each: HourlyRate?
  var high: HourlyRate?
  var currency: CurrencyCode?
  var source = Overlay.unnamedSource
  var asOf: CivilDate?
  var estimated: [String] = []

  static var schema: Schema<EarningRecord> {
    Schema(
      kind: .earning,
      columns: [
        .id { $0.id = $1 },
        .text("gpu") { $0.gpu = $1 }.required,
        .number("low_per_hour", Limits.rate) { $0.low = HourlyRate($1) },
        .number("per_hour", Limits.rate) { $0.each = HourlyRate($1) }.required,
        .number("high_per_hour", Limits.rate) { $0.high = HourlyRate($1) },
        .currency("currency") { $0.currency = $1 }.required,
        .text("source") { $0.source = $1 },
        .date("as_of") { $0.asOf = $1 },
        .words("estimated") { $0.estimated = $1 },
      ], ordered: [("low_per_hour", "per_hour"), ("per_hour", "high_per_hour")])
  }

  /// What it says, `nil` without what the schema requires; a row without a date counts from the day its file was written.
  func earning(undated: CivilDate) -> HostEarning? {
    guard let each, let currency else { return nil }
    return HostEarning(
      gpu: PartID(rawValue: gpu), low: low ?? each, each: each, high: high ?? each, currency: currency, source: source,
      asOf: asOf ?? undated)
  }
}
