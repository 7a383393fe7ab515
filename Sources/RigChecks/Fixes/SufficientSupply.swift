import RigModel

extension Rig {
  /// A supply that could take the place of the rig's, and the adapters that it needs.
  private struct Choice {
    let part: Part
    let rated: Watts
    let price: Double
    let plugs: Plugs?
  }

  /// Puts the smallest supply in that suffices, with plugs for all parts, where none is part of a machine.
  ///
  /// One with a price is taken before one without, and one whose plugs are not known only when no other is left.
  func sufficientSupply() -> Fix? {
    guard supplies.allSatisfy({ $0.part.kind == .psu && !$0.spec.isOwn }) else { return nil }
    let old = supplies.map(\.part.id)
    let all = choices(but: old)
    if let (choice, adapters) = firstFed(all) { return take(choice, adapters, for: old) }
    return all.first { $0.plugs == nil }.map { take($0, [], for: old) }
  }

  /// The supplies that are strong enough, the cheapest first, of one price the smallest.
  private func choices(but old: [PartID]) -> [Choice] {
    let least = peak * Rig.headroom
    let all = catalog.cheapestFirst(.psu, for: plan).compactMap { choice -> Choice? in
      let part = catalog.parts[choice.place]
      guard let supply = part.supply, let rated = supply.rated, rated >= least, !supply.isBreakout,
        !supply.isProprietary, !old.contains(part.id), !passed.parts.contains(part.id)
      else { return nil }
      return Choice(part: part, rated: rated, price: choice.price, plugs: supply.plugs)
    }
    return all.sorted(by: before)
  }

  private func before(_ left: Choice, _ right: Choice) -> Bool {
    (left.price, left.rated) < (right.price, right.rated)
  }

  /// The first supply whose plugs suffice with adapters; of several alike, the one that needs the fewest kinds of them.
  private func firstFed(_ choices: [Choice]) -> (Choice, [Adapters])? {
    let budget = PlugBudget(self)
    var best: (choice: Choice, adapters: [Adapters])?
    for choice in choices {
      if let best, before(best.choice, choice) { break }
      guard let plugs = choice.plugs else { continue }
      let rest = budget.rest(with: plugs)
      guard let adapters = adapters(for: rest.missing, from: rest.spare) else { continue }
      if adapters.count < best?.adapters.count ?? .max { best = (choice, adapters) }
    }
    return best
  }

  private func take(_ choice: Choice, _ adapters: [Adapters], for old: [PartID]) -> Fix {
    let changes = replacing(old, by: choice.part).merging(changes(adapters)) { $1 }
    return Fix(.takeSupply(choice.part.name, choice.rated, counted(adapters)), changes: changes)
  }
}
