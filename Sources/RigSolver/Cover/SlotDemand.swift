import RigChecks
import RigModel

extension World {
  /// What is lacking of slots, room and carriers, as check `slots` has it.
  func slotDemand(_ pair: Pair, _ cover: Cover, _ tally: Tally) -> Demand? {
    if pair.modules > 0 {
      let missing = pair.modules - tally.adapters.reduce(0) { $0 + $1.facts.carriers * $1.count }
      if missing > 0 { return adapterDemand(cover, missing: missing) { $0.carriers } }
    }
    guard !pair.cards.isEmpty else { return nil }
    var slots = AdapterSlots()
    for adapter in tally.adapters { slots.add(adapter.facts.slots, adapter.count) }
    let outcome = outcome(pair, slots)
    guard isRefused(outcome) else { return nil }
    if outcome.lacksSlots {
      let made = steps { lacksSlots(self.outcome(pair, slots, made: $0)) }
      let there = usable(pair, slots)
      let isHopeless =
        makersTakeSeveral && !outcome.lacksShort && usable(pair, most(cover, beside: slots)) <= there
      return adapterDemand(cover, missing: made) { isHopeless ? 0 : self.made($0, beside: slots, there, pair) }
    }
    // A slot that is made may be one for several risers of one lane that have none.
    let hasIdle = SlotBudget(boards[pair.board].slots, pair.widths, slots).hasIdleRisers
    let risers = hasIdle ? 1 : steps { isRefused(self.outcome(pair, slots, risers: $0)) }
    return adapterDemand(cover, missing: risers) { $0.slots.risers + $0.slots.hung }
  }

  /// The most slots that one more of an adapter makes; none where it brings none beside others, nor may with further ones.
  ///
  /// Where each takes one slot of the board, of several that bring some together one does by itself, but not of carriers:
  /// two may do for modules that sit on three. Beside carriers that take several slots, another one may spare more than it
  /// does alone.
  private func made(_ adapter: AdapterFacts, beside slots: AdapterSlots, _ there: Int, _ pair: Pair) -> Int {
    let board = boards[pair.board].slots
    let (living, short) = (board.living ?? 0, board.short ?? (request.allowsUnknown ? AdapterSlots.any : 0))
    let isCarrier = pair.modules > 0 && adapter.carriers > 0
    if isCarrier, slots.carriersTakeSeveral { return Limits.quantity.upperBound }
    let alone = adapter.slots.made(of: living, short: short)
    guard alone > 0, !makersTakeSeveral, !isCarrier else { return alone }
    var more = slots
    more.add(adapter.slots, 1)
    return usable(pair, more) > there ? alone : 0
  }

  /// The slots with as many of all adapters as may come.
  private func most(_ cover: Cover, beside slots: AdapterSlots) -> AdapterSlots {
    stock.places(of: .adapter).reduce(into: slots) { all, item in
      guard cover.mayAdd(item, self), let facts = adapters[item] else { return }
      all.add(facts.slots, stock.items[item].units.upperBound - cover.count(item))
    }
  }

  /// Slots that work, with those that adapters make.
  private func usable(_ pair: Pair, _ slots: AdapterSlots) -> Int {
    let budget = SlotBudget(boards[pair.board].slots, pair.widths, slots)
    return (request.allowsUnknown ? budget.mostUsable : budget.usable) ?? 0
  }

  /// The least number from 1 on with which something is not refused any more, or the most units there are.
  private func steps(_ isRefused: (Int) -> Bool) -> Int {
    (1...Limits.quantity.upperBound).first { !isRefused($0) } ?? Limits.quantity.upperBound
  }

  private func isRefused(_ outcome: SlotOutcome) -> Bool {
    outcome.isError || outcome.asks && !request.allowsUnknown
  }

  private func lacksSlots(_ outcome: SlotOutcome) -> Bool { outcome.lacksSlots && isRefused(outcome) }

  /// What comes of the cards with the slots that adapters bring, and some more.
  private func outcome(_ pair: Pair, _ slots: AdapterSlots, risers: Int = 0, made: Int = 0) -> SlotOutcome {
    SlotBudget(boards[pair.board].slots, pair.widths, slots.adding(risers: risers, made: made)).outcome
  }
}
