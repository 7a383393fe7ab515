import RigModel

extension Report {
  /// The same report in the currency of another.
  func converted(like other: Report) throws(ComparisonError) -> Report {
    let (source, target) = (plan.currency, other.plan.currency)
    guard source != target else { return self }
    guard catalog.factor(from: source, to: target) != nil else {
      throw .noRate(plan: plan.name, source, target: target)
    }
    guard let converted = plan.converted(to: target, in: catalog) else {
      throw .range(plan: plan.name, source, target: target)
    }
    return Report(plan: converted, catalog: catalog, today: today)
  }

  /// How the plan came to another currency: `market: converted from USD to EUR; 1 EUR = 1.1435 USD, 2026-07-17`.
  func conversion(to other: Report) -> String? {
    guard plan.currency != other.plan.currency else { return nil }
    let rates = other.rates(from: [plan.currency]).map { rate in
      tr("; 1 EUR = \(Numbers.short(rate.unitsPerEuro, decimals: 4)) \(rate.currency), \(date(rate.asOf))")
    }
    let name = plan.name.visible
    return tr("\(name): converted from \(plan.currency) to \(other.plan.currency)\(rates.joined())")
  }
}
