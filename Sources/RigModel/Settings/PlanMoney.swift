extension Plan {
  /// A plan in which everything is the default.
  static let usual = Plan(name: "")

  /// The same plan with all its amounts in another currency; `nil` when a rate is missing or an amount leaves its range.
  public func converted(to target: CurrencyCode, in catalog: Catalog) -> Plan? {
    guard let factor = catalog.factor(from: currency, to: target) else { return nil }
    guard target != currency else { return self }
    var plan = self
    plan.currency = target
    plan.prices = prices.mapValues { price in
      PriceOverride(
        each: price.each * factor, lots: price.lots.map { Lot(quantity: $0.quantity, price: $0.price * factor) })
    }
    for number in Setting.amounts { number.scale(&plan, factor) }
    return plan.isWithinLimits ? plan : nil
  }

  private var isWithinLimits: Bool {
    let prices = prices.values.flatMap { [$0.each] + $0.lots.map(\.price) }
    return prices.allSatisfy { Limits.price.contains($0.units) }
      && Setting.amounts.allSatisfy { number in number.stored(self).map(number.range.contains) ?? true }
  }
}

extension Setting {
  /// The settings that are money.
  fileprivate static var amounts: [NumberSetting] { all.compactMap(\.number).filter(\.isMoney) }
}
