import RigModel

/// What the offers cost in a plan: in its currency, with its tax, for its days.
struct OfferPrices: Sendable {
  let shelf: OfferShelf
  let plan: Plan
  /// The value-added tax that comes on top of prices without it.
  let vat: Double?
  private let factors: [Double?]
  /// Speed of the rig ÷ speed of one instance of each machine.
  private let ratios: [Double?]
  private let gpus: GPUSummary?
  /// The place of the plan's own offer.
  let current: Int?

  init(_ shelf: OfferShelf, _ plan: Plan, _ gpus: GPUSummary?, in catalog: Catalog) {
    var plan = plan
    plan.usage.workload = plan.workload(in: catalog)
    (self.shelf, self.plan) = (shelf, plan)
    vat = plan.rental.vat ?? catalog.tariff(plan.power.country)?.vat
    factors = shelf.currencies.map { catalog.factor(from: $0, to: plan.currency) }
    let speed = gpus == nil ? nil : WorkSpeed(plan, on: PlanRuns(plan, in: catalog), in: catalog)
    ratios = shelf.machines.map { offer in
      gpus.flatMap { SpeedRatio(of: $0, beside: offer, plan.usage, speed, in: catalog)?.figure }
    }
    self.gpus = gpus
    current = plan.rental.offer.flatMap { id in shelf.offers.firstIndex { $0.id == id } }
  }

  /// The catalog's price an hour for a way of paying; the plan's own when none is named.
  func listRate(_ place: Int, _ way: Pricing? = nil) -> Double? {
    guard let rate = shelf.offers[place].rate(way ?? plan.rental.pricing), let factor = factors[shelf.currency[place]]
    else { return nil }
    return rate.value * factor * (1 + (shelf.offers[place].includesVAT ? 0 : vat ?? 0))
  }

  /// The price an hour that counts: a typed one goes before the catalog's.
  func rate(_ place: Int, _ way: Pricing? = nil) -> Double? {
    isTyped(place, way) ? plan.rental.rate?.value : listRate(place, way)
  }

  /// Whether the price was typed into the plan.
  func isTyped(_ place: Int, _ way: Pricing? = nil) -> Bool {
    plan.rental.rate != nil && place == current && (way ?? plan.rental.pricing) == plan.rental.pricing
  }

  /// When the price was seen that counts for the plan; that of the other way of paying where it alone is listed.
  func asOf(_ place: Int) -> CivilDate? {
    let (offer, way) = (shelf.offers[place], plan.rental.pricing)
    let other = Pricing.allCases.first { offer.rate($0) != nil }
    return offer.asOf(offer.rate(way) == nil ? other ?? way : way)
  }

  /// Whether the price is a guess.
  func isGuess(_ place: Int, _ way: Pricing? = nil) -> Bool {
    !isTyped(place, way) && !shelf.offers[place].isQuoted(way ?? plan.rental.pricing)
  }

  /// Price of an hour of one device.
  func perGPU(_ place: Int) -> Double? { rate(place).map { $0 / shelf.offers[place].devices } }

  /// Price of an hour of one GiB of memory.
  func perGiB(_ place: Int) -> Double? {
    guard let size = shelf.memory[place], size > 0 else { return nil }
    return perGPU(place).map { $0 / size }
  }

  /// Price of as much work as the rig does in an hour.
  func asRig(_ place: Int) -> Double? {
    guard let rate = rate(place), let ratio = speedRatio(place), billed(place) != nil else { return nil }
    return rate * ratio
  }

  /// Speed of the rig ÷ speed of one instance.
  private func speedRatio(_ place: Int) -> Double? { ratios[shelf.machine[place]] }

  /// The basis of ``rent(_:)``: the plan's, or whole instances for one that needs a search for each offer.
  var basis: Basis { plan.rental.basis == .cheapest ? .whole : plan.rental.basis }

  /// Whether there is a rig to measure by; otherwise ``rent(_:)`` is that of one instance.
  var hasRig: Bool { (gpus?.cards ?? 0) > 0 }

  /// What the plan's days cost.
  func rent(_ place: Int) -> Money? { rentPerHour(place).map { HourlyRate($0) * plan.usage.hours } }

  /// What an hour costs on the plan's basis.
  func rentPerHour(_ place: Int) -> Double? {
    guard let rate = rate(place), let count = instances(place) else { return nil }
    return rate * count
  }

  /// Instances that are billed pro rata; `nil` for one that has less memory than one model has in the rig.
  private func billed(_ place: Int) -> Double? {
    guard let gpus else { return nil }
    let (offer, size) = (shelf.offers[place], shelf.memory[place].map { Gibibytes($0) })
    let share = BilledShare.share(of: gpus, in: offer, devices: shelf.gpus[shelf.gpu[place]]?.gpu?.devices)
    return BilledShare.instances(share, gpus, plan.usage, devices: offer.devices, size: size)
  }

  private func instances(_ place: Int) -> Double? {
    guard hasRig else { return 1 }
    guard let billed = billed(place) else { return nil }
    return switch basis {
    case .proRata: billed
    case .whole, .cheapest: BilledShare.whole(billed)
    case .equalWork: speedRatio(place)
    }
  }
}
