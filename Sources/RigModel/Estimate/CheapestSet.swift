/// The proven cheapest set of whole instances that holds what a rig holds.
public struct CheapestSet: Hashable, Sendable {
  /// An offer and how many of it are rented.
  public struct Item: Hashable, Sendable {
    /// The offer.
    public let offer: Offer
    /// Instances, at least 1.
    public let quantity: Int
  }

  /// What is rented, the dearest instance first.
  public let items: [Item]
  /// What an hour of all of it costs, tax included, in the plan's currency.
  public let perHour: HourlyRate
  /// Offers that were left out because their price is old beside the newest of the region, or not offered any more.
  public let leftOut: Int

  /// Finds the set, by exact search.
  ///
  /// It comes from one provider and region, is paid in one way, and has at least as many devices and as much memory as
  /// the rig; every device is at least as large as the rig's largest. One model over all devices needs one instance.
  /// - Parameters:
  ///   - offer: the offer whose provider and region count.
  ///   - plan: the plan, for pricing, tax, work and currency.
  ///   - gpus: the rig.
  ///   - catalog: where the offers are.
  /// - Returns: nothing without devices, without a set that is large enough, or when the search is too long to prove.
  init?(beside offer: Offer, _ plan: Plan, _ gpus: GPUSummary, in catalog: Catalog) {
    guard gpus.devices > 0 else { return nil }
    let all = catalog.offers(of: offer.provider, in: offer.region)
    let newest = all.newestPrice
    let current = all.filter { $0.isOffered && !$0.isOutdated(on: newest) }
    let fitting = current.compactMap { Instance($0, plan, gpus, in: catalog) }
    let need = Need(devices: Double(gpus.devices), memory: gpus.vram.value)
    let isSingle = plan.usage.work == .one
    var search = CheapestSearch(fitting, need, isSingle: isSingle)
    guard let found = search.solve() else { return nil }
    items = found.map { Item(offer: $0.instance.offer, quantity: $0.quantity) }
    perHour = HourlyRate(found.reduce(0) { $0 + $1.instance.rate * Double($1.quantity) })
    leftOut = all.count - current.count
  }
}

/// What a set must have.
struct Need: Hashable, Sendable {
  var devices: Double
  var memory: Double

  /// Whether nothing is missing, sums of binary fractions taken as equal.
  var isMet: Bool { devices <= 1e-9 && memory <= 1e-9 }
}

/// An offer whose devices are large enough and whose price is known.
struct Instance: Hashable, Sendable {
  let offer: Offer
  let devices: Double
  let memory: Double
  let rate: Double

  init(offer: Offer, devices: Double, memory: Double, rate: Double) {
    (self.offer, self.devices, self.memory, self.rate) = (offer, devices, memory, rate)
  }

  /// Takes an offer that can stand beside a rig; a price of 0 is a lure with limits, not a price.
  init?(_ offer: Offer, _ plan: Plan, _ gpus: GPUSummary, in catalog: Catalog) {
    guard let size = offer.deviceMemory(in: catalog), size >= gpus.largestDevice,
      let rate = offer.taxedRate(for: plan, in: catalog), rate.value > 0
    else { return nil }
    self.init(offer: offer, devices: offer.devices, memory: offer.devices * size.value, rate: rate.value)
  }
}
