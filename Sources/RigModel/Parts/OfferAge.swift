extension Offer {
  /// Whether a newer price of the same machine is known, or other prices are much newer; a price without a date has no
  /// age.
  /// - Parameters:
  ///   - pricing: the way of paying whose price is meant.
  ///   - day: days since 1 January 1970; `nil` when the day is not known.
  public func isOutdated(_ pricing: Pricing, on day: Int?) -> Bool {
    newer != nil || asOf(pricing)?.isOld(on: day) == true
  }
}

extension [Offer] {
  /// The day of the newest price of a way of paying, in days since 1 January 1970; prices dated by a year alone do not
  /// count, nor those that nobody asks.
  func newestPrice(_ pricing: Pricing) -> Int? {
    compactMap { offer in
      guard offer.rate(pricing) != nil, offer.isQuoted(pricing), let date = offer.asOf(pricing) else { return nil }
      return date.month == nil ? nil : date.lastDayNumber
    }.max()
  }
}
