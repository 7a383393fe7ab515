/// The ways to get a goal's work done, side by side.
public struct Ways: Sendable {
  /// The ways in their order, those that cannot do it among them.
  public let all: [WayCost]
  /// Units a day: tokens written, images, hours of audio.
  public let amountPerDay: Double
  /// How the rig runs the model.
  public let run: ModelRun

  /// Compares the ways; `nil` without a goal's model, and when nothing is made.
  /// - Parameters:
  ///   - plan: the plan.
  ///   - estimate: what follows from it.
  ///   - toStart: what makes the rig start, in the plan's currency.
  ///   - catalog: offers and prices.
  public init?(_ plan: Plan, _ estimate: Estimate, toStart: Money, in catalog: Catalog) {
    guard let run = estimate.runs.goal, let work = WorkAmount(plan, rig: run) else { return nil }
    let market = WayMarket(plan, run, work, in: catalog)
    let own = Ways.own(plan, estimate, run, work, toStart)
    let others = [market.rented, market.monthly, market.notebook, market.hosted]
    (self.run, amountPerDay) = (run, work.perDay)
    all = Ways.compared([own] + others, estimate, plan, toStart)
  }

  /// The own rig: what owning costs and what makes it start; each unit takes its electricity.
  private static func own(
    _ plan: Plan, _ estimate: Estimate, _ run: ModelRun, _ work: WorkAmount, _ toStart: Money
  ) -> WayCost {
    guard let ownership = estimate.ownershipCost, run.runs,
      let cost = RunCost(run, on: estimate.runs.rig, plan, estimate)
    else { return .none(.own) }
    let made = run.unitsPerDay(plan.goal, hours: plan.usage.hoursPerDay.value)
    let whole = (ownership + toStart).units
    let perUnit = (cost.electricity ?? 0) / run.model.task.pricedUnits
    return WayCost(
      .own, fits: made >= work.perDay * (1 - 1e-9) && run.isFastEnough(for: plan.goal), low: whole, cost: whole,
      high: whole,
      fixed: max(0, whole - perUnit * min(made, work.perDay) * work.days), perUnit: perUnit, capacity: made,
      days: work.days)
  }

  /// From which amount each way is the cheapest, and from which day the own rig has cost less than each other.
  private static func compared(_ ways: [WayCost], _ estimate: Estimate, _ plan: Plan, _ toStart: Money) -> [WayCost] {
    let days = plan.usage.days.value
    let winners = Ways.winners(ways, days)
    let once = (estimate.keptCost + estimate.buying.total + toStart).units
    let running = estimate.energy.tariff.map {
      estimate.energy.perDay.value * $0.value - estimate.energy.heatCreditPerDay
    }
    return ways.map { way in
      var way = way
      way.winsFrom = winners[way.way]
      if way.way != .own, let cost = way.cost, let running {
        way.ownWinsFrom = BreakEven(cost: once, gain: cost / days - running)
      }
      return way
    }
  }

  /// The least amount a day from which on a way is cheaper than all others, as far as it reaches.
  private static func winners(_ ways: [WayCost], _ days: Double) -> [Way: Double] {
    let real = ways.filter { $0.fixed.isFinite }
    let crossings = real.flatMap { one in
      real.compactMap { other -> Double? in
        let slope = (one.perUnit - other.perUnit) * days
        return slope > 0 ? (other.fixed - one.fixed) / slope : nil
      } + [one.capacity]
    }
    let ends = ([0] + crossings.filter { $0 > 0 && $0.isFinite }).sorted()
    var winners: [Way: Double] = [:]
    for (place, start) in ends.enumerated() {
      let middle = place + 1 < ends.count ? (start + ends[place + 1]) / 2 : start * 2 + 1
      let costs = real.compactMap { way in way.cost(of: middle, days: days).map { (way: way.way, cost: $0) } }
      if let best = costs.min(by: { $0.cost < $1.cost }), winners[best.way] == nil { winners[best.way] = start }
    }
    return winners
  }

  /// The own rig's way.
  public var own: WayCost? { all.first { $0.way == .own } }

  /// The cheapest of the other ways that can do the work.
  public var bestAlternative: WayCost? {
    all.filter { $0.way != .own && $0.fits && $0.cost != nil }.min { ($0.cost ?? 0) < ($1.cost ?? 0) }
  }

  /// What the own rig saves against the cheapest of the other ways; `nil` when either is unknown.
  public var amount: Money? {
    guard let own = own?.cost, let other = bestAlternative?.cost else { return nil }
    return Money(rounding: other - own)
  }
}
