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
  /// Offers that were left out because their price is old beside the newest of the region or nobody asks it, or because
  /// they are not offered any more.
  public let leftOut: Int

  /// Finds the set, by exact search.
  ///
  /// It comes from one provider and region, is paid in one way, and has at least as many devices and as much memory as
  /// the rig; every device is at least as large as the rig's largest. One model over all devices needs one instance.
  /// Beside an offer that the program picked, as many devices as that one has are enough.
  /// - Parameters:
  ///   - offer: the offer whose provider and region count.
  ///   - plan: the plan, for pricing, tax, work and currency.
  ///   - gpus: the rig.
  ///   - catalog: where the offers are.
  /// - Returns: nothing without devices, without a set that is large enough, or when the search is too long to prove.
  init?(beside offer: Offer, _ plan: Plan, _ gpus: GPUSummary, in catalog: Catalog) {
    guard gpus.devices > 0 else { return nil }
    let region = catalog.region(of: offer)
    let devices = Double(gpus.devices)
    let isPicked = plan.rental.offer == .auto
    let need = Need(devices: isPicked ? min(devices, offer.devices) : devices, memory: gpus.vram.value)
    let fitting = Instance.fitting(region, plan, largest: gpus.largestDevice.value, in: catalog)
    var search = CheapestSearch(fitting, need, isSingle: plan.usage.work.isOneModel)
    guard let found = search.solve() else { return nil }
    items = found.map { Item(offer: region.offers[$0.instance.place], quantity: $0.quantity) }
    perHour = HourlyRate(found.reduce(0) { $0 + $1.instance.rate * Double($1.quantity) })
    leftOut = region.leftOut(plan.rental.pricing)
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
  /// The offer's place in its region.
  let place: Int
  let devices: Double
  let memory: Double
  /// Price of an hour, tax included, in the plan's currency.
  let rate: Double

  /// What of a region can stand beside a rig; a price of 0 is a lure with limits, not a price.
  /// - Parameter largest: memory of the rig's largest device in GiB.
  static func fitting(_ region: RentalRegion, _ plan: Plan, largest: Double, in catalog: Catalog) -> [Instance] {
    let factors = region.currencies.map { catalog.factor(from: $0, to: plan.currency) }
    let tax = plan.taxOnRent(in: catalog)
    return region.machines(plan.rental.pricing).compactMap { machine in
      guard machine.deviceMemory >= largest, let factor = factors[machine.currency] else { return nil }
      return Instance(
        place: machine.place, devices: machine.devices, memory: machine.devices * machine.deviceMemory,
        rate: HourlyRate(machine.price).paid(factor, tax: machine.includesVAT ? nil : tax).value)
    }
  }
}
