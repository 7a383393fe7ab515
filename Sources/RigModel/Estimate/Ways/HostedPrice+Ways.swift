extension HostedPrice {
  /// What one unit costs in a plan's currency, tax included; `nil` without an exchange rate.
  public func perUnit(for plan: Plan, in catalog: Catalog) -> Double? {
    factor(for: plan, in: catalog).map { perUnit(plan.goal) * $0 }
  }

  /// What turns its prices into those of a plan: exchange rate × (1 + tax); `nil` without an exchange rate.
  public func factor(for plan: Plan, in catalog: Catalog) -> Double? {
    catalog.factor(from: currency, to: plan.currency).map { $0 * (1 + (plan.taxOnRent(in: catalog) ?? 0)) }
  }

  /// What one unit costs: a token written with those that are read for it, an image, an hour of audio.
  ///
  /// Tokens: output + p ÷ (1 − p) × ((1 − cached) × input + cached × cached input), a million of each.
  func perUnit(_ goal: Goal) -> Double {
    guard unit == .millionTokens, let input else { return output }
    let read = goal.promptShare / (1 - goal.promptShare)
    return (output + read * ((1 - goal.cachedShare) * input + goal.cachedShare * (cachedInput ?? input))) / 1_000_000
  }
}
