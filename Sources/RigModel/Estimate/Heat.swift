#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the rig does to the room: all wall power ends in it.
public struct Heat: Hashable, Sendable {
  /// Heat flow while working.
  public let flow: BTUPerHour
  /// The highest rise above the room's own temperature on a day; `nil` for a room that loses no heat.
  public let rise: Kelvins?

  /// BTU/h in one watt.
  ///
  /// Source: International Table BTU, 1055.05585262 J (ISO 31-4, 1992).
  public static let flowPerWatt = 3.412142

  /// Hours in which an average room comes 63 % of the way to its final temperature; an assumption.
  public static let timeConstant = 12.0

  /// The rise above which the room needs a window or another place.
  public static let hot = Kelvins(10)

  /// Heats a room: rise = W ÷ H × (1 − e^(−h/12)) ÷ (1 − e^(−2)), H = UA + 0.335 × m³ × air changes.
  public init(wall: Watts, in room: Room, hoursPerDay: Hours) {
    flow = BTUPerHour(wall.value * Heat.flowPerWatt)
    rise = room.heatLoss > 0 ? Kelvins(wall.value / room.heatLoss * Heat.share(ofRiseAfter: hoursPerDay)) : nil
  }

  /// How much of the rise that a day around the clock brings is reached after some hours: (1 − e^(−h/12)) ÷ (1 − e^(−2)).
  public static func share(ofRiseAfter hours: Hours) -> Double {
    (1 - exp(-hours.value / Heat.timeConstant)) / (1 - exp(-2))
  }
}

extension PowerSummary {
  /// The share of a day's electricity that is taken off-peak when work is put into the cheap hours first:
  /// (working wall × min(o, h) + q × min(o − min(o, h), 24 − h)) ÷ (working wall × h + q × (24 − h)); 0 when nothing is
  /// taken.
  /// - Parameters:
  ///   - cheap: o, off-peak hours a day, 0…24.
  ///   - active: h, hours of work a day, 0…24.
  ///   - quiet: q, watts from the wall between the hours of work.
  func offPeakShare(of cheap: Hours, active: Hours, quiet: Watts) -> Double {
    let (working, rest) = (min(cheap, active), Hours(24) - active)
    let taken = workingWall * working + quiet * min(cheap - working, rest)
    let total = workingWall * active + quiet * rest
    return total > .zero ? taken / total : 0
  }
}

extension Estimate {
  /// What electricity between the hours of work costs over the plan's days; `nil` when electricity has no price.
  ///
  /// Watts between × remaining hours × days ÷ 1000 × price.
  /// - Parameter between: what the rig does then; what the plan says when `nil`.
  public func restCost(of plan: Plan, _ between: Between? = nil) -> Money? {
    let rest = Hours(24) - plan.usage.hoursPerDay
    let energy = power.wall(between ?? plan.usage.between) * rest * plan.daysOwned.value
    return self.energy.tariff.map { energy * $0 }
  }
}
