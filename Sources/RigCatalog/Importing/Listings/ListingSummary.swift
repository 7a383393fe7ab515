import RigModel

/// What the listings of a part come to.
struct ListingSummary {
  let low: Money
  let median: Money
  let high: Money
  /// The currency of most listings, in which the three are.
  let currency: CurrencyCode
  let count: Int
  let oldest: CivilDate
  let newest: CivilDate

  /// Sums listings up; `nil` when there are none.
  /// - Parameters:
  ///   - seen: the listings, in several currencies.
  ///   - factor: the factor from one currency to another.
  init?(_ seen: [SeenPrice], factor: (CurrencyCode, CurrencyCode) -> Double?) throws(Refusal) {
    let dates = seen.map(\.date).sorted { $0.lastDayNumber < $1.lastDayNumber }
    guard let currency = ListingSummary.commonest(seen), let oldest = dates.first, let newest = dates.last else {
      return nil
    }
    let prices = try seen.map { price throws(Refusal) in try ListingSummary.convert(price, currency, factor) }.sorted()
    let middle = prices[(prices.count - 1) / 2] + prices[prices.count / 2]
    (low, high, median) = (prices[0], prices[prices.count - 1], Money(rounding: middle.units / 2))
    (self.currency, count, self.oldest, self.newest) = (currency, prices.count, oldest, newest)
  }

  /// The currency of most listings; of equally many the one that comes first by its letters.
  private static func commonest(_ seen: [SeenPrice]) -> CurrencyCode? {
    let counts = Dictionary(grouping: seen, by: \.currency).mapValues(\.count)
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func convert(
    _ seen: SeenPrice, _ currency: CurrencyCode, _ factor: (CurrencyCode, CurrencyCode) -> Double?
  ) throws(Refusal) -> Money {
    guard seen.currency != currency else { return seen.price }
    let units = seen.price.units * (factor(seen.currency, currency) ?? .nan)
    guard Limits.price.contains(units) else {
      let found = "\(DecimalText.shortest(seen.price.units)) \(seen.currency)"
      throw Refusal(message: "found a listing of \(found), expected \(Wording.range(Limits.price)) in \(currency)")
    }
    return Money(rounding: units)
  }

  /// Where the price comes from.
  var source: String { "\(Part.sourceOfListings)\(count) seen \(oldest == newest ? "" : "\(oldest) to ")\(newest)" }

  /// The price in words.
  var words: String {
    let (least, most) = (DecimalText.shortest(low.units), DecimalText.shortest(high.units))
    return "\(DecimalText.shortest(median.units)) \(currency), \(least) to \(most) (\(source))"
  }

  /// The cells of the row that a listing speaks of.
  var cells: [String: String] {
    [
      "price_low": DecimalText.shortest(low.units), "price_median": DecimalText.shortest(median.units),
      "price_high": DecimalText.shortest(high.units), "currency": currency.rawValue,
      "price_kind": PriceKind.asking.rawValue, "source": source, "as_of": newest.description,
    ]
  }
}
