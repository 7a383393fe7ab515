import RigModel

/// How the cost of each way comes about.
extension Report {
  /// Rate × hours a day × days, and storage.
  func byTheHour(_ option: WayOption) -> Formula? {
    guard case .offer(let offer) = option.subject, let hours = option.hours,
      let rate = offer.taxedRate(for: plan, in: catalog)
    else { return nil }
    let each = Input("rate", rate.value, numbers.rate(rate), topic: .offer(offer.id)).from(
      nil, tr("\(PartWords.title(offer)), tax included"))
    let time = Input("hours", hours, "\(Numbers.short(hours, decimals: 3)) h", phrase: "hours a day").from(
      nil, tr("that the work takes there"))
    let paid = Formula.product([.input(each), .input(time), number("days", .days)])
    return estimate.rentedStorage == .zero ? paid : .sum([paid, number("storage", .storage)])
  }

  /// (Months × price + setup) × machines, tax included.
  func byTheMonth(_ option: WayOption) -> Formula? {
    guard case .offer(let offer) = option.subject, let terms = offer.monthly, option.isByTheMonth,
      let factor = option.priceFactor
    else { return nil }
    let (months, machines) = (Double(terms.months(plan.usage.days)), option.machines)
    let count = Input("months", months, Words.count(months, "month")).from(
      nil, tr("begun; at least \(Words.count(Double(terms.minimum), "month"))"))
    let price = contractPrice("price", terms.perMonth, factor, tr("a month, \(PartWords.title(offer)), tax included"))
    let setup = contractPrice("setup", terms.setup, factor, tr("once, tax included"))
    let one = Formula.sum([.product([.input(count), .input(price)])] + (terms.setup == .zero ? [] : [.input(setup)]))
    return .product([
      one, .input(Input("machines", machines, Words.count(machines, "machine")).from(nil, tr("for the work"))),
    ])
  }

  private func contractPrice(_ name: String, _ price: Money, _ factor: Double, _ origin: String) -> Input {
    let value = price.units * factor
    return Input(name, value, "\(Numbers.grouped(value, decimals: 2)) \(numbers.symbol)").from(nil, origin)
  }

  /// Price of a million tokens, with those that are read for them, × millions.
  func byTheToken(_ option: WayOption) -> Formula? {
    guard case .hosted(let price) = option.subject, let ways, let each = price.perUnit(for: plan, in: catalog) else {
      return nil
    }
    let task = ways.run.model.task
    let lots = lots(ways.amountPerDay)
    let value = each * task.pricedUnits
    let told = WayWords(self).map { $0.prices(price) } ?? ""
    let input = Input("price", value, "\(Numbers.short(value, decimals: 4)) \(numbers.symbol)", phrase: "price").from(
      nil, tr("of \(task.lot), tax included: \(told)\(readBeside(task))"))
    let count = Input("work", lots, "\(Numbers.short(lots, decimals: 4)) × \(task.lot)").from(
      nil, tr("\(WayWords.number(ways.amountPerDay)) \(task.units) a day"))
    return .product([.input(input), .input(count)])
  }
}

extension Figure {
  /// What the goal's work costs in a way.
  public init(_ way: Way) {
    self =
      switch way {
      case .own: .wayOwn
      case .rented: .wayRented
      case .monthly: .wayMonthly
      case .notebook: .wayNotebook
      case .hosted: .wayHosted
      }
  }
}
