import RigChecks
import RigModel

extension World {
  /// What is lacking of watts, as checks `supply`, `supply-headroom` and `supply-rail` compare them.
  func supplyDemand(
    _ pair: Pair, _ cover: Cover, _ tally: Tally, _ table: SupplyTable, _ feeding: Feeding
  ) -> Demand? {
    guard !tally.supplies.isEmpty else {
      guard !boards[pair.board].isWhole else { return nil }
      return demand(cover, feeding, atLeast: least(tally, table, Rig.leastHeadroom))
    }
    guard let rated = tally.rated else { return nil }
    let factor = supplyFactor(isKnown: tally.rail != nil, hasCards: pair.hasCards)
    if rated < tally.peak * factor - 1e-6 { return demand(cover, feeding, atLeast: least(tally, table, factor)) }
    guard let rail = tally.rail, pair.hasCards else { return nil }
    let drawn = pair.cardPeak + boards[pair.board].railDraw
    return rail < drawn - 1e-6 ? demand(cover, feeding, atLeast: 0) : nil
  }

  /// What supplies have to be rated at for each watt that is drawn.
  ///
  /// It is more where nobody knows what one gives on +12 V and nobody is to be asked.
  func supplyFactor(isKnown: Bool, hasCards: Bool) -> Double {
    isKnown || !hasCards || request.allowsUnknown ? Rig.leastHeadroom : max(Rig.leastHeadroom, Check.wideMargin)
  }

  private func demand(_ cover: Cover, _ feeding: Feeding, atLeast least: Int64) -> Demand {
    let candidates = stock.places(of: .psu).filter { cover.mayAdd($0, self) }
    return Demand(candidates.map { ($0, feeding.cost($0)) }, atLeast: candidates.isEmpty ? 0 : least)
  }

  /// The least that supplies of the missing watts cost.
  private func least(_ tally: Tally, _ table: SupplyTable, _ factor: Double) -> Int64 {
    let needed = tally.peak * factor
    guard table.hasLots else { return table.price(needed - (tally.rated ?? needed)) }
    return max(0, table.price(needed - tally.builtIn) - tally.spent)
  }

  /// What is lacking around supplies that give 12 V alone, as check `server-supply` has it.
  func serverDemand(_ pair: Pair, _ cover: Cover, _ tally: Tally, _ feeding: Feeding) -> Demand? {
    guard tally.servers > 0 else { return nil }
    guard tally.supplies.contains(where: { !$0.isBreakout }) else {
      return Demand(
        stock.places(of: .psu).filter { item in
          cover.mayAdd(item, self) && supplies[item].map { !$0.plugs.isBreakout } ?? false
        }.map { ($0, feeding.cost($0)) })
    }
    return tally.bareServers > 0 ? adapterDemand(cover, missing: tally.bareServers) { $0.servers } : nil
  }
}
