/// What decides in which order parts of a kind stand when the cheapest comes first.
struct PriceOrder: Equatable, Sendable {
  let kind: PartKind
  /// Units that are bought; lots make a part cheaper than another one.
  let count: Int
  let currency: CurrencyCode
  let owned: Set<PartID>
  let prices: [PartID: PriceOverride]
}

/// Where a part stands in the catalog, and what so many units of it cost.
public struct PricedPlace: Sendable {
  /// The place in the catalog's order.
  public let place: Int
  /// Units of the plan's currency; infinite without a price.
  public let price: Double
}

extension Catalog {
  /// The parts of a kind by what so many units cost in a plan, those without a price last, those of one price in the
  /// catalog's order.
  public func cheapestFirst(_ kind: PartKind, count: Int = 1, for plan: Plan) -> [PricedPlace] {
    let order = PriceOrder(
      kind: kind, count: count, currency: plan.currency, owned: plan.owned, prices: plan.prices)
    return priceOrders.value(for: order, limit: Catalog.keptOrders) {
      let all = indices(of: kind).map { place in
        PricedPlace(place: place, price: plan.cost(of: parts[place], count, in: self)?.units ?? .infinity)
      }
      return all.sorted { ($0.price, $0.place) < ($1.price, $1.place) }
    }
  }
}
