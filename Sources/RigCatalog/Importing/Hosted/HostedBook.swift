import RigModel

/// Lays hosted prices over one's own rows.
struct HostedBook {
  private(set) var table: OwnTable
  private let catalog: Catalog
  /// The known prices by model.
  private let known: [String: [HostedPrice]]
  private let currency = CurrencyCode(rawValue: "USD")

  init(_ folder: OwnFolder) {
    (table, catalog) = (folder.table(.hosted), folder.loaded.catalog)
    known = Dictionary(grouping: catalog.hosted, by: \.model)
  }

  /// The known prices for the same work, and those of them that the same provider asks.
  private func rows(_ quote: HostedQuote) -> (all: [HostedPrice], own: [HostedPrice]) {
    let all = (known[quote.model] ?? []).filter { $0.unit == quote.unit }
    return (all, all.filter { OfferQuote.slug($0.provider.replacing("_", with: "-")) == quote.provider })
  }

  /// Lays a price over the row of its model and provider, or makes one.
  mutating func lay(_ quote: HostedQuote, on day: CivilDate) -> OfferBook.Outcome {
    let id = rows(quote).own.first?.id ?? quote.id
    let known = CivilDate(table.text(id, "as_of"))
    if PriceOrigin(text: "", date: day).isOlder(than: PriceOrigin(text: "", date: known)), let known {
      return .older("\(id): found a price of \(day), kept the newer one of \(known)")
    }
    return table.lay(cells(quote, on: day), over: id) ? .taken : .unchanged
  }

  private func cells(_ quote: HostedQuote, on day: CivilDate) -> [String: String] {
    let text = { (price: Double?) in price.map(RateText.write) ?? "" }
    return [
      "model": quote.model, "provider": quote.provider, "unit": quote.unit.rawValue, "input_price": text(quote.input),
      "output_price": text(quote.output), "cached_input_price": text(quote.cachedInput),
      "currency": currency.rawValue, "source": quote.source, "as_of": day.description,
    ]
  }

  /// The warnings about prices that are far from the known ones of the provider, or of others.
  func warnings(about quote: HostedQuote) -> [String] {
    let (others, own) = rows(quote)
    let whose = own.isEmpty ? "other providers of \(quote.model)" : quote.id
    let all = own.isEmpty ? others : own
    let pairs = [
      (quote.input, all.compactMap { converted($0.input ?? $0.output, $0) }),
      (quote.output, all.compactMap { converted($0.output, $0) }),
    ]
    return pairs.compactMap { price, known in
      guard let price, let least = known.min(), let most = known.max() else { return nil }
      return FarPrices.warning(RateText.write(price), least...most, currency, of: whose)
    }
  }

  private func converted(_ price: Double?, _ row: HostedPrice) -> Double? {
    guard let price, let factor = catalog.factor(from: row.currency, to: currency) else { return nil }
    return price * factor
  }
}
