extension Plan {
  /// What owning a rig costs over the plan's days, without rent until it is delivered:
  /// price × (1 − resale × (1 − fee)) + buying costs + electricity − heating replaced; `nil` when electricity has no price.
  /// - Parameters:
  ///   - price: what all that is bought costs.
  ///   - power: what the rig draws.
  public func ownCost(_ price: Money, _ power: PowerSummary, in catalog: Catalog) -> Money? {
    let energy = Energy(power, of: self, in: catalog)
    let once = price * keptShare + BuyingCosts(of: self, hardware: price, in: catalog).total
    return energy.cost.map { once + $0 - energy.heatCredit }
  }

  /// The least and the most that a kWh costs after the heating that it replaces, in the plan's currency; `nil` without a
  /// price.
  public func netTariffs(in catalog: Catalog) -> ClosedRange<Double>? {
    guard let peak = Energy.peakTariff(of: self, in: catalog)?.value else { return nil }
    let prices = [peak, power.offPeakTariff?.value ?? peak]
    let nets = prices.map { $0 - heating.share * (heating.price?.value ?? $0) }.sorted()
    return nets[0]...nets[1]
  }
}
