import RigModel

/// A row of `hosted.csv`.
struct HostedRecord: CatalogRecord {
  var id = ""
  var model = ""
  var provider = ""
  var unit: HostedUnit?
  var input: Double?
  var output: Double?
  var cachedInput: Double?
  var currency: CurrencyCode?
  var source = Overlay.unnamedSource
  var asOf: CivilDate?
  var estimated: [String] { [] }

  /// 0 is not a price.
  private static let price = 0.000_000_1...Limits.price.upperBound

  static var schema: Schema<HostedRecord> {
    Schema(
      kind: .hosted,
      columns: [
        .id { $0.id = $1 },
        .text("model") { $0.model = $1 }.required,
        .text("provider") { $0.provider = $1 }.required,
        .word("unit") { $0.unit = $1 }.required,
        .number("input_price", price) { $0.input = $1 },
        .number("output_price", price) { $0.output = $1 },
        .number("cached_input_price", price) { $0.cachedInput = $1 },
        .currency("currency") { $0.currency = $1 }.required,
        .text("source") { $0.source = $1 },
        .date("as_of") { $0.asOf = $1 },
      ])
  }

  var fault: (columns: [String], message: String)? {
    guard let unit else { return nil }
    if unit == .millionTokens, input == nil || output == nil {
      return (["input_price", "output_price"], "found one price alone, expected those of tokens read and written")
    }
    return input == nil && output == nil ? (["output_price"], "found no price, expected that of one unit") : nil
  }

  /// The price, `nil` without what the schema requires; a row without a date counts from the day its file was written.
  func price(undated: CivilDate) -> HostedPrice? {
    guard let unit, let currency, let output = output ?? input else { return nil }
    return HostedPrice(
      id: id, model: model, provider: provider, unit: unit, input: input, output: output, cachedInput: cachedInput,
      currency: currency, source: source, asOf: asOf ?? undated)
  }
}
