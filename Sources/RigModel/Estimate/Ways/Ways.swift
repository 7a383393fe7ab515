/// The ways to get a goal's work done, side by side.
public struct Ways: Sendable {
  /// The ways in their order, each at its cheapest, those that cannot do it among them.
  public let all: [WayCost]
  /// Everything that each way may take, in the order of the ways.
  private let options: [[WayOption]]
  /// Units a day: tokens written, images, hours of audio.
  public let amountPerDay: Double
  /// How the rig runs the model.
  public let run: ModelRun
  /// What that takes and costs; `nil` when its speed is unknown.
  public let runCost: RunCost?

  /// Compares the ways; `nil` without a goal's model, and when nothing is made.
  /// - Parameters:
  ///   - plan: the plan.
  ///   - estimate: what follows from it.
  ///   - toStart: what makes the rig start, in the plan's currency.
  ///   - catalog: offers and prices.
  public init?(_ plan: Plan, _ estimate: Estimate, toStart: Money, in catalog: Catalog) {
    guard let run = estimate.runs.goal, let work = WorkAmount(plan, rig: run) else { return nil }
    let market = WayMarket(plan, run, work, in: catalog)
    runCost = RunCost(run, on: estimate.runs.rig, plan, estimate, toStart: toStart)
    let own = Ways.own(plan, estimate, runCost, run, work, toStart)
    let options = Way.allCases.map { market.options($0) }
    let others = zip(Way.allCases, options).dropFirst()
    (self.run, amountPerDay, self.options) = (run, work.perDay, options)
    all = Ways.compared([own] + others.map { market.cost($0, $1) }, estimate, plan, toStart)
  }

  /// The own rig: what owning costs and what makes it start; each unit takes its electricity.
  private static func own(
    _ plan: Plan, _ estimate: Estimate, _ cost: RunCost?, _ run: ModelRun, _ work: WorkAmount, _ toStart: Money
  ) -> WayCost {
    guard let ownership = estimate.ownershipCost, run.runs, let cost else { return .none(.own) }
    let made = run.unitsPerDay(plan.goal, hours: plan.usage.hoursPerDay.value)
    let whole = (ownership + toStart).units
    let ends = [CostCurve.End.low, .high].map { end in
      whole + estimate.curve.once(end) - estimate.curve.once(.middle)
    }
    let perUnit = (cost.electricity ?? 0) / run.model.task.pricedUnits
    return WayCost(
      .own, fits: made >= work.perDay * (1 - 1e-9) && run.isFastEnough(for: plan.goal), cost: whole,
      ends: (min(ends[0], whole), max(ends[1], whole)),
      fixed: max(0, whole - perUnit * min(made, work.perDay) * work.days), perUnit: perUnit, capacity: made,
      days: work.days)
  }

  /// From which amount each way is the cheapest, and from which day the own rig has cost less than each other.
  private static func compared(_ ways: [WayCost], _ estimate: Estimate, _ plan: Plan, _ toStart: Money) -> [WayCost] {
    let days = plan.usage.days.value
    let winners = Ways.winners(ways, days)
    let own = ways.first { $0.way == .own }
    return ways.map { way in
      var way = way
      way.winsFrom = winners[way.way]
      if way.way != .own, way.cost != nil {
        way.ownWinsFrom = estimate.winsFrom(over: way, with: toStart)
        way.ownWinsFromAmount = own?.winsFrom(against: way, days: days)
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

  /// A way.
  public subscript(way: Way) -> WayCost? { all.first { $0.way == way } }

  /// Everything that a way may take, those that do the work first, the cheapest of them first.
  public func options(_ way: Way) -> [WayOption] { Way.allCases.firstIndex(of: way).map { options[$0] } ?? [] }

  /// Units a day from which on the own rig costs less than an offer or price; `nil` when it never does.
  public func ownWinsFrom(against option: WayOption, of way: Way, _ plan: Plan) -> Double? {
    guard let own, let cost = option.cost else { return nil }
    let days = plan.usage.days.value
    let perUnit = (cost - option.fixed) / (amountPerDay * days)
    let other = WayCost(way, option, low: nil, high: nil, perUnit: perUnit, days: days)
    return own.winsFrom(against: other, days: days)
  }

  /// The offer or price that a way takes; `nil` for the own rig, and where none does it.
  public func taken(by way: WayCost) -> WayOption? { options(way.way).first { $0.id == way.offer } }

  /// The cheapest of the other ways that can do the work.
  public var bestAlternative: WayCost? {
    all.filter { $0.way != .own && $0.fits && $0.cost != nil }.min { $0.cost ?? .infinity < $1.cost ?? .infinity }
  }

  /// The plan's own offer, where it does the work and its way has a cheaper one.
  public func dearer(of plan: Plan) -> WayOption? {
    let chosen = plan.rental.offer?.rawValue
    return Way.allCases.lazy.flatMap(options).first { option in
      option.id == chosen && option.state == .does && !all.contains { $0.offer == option.id }
    }
  }

  /// What the own rig saves against the cheapest of the other ways; `nil` when either is unknown.
  public var amount: Money? {
    guard let own = own?.cost, let other = bestAlternative?.cost else { return nil }
    return Money(rounding: other - own)
  }
}

extension Estimate {
  /// The day from which on the own rig has cost less than another way.
  /// - Parameter more: what makes the rig start.
  func winsFrom(over way: WayCost, with more: Money) -> BreakEven {
    guard let running = curve.daily.running, let start = curve.own(0), let perDay = way.perDay else { return .unknown }
    let (delay, once) = (curve.daily.delivery, start + more.units)
    guard way.isByTheMonth else {
      let waiting = curve.daily.whileAwaiting ?? 0
      let early = BreakEven(cost: once, gain: perDay - waiting)
      return early.days.map { $0.value <= delay } == true
        ? early : BreakEven(cost: once + (waiting - running) * delay, gain: perDay - running)
    }
    let last = Int(Limits.breakEven)
    let dearer = stride(from: last, through: 0, by: -1).first { day in
      (curve.own(Double(day)) ?? 0) + more.units >= way.cost(by: Double(day)) ?? 0
    }
    return dearer == last ? .never : .after(Days(Double((dearer ?? -1) + 1)))
  }
}
