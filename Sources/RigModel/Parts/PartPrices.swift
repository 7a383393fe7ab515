/// What the catalog knows of a part's price, without the rest of the part.
public struct PartPrices: Sendable {
  /// The part's id.
  public let id: PartID
  /// The market price, where one is known.
  public let price: ListPrice?
  /// When its source said so.
  public let asOf: CivilDate
  /// A price in another currency that is known beside it.
  public let other: (price: ListPrice, asOf: CivilDate)?

  /// Takes prices together.
  public init(id: PartID, price: ListPrice?, asOf: CivilDate, other: (price: ListPrice, asOf: CivilDate)?) {
    (self.id, self.price, self.asOf, self.other) = (id, price, asOf, other)
  }

  /// Whether the other price counts for amounts in a currency.
  ///
  /// A price in that currency counts before one in another, unless it is more than half a year older.
  func countsOther(in currency: CurrencyCode) -> Bool {
    guard let other, price?.currency != currency, other.price.currency == currency else { return false }
    return !other.asOf.isOld(on: asOf.lastDayNumber)
  }

  /// The price that counts for amounts in a currency.
  func price(in currency: CurrencyCode) -> ListPrice? { countsOther(in: currency) ? other?.price : price }
}

extension Part {
  /// What the catalog knows of its price.
  public var prices: PartPrices {
    PartPrices(id: id, price: price, asOf: asOf, other: other.flatMap { part in part.price.map { ($0, part.asOf) } })
  }

  /// The part with the price that counts for amounts in a currency.
  public func priced(in currency: CurrencyCode) -> Part {
    guard let other, prices.countsOther(in: currency) else { return self }
    return other
  }
}
