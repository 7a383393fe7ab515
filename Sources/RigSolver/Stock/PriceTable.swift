import RigModel

/// What each number of units of a part costs, in cents of the plan's currency.
///
/// It is not monotone: a lot of three may cost less than two.
struct PriceTable: Sendable {
  /// Stands for what cannot be bought; sums of it do not overflow.
  static let none = Int64.max / 1024

  /// What 0, 1, … units cost.
  let cost: [Int64]
  /// The least that so many units or more cost.
  let least: [Int64]
  /// The least that each further unit costs beyond so many, however many come, rounded down.
  let rates: [Int64]

  init(cost: [Int64]) {
    self.cost = cost
    var least = cost
    for count in cost.indices.dropLast().reversed() { least[count] = min(least[count], least[count + 1]) }
    self.least = least
    rates = least.indices.map { from in
      least.indices.dropFirst(from + 1).reduce(PriceTable.none) { rate, to in
        least[from] >= PriceTable.none ? rate : min(rate, (least[to] - least[from]) / Int64(to - from))
      }
    }
  }

  /// Prices a part in a plan.
  /// - Parameters:
  ///   - most: units up to which prices are needed.
  ///   - free: units that cost nothing.
  init(_ part: Part, _ plan: Plan, _ catalog: Catalog, most: Int, free: Int) {
    let known = plan.convertible(part, catalog)
    self.init(
      cost: (0...most).map { count in
        guard count > free else { return 0 }
        return known.map { ($0.price.cover(count - free) * $0.factor).cents } ?? PriceTable.none
      })
  }

  /// The most units that can be had.
  var available: Int { (cost.lastIndex { $0 < PriceTable.none }) ?? 0 }
}
