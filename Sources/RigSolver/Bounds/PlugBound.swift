import RigModel

/// A price that filling a want of plugs is never below.
///
/// Plugs are weighed, so that one that fills in for another weighs no less. What is given less what is taken may not weigh
/// less than nothing in the end, and each part adds a fixed weight at most: so many times the least price for a unit of
/// weight is the bound, and the highest one of several ways of weighing counts.
struct PlugBound: Sendable {
  /// The least that parts cost which bring plugs out of a want.
  /// - Parameters:
  ///   - balance: what is given less what is taken.
  ///   - parts: what each part gives less what it takes weighs, and the least that one more of it costs.
  static func least(_ balance: Plugs, _ parts: [(weight: PlugWeight, rate: Int64)]) -> Int64 {
    let missing = .zero &- balance.weight
    return missing.indices.reduce(0) { highest, way in
      guard missing[way] > 0 else { return highest }
      let least = parts.reduce(PriceTable.none) { least, part in
        let each = part.weight[way]
        return each > 0 ? min(least, part.rate * Int64(missing[way]) / Int64(each)) : least
      }
      return max(highest, least)
    }
  }
}
