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
    let fitting = CheapestOffer.fitting(gpus, plan, catalog)
    guard let cheapest = fitting.min(by: { $0.rate < $1.rate }) else { return nil }
    self.init(cheapest, catalog)
  }

  private init(_ instance: Instance, _ catalog: Catalog) {
    (offer, rate) = (catalog.everywhere.offers[instance.place], HourlyRate(instance.rate))
  }

  /// The cheapest offers of the cheapest providers, one of each, the cheapest first.
  public static func ranked(
    holding gpus: GPUSummary, for plan: Plan, in catalog: Catalog, atMost count: Int
  ) -> [CheapestOffer] {
    let sorted = fitting(gpus, plan, catalog).sorted { ($0.rate, $0.place) < ($1.rate, $1.place) }
    var found: [CheapestOffer] = []
    for instance in sorted where found.count < count {
      let next = CheapestOffer(instance, catalog)
      if !found.contains(where: { $0.offer.provider == next.offer.provider }) { found.append(next) }
    }
    return found
  }

  private static func fitting(_ gpus: GPUSummary, _ plan: Plan, _ catalog: Catalog) -> [Instance] {
    guard gpus.devices > 0 else { return [] }
    return Instance.fitting(catalog.everywhere, plan, largest: gpus.largestDevice.value, in: catalog)
      .filter { $0.memory + 1e-9 >= gpus.vram.value }
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
