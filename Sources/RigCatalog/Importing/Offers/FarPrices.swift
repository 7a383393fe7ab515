import RigModel

/// Finds prices that are far from what is known: mostly a slip of the decimal mark.
enum FarPrices {
  /// Beyond so many times the known price, either way, a price is taken with a warning; an estimate of ours.
  static let factor = 10.0

  /// The warning about a price; `nil` when it is near enough to what is known.
  /// - Parameters:
  ///   - found: the price as it was found.
  ///   - known: the least and the greatest known price, in the same currency.
  ///   - whose: whose price is known.
  static func warning(_ found: String, _ known: ClosedRange<Double>, _ currency: CurrencyCode, of whose: String)
    -> String?
  {
    guard let price = Double(found), price > 0, known.lowerBound > 0 else { return nil }
    let isLow = price * factor < known.lowerBound
    guard isLow || price > known.upperBound * factor else { return nil }
    let nearest = ((isLow ? known.lowerBound : known.upperBound) * 100).rounded() / 100
    return "took \(found) \(currency), though the known price of \(whose) is \(DecimalText.shortest(nearest)) "
      + "\(currency); the decimal mark is a point, and nothing parts thousands"
  }

  /// The warnings about the prices of an offer, beside its own known ones or those of the same GPU elsewhere.
  static func warnings(of news: OfferNews, _ book: OfferBook, _ catalog: Catalog) -> [String] {
    let month = news.machine["per_month"].flatMap { warning($0, "per_month", news, book, catalog) }
    return hours(of: news, book, catalog) + [month].compactMap(\.self)
  }

  private static func warning(
    _ found: String, _ column: String, _ news: OfferNews, _ book: OfferBook, _ catalog: Catalog
  ) -> String? {
    guard let (known, currency) = book.price(of: news.id, column),
      let factor = catalog.factor(from: currency, to: news.currency)
    else { return nil }
    return warning(found, known * factor...known * factor, news.currency, of: news.id)
  }

  private static func hours(of news: OfferNews, _ book: OfferBook, _ catalog: Catalog) -> [String] {
    Pricing.allCases.compactMap { pricing in
      guard let found = news.rate(pricing)?.text else { return nil }
      guard book.price(of: news.id, pricing.column) == nil else {
        return warning(found, pricing.column, news, book, catalog)
      }
      guard let gpu = news.machine["gpu"], let count = news.machine["gpu_count"].flatMap(Double.init),
        let usual = usual(gpu, pricing, news.currency, catalog)
      else { return nil }
      let known = usual.lowerBound * count...usual.upperBound * count
      return warning(found, known, news.currency, of: "other offers with \(gpu)")
    }
  }

  /// What all offers ask an hour for a device of a GPU, from the least to the most.
  private static func usual(
    _ gpu: String, _ pricing: Pricing, _ currency: CurrencyCode, _ catalog: Catalog
  ) -> ClosedRange<Double>? {
    let rates = catalog.offers.filter { $0.gpu.rawValue == gpu }.compactMap { offer -> Double? in
      guard let rate = offer.rate(pricing)?.value, rate > 0,
        let factor = catalog.factor(from: offer.currency, to: currency)
      else { return nil }
      return rate * factor / offer.devices
    }
    guard let least = rates.min(), let most = rates.max() else { return nil }
    return least...most
  }
}
