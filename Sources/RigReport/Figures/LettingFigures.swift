import RigModel

/// What guests of a marketplace leave in the hours without work.
extension FigureEntry {
  static var letting: FigureEntry {
    FigureEntry("Let when idle", name: "Let when idle, left") { report in
      guard let letting = report.letting else { return .inapplicable }
      return report.money(letting.left, .estimate)
    } formula: { report in
      guard let letting = report.letting, let earned = letting.earned, let current = letting.electricity else {
        return nil
      }
      return .difference(
        .input(report.earnedInput(letting, earned)), .input(report.lettingCurrent(letting, current)))
    }
  }
}

extension Report {
  /// What guests leave in the hours without work; `nil` when nothing is let.
  public var letting: Letting? { Letting(plan, estimate, in: catalog) }

  /// What the goal's work costs on the own rig, less what guests leave; `nil` when either is unknown.
  public var lettingCosts: (low: Double, cost: Double, high: Double, perDay: Double)? {
    guard let letting, let left = letting.left, let range = letting.leftRange, let own = ways?.own,
      let (low, cost, high) = own.ends
    else { return nil }
    let whole = cost - left.units
    return (low - range.high.units, whole, high - range.low.units, whole / plan.usage.days.value)
  }

  /// Cards × rate × hours that are let.
  fileprivate func earnedInput(_ letting: Letting, _ earned: Money) -> Input {
    let rates = letting.cards.map { cards -> Formula in
      let rate = cards.rate(\.each)
      let ends = [cards.rate(\.low), cards.rate(\.high)].compactMap { $0.map { Numbers.short($0.value, decimals: 3) } }
      let each = Input(cards.part.name.visible, rate?.value, rate.map { numbers.rate($0) } ?? "?").from(
        nil, tr("a card and hour that is let, \(ends.joined(separator: tr(" to "))), a guess"))
      return .product([.bare(Double(cards.count)), .input(each)])
    }
    let hours = Formula.bare(letting.hours.value, "\(Numbers.short(letting.hours.value, decimals: 2)) h")
    let formula = Formula.product([.sum(rates), hours])
    return Input("earned", money(earned), phrase: "what a host earns").from(formula, details: formula.inputs)
  }

  /// (Guests − rest) × hours + (waiting − rest) × waiting hours, at the price of a kWh.
  fileprivate func lettingCurrent(_ letting: Letting, _ cost: Money) -> Input {
    let more = { (wall: Watts, hours: Hours) in
      Formula.product([
        .difference(Report.plainWatts(wall), Report.plainWatts(letting.restWall)),
        .bare(hours.value, "\(Numbers.short(hours.value, decimals: 2)) h"),
      ])
    }
    let energy = Formula.quotient(
      .sum([more(letting.guestWall, letting.hours), more(letting.waitingWall, letting.waitingHours)]), .bare(1000))
    return Input("electricity", money(cost), phrase: "its electricity").from(
      .product([energy, number("price", .tariff)]))
  }

  private static func plainWatts(_ power: Watts) -> Formula {
    .bare(power.value, "\(Numbers.short(power.value, decimals: 2)) W")
  }
}

extension WayCost {
  /// The least, what is counted and the most, where all are known.
  fileprivate var ends: (low: Double, cost: Double, high: Double)? {
    low.flatMap { low in cost.flatMap { cost in high.map { (low, cost, $0) } } }
  }
}
