import RigChecks
import RigModel

/// What may spread a load in another way.
struct Spread {
  /// Supplies, and leads of another kind to plugs that cards take.
  let feeding: [Int]
  /// What draws beside the board.
  let drawing: [Int]
  /// The least that so much more of it costs that the supplies may come into balance, in cents.
  let balance: Int64
}

extension World {
  /// Different sums of watts beyond which one of them is taken to bring balance, whatever it costs.
  private static let mostSums = 3000

  /// What may bring the supplies of a rig into balance, one of which is too small for what hangs on it.
  /// - Parameter countsDraw: whether it is looked for what draws, which takes long.
  func spread(_ pair: Pair, _ cover: Cover, _ rig: Rig, countsDraw: Bool) -> Spread {
    let open = rest.filter { cover.mayAdd($0, self) }
    let feeding = open.filter { item in
      guard supplies[item] == nil else { return true }
      return cover.count(item) == 0 && adapters[item].map { isLead($0, pair) } ?? false
    }
    guard countsDraw else { return Spread(feeding: feeding, drawing: [], balance: PriceTable.none) }
    let drawing = open.filter { stock.items[$0].peak > 0 && !feeding.contains($0) }
    return Spread(feeding: feeding, drawing: drawing, balance: balance(drawing, cover, rig))
  }

  /// Whether cards may hang on an adapter.
  private func isLead(_ adapter: AdapterFacts, _ pair: Pair) -> Bool {
    !adapter.plugs.taken.power.isEmpty && pair.plugs.kinds.contains { adapter.plugs.given[$0] > 0 }
  }

  /// The least that further units cost which draw so much that there may be balance.
  private func balance(_ items: [Int], _ cover: Cover, _ rig: Rig) -> Int64 {
    guard let rated = rig.power.rated else { return 0 }
    let most = rated.value / Rig.leastHeadroom - rig.power.peak.value + 1e-6
    guard let prices = sums(items, cover, most) else { return 0 }
    for (watts, price) in prices.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) })
    where Check.mayBalance(rig, CollectionOfOne(watts)) {
      return price
    }
    return PriceTable.none
  }

  /// What further units of some items may draw together, and the least that so much costs; `nil` when there is no end of it.
  private func sums(_ items: [Int], _ cover: Cover, _ most: Double) -> [Watts: Int64]? {
    var sums: [Watts: Int64] = [.zero: 0]
    for item in items {
      let (each, rate) = (stock.items[item].peak, cover.rate(item, self))
      let left = stock.items[item].units.upperBound - cover.count(item)
      for (sum, price) in sums where left > 0 {
        for count in 1...left where sum.value + each * Double(count) <= most {
          let watts = Watts(sum.value + each * Double(count))
          sums[watts] = min(sums[watts] ?? .max, price + rate * Int64(count))
        }
      }
      guard sums.count <= World.mostSums else { return nil }
    }
    return sums
  }
}
