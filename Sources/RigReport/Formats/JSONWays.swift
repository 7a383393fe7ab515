import RigModel

extension JSONFormat {
  /// The ways to get the goal's work done; none without a goal's model.
  static func ways(_ ways: Ways?) -> JSONValue { .array((ways?.all ?? []).map(way)) }

  private static func way(_ way: WayCost) -> JSONValue {
    [
      "way": .string(way.way.rawValue), "offer": .text(way.offer), "low": .fixed(way.low, decimals: 2),
      "cost": .fixed(way.cost, decimals: 2), "high": .fixed(way.high, decimals: 2),
      "per_day": .fixed(way.perDay, decimals: 4), "wins_from_per_day": .fixed(way.winsFrom, decimals: 2),
      "own_wins_from_day": .fixed(way.ownWinsFrom.days?.value, decimals: 2),
      "own_wins_from_per_day": .fixed(way.ownWinsFromAmount, decimals: 2), "fits": .bool(way.fits),
    ]
  }

  /// The cheapest of the other ways that can do the goal's work, and what the own rig saves against it.
  static func bestAlternative(_ ways: Ways?) -> JSONValue {
    guard let ways, let best = ways.bestAlternative else { return .null }
    return [
      "way": .string(best.way.rawValue), "offer": .text(best.offer), "cost": .fixed(best.cost, decimals: 2),
      "amount": .money(ways.amount),
    ]
  }
}
