import RigModel

/// Lays news over one's own offers.
struct OfferBook {
  /// What became of news.
  enum Outcome {
    case taken
    case unchanged
    /// What is known is newer; a sentence about it.
    case older(String)
  }

  private(set) var table: OwnTable
  private let catalog: Catalog

  init(_ folder: OwnFolder) { (table, catalog) = (folder.table(.offer), folder.loaded.catalog) }

  /// Whether there is a row of an id.
  func has(_ id: String) -> Bool { table.has(id) }

  /// Lays news over a row, or makes one.
  mutating func lay(_ news: OfferNews) throws(Refusal) -> Outcome {
    let known = OfferOrigins { cell(news, $0) }
    let isSpotOld = isOlder(news, news.spot, "spot_per_hour", known.spot)
    let isOld = isOlder(news, news.onDemand, "on_demand_per_hour", known.onDemand)
    let onDemand = isOld ? nil : news.onDemand
    let spot = isSpotOld ? nil : news.spot
    guard onDemand != nil || spot != nil else {
      return .older(sentence(news, isOld ? known.onDemand : known.spot))
    }
    return table.lay(try cells(news, onDemand, spot, known), over: news.id) ? .taken : .unchanged
  }

  private func isOlder(_ news: OfferNews, _ rate: String?, _ column: String, _ known: PriceOrigin) -> Bool {
    rate != nil && !cell(news, column).isEmpty && news.origin.isOlder(than: known)
  }

  private func cell(_ news: OfferNews, _ column: String) -> String { table.text(news.id, column) }

  private func sentence(_ news: OfferNews, _ known: PriceOrigin) -> String {
    let dates = [news.origin, known].map { $0.date?.description ?? "" }
    return "\(news.id): found a price of \(dates[0]), kept the newer one of \(dates[1])"
  }

  private func cells(
    _ news: OfferNews, _ onDemand: String?, _ spot: String?, _ known: OfferOrigins
  ) throws(Refusal) -> [String: String] {
    var origins = known
    if onDemand != nil { origins.onDemand = news.origin }
    if spot != nil { origins.spot = news.origin }
    let rates = (
      try rate(news, onDemand, "on_demand_per_hour"), try rate(news, spot, "spot_per_hour")
    )
    var cells = origins.cells(hasOnDemand: !rates.0.isEmpty, hasSpot: !rates.1.isEmpty)
    (cells["on_demand_per_hour"], cells["spot_per_hour"]) = rates
    cells["currency"] = news.currency.rawValue
    let replaced = (onDemand == nil ? [] : ["on_demand_per_hour"]) + (spot == nil ? [] : ["spot_per_hour"])
    cells["estimated"] = table.estimated(news.id, without: replaced)
    guard news.changesMachine || !has(news.id) else { return cells }
    return cells.merging(news.machine) { $1 }
  }

  /// The new rate, or the known one in the currency of the new one.
  private func rate(_ news: OfferNews, _ rate: String?, _ column: String) throws(Refusal) -> String {
    if let rate { return rate }
    let known = cell(news, column)
    let currency = CurrencyCode(rawValue: cell(news, "currency"))
    guard !known.isEmpty, currency != news.currency else { return known }
    let converted = (Double(known) ?? .nan) * (catalog.factor(from: currency, to: news.currency) ?? .nan)
    guard Limits.rate.contains(converted) else {
      throw Refusal(message: "found \(known) \(currency), expected \(Wording.range(Limits.rate)) in \(news.currency)")
    }
    return RateText.write(converted)
  }
}
