import RigChecks
import RigModel

/// A price that filling a want of plugs is never below.
///
/// Plugs are weighed, so that one that fills in for another weighs no less. What is given less what is taken may not weigh
/// less than nothing in the end, and each part adds a fixed weight at most: so many times the least price for a unit of
/// weight is the bound, and the highest one of several ways of weighing counts.
struct PlugBound: Sendable {
  /// Weights of plugs: each kind for itself with what fills in for it, all alike, and by the power they carry.
  private static let weights: [[(kind: PlugKind, weight: Int)]] = [
    [(.eps8, 1)], [(.pcie8, 1)], [(.pcie8, 1), (.pcie6, 1)], [(.eps8, 1), (.eps4, 1)], [(.hpwr, 1)],
    [(.eps8, 1), (.pcie8, 1), (.pcie6, 1), (.eps4, 1), (.hpwr, 1)],
    [(.eps8, 2), (.pcie8, 1), (.pcie6, 1), (.eps4, 1), (.hpwr, 2)],
  ]

  /// What some plugs weigh in one of the ways.
  private static func weigh(_ plugs: Plugs, _ weights: [(kind: PlugKind, weight: Int)]) -> Int {
    weights.reduce(0) { $0 + plugs[$1.kind] * $1.weight }
  }

  /// The least that parts cost which bring plugs out of a want.
  /// - Parameters:
  ///   - balance: what is given less what is taken.
  ///   - parts: what each part gives less what it takes, and the least that one more of it costs.
  static func least(_ balance: Plugs, _ parts: [(plugs: Plugs, rate: Int64)]) -> Int64 {
    weights.reduce(0) { highest, weights in
      let missing = -weigh(balance, weights)
      guard missing > 0 else { return highest }
      let least = parts.reduce(PriceTable.none) { least, part in
        let each = weigh(part.plugs, weights)
        return each > 0 ? min(least, part.rate * Int64(missing) / Int64(each)) : least
      }
      return max(highest, least)
    }
  }
}
