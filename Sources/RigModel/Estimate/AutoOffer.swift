/// The cheapest offer that can do what a rig does, and what was passed over.
public struct AutoOffer: Hashable, Sendable {
  /// The offer; `nil` when none is large enough.
  public let offer: Offer?
  /// What an hour of it costs, tax included, in the plan's currency.
  public let rate: HourlyRate?
  /// Cheaper offers, large enough, whose price is older than half a year beside the catalog's newest one, or that have a
  /// row with a newer price.
  public let old: Int
  /// Cheaper offers, large enough, that are no longer offered.
  public let withdrawn: Int
  /// Cheaper offers, large enough, whose price is a guess, an average or the middle of a range.
  public let unquoted: Int
  /// Offers, large enough, without a price above 0 for the plan's way of paying.
  public let unpriced: Int
  /// Memory that an offer must have.
  public let memory: Gibibytes
  /// Memory that each of its devices must have.
  public let deviceMemory: Gibibytes

  /// Picks by price an hour among all providers and regions: at least the rig's memory, every device at least as large as
  /// the rig's largest.
  public init(for plan: Plan, _ gpus: GPUSummary, in catalog: Catalog) {
    let all = catalog.offers
    let newest = all.newestPrice(plan.rental.pricing)
    let fitting = all.filter { $0.holds(gpus, in: catalog) }
    let priced = fitting.compactMap { offer in
      offer.taxedRate(for: plan, in: catalog).flatMap { $0.value > 0 ? (offer: offer, rate: $0) : nil }
    }
    let state = { (offer: Offer) in State(offer, plan.rental.pricing, newest) }
    let best = CheapestOffer(holding: gpus, for: plan, in: catalog)
    let cheaper = priced.filter { $0.rate < best?.rate ?? HourlyRate(.infinity) }.map { state($0.offer) }
    (memory, deviceMemory) = (gpus.vram, gpus.largestDevice)
    (offer, rate) = (best?.offer, best?.rate)
    withdrawn = cheaper.count { $0 == .withdrawn }
    old = cheaper.count { $0 == .old }
    unquoted = cheaper.count { $0 == .unquoted }
    unpriced = fitting.count - priced.count
  }

  /// Whether an offer may be picked, or why not.
  private enum State {
    case sound, withdrawn, old, unquoted

    init(_ offer: Offer, _ pricing: Pricing, _ newest: Int?) {
      guard offer.isOffered else {
        self = .withdrawn
        return
      }
      self = offer.isOutdated(pricing, on: newest) ? .old : offer.isQuoted(pricing) ? .sound : .unquoted
    }
  }
}

extension OfferID {
  /// Stands for the cheapest offer that can do what the rig does.
  public static let auto = OfferID(rawValue: "auto")
}

extension Offer {
  /// Memory of one device: the offer's, else that of its GPU; `nil` when unknown.
  public func deviceMemory(in catalog: Catalog) -> Gibibytes? { vram ?? catalog[gpu]?.gpu?.vram }

  /// Cards of one instance; a partition of a card is a fraction.
  public func cards(in catalog: Catalog) -> Double { devices / Double(catalog[gpu]?.gpu?.devices ?? 1) }

  /// Whether it has at least a rig's memory in devices at least as large as the rig's largest.
  func holds(_ gpus: GPUSummary, in catalog: Catalog) -> Bool {
    guard let size = deviceMemory(in: catalog), size >= gpus.largestDevice else { return false }
    return devices * size.value + 1e-9 >= gpus.vram.value
  }

  /// The value-added tax that comes on top of the price for a plan, 0…1; `nil` when none does.
  public func tax(for plan: Plan, in catalog: Catalog) -> Double? {
    includesVAT ? nil : plan.taxOnRent(in: catalog)
  }

  /// The catalog's price an hour, tax included, in a plan's currency and way of paying; `nil` when there is none.
  public func taxedRate(for plan: Plan, in catalog: Catalog) -> HourlyRate? {
    guard let rate = rate(plan.rental.pricing), let factor = catalog.factor(from: currency, to: plan.currency) else {
      return nil
    }
    return rate.paid(factor, tax: tax(for: plan, in: catalog))
  }
}

extension HourlyRate {
  /// What a list price comes to for who pays it: price × exchange rate × (1 + tax).
  /// - Parameters:
  ///   - factor: what a unit of the list's currency is in that of the plan.
  ///   - tax: what comes on top, 0…1; `nil` when nothing does.
  func paid(_ factor: Double, tax: Double?) -> HourlyRate { self * factor * (1 + (tax ?? 0)) }
}

extension Plan {
  /// The value-added tax that comes on top of a rental listed without it, 0…1; `nil` when none is known.
  func taxOnRent(in catalog: Catalog) -> Double? { rental.vat ?? catalog.tariff(power.country)?.vat }
}
