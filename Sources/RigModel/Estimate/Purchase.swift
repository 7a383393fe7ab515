/// What buying costs.
public struct Purchase: Hashable, Sendable {
  /// Part by part, in catalog order.
  public let lines: [PurchaseLine]
  /// The sum of the lines that have a price.
  public let cost: Money
  /// The sum of the low ends.
  public let low: Money
  /// The sum of the high ends.
  public let high: Money
  /// Parts without any price.
  public let unpriced: [PartID]

  /// Whether a price in it is a guess.
  public var isEstimate: Bool { lines.contains(where: \.isEstimate) }

  /// Prices a build.
  ///
  /// Each line is the cheapest exact cover by lots and single units, converted to the plan's currency and rounded
  /// to the cent; the total is the sum of the rounded lines.
  public init(of plan: Plan, in catalog: Catalog) {
    lines = plan.lines(in: catalog).map { PurchaseLine(of: $0.part, count: $0.quantity, in: plan, catalog) }
    cost = lines.reduce(.zero) { $0 + ($1.cost ?? .zero) }
    low = lines.reduce(.zero) { $0 + ($1.low ?? .zero) }
    high = lines.reduce(.zero) { $0 + ($1.high ?? .zero) }
    unpriced = lines.filter { $0.cost == nil }.map(\.part.id)
  }
}

extension Plan {
  /// What so many units of a part cost in the plan's currency, as its line in the receipt; `nil` without a price.
  ///
  /// Owned units cost nothing, and the next ones cost as if they were the first.
  public func cost(of part: Part, _ count: Int, in catalog: Catalog) -> Money? {
    cost(of: part.prices, count, in: catalog)
  }

  /// The same, where no more than its prices is known.
  func cost(of prices: PartPrices, _ count: Int, in catalog: Catalog) -> Money? {
    let bought = bought(prices.id, of: count)
    guard bought > 0 || count == 0 else { return .zero }
    return convertible(price(of: prices), catalog).map { $0.price.cover(bought) * $0.factor }
  }

  /// The price of a part that counts and what turns it into the plan's currency; `nil` without one of them.
  public func convertible(_ part: Part, _ catalog: Catalog) -> (price: ListPrice, factor: Double)? {
    convertible(price(of: part), catalog)
  }

  private func convertible(_ price: ListPrice?, _ catalog: Catalog) -> (price: ListPrice, factor: Double)? {
    guard let price, let factor = catalog.factor(from: price.currency, to: currency) else { return nil }
    return (price, factor)
  }

  /// The price of a part that counts: the one typed into the plan, else the catalog's.
  public func price(of part: Part) -> ListPrice? { price(of: part.prices) }

  private func price(of known: PartPrices) -> ListPrice? {
    prices[known.id].map {
      ListPrice(each: $0.each, low: nil, high: nil, currency: currency, lots: $0.lots, kind: .own)
    } ?? known.price(in: currency)
  }
}
