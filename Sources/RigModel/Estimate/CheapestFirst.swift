extension Catalog {
  /// The parts of a kind by what so many units cost in a plan, those without a price last, those of one price in the
  /// catalog's order.
  public func cheapestFirst(_ kind: PartKind, count: Int = 1, for plan: Plan) -> [PricedPlace] {
    let order = PriceOrder(
      kind: kind, count: count, currency: plan.currency, owned: plan.owned, ownedUnits: plan.ownedUnits,
      prices: plan.prices)
    return priceOrders.value(for: order, limit: Catalog.keptOrders) {
      let all = indices(of: kind).map { place in
        PricedPlace(
          place: place, price: plan.cost(of: parts.source.prices(at: place), count, in: self)?.units ?? .infinity)
      }
      return all.sorted { ($0.price, $0.place) < ($1.price, $1.place) }
    }
  }
}
