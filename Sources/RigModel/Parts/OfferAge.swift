extension Offer {
  /// Whether a newer price of the same machine is known, or other prices are much newer.
  /// - Parameter day: days since 1 January 1970; `nil` when the day is not known.
  public func isOutdated(on day: Int?) -> Bool { newer != nil || asOf.isOld(on: day) }
}

extension [Offer] {
  /// The day of the newest price, in days since 1 January 1970; prices dated by a year alone do not count, nor rows
  /// without a price that somebody asks.
  var newestPrice: Int? {
    filter { $0.asOf.month != nil && $0.isPriced }.map(\.asOf.lastDayNumber).max()
  }
}

extension Offer {
  fileprivate var isPriced: Bool { Pricing.allCases.contains { rate($0) != nil && isQuoted($0) } }
}
