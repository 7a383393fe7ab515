import RigModel

/// How cards are passed.
extension Search {
  /// The most cards that are passed at once, so that one step does not take long where many cost the same.
  private static let mostPassed = 32

  /// Goes on to the next card, and past those without which nothing is lost; these are looked at before the ones behind them.
  mutating func skip(_ state: Chosen, _ key: Key) {
    var (next, passed) = (state, [Chosen]())
    while next.next < world.cards.count, let raised = raised(next) {
      let units = world.stock.items[world.cards[next.next].item].units
      guard raised == key, units.lowerBound == 0, passed.count < Search.mostPassed else {
        push(raised, next)
        break
      }
      if units.upperBound > 0 { passed.append(next) }
      next.next += 1
    }
    for state in passed { grow(state) }
  }

  /// The key of rigs with cards from the next one on; none where they do not suffice or cost too much.
  private mutating func raised(_ state: Chosen) -> Key? {
    let tail = tail(state)
    let key = tail < PriceTable.none ? key(state, tail) : nil
    if let key, isAffordable(key) { return key }
    counts.cut(key == nil ? "memory" : "price")
    return nil
  }
}
