import RigChecks
import RigModel

extension Search {
  /// Puts the boards in, each by what it costs with the cheapest cards that suffice; none where what is asked for is impossible.
  mutating func openBoards() {
    guard !world.stock.isImpossible else { return }
    let items = world.stock.items
    let pinned = world.boards.indices.filter { items[world.boards[$0].item].units.lowerBound > 0 }
    boardRates = [Int64](repeating: 0, count: world.boards.count)
    let base = Cover.basePrice(world)
    for board in pinned.isEmpty ? Array(world.boards.indices) : pinned
    where pinned.count < 2 && items[world.boards[board].item].units.contains(1) {
      let state = Chosen(
        board: board, next: 0, count: 0, cards: [], mustAdd: true, price: base, peak: 0, watts: .zero, slots: 0,
        memory: world.boards[board].memory, units: 1)
      var alone = state
      alone.mustAdd = false
      guard isFastEnough(board) else {
        counts.cut("model")
        continue
      }
      let tail = world.cards.isEmpty ? 0 : tail(alone)
      guard tail < PriceTable.none else {
        counts.cut("memory")
        continue
      }
      let key = key(state, tail)
      if isAffordable(key) { push(key, .board(Held(state))) } else { counts.cut("price") }
    }
  }

  /// Whether rigs of a board may be as fast as is needed.
  private func isFastEnough(_ board: Int) -> Bool {
    guard let least = world.request.need.goal.minSpeed, world.model != nil else { return true }
    return speedTable.most(board, [], from: world.cards.isEmpty ? nil : 0) >= least * (1 - 1e-6)
  }

  /// Goes on with a board once it comes up; the checks are not asked about it before.
  mutating func open(_ state: Chosen) {
    boardRates[state.board] = boardRate(state.board)
    guard boardRates[state.board] < PriceTable.none else { return }
    if let check = friends.objection([Pick(item: world.boards[state.board].item, count: 1)], judge) {
      return counts.cut(check)
    }
    put(state)
  }

  /// What CPU, RAM and drive cost at least beside a board alone.
  private mutating func boardRate(_ board: Int) -> Int64 {
    let pair = Pair(world, board: board, cards: [], runs: false)
    let cover = Cover(pair, world)
    // What a mixture needs of main memory is counted with its cards.
    let spills = world.model?.bound.spills == true
    return World.restKinds.prefix(3).filter { $0 != .ram || !spills }.reduce(0) { sum, kind in
      min(PriceTable.none, sum + probe.least(kind, pair, cover, world, judge))
    }
  }

  /// Puts cards that are being chosen in, and the rig without more of them where they suffice.
  private mutating func put(_ state: Chosen) {
    complete(state)
    advance(state)
  }

  /// Goes on with a card: so many of it, or one more.
  mutating func choose(_ state: Chosen, _ key: Key) {
    let item = world.stock.items[world.cards[state.next].item]
    var next = state
    (next.next, next.count, next.mustAdd) = (state.next + 1, 0, true)
    if state.count > 0 {
      next.take(state.next, state.count, world, air: cardTable.airRates[state.next])
      guard isFree(next) else { return }
    }
    if state.count < item.units.upperBound { grow(state) }
    guard state.count >= item.units.lowerBound else { return }
    if state.count > 0 { complete(next) }
    skip(next, key)
  }

  mutating func push(_ key: Key, _ state: Chosen) {
    push(key, .cards(Held(state)))
  }

  /// Puts in one more of the card that is being chosen.
  mutating func grow(_ state: Chosen) {
    var more = state
    more.count += 1
    let facts = world.cards[state.next]
    let slots = state.slots + (facts.takesSlot ? more.count : 0)
    let board = world.boards[state.board]
    guard slots <= (board.mostCards ?? slots) + board.made.most else { return counts.cut("slots") }
    let peak =
      state.peak + world.stock.items[facts.item].peak * Double(more.count)
      + (board.isWhole ? 0 : world.stock.items[board.item].peak)
    guard peak <= world.mostPeak(board) + 1e-6 else { return counts.cut("wall") }
    put(more, bounded: tail(more))
  }

  /// Goes on to the next card.
  private mutating func advance(_ state: Chosen) {
    guard state.next < world.cards.count else { return }
    put(state, bounded: tail(state))
  }

  private mutating func put(_ state: Chosen, bounded tail: Int64) {
    guard tail < PriceTable.none else { return counts.cut("memory") }
    let key = key(state, tail)
    guard isAffordable(key) else { return counts.cut("price") }
    push(key, state)
  }

  /// Whether the checks have nothing against the last card on the board, nor beside the others.
  private mutating func isFree(_ state: Chosen) -> Bool {
    guard let (card, count) = state.cards.last else { return true }
    let last = Pick(item: world.cards[card].item, count: count)
    let board = Pick(item: world.boards[state.board].item, count: 1)
    if let check = friends.objection([board, last], judge) {
      counts.cut(check)
      return false
    }
    for other in state.cards.dropLast() {
      let both = [Pick(item: world.cards[other.card].item, count: 1), Pick(item: last.item, count: 1)]
      if let check = friends.objection(both, judge) {
        counts.cut(check)
        return false
      }
    }
    return isFreeTogether(state)
  }

  /// Whether the checks have nothing against all cards together, which is asked where price does not keep them few.
  private mutating func isFreeTogether(_ state: Chosen) -> Bool {
    guard [.vram, .speed, .device].contains(valuation.objective), state.cards.count > 2 else { return true }
    let picks = state.cards.map { Pick(item: world.cards[$0.card].item, count: $0.count) }
    let all = (picks + [Pick(item: world.boards[state.board].item, count: 1)]).sorted { $0.item < $1.item }
    guard let final = judge.objections(all).first(where: \.mends.isEmpty) else { return true }
    counts.cut(final.check)
    return false
  }

  /// Opens the pair where the cards suffice and no other has to be among them.
  private mutating func complete(_ state: Chosen) {
    let need = world.request.need
    guard cardNeeds.allSatisfy({ !$0.isByCards || $0.missing(state) <= 1e-6 }) else { return }
    guard !world.cards[state.next...].contains(where: { world.stock.items[$0.item].units.lowerBound > 0 }) else {
      return
    }
    var settled = state
    settled.mustAdd = false
    let pair = Pair(world, board: state.board, cards: state.cards, number: turn)
    guard pair.mayRun else { return counts.cut("model") }
    guard pair.device(world) + 1e-6 >= need.device?.value ?? 0 else { return counts.cut("device") }
    openPair(pair, key(settled, 0))
  }
}
