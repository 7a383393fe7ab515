import RigModel

/// What the goal's work costs in each way, and what a unit of it costs.
extension FigureEntry {
  static var wayOwn: FigureEntry {
    FigureEntry(Way.own.shortWords, name: "Own rig, started") { report in
      report.shownWay(.own)
    } formula: {
      $0.startedOwning
    }
  }
  static var wayRented: FigureEntry { way(.rented) { $0.byTheHour($1) } }
  static var wayMonthly: FigureEntry { way(.monthly) { $0.byTheMonth($1) } }
  static var wayNotebook: FigureEntry { way(.notebook) { $0.byTheHour($1) } }
  static var wayHosted: FigureEntry { way(.hosted) { $0.byTheToken($1) } }

  private static func way(
    _ way: Way, _ formula: @escaping @Sendable (Report, WayOption) -> Formula?
  ) -> FigureEntry {
    FigureEntry(way.shortWords, name: tr("Work, \(way.words)")) { report in
      report.shownWay(way)
    } formula: { report in
      report.ways?[way].flatMap { report.ways?.taken(by: $0) }.flatMap { formula(report, $0) }
    }
  }

  static var unitElectricity: FigureEntry {
    FigureEntry("electricity alone", name: "Own rig, electricity alone") {
      $0.unitPrice($0.ways?.runCost?.electricity)
    } formula: {
      $0.unitEnergy
    }
  }
  static var unitAllIn: FigureEntry {
    FigureEntry("all in", name: "Own rig, all in") {
      $0.unitPrice($0.ways?.runCost?.allIn)
    } formula: { report in
      guard let cost = report.ways?.runCost, let own = report.startedOwning else { return nil }
      return .quotient(own, .input(report.lots("made", cost.perDay)))
    }
  }
  static var unitBest: FigureEntry {
    FigureEntry("best way", name: "Best other way") {
      $0.unitPrice($0.bestUnit)
    } formula: { report in
      guard let ways = report.ways, let best = ways.bestAlternative, let cost = best.cost else { return nil }
      let paid = report.money(Money(rounding: cost))
      let input = Input("cost", cost, paid.text).from(nil, tr("\(report.bestName(best)), over the plan's days"))
      return .quotient(.input(input), .input(report.lots("asked for", ways.amountPerDay)))
    }
  }
}

extension Report {
  fileprivate func shownWay(_ way: Way) -> Shown {
    guard let ways else { return .inapplicable }
    return ways[way]?.cost.map { money(Money(rounding: $0), way == .hosted || way == .monthly ? .none : .estimate) }
      ?? .inapplicable
  }

  /// A price of so much as the task's prices are told of.
  fileprivate func unitPrice(_ price: Double?) -> Shown {
    guard let ways else { return .inapplicable }
    let unit = "\(plan.currency)/\(ways.run.model.task.pricedAs)"
    guard let price else { return .unknown(unit) }
    let decimals = price < 0.1 ? 4 : 2
    return Shown(
      text: "\(Numbers.grouped(price, decimals: decimals)) \(numbers.symbol)",
      number: Numbers.fixed(price, decimals: decimals), unit: unit, mark: .estimate, value: price)
  }

  /// What a unit costs in the best other way.
  fileprivate var bestUnit: Double? {
    guard let ways, let cost = ways.bestAlternative?.cost else { return nil }
    return cost / lots(ways.amountPerDay)
  }

  /// Over the plan's days, in units of what a price is told of.
  func lots(_ perDay: Double) -> Double {
    perDay * plan.usage.days.value / (ways?.run.model.task.pricedUnits ?? 1)
  }

  fileprivate func lots(_ name: String, _ perDay: Double) -> Input {
    let (count, task) = (lots(perDay), ways?.run.model.task ?? .language)
    let unit = task == .language ? tr("million tokens") : task == .image ? tr("hundred images") : task.units
    let made = WayWords.number(perDay)
    return Input(name, count, "\(Numbers.short(count, decimals: 4)) \(unit)").from(
      nil, tr("\(made) \(task.units) a day, \(Words.days(plan.usage.days))"))
  }

  /// What owning costs with what makes the rig start.
  fileprivate var startedOwning: Formula? {
    guard ways?.own?.cost != nil else { return nil }
    let start = Input("to start", money(toStart)).from(nil, tr("the fixes of its errors"))
    return .sum([number("own", .ownership)] + (toStart > .zero ? [.input(start)] : []))
  }

  fileprivate var unitEnergy: Formula? {
    guard let ways, let cost = ways.runCost, cost.electricity != nil else { return nil }
    let task = ways.run.model.task
    let each = Numbers.short(cost.joules, decimals: 3)
    let speed = Numbers.short(ways.run.total?.best ?? 0, decimals: 1)
    let joules = Input("energy", cost.joules, "\(each) J", phrase: "joules each").from(
      nil,
      tr("\(Numbers.watts(cost.wall.best)) from the wall at \(speed) \(task.speedUnit)"))
    let lot = Formula.bare(task.pricedUnits, Numbers.grouped(task.pricedUnits))
    let price = input("price", .tariff, phrase: "price of a kWh").from(nil, tariffOrigin)
    return .product([.quotient(.product([.input(joules), lot]), .bare(3_600_000, "3 600 000")), .input(price)])
  }
}
