import RigModel

/// The least that supplies of so many watts in all cost: price ≤ that of every set which has them.
struct SupplyTable: Sendable {
  /// Watts of a step; sets are counted up to the next one, so that none is counted too dear.
  private static let step = 10.0
  private static let steps = 1024

  /// What a supply brings, and what its units cost at least.
  private struct Row: Equatable {
    /// Watts; `nil` where nobody knows.
    let rated: Double?
    let least: PriceColumn
  }

  /// What the table is made of.
  private let rows: [Row]
  /// The least that sets of known watts cost, by steps.
  private let sets: [Int64]
  /// The least that a supply costs of which nobody knows the watts, where it is one of any.
  private let isAny: Int64
  /// Whether a lot makes further units cheaper than the first, so that only all units together have a least price.
  let hasLots: Bool
  /// The least that any supply costs.
  let cheapest: Int64

  /// Makes the table of some supplies.
  /// - Parameters:
  ///   - isOpen: whether a supply of unknown watts is one of any.
  ///   - other: that of another question, of which what is the same is taken.
  init(_ world: World, isOpen: Bool, like other: SupplyTable? = nil) {
    let (items, places) = (world.stock.items, world.stock.places(of: .psu))
    let rows = places.map { Row(rated: world.supplies[$0]?.rated, least: items[$0].prices.least) }
    cheapest = world.cheapest(.psu) { _ in true }
    hasLots = places.contains { place in
      items[place].units.lowerBound > 0 || !(world.request.plan.price(of: items[place].part)?.lots.isEmpty ?? true)
    }
    let unknown = isOpen ? rows.filter { $0.rated == nil } : []
    isAny = unknown.reduce(PriceTable.none) { min($0, $1.least.dropFirst().first ?? PriceTable.none) }
    self.rows = rows
    sets = other.flatMap { $0.rows == rows ? $0.sets : nil } ?? SupplyTable.sets(rows)
  }

  private static func sets(_ rows: [Row]) -> [Int64] {
    var least = [Int64](repeating: PriceTable.none, count: steps + 1)
    least[0] = 0
    for row in rows {
      if let rated = row.rated { add(row.least, Int((rated / step).rounded(.up)), to: &least) }
    }
    for step in least.indices.dropLast().reversed() { least[step] = min(least[step], least[step + 1]) }
    return least
  }

  private static func add(_ prices: PriceColumn, _ width: Int, to least: inout [Int64]) {
    let before = least
    for step in least.indices.dropFirst() {
      for count in 1..<max(2, prices.count) where count < prices.count {
        let rest = max(0, step - count * width)
        if before[rest] < PriceTable.none { least[step] = min(least[step], before[rest] + prices[count]) }
        if rest == 0 { break }
      }
    }
  }

  /// The least that sets of so many watts cost; beyond the table what its end costs.
  func price(_ watts: Double) -> Int64 {
    guard watts > 1e-6 else { return 0 }
    let steps = ((watts - 1e-6) / SupplyTable.step).rounded(.up)
    return min(sets[Int(min(Double(SupplyTable.steps), steps))], isAny)
  }
}
