import RigModel

/// What each number of units of a part costs, in cents of the plan's currency.
///
/// It is not monotone: a lot of three may cost less than two.
struct PriceTable: Sendable {
  /// Stands for what cannot be bought; sums of it do not overflow.
  static let none = Int64.max / 1024

  /// What 0, 1, … units cost.
  let cost: PriceColumn
  /// The least that so many units or more cost.
  let least: PriceColumn
  /// The least that each further unit costs beyond so many, however many come, rounded down.
  let rates: PriceColumn

  /// The least that each further unit costs beyond those that are free, whatever the number so far, rounded down.
  let floor: Int64
  /// How many units cost nothing.
  let free: Int

  init(cost: [Int64]) {
    var least = cost
    for count in cost.indices.dropLast().reversed() { least[count] = min(least[count], least[count + 1]) }
    let (rates, free) = (PriceTable.rates(least), least.firstIndex { $0 > 0 }.map { $0 - 1 } ?? least.count - 1)
    self.init(
      cost: PriceColumn(cost), least: PriceColumn(least), rates: PriceColumn(rates),
      floor: rates[free...].min() ?? PriceTable.none, free: free)
  }

  private init(cost: PriceColumn, least: PriceColumn, rates: PriceColumn, floor: Int64, free: Int) {
    (self.cost, self.least, self.rates, self.floor, self.free) = (cost, least, rates, floor, free)
  }

  /// From each number of units on the least slope to a larger one: that to the next corner of the lower hull.
  private static func rates(_ least: [Int64]) -> [Int64] {
    var rates = [Int64](repeating: none, count: least.count)
    var (corners, top) = ([Int](repeating: 0, count: least.count), 0)
    let isSteeper = { (from: Int, one: Int, other: Int) in
      (least[one] - least[from]) * Int64(other - from) >= (least[other] - least[from]) * Int64(one - from)
    }
    for count in least.indices.reversed() where least[count] < none {
      while top > 1, isSteeper(count, corners[top - 1], corners[top - 2]) { top -= 1 }
      if top > 0 { rates[count] = (least[corners[top - 1]] - least[count]) / Int64(corners[top - 1] - count) }
      corners[top] = count
      top += 1
    }
    return rates
  }

  /// Prices a part in a plan.
  /// - Parameters:
  ///   - most: units up to which prices are needed.
  ///   - free: units that cost nothing.
  init(_ part: Part, _ plan: Plan, _ catalog: Catalog, most: Int, free: Int) {
    let known = plan.convertible(part, catalog)
    if let known, known.factor == 1, known.price.lots.isEmpty {
      self.init(each: known.price.each, most: most, free: free)
      return
    }
    let paid = known.map { known in
      known.price.covers(upTo: max(0, most - free)).map { min(PriceTable.none, ($0 * known.factor).cents) }
    }
    self.init(cost: (0...most).map { count in count > free ? paid?[count - free] ?? PriceTable.none : 0 })
  }

  /// Prices units of which each costs the same: the table that `init(cost:)` makes of these sums.
  private init(each: Money, most: Int, free: Int) {
    guard each >= .zero, each.cents < Money.limit / Int64(Limits.quantity.upperBound) else {
      self.init(cost: (0...most).map { (each * max(0, $0 - free)).cents })
      return
    }
    let (sums, isFree) = (
      PriceColumn.sums(each: each.cents, free: free, most: most), each == .zero || free >= most
    )
    self.init(
      cost: sums, least: sums, rates: .rates(each: each.cents, free: free, most: most),
      floor: isFree ? PriceTable.none : each.cents, free: isFree ? most : free)
  }

  /// Prices of things that are for sale once each, the cheapest first.
  init(_ asks: [Money], most: Int, free: Int) {
    var cost = [Int64](repeating: PriceTable.none, count: most + 1)
    for units in 0...min(most, free + asks.count) {
      cost[units] = asks.prefix(max(0, units - free)).reduce(0) { $0 + $1.cents }
    }
    self.init(cost: cost)
  }

  /// The most units that can be had.
  var available: Int { (cost.lastIndex { $0 < PriceTable.none }) ?? 0 }
}
