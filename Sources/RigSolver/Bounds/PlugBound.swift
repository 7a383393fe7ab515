import RigModel

/// What plugs weigh, by several ways of weighing them.
typealias PlugWeight = SIMD8<Int>

/// A price that filling a want of plugs is never below.
///
/// Plugs are weighed, so that one that fills in for another weighs no less. What is given less what is taken may not weigh
/// less than nothing in the end, and each part adds a fixed weight at most: so many times the least price for a unit of
/// weight is the bound, and the highest one of several ways of weighing counts.
struct PlugBound: Sendable {
  /// Weights of plugs: each kind for itself with what fills in for it, all alike, and by the power they carry.
  private static let weights: [(kind: PlugKind, weight: PlugWeight)] = [
    (.eps8, [1, 0, 0, 1, 0, 1, 2, 0]), (.pcie8, [0, 1, 1, 0, 0, 1, 1, 0]), (.pcie6, [0, 0, 1, 0, 0, 1, 1, 0]),
    (.eps4, [0, 0, 0, 1, 0, 1, 1, 0]), (.hpwr, [0, 0, 0, 0, 1, 1, 2, 0]),
  ]

  /// What some plugs weigh in each way.
  static func weigh(_ plugs: Plugs) -> PlugWeight {
    weights.reduce(.zero) { $0 &+ $1.weight &* plugs[$1.kind] }
  }

  /// The least that parts cost which bring plugs out of a want.
  /// - Parameters:
  ///   - balance: what is given less what is taken.
  ///   - parts: what each part gives less what it takes weighs, and the least that one more of it costs.
  static func least(_ balance: Plugs, _ parts: [(weight: PlugWeight, rate: Int64)]) -> Int64 {
    let missing = .zero &- weigh(balance)
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
