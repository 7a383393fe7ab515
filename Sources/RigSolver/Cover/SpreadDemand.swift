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
    guard let sums = sums(items, cover, most) else { return 0 }
    var balance = SupplyBalance(rig)
    for sum in sums.sorted(by: { ($0.price, $0.watts) < ($1.price, $1.watts) })
    where balance.mayCome(with: Watts(sum.watts)) {
      return sum.price
    }
    return PriceTable.none
  }

  /// What any number of further units of some items may draw together, the least first; `nil` when there is no end of it.
  private func sums(_ items: [Int], _ cover: Cover, _ most: Double) -> [DrawSum]? {
    let open = items.filter { cover.count($0) < stock.items[$0].units.upperBound }
    let rates = Dictionary(open.map { (stock.items[$0].peak, cover.rate($0, self)) }, uniquingKeysWith: min)
    var sums = [DrawSum(watts: 0, price: 0)]
    for (watts, rate) in rates.sorted(by: { $0.key > $1.key }) {
      sums = DrawSum(watts: watts, price: rate).added(to: sums, upTo: most)
      guard sums.count <= World.mostSums else { return nil }
    }
    return sums
  }
}

/// A sum of watts and the least that so much costs, in cents.
private struct DrawSum {
  let watts: Double
  var price: Int64

  /// Sums in their order with any number of these beside them.
  func added(to old: [DrawSum], upTo most: Double) -> [DrawSum] {
    var (all, kept, made) = ([DrawSum](), 0, 0)
    all.reserveCapacity(2 * old.count)
    while true {
      let next = made < all.count ? all[made].watts + watts : .infinity
      if kept < old.count, old[kept].watts <= next {
        DrawSum.append(old[kept], to: &all)
        kept += 1
      } else if next <= most {
        DrawSum.append(DrawSum(watts: next, price: min(PriceTable.none, all[made].price + price)), to: &all)
        made += 1
      } else {
        return all
      }
    }
  }

  /// Puts a sum behind those that are less; of equal ones the cheaper one stays.
  private static func append(_ sum: DrawSum, to all: inout [DrawSum]) {
    if let last = all.last, sum.watts - last.watts < 1e-9 {
      all[all.count - 1].price = min(last.price, sum.price)
    } else {
      all.append(sum)
    }
  }
}
