import RigModel

extension Rig {
  /// The cheapest part of a kind that will do: one with a price before one without, then the first in the catalog.
  ///
  /// Prices are compared in the plan's currency, for as many units as are asked for.
  func cheapest(_ kind: PartKind, count: Int = 1, where suits: (Part) -> Bool) -> Part? {
    var best: (part: Part, price: Double)?
    for place in catalog.indices(of: kind) {
      let part = catalog.parts[place]
      guard suits(part) else { continue }
      let price = price(part, count)
      if price < best?.price ?? .infinity || best == nil { best = (part, price) }
    }
    return best?.part
  }

  /// What so many units cost in the plan's currency; infinite without a price.
  func price(_ part: Part, _ count: Int) -> Double {
    plan.cost(of: part, count, in: catalog)?.units ?? .infinity
  }
}
