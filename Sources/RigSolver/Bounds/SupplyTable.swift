import RigModel

/// The least that supplies of so many watts in all cost: price ≤ that of every set which has them.
struct SupplyTable: Sendable {
  /// Watts of a step; sets are counted up to the next one, so that none is counted too dear.
  private static let step = 10.0
  private static let steps = 1024

  private let least: [Int64]
  /// Whether a lot makes further units cheaper than the first, so that only all units together have a least price.
  let hasLots: Bool
  /// The least that any supply costs.
  let cheapest: Int64

  /// Makes the table of some supplies.
  /// - Parameter isOpen: whether a supply of unknown watts is one of any.
  init(_ world: World, isOpen: Bool) {
    let items = world.stock.items
    var least = [Int64](repeating: PriceTable.none, count: SupplyTable.steps + 1)
    (least[0], cheapest) = (0, world.cheapest(.psu) { _ in true })
    hasLots = world.stock.places(of: .psu).contains { place in
      items[place].units.lowerBound > 0 || !(world.request.plan.price(of: items[place].part)?.lots.isEmpty ?? true)
    }
    var isAny = PriceTable.none
    for place in world.stock.places(of: .psu) {
      guard let rated = world.supplies[place]?.rated else {
        isAny = min(isAny, items[place].prices.least.dropFirst().first ?? PriceTable.none)
        continue
      }
      SupplyTable.add(items[place].prices, Int((rated / SupplyTable.step).rounded(.up)), to: &least)
    }
    for step in least.indices.dropLast().reversed() { least[step] = min(least[step], least[step + 1]) }
    self.least = isOpen ? least.map { min($0, isAny) } : least
  }

  private static func add(_ prices: PriceTable, _ width: Int, to least: inout [Int64]) {
    let before = least
    for step in least.indices.dropFirst() {
      for count in 1..<max(2, prices.least.count) where count < prices.least.count {
        let rest = max(0, step - count * width)
        if before[rest] < PriceTable.none { least[step] = min(least[step], before[rest] + prices.least[count]) }
        if rest == 0 { break }
      }
    }
  }

  /// The least that sets of so many watts cost; beyond the table what its end costs.
  func price(_ watts: Double) -> Int64 {
    guard watts > 1e-6 else { return 0 }
    let steps = ((watts - 1e-6) / SupplyTable.step).rounded(.up)
    return least[Int(min(Double(SupplyTable.steps), steps))]
  }
}
