import RigChecks
import RigModel

extension Search {
  /// The least that cards cost which still have to come, of that which is being chosen so many or more.
  func tail(_ state: Chosen) -> Int64 {
    cardNeeds.reduce(state.count == 0 && state.mustAdd ? cardTable.one[state.next] : 0) { max($0, tail(state, $1)) }
  }

  private func tail(_ state: Chosen, _ need: CardNeed) -> Int64 {
    let missing = need.missing(state)
    let (facts, card) = (world.cards[state.next], state.next)
    let prices = world.stock.items[facts.item].prices
    guard state.count > 0 else { return spread(state, need.table, from: card, slots: 0, missing) }
    var best = PriceTable.none
    for count in state.count..<prices.cost.count where prices.least[count] < best {
      let air = Int64(count) * cardTable.airRates[card]
      let slots = facts.takesSlot ? count : 0
      let rest = spread(state, need.table, from: card + 1, slots: slots, missing - need.brings[card] * Double(count))
      best = min(best, prices.cost[count] + air + rest)
      if rest == 0 { return min(best, prices.least[count] + air) }
    }
    return best
  }

  /// The least that cards from one on cost on the board's slots, and on slots that adapters make.
  private func spread(_ state: Chosen, _ table: CardTable, from card: Int, slots taken: Int, _ need: Double) -> Int64 {
    guard let most = world.boards[state.board].mostCards else {
      return table.price(from: card, slots: CardTable.mostSlots, memory: need)
    }
    let (free, board) = (most - state.slots - taken, world.boards[state.board].made)
    let made = max(0, -free)
    var best = PriceTable.none
    for more in made...max(made, CardTable.mostSlots + made) {
      let slots = board.price(more)
      guard slots < best else { break }
      let price = table.price(from: card, slots: free + more, memory: need)
      if price < PriceTable.none { best = min(best, price + slots) }
      if free + more >= CardTable.mostSlots || price == 0 { break }
    }
    return best
  }

  /// The key of all rigs with these cards and others of so much at least.
  func key(_ state: Chosen, _ tail: Int64) -> Key {
    let (board, items) = (world.boards[state.board], world.stock.items)
    var watts = state.watts + (board.isWhole ? .zero : items[board.item].watts)
    if state.next < world.cards.count, tail > 0 || state.count > 0 {
      watts += wattsToCome(state)
    }
    let feed = supplies(watts[0], state, board, hasCards: !state.cards.isEmpty || state.count > 0 || tail > 0)
    let price = state.price + items[board.item].prices.cost[1] + boardRates[state.board] + tail + feed
    return valuation.key(
      price: min(price, PriceTable.none), units: state.units + state.count, watts: watts,
      whole: board.isWhole ? items[board.item].watts : .zero,
      efficiency: SIMD3(repeating: board.isWhole ? 1 : SupplyEfficiency.best), memory: most(state, tail),
      device: mostDevice(state, tail), speed: mostSpeed(state, tail))
  }

  /// The least watts of direct current of the cards that still have to come.
  private func wattsToCome(_ state: Chosen) -> SIMD3<Double> {
    let chosen = world.stock.items[world.cards[state.next].item].watts * Double(state.count)
    return cardNeeds.reduce(chosen) { most, need in
      let missing = need.missing(state)
      return missing > 1e-6 ? pointwiseMax(most, need.table.wattsPerGiB[state.next] * (missing - 1e-6)) : most
    }
  }

  /// The least that supplies and leads cost which feed so many watts and the plugs of the cards so far.
  private func supplies(_ watts: Double, _ state: Chosen, _ board: BoardFacts, hasCards: Bool) -> Int64 {
    if board.isWhole { return 0 }
    let isKnown = board.supply.map { $0.rail != nil } ?? true
    let needed = watts * world.supplyFactor(isKnown: isKnown, hasCards: hasCards)
    let least = tables.supplies.price(needed - (board.supply?.rated ?? 0))
    let together = feeds(watts, state, board, hasCards)
    if let supply = board.supply {
      return max(together, supply.rated == nil || tables.supplies.hasLots ? 0 : least)
    }
    let alone = tables.supplies.hasLots ? least - baseSupplies : max(least, tables.supplies.cheapest)
    return max(0, alone, together)
  }

  private func feeds(_ watts: Double, _ state: Chosen, _ board: BoardFacts, _ hasCards: Bool) -> Int64 {
    guard tables.areSlotsApart else { return 0 }
    var plugs = state.plugs
    if state.count > 0 { plugs = plugs + world.cards[state.next].plugs * state.count }
    let isHidden = plugs.isEmpty || world.request.allowsUnknown && board.supply.map { $0.plugs.plugs == nil } ?? false
    let given = board.supply?.plugs.plugs?.power ?? Plugs()
    let need = FeedNeed(
      peak: watts, rated: board.supply.map { $0.rated } ?? 0, isGuessed: board.supply.map { $0.rail == nil } ?? false,
      balance: isHidden ? Plugs() : given - plugs - Plugs(.eps8, board.plugs.eps),
      lacksBoardSupply: board.supply.map(\.plugs.isBreakout) ?? true, hasCards: hasCards, world)
    let least = tables.feeds.least(need)
    return least < PriceTable.none ? max(0, least - baseFeeds) : least
  }

  /// The most that one device of such rigs has.
  private func mostDevice(_ state: Chosen, _ tail: Int64) -> Double {
    guard valuation.objective == .device else { return 0 }
    let settled = state.cards.reduce(world.boards[state.board].device) { max($0, world.cards[$1.card].device) }
    guard mayGrow(state, tail) else { return settled }
    return world.cards[state.next...].reduce(settled) { max($0, $1.device) }
  }

  /// The highest speed that such rigs reach.
  private func mostSpeed(_ state: Chosen, _ tail: Int64) -> Double {
    guard valuation.objective == .speed else { return 0 }
    var cards = state.cards
    if state.count > 0 { cards.append((state.next, state.count)) }
    return speedTable.most(state.board, cards, from: mayGrow(state, tail) ? state.next : nil)
  }

  /// Whether more cards come.
  private func mayGrow(_ state: Chosen, _ tail: Int64) -> Bool {
    state.next < world.cards.count && (state.mustAdd || state.count > 0 || tail > 0)
  }

  /// The most memory that such rigs have.
  private func most(_ state: Chosen, _ tail: Int64) -> Double {
    guard valuation.objective == .vram, mayGrow(state, tail) else { return state.memory }
    let board = world.boards[state.board]
    let left = world.mostPeak(board) - state.peak - (board.isWhole ? 0 : world.stock.items[board.item].peak)
    let each = cardTable.wattsPerGiB[state.next][0]
    var more = each > 0 ? left / each : .infinity
    if let most = board.mostCards, !world.cards[state.next...].contains(where: { !$0.takesSlot }) {
      let large = world.cards[state.next...].reduce(0) { max($0, $1.memory) }
      more = min(more, Double(most + board.made.most - state.slots) * large)
    }
    return state.memory + max(0, more)
  }

  /// Whether the need's price allows such rigs.
  func isAffordable(_ key: Key) -> Bool { key.price <= world.request.need.maxPrice?.cents ?? PriceTable.none - 1 }
}
