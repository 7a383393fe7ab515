/// What decides in which order parts of a kind stand when the cheapest comes first.
struct PriceOrder: Equatable, Sendable {
  let kind: PartKind
  /// Units that are bought; lots make a part cheaper than another one.
  let count: Int
  let currency: CurrencyCode
  let owned: Set<PartID>
  let ownedUnits: [PartID: Int]
  let prices: [PartID: PriceOverride]
}

/// Where a part stands in the catalog, and what so many units of it cost.
public struct PricedPlace: Sendable {
  /// The place in the catalog's order.
  public let place: Int
  /// Units of the plan's currency; infinite without a price.
  public let price: Double
}
