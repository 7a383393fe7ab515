import RigModel

/// Tells whether further parts beside the board may bring a rig's supplies into balance, for many sums of watts.
///
/// A little more or less beside the board leaves every card on its supply: what was found for one sum holds for all between
/// the ones at which a card would hang on another.
package struct SupplyBalance {
  /// Sums of watts at which all cards hang on the same supplies.
  private struct Range {
    let lower: Double
    let upper: Double
    /// Where the board's supply is just large enough for them; below all sums where another one is too small.
    let most: Double
  }

  private let rig: Rig
  private let rated: Watts?
  private var ranges: [Range] = []

  /// Sums that lie closer to a border of a range than this in W are looked at by themselves.
  private static let margin = 1e-6

  /// Looks at a rig.
  package init(_ rig: Rig) { (self.rig, rated) = (rig, rig.power.rated) }

  /// Whether parts that draw so much together may do it.
  package mutating func mayCome(with extra: Watts) -> Bool {
    guard let rated else { return true }
    guard rated >= (rig.power.peak + extra) * Rig.leastHeadroom else { return false }
    let (sum, margin) = (extra.value, SupplyBalance.margin)
    if let range = ranges.first(where: { $0.lower + margin < sum && sum < $0.upper - margin }),
      abs(sum - range.most) > margin
    {
      return sum < range.most
    }
    guard let loads = SupplyLoads(rig, extra: extra) else { return true }
    ranges.append(SupplyBalance.range(of: loads, at: sum))
    return loads.units.allSatisfy(SupplyBalance.isEnough)
  }

  private static func range(of loads: SupplyLoads, at sum: Double) -> Range {
    let board = loads.units[0]
    let isEnough = loads.units.dropFirst().allSatisfy(isEnough)
    let left = (board.rated - board.load * Rig.leastHeadroom).value / Rig.leastHeadroom
    return Range(
      lower: sum - loads.slack.down.value, upper: sum + loads.slack.up.value, most: isEnough ? sum + left : -.infinity
    )
  }

  private static func isEnough(_ unit: SupplyLoads.Unit) -> Bool { unit.rated >= unit.load * Rig.leastHeadroom }
}
