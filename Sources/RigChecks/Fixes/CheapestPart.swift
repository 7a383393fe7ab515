import RigModel

extension Rig {
  /// The cheapest part of a kind that will do: one with a price before one without, then the first in the catalog.
  ///
  /// Prices are compared in the plan's currency, for as many units as are asked for.
  func cheapest(_ kind: PartKind, count: Int = 1, where suits: (Part) -> Bool) -> Part? {
    for choice in catalog.cheapestFirst(kind, count: count, for: plan) {
      let part = catalog.parts[choice.place]
      if suits(part) { return part }
    }
    return nil
  }

  /// What so many units cost in the plan's currency; infinite without a price.
  func price(_ part: Part, _ count: Int) -> Double { plan.cost(of: part, count, in: catalog)?.units ?? .infinity }
}
