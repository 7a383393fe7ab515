import RigChecks
import RigModel

extension World {
  /// A demand of so much of what adapters bring.
  func adapterDemand(_ cover: Cover, missing: Int, brings: (AdapterFacts) -> Int) -> Demand {
    Demand(
      stock.places(of: .adapter).compactMap { item in
        guard cover.mayAdd(item, self), let each = adapters[item].map(brings), each > 0 else { return nil }
        return (item, cover.rate(item, self) * Int64(missing) / Int64(each))
      })
  }

  /// What is lacking of plugs and of strong ones, as check `plugs` has it.
  func plugDemand(_ pair: Pair, _ cover: Cover, _ tally: Tally, _ feeding: Feeding) -> Demand? {
    guard !tally.supplies.isEmpty else { return nil }
    let budget = tally.plugs
    if let kind = missing(budget), budget.areSuppliesKnown || !request.allowsUnknown {
      var demand = plugDemand(kind.kind, kind.count, cover, tally, feeding, mayHide(pair), least: .zero)
      if !mayHide(pair) { demand.raise(to: plugBound(budget.balance, cover)) }
      return demand
    }
    if !request.allowsUnknown, budget.areSuppliesKnown, pair.cards.contains(where: { cards[$0.card].isGuessed }) {
      return silenceDemand(cover)
    }
    return weakDemand(pair, cover, tally, feeding)
  }

  /// A plug that carries enough for a card, or for a carrier of modules, where one does not; or another carrier.
  private func weakDemand(_ pair: Pair, _ cover: Cover, _ tally: Tally, _ feeding: Feeding) -> Demand? {
    let load = carrierLoad(pair, tally)
    for (place, kind) in PlugWatts.kinds.enumerated() {
      let drawn = load?.watts(kind) ?? []
      guard pair.plugs[kind] > 0 || !drawn.isEmpty else { continue }
      let needs = drawn.isEmpty ? pair.needs[place] : (pair.needs[place] + drawn).sorted(by: >)
      let fed = tally.adapters.map { ($0.facts.carries[place], $0.facts.plugs.given[kind] * $0.count) }
      let sources = PlugWatts.sources(kind, tally.plugs, fed, carriers: load?.taken ?? Plugs())
      guard let weak = PlugWatts.firstWeak(needs, sources) else { continue }
      let plugs = plugDemand(kind, 1, cover, tally, feeding, mayHide(pair), least: needs[weak.need])
      return drawn.isEmpty ? plugs : plugs.or(adapterDemand(cover, missing: 1) { min(1, $0.carriers) })
    }
    return nil
  }

  /// What the modules draw by their carriers; `nil` without both.
  private func carrierLoad(_ pair: Pair, _ tally: Tally) -> CarrierLoad? {
    guard !pair.drawn.isEmpty else { return nil }
    let feeds = tally.adapters.compactMap { adapter in adapter.facts.carrier.map { ($0, adapter.count) } }
    return feeds.isEmpty ? nil : CarrierLoad(pair.drawn, on: feeds)
  }

  /// Whether a lead makes EPS 8-pins of 4-pins where nothing has a 4-pin left, nor any part that may come.
  ///
  /// The 4-pin would be half of an 8-pin: without the lead there are as many.
  private func isIdle(_ lead: AdapterFacts, beside tally: Tally) -> Bool {
    guard !givesEPS4, lead.plugs.taken.power == Plugs(.eps4, lead.plugs.taken[.eps4]), lead.plugs.taken[.eps4] > 0,
      lead.plugs.given == Plugs(.eps8, min(lead.plugs.given[.eps8], lead.plugs.taken[.eps4]))
    else { return false }
    let given = tally.supplies.reduce(0) { $0 + ($1.plugs?[.eps4] ?? 0) * $1.quantity }
    return given <= tally.adapters.reduce(0) { $0 + $1.facts.plugs.taken[.eps4] * $1.count }
  }

  /// Beside a supply of which the plugs are not known nobody asks for those of a card.
  private func silenceDemand(_ cover: Cover) -> Demand {
    demand(
      stock.places(of: .psu).filter { item in
        guard cover.mayAdd(item, self), let supply = supplies[item] else { return false }
        return supply.plugs.plugs == nil && !supply.plugs.isBreakout
      }, cover)
  }

  /// Whether a supply of unknown plugs may hide what is missing.
  ///
  /// It does where questions are allowed, and where a board alone takes plugs: its one is then taken for granted.
  private func mayHide(_ pair: Pair) -> Bool { request.allowsUnknown || pair.plugs.isEmpty }

  /// The least that brings what plugs are lacking.
  private func plugBound(_ balance: Plugs, _ cover: Cover) -> Int64 {
    PlugBound.least(
      balance,
      plugParts.compactMap { item, weight in cover.mayAdd(item, self) ? (weight, cover.rate(item, self)) : nil })
  }

  private func missing(_ budget: PlugBudget) -> (kind: PlugKind, count: Int)? {
    guard budget.isAsked else { return nil }
    let missing = budget.rest.missing
    return missing.kinds.first.map { ($0, missing[$0]) }
  }

  /// Adapters and supplies that give a kind of plug, or one that fills in for it.
  private func plugDemand(
    _ kind: PlugKind, _ count: Int, _ cover: Cover, _ tally: Tally, _ feeding: Feeding, _ mayHide: Bool,
    least watts: Watts
  ) -> Demand {
    let kinds = watts > .zero ? [kind] : kind.givers
    let carried = PlugWatts.kinds.firstIndex(of: kind)
    let gives = { (plugs: Plugs) in kinds.reduce(0) { $0 + max(0, plugs[$1]) } }
    let own = stock.places(of: .psu).compactMap { item -> (Int, Int)? in
      guard cover.mayAdd(item, self), let supply = supplies[item] else { return nil }
      if let plugs = supply.plugs.plugs { return (item, gives(plugs)) }
      // Those of a supply of 12 V alone are on the board that comes with it.
      let onBoard = breakouts.map { gives($0.plugs.given) }.max() ?? 0
      return supply.plugs.isBreakout ? (item, onBoard) : mayHide ? (item, count) : nil
    }
    let fed = stock.places(of: .adapter).compactMap { item -> (Int, Int)? in
      guard cover.mayAdd(item, self), let facts = adapters[item] else { return nil }
      if watts > .zero, let carried, facts.carries[carried] < watts { return nil }
      guard !isIdle(facts, beside: tally), facts.servers == 0 || tally.bareServers > 0 else { return nil }
      // Beside them it is asked whether a machine's own supply has Molex plugs.
      guard request.allowsUnknown || !tally.hidesMolex || facts.plugs.taken[.molex] == 0 else { return nil }
      return (item, gives(facts.plugs.given))
    }
    let all = (own + fed).filter { $0.1 > 0 }
    let least = all.map { item, each in cover.rate(item, self) * Int64(count) / Int64(each) }.min()
    return Demand(all.map { ($0.0, feeding.cost($0.0)) }, atLeast: least ?? PriceTable.none)
  }
}

extension PlugKind {
  /// The kinds that serve for it: larger ones fill in.
  fileprivate var givers: [PlugKind] {
    switch self {
    case .pcie6: [.pcie6, .pcie8]
    case .eps4: [.eps4, .eps8]
    case .eps8, .pcie8, .hpwr, .molex, .sata, .x16, .x1, .sxm, .server, .start: [self]
    }
  }
}
