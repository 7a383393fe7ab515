import RigChecks
import RigModel

extension World {
  /// What is lacking of watts, as checks `supply`, `supply-headroom` and `supply-rail` compare them.
  func supplyDemand(_ pair: Pair, _ cover: Cover, _ tally: Tally, _ table: SupplyTable) -> Demand? {
    guard !tally.supplies.isEmpty else {
      return boards[pair.board].isWhole ? nil : demand(tally, cover, table, Rig.leastHeadroom) { _ in true }
    }
    guard let rated = tally.rated else { return nil }
    let factor = supplyFactor(isKnown: tally.rail != nil, hasCards: pair.cardPeak > 0 || !pair.cards.isEmpty)
    if rated < tally.peak * factor - 1e-6 { return demand(tally, cover, table, factor) { _ in true } }
    guard let rail = tally.rail, pair.cardPeak > 0 || !pair.cards.isEmpty else { return nil }
    let drawn = pair.cardPeak + boards[pair.board].railDraw
    return rail < drawn - 1e-6 ? demand(tally, cover, nil, 0) { _ in true } : nil
  }

  /// What supplies have to be rated at for each watt that is drawn.
  ///
  /// It is more where nobody knows what one gives on +12 V and nobody is to be asked.
  func supplyFactor(isKnown: Bool, hasCards: Bool) -> Double {
    isKnown || !hasCards || request.allowsUnknown ? Rig.leastHeadroom : max(Rig.leastHeadroom, Check.wideMargin)
  }

  private func demand(
    _ tally: Tally, _ cover: Cover, _ table: SupplyTable?, _ factor: Double, where suits: (SupplyFacts) -> Bool
  ) -> Demand {
    let isOpen = request.allowsUnknown
    let candidates = stock.places(of: .psu).filter { place in
      guard let supply = supplies[place], cover.mayAdd(place, self) else { return false }
      return (isOpen || supply.rated != nil) && suits(supply)
    }
    let any = demand(candidates, cover)
    guard let table, !candidates.isEmpty else { return any }
    return Demand(candidates: any.candidates, least: max(any.least, least(tally, table, factor)))
  }

  /// The least that supplies of the missing watts cost.
  private func least(_ tally: Tally, _ table: SupplyTable, _ factor: Double) -> Int64 {
    let needed = tally.peak * factor
    guard table.hasLots else { return table.price(needed - (tally.rated ?? needed)) }
    return max(0, table.price(needed - tally.builtIn) - tally.spent)
  }

  /// What is lacking around supplies that give 12 V alone, as check `server-supply` has it.
  func serverDemand(_ pair: Pair, _ cover: Cover, _ tally: Tally) -> Demand? {
    let servers = tally.supplies.reduce(0) { $0 + ($1.isBreakout ? $1.quantity : 0) }
    guard servers > 0 else { return nil }
    guard tally.supplies.contains(where: { !$0.isBreakout }) else {
      return demand(
        stock.places(of: .psu).filter { item in
          cover.mayAdd(item, self) && supplies[item].map { !$0.plugs.isBreakout } ?? false
        }, cover)
    }
    let boards = tally.adapters.reduce(0) { $0 + $1.facts.servers * $1.count }
    return boards < servers ? adapterDemand(cover, missing: servers - boards) { $0.servers } : nil
  }
}
