/// How long and how hard the rig is used.
extension Assumption {
  static let days = plain(
    "Days", .days, Limits.days, \.daysNumber,
    ends: { plan, _ in
      let days = plan.daysNumber
      return days > 0 ? Ends(worse: days / 2, better: min(days * 2, Limits.days.upperBound)) : nil
    }, source: "the plan's own; ends: half and twice as long")

  static let hoursPerDay = plain(
    "Hours a day", .hours, Limits.hoursPerDay, \.hoursNumber, ends: fixed(worse: 8, better: 24),
    source: "24 as in the source article; ends: a working day and around the clock")

  static let load = optional(
    "Load of GPUs", .share, Limits.share, \.usage.load,
    otherwise: { plan, catalog in Estimate(of: plan, in: catalog).power.load }, ends: fixed(worse: 1, better: 0.5),
    source: "80 % of the span from idle to peak, or 60 % ÷ devices when layers take turns: an assumption")

  static let conductance = plain(
    "Room, heat loss in W/K", .number("W/K"), Limits.conductance, \.room.conductance, ends: none,
    source: "60 W/K for a bedroom: an assumption")

  static let volume = plain(
    "Room, volume", .number("m³"), Limits.volume, \.room.volume, ends: none, source: "30 m³: an assumption")

  static let airChanges = plain(
    "Room, air changes an hour", .number("/h"), Limits.airChanges, \.room.airChanges, ends: none,
    source: "0.5 with closed windows: an assumption")
}
