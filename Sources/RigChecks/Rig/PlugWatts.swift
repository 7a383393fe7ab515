import RigModel

extension Adapter {
  /// Power that one of the plugs it gives carries: no more than the adapter's limit and than what it takes.
  package func carries(_ kind: PlugKind) -> Watts {
    let given = given.limit
    let taken = taken.limit
    guard given > .zero else { return .zero }
    let whole = min(limit ?? given, taken > .zero ? taken : given)
    return min(kind.limit, whole * (kind.limit / given))
  }
}

/// Draw that cards have on their plugs, against what the adapters in a rig carry.
package struct PlugWatts {
  /// A card's draw on one of its plugs.
  struct Need {
    let card: Rig.Fitted<GPU>
    let watts: Watts
  }

  /// Power that one plug carries.
  package struct Source {
    /// The place of the adapter that gives it; `nil` stands for a supply's own plug.
    package let adapter: Int?
    /// What it carries.
    package let watts: Watts
  }

  /// The kinds by which cards are fed.
  package static let kinds: [PlugKind] = [.eps8, .pcie8, .pcie6, .hpwr]

  /// A card fed by an adapter that carries too little.
  struct Weak {
    let card: Rig.Fitted<GPU>
    let adapter: Rig.Fitted<Adapter>
    let need: Watts
    let carried: Watts
  }

  /// Power that a card takes from its slot.
  ///
  /// Source: PCI Express Card Electromechanical Specification 3.0, 2013, section 4.2: 75 W for a x16 graphics card.
  static let slot = Watts(75)

  /// From here on, one PCIe 8-pin is not enough for a card with an EPS plug, whatever the slot gives.
  ///
  /// Source: NVIDIA Tesla P40 product brief PB-08338, 2016: two PCIe 8-pin plugs feed the EPS plug of a 250 W card.
  static let twoCables = Watts(250)

  /// What a card of a model draws on a plug of a kind.
  package static func need(_ card: Part, _ gpu: GPU, _ kind: PlugKind) -> Watts {
    let peak = Draw(of: card).peak
    let plugs = gpu.powerPlugs
    guard plugs[kind] > 0, plugs.limit > .zero else { return .zero }
    let share = max(.zero, peak - slot) * (kind.limit / plugs.limit)
    return kind == .eps8 && peak >= twoCables ? max(share, PlugKind.pcie8.limit + Watts(1)) : share
  }

  /// The most that a plug of a kind has to carry in a rig, to a card or to a carrier of modules.
  static func need(_ rig: Rig, _ kind: PlugKind) -> Watts {
    let cards = rig.cards.reduce(.zero) { max($0, need($1.part, $1.spec, kind)) }
    return rig.carried?.load.watts(kind).reduce(cards, max) ?? cards
  }

  /// Adapters that carry less than the card on them draws, the cards with the largest draw on the strongest plugs.
  static func weak(_ rig: Rig, _ budget: PlugBudget) -> [Weak] {
    let adapters = rig.adapters
    guard !adapters.isEmpty else { return [] }
    let (cards, carried) = (rig.cards, rig.carried)
    let byPlug = kinds.compactMap { kind -> Weak? in
      let modules = carried.map { rig in
        rig.load.draws(kind).map { Need(card: rig.modules[$0.module], watts: $0.watts) }
      }
      let needs = needs(cards, kind, beside: modules ?? [])
      guard !needs.isEmpty else { return nil }
      let fed = adapters.map { ($0.spec.carries(kind), $0.spec.given[kind] * $0.quantity) }
      let all = sources(kind, budget, fed, carriers: carried?.load.taken ?? Plugs())
      guard let (place, source) = firstWeak(needs.map(\.watts), all) else { return nil }
      return source.adapter.map { adapter in
        Weak(card: needs[place].card, adapter: adapters[adapter], need: needs[place].watts, carried: source.watts)
      }
    }
    return byPlug + [weakCarrier(cards, adapters)].compactMap(\.self)
  }

  /// A carrier that gives its module less than that draws: by its plugs, or by what it is made for.
  private static func weakCarrier(_ cards: [Rig.Fitted<GPU>], _ adapters: [Rig.Fitted<Adapter>]) -> Weak? {
    let modules = cards.filter(\.spec.isSXM2).sorted { Draw(of: $0.part).peak > Draw(of: $1.part).peak }
    guard let module = modules.first, case let need = Draw(of: module.part).peak else { return nil }
    return adapters.compactMap { carrier -> Weak? in
      guard let carried = CarrierFeed(carrier.spec)?.carried else { return nil }
      return carried < need ? Weak(card: module, adapter: carrier, need: need, carried: carried) : nil
    }.first
  }

  /// The first draw, the largest first, that is more than the adapter carries which feeds it.
  package static func firstWeak(_ needs: [Watts], _ sources: [Source]) -> (need: Int, source: Source)? {
    for (place, (need, source)) in zip(needs, sources).enumerated() where source.adapter != nil && need > source.watts {
      return (place, source)
    }
    return nil
  }

  private static func needs(_ cards: [Rig.Fitted<GPU>], _ kind: PlugKind, beside modules: [Need]) -> [Need] {
    let needs = cards.flatMap { card in
      let need = Need(card: card, watts: need(card.part, card.spec, kind))
      return Array(repeating: need, count: card.spec.powerPlugs[kind] * card.quantity)
    }
    return (needs + modules).sorted { $0.watts > $1.watts }
  }

  /// The plugs of a kind that are left for cards and carriers of modules, the strongest first.
  /// - Parameters:
  ///   - fed: adapter by adapter what one plug carries, and how many there are.
  ///   - carriers: what the carriers take.
  package static func sources(
    _ kind: PlugKind, _ budget: PlugBudget, _ fed: [(carried: Watts, count: Int)], carriers: Plugs
  ) -> [Source] {
    let taken = budget.taken[kind] - carriers[kind]
    let own = budget.supplies[kind] - (kind == .eps8 ? budget.board : 0) - taken
    let direct = Array(repeating: Source(adapter: nil, watts: kind.limit), count: max(0, own))
    let adapted = fed.enumerated().flatMap { place, plugs in
      Array(repeating: Source(adapter: place, watts: plugs.carried), count: plugs.count)
    }
    return (direct + adapted).sorted { $0.watts > $1.watts }
  }
}
