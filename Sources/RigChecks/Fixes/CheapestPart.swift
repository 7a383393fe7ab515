import RigModel

extension Rig {
  /// The cheapest part of a kind that will do: one with a price before one without, then the first in the catalog.
  ///
  /// Prices are compared in the plan's currency, for as many units as are asked for.
  func cheapest(_ kind: PartKind, count: Int = 1, where suits: (Part) -> Bool) -> Part? {
    for choice in catalog.cheapestFirst(kind, count: count, for: plan) {
      let part = catalog.parts[choice.place]
      if !passed.parts.contains(part.id), suits(part) { return part }
    }
    return nil
  }

  /// What so many units cost in the plan's currency; infinite without a price.
  func price(_ part: Part, _ count: Int) -> Double { plan.cost(of: part, count, in: catalog)?.units ?? .infinity }

  /// The same rig, in which a fix is no longer proposed; one that brings a supply with adapters is told by its supply.
  func passing(over fix: Fix) -> Rig {
    var passed = passed
    let brought = fix.changes.filter { $0.value > plan.quantity($0.key) }.keys
    let supplies = brought.filter { catalog[$0]?.kind == .psu }
    passed.parts.formUnion(supplies.isEmpty ? Array(brought) : supplies)
    passed.limits = passed.limits || !fix.limits.isEmpty
    return Rig(self, without: passed)
  }
}
