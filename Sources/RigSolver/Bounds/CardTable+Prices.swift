import RigModel

/// What units of a card cost, and rows of the table one by one.
extension CardTable {
  /// What units cost with their air; where each costs the same, the first one tells.
  static func prices(_ item: Item, air: Int64) -> [Int64] {
    if let each = item.prices.least.each, each + air < Int64(none), item.units.lowerBound == 0 {
      return [0, each + air]
    }
    return item.prices.least.enumerated().map { count, price in
      count < item.units.lowerBound ? PriceTable.none : price + Int64(count) * air
    }
  }

  /// The least price of a unit, when all of them cost about as much; `nil` when further ones are cheaper.
  static func each(_ prices: [Int64]) -> Int32? {
    guard prices.count > 1, prices[1] < Int64(none) else { return nil }
    let rate = prices.indices.dropFirst().reduce(prices[1]) { min($0, prices[$1] / Int64($1)) }
    let isFlat = prices.indices.allSatisfy {
      prices[$0] >= PriceTable.none || prices[$0] - rate * Int64($0) <= Int64($0)
    }
    return isFlat ? Int32(rate) : nil
  }

  /// Takes one unit that brings so much from one row into another where that is cheaper.
  ///
  /// Written for the compiler to count several cells at once.
  static func go(
    from: UnsafeMutablePointer<Int32>, to: UnsafeMutablePointer<Int32>, _ width: Int, _ size: Int, each: Int32
  ) {
    let (near, one) = (min(size, width), sum(from[0], each))
    for need in 0..<near { to[need] = min(to[need], one) }
    let rest = to + near
    for need in 0..<(width - near) { rest[need] = min(rest[need], sum(from[need], each)) }
  }

  /// What costs so much with one unit more.
  @inline(__always)
  private static func sum(_ price: Int32, _ each: Int32) -> Int32 {
    price < none ? min(price &+ each, none - 1) : none
  }

  static func counted(_ price: Double) -> Int32 { Int32(min(price, Double(none - 1))) }
}
