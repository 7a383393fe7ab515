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
  /// The offers of the catalog by provider, instance and region.
  private let offers: [String: [Offer]]

  init(_ folder: OwnFolder) {
    (table, catalog) = (folder.table(.offer), folder.loaded.catalog)
    offers = Dictionary(grouping: catalog.offers) { OfferBook.name($0.provider, $0.instance, $0.region) }
  }

  private static func name(_ provider: String, _ instance: String, _ region: String) -> String {
    [provider, instance, region].map(OfferQuote.slug).joined(separator: "\n")
  }

  /// Whether there is a row of an id.
  func has(_ id: String) -> Bool { table.has(id) }

  /// The known price of an offer and its currency; `nil` when there is none.
  func price(of id: String, _ column: String) -> (price: Double, currency: CurrencyCode)? {
    guard let rate = Double(table.text(id, column)), rate > 0 else { return nil }
    return (rate, CurrencyCode(rawValue: table.text(id, "currency")))
  }

  /// The row of a machine: the one that has its provider, instance, region and GPU, or the newer one of the same machine.
  /// - Parameter made: the id to take when there is none; otherwise it is made of provider, instance and region.
  func id(_ machine: [String: String], made: String?) -> String {
    let words = ["provider", "instance", "region"].map { machine[$0] ?? "" }
    let same = (offers[OfferBook.name(words[0], words[1], words[2])] ?? []).filter {
      $0.gpu.rawValue == machine["gpu"]
    }
    let made = made ?? String(words.map(OfferQuote.slug).filter { !$0.isEmpty }.joined(separator: "-").prefix(80))
    let known = same.first { $0.newer == nil } ?? same.first ?? catalog[OfferID(rawValue: made)]
    return known.map { newest(of: $0).id.rawValue } ?? made
  }

  /// The row of the same machine with the newest price.
  private func newest(of offer: Offer) -> Offer {
    var (offer, seen) = (offer, Set<OfferID>())
    while seen.insert(offer.id).inserted, let next = offer.newer.flatMap({ catalog[$0] }) { offer = next }
    return offer
  }

  /// Lays news over a row, or makes one.
  mutating func lay(_ news: OfferNews) throws(Refusal) -> Outcome {
    let known = OfferOrigins { cell(news, $0) }
    let isSpotOld = isOlder(news, .spot, known.spot)
    let isOld = isOlder(news, .onDemand, known.onDemand)
    let onDemand = isOld ? nil : news.onDemand
    let spot = isSpotOld ? nil : news.spot
    let isOtherOld = isOlder(news, known)
    guard onDemand != nil || spot != nil || news.other != nil && !isOtherOld else {
      let old = isOld ? known.onDemand : isSpotOld ? known.spot : known.row
      return .older(sentence(news, isOld ? .onDemand : .spot, old))
    }
    return table.lay(try cells(news, onDemand, spot, known), over: news.id) ? .taken : .unchanged
  }

  private func isOlder(_ news: OfferNews, _ pricing: Pricing, _ known: PriceOrigin) -> Bool {
    guard let rate = news.rate(pricing), !cell(news, pricing.column).isEmpty else { return false }
    return rate.origin.isOlder(than: known)
  }

  /// Whether the terms of a contract are older than those that are known.
  private func isOlder(_ news: OfferNews, _ known: OfferOrigins) -> Bool {
    guard let other = news.other, !cell(news, "per_month").isEmpty else { return false }
    return other.isOlder(than: known.row)
  }

  private func cell(_ news: OfferNews, _ column: String) -> String { table.text(news.id, column) }

  private func sentence(_ news: OfferNews, _ pricing: Pricing, _ known: PriceOrigin) -> String {
    let dates = [news.rate(pricing)?.origin ?? news.other, known].map { $0?.date?.description ?? "" }
    return "\(news.id): found a price of \(dates[0]), kept the newer one of \(dates[1])"
  }

  private func cells(
    _ news: OfferNews, _ onDemand: RateNews?, _ spot: RateNews?, _ known: OfferOrigins
  ) throws(Refusal) -> [String: String] {
    var origins = known
    if let onDemand { origins.onDemand = onDemand.origin }
    if let spot { origins.spot = spot.origin }
    let rates = (try rate(news, onDemand, .onDemand), try rate(news, spot, .spot))
    origins.row = news.other ?? known.row
    var cells = origins.cells(hasOnDemand: !rates.0.isEmpty, hasSpot: !rates.1.isEmpty)
    (cells["on_demand_per_hour"], cells["spot_per_hour"]) = rates
    cells["currency"] = news.currency.rawValue
    if news.isFree || !cell(news, "free").isEmpty { cells["free"] = news.isFree ? "true" : "" }
    let replaced = [(onDemand, Pricing.onDemand), (spot, .spot)].filter { $0.0 != nil }.map(\.1.column)
    cells["estimated"] = table.estimated(news.id, without: replaced)
    for column in ["per_month", "setup"] { cells[column] = try converted(news, column, in: Limits.price) }
    guard news.changesMachine || !has(news.id) else { return cells }
    return cells.merging(news.machine) { $1 }
  }

  /// The new rate, or the known one in the currency of the new one.
  private func rate(_ news: OfferNews, _ rate: RateNews?, _ pricing: Pricing) throws(Refusal) -> String {
    if let rate { return rate.text }
    let column = pricing.column
    return try converted(news, column, in: Limits.rate) ?? cell(news, column)
  }

  /// A known price in the currency of the news; `nil` where it stays as it is.
  private func converted(
    _ news: OfferNews, _ column: String, in range: ClosedRange<Double>
  ) throws(Refusal) -> String? {
    let known = cell(news, column)
    let currency = CurrencyCode(rawValue: cell(news, "currency"))
    guard !known.isEmpty, currency != news.currency else { return nil }
    let converted = (Double(known) ?? .nan) * (catalog.factor(from: currency, to: news.currency) ?? .nan)
    guard range.contains(converted) else {
      throw Refusal(message: "found \(known) \(currency), expected \(Wording.range(range)) in \(news.currency)")
    }
    return RateText.write(converted)
  }
}
