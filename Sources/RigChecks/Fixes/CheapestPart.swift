import RigModel

extension Rig {
  /// The cheapest part of a kind that will do: one with a price before one without, then the smaller `need`.
  ///
  /// Prices are compared in the plan's currency, for as many units as are asked for.
  func cheapest(_ kind: PartKind, count: Int = 1, where suits: (Part) -> Bool) -> Part? {
    let all = catalog.indices(of: kind).map { catalog.parts[$0] }.filter(suits)
    return all.min { price($0, count) < price($1, count) }
  }

  /// What so many units cost in the plan's currency; infinite without a price.
  func price(_ part: Part, _ count: Int) -> Double {
    PurchaseLine(of: part, count: count, in: plan, catalog).cost?.units ?? .infinity
  }
}
