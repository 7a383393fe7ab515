/// The cheapest offer of all providers and regions that holds what a rig holds.
public struct CheapestOffer: Hashable, Sendable {
  /// The offer.
  public let offer: Offer
  /// What an hour of it costs, tax included, in the plan's currency.
  public let rate: HourlyRate

  /// Finds it: at least the rig's memory, every device at least as large as the rig's largest.
  ///
  /// Offers that are withdrawn, whose price is old beside the catalog's newest one, or whose price nobody asks do not count.
  /// - Returns: nothing without devices, and when no offer is large enough.
  init?(holding gpus: GPUSummary, for plan: Plan, in catalog: Catalog) {
    let market = catalog.everywhere
    let fitting = Instance.fitting(market, plan, largest: gpus.largestDevice.value, in: catalog)
    let cheapest = fitting.filter { $0.memory + 1e-9 >= gpus.vram.value }.min { $0.rate < $1.rate }
    guard gpus.devices > 0, let cheapest else { return nil }
    (offer, rate) = (market.offers[cheapest.place], HourlyRate(cheapest.rate))
  }
}

/// What the cheapest offer costs that a plan does not compare with.
public struct CheapestRent: Hashable, Sendable {
  /// The offer.
  public let offer: Offer
  /// What a day of it costs, in currency units, storage not counted.
  public let perDay: Double
  /// What the plan's hours of it cost, storage not counted.
  public let cost: Money

  /// Finds it; `nil` where the plan compares with that offer, leaves the offer to the program, or compares with none.
  public init?(beside plan: Plan, _ estimate: Estimate, in catalog: Catalog) {
    guard let chosen = estimate.rental, chosen.auto == nil,
      let found = CheapestOffer(holding: estimate.gpus, for: plan, in: catalog), found.offer.id != chosen.offer.id
    else { return nil }
    (offer, perDay) = (found.offer, found.rate.value * plan.usage.hoursPerDay.value)
    cost = found.rate * plan.usage.hours
  }
}
