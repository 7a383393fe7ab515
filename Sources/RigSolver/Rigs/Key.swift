import RigModel

/// By what rigs are ordered: the objective, the price, units, then the list of ids.
///
/// Of an unfinished rig each figure is the least that it can come to, so that none that comes of it stands before it.
struct Key: Comparable, Sendable {
  /// The objective, such that less is better.
  var value: Double
  /// Price in cents.
  var price: Int64
  /// Units.
  var units: Int

  static func < (left: Key, right: Key) -> Bool {
    if left.value != right.value { return left.value < right.value }
    return left.price != right.price ? left.price < right.price : left.units < right.units
  }

  /// The larger of both in each figure, when both are bounds of the same.
  func raised(to other: Key) -> Key { self < other ? other : self }
}

extension Key {
  /// Whether it stands behind another; sums of memory that were added in another order are the same.
  func isBehind(_ other: Key) -> Bool {
    let gap = value - other.value
    return gap == 0 ? other < self : gap > 1e-6
  }
}
