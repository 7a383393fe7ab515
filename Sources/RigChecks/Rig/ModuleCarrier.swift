/// Carriers of a kind, on which modules sit.
struct ModuleCarrier: Sendable {
  /// Modules that one takes.
  let given: Int
  /// Slots of the board that one takes.
  let taken: Int
  let count: Int

  /// So many times as many of them.
  func times(_ quantity: Int) -> ModuleCarrier { ModuleCarrier(given: given, taken: taken, count: count * quantity) }
}

extension [ModuleCarrier] {
  /// The fewest slots in which so many modules sit: a knapsack.
  ///
  /// Those without a place on a carrier take one each, and carriers that none needs lie idle.
  func fewestSlots(for modules: Int) -> Int {
    guard contains(where: { $0.given > 1 || $0.taken > 1 }) else { return modules }
    let placed = Swift.min(modules, reduce(0) { $0 + $1.given * $1.count })
    var fewest = [Int](repeating: .max / 2, count: placed + 1)
    fewest[0] = 0
    for carrier in self {
      let units = Swift.min(carrier.count, (placed + carrier.given - 1) / carrier.given)
      for _ in 0..<units {
        for many in (0...placed).reversed() where many > 0 {
          fewest[many] = Swift.min(fewest[many], fewest[Swift.max(0, many - carrier.given)] + carrier.taken)
        }
      }
    }
    return fewest[placed] + modules - placed
  }
}
