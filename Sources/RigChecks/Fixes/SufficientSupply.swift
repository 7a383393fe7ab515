import RigModel

extension Rig {
  /// A supply that could take the place of the rig's, and the adapters that it needs.
  private struct Choice {
    let part: Part
    let rated: Watts
    let price: Double
    let adapters: [Adapters]

    var arePlugsUnknown: Bool { part.supply?.plugs == nil }
  }

  /// Puts the smallest supply in that suffices, with plugs for all parts, where none is part of a machine.
  ///
  /// One with a price is taken before one without, and one whose plugs are not known only when no other is left.
  func sufficientSupply() -> Fix? {
    guard supplies.allSatisfy({ $0.part.kind == .psu }) else { return nil }
    let old = supplies.map(\.part.id)
    let all = choices(but: old)
    let plugs = PlugBudget(self)
    let best = all.compactMap { feed($0, plugs) }.min(by: before) ?? all.filter(\.arePlugsUnknown).min(by: before)
    return best.map { take($0, for: old) }
  }

  private func choices(but old: [PartID]) -> [Choice] {
    catalog.indices(of: .psu).compactMap { place in
      let part = catalog.parts[place]
      guard let supply = part.supply, !supply.isBreakout, !supply.isProprietary, let rated = supply.rated,
        rated >= power.peak * Rig.headroom, !old.contains(part.id)
      else { return nil }
      return Choice(part: part, rated: rated, price: price(part, 1), adapters: [])
    }
  }

  private func feed(_ choice: Choice, _ plugs: PlugBudget) -> Choice? {
    guard let own = choice.part.supply?.plugs else { return nil }
    let rest = plugs.rest(with: own)
    return adapters(for: rest.missing, from: rest.spare).map {
      Choice(part: choice.part, rated: choice.rated, price: choice.price, adapters: $0)
    }
  }

  private func before(_ left: Choice, _ right: Choice) -> Bool {
    (left.price, left.rated, left.adapters.count) < (right.price, right.rated, right.adapters.count)
  }

  private func take(_ choice: Choice, for old: [PartID]) -> Fix {
    let changes = replacing(old, by: choice.part).merging(changes(choice.adapters)) { $1 }
    return Fix(.takeSupply(choice.part.name, choice.rated, counted(choice.adapters)), changes: changes)
  }
}
