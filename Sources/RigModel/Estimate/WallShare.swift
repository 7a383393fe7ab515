/// What all units of one part take from the wall, the loss of the supplies shared out over all parts.
public struct WallShare: Hashable, Sendable {
  /// The part.
  public let part: Part
  /// Units, 1…64.
  public let quantity: Int
  /// Power while the rig works.
  public let working: Watts
  /// Power while it is on and does not work, models resident.
  public let idle: Watts
  /// Electricity over the plan's days, those of delivery left out.
  public let energy: KilowattHours
}

extension Estimate {
  /// The electricity of a plan part by part, what takes most first; parts that draw nothing are left out.
  ///
  /// Working and idle: W of the part × wall ÷ W of all parts, direct current;
  /// kWh = (working × hours of work + watts between × remaining hours) × days ÷ 1000; what a sleeping rig takes is shared
  /// out like its idle watts.
  public func wallShares(of plan: Plan) -> [WallShare] {
    let drawn = purchase.lines.map { line in
      let (draw, count) = (Draw(of: line.part), Double(line.quantity))
      let load = PowerSummary.load(of: line.part, gpus: power.load)
      return (
        line: line, working: draw.working(load) * count, idle: draw.idleLoaded * count, empty: draw.idle * count
      )
    }
    let working = WallShare.factor(power.workingWall, drawn.map { $0.working })
    let idle = WallShare.factor(power.idleWall, drawn.map { $0.idle })
    let (active, between) = (plan.usage.hoursPerDay, plan.usage.between)
    let resting = WallShare.factor(power.wall(between), drawn.map { between == .loaded ? $0.idle : $0.empty })
    let shares = drawn.filter { $0.working > .zero || $0.idle > .zero }.map { part in
      let busy = part.working * working
      let quiet = (between == .loaded ? part.idle : part.empty) * resting
      return WallShare(
        part: part.line.part, quantity: part.line.quantity, working: busy, idle: part.idle * idle,
        energy: (busy * active + quiet * (Hours(24) - active)) * plan.daysOwned.value)
    }
    return shares.sorted { ($0.energy, $0.working) > ($1.energy, $1.working) }
  }
}

extension WallShare {
  /// What stands at the wall for each watt of direct current.
  fileprivate static func factor(_ wall: Watts, _ parts: [Watts]) -> Double {
    let all = parts.reduce(.zero, +)
    return all > .zero ? wall / all : 0
  }
}
