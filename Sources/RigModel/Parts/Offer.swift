/// How an offer is paid for.
public enum Pricing: String, CaseIterable, Sendable {
  /// The list price, kept as long as one likes.
  case onDemand = "on-demand"
  /// The changing price of spare capacity that can be taken away.
  case spot

  /// The column of its price an hour.
  public var column: String {
    switch self {
    case .onDemand: "on_demand_per_hour"
    case .spot: "spot_per_hour"
    }
  }
}

/// Something that can be rented.
public struct Offer: Hashable, Sendable {
  /// The id in catalog and plans.
  public let id: OfferID
  /// Who rents it out.
  public let provider: String
  /// The instance type.
  public let instance: String
  /// The region.
  public let region: String
  /// The GPU in it.
  public let gpu: PartID
  /// Devices in it, above 0; a partition of a device is a fraction.
  public let devices: Double
  /// Memory of one device, where it differs from the GPU's.
  public let vram: Gibibytes?
  /// Virtual CPUs.
  public let vcpus: Double?
  /// Main memory.
  public let memory: Gibibytes?
  /// List price an hour, in the offer's currency.
  public let onDemand: HourlyRate?
  /// Spot price an hour, in the offer's currency.
  public let spot: HourlyRate?
  /// The contract by the month, where there is one; it is never counted by the hour.
  public let monthly: MonthlyTerms?
  /// The currency of all prices.
  public let currency: CurrencyCode
  /// Whether the prices hold value-added tax.
  public let includesVAT: Bool
  /// Whether it still can be rented.
  public let isOffered: Bool
  /// Whether it costs nothing, so that it has no price; nobody picks it silently, for it may end at any time.
  public let isFree: Bool
  /// The row of the same machine with a newer price.
  public let newer: OfferID?
  /// Where the prices come from.
  public let source: String
  /// When the source said so; the newest of its prices' dates.
  public let asOf: CivilDate
  private let dates: PriceDates
  /// The catalog columns of this row that are estimates.
  public let estimated: [String]
  /// What else is worth knowing; shown, never computed with.
  public let note: String

  /// Makes an offer.
  public init(
    id: OfferID, provider: String, instance: String, region: String, gpu: PartID, devices: Double, vram: Gibibytes?,
    vcpus: Double? = nil, memory: Gibibytes? = nil, onDemand: HourlyRate?, spot: HourlyRate?, currency: CurrencyCode,
    includesVAT: Bool, isOffered: Bool = true, isFree: Bool = false, newer: OfferID? = nil, source: String,
    asOf: CivilDate, dates: PriceDates? = nil, estimated: [String] = [], note: String = "",
    monthly: MonthlyTerms? = nil
  ) {
    (self.id, self.provider, self.instance, self.region) = (id, provider, instance, region)
    (self.gpu, self.devices, self.vram, self.vcpus, self.memory) = (gpu, devices, vram, vcpus, memory)
    (self.onDemand, self.spot, self.currency, self.includesVAT) = (onDemand, spot, currency, includesVAT)
    (self.isOffered, self.isFree, self.newer) = (isOffered, isFree, newer)
    (self.source, self.asOf) = (source, asOf)
    self.dates = dates ?? PriceDates(onDemand: asOf, spot: asOf)
    (self.estimated, self.note, self.monthly) = (estimated, note, monthly)
  }

  /// Whether somebody asks the price of a way of paying: it is no guess, no average and no middle of a range.
  public func isQuoted(_ pricing: Pricing) -> Bool { !estimated.contains(pricing.column) }

  /// When the source said the price of a way of paying; `nil` when nobody says when.
  public func asOf(_ pricing: Pricing) -> CivilDate? { pricing == .spot ? dates.spot : dates.onDemand }

  /// The price an hour for a way of paying, in the offer's currency.
  public func rate(_ pricing: Pricing) -> HourlyRate? {
    switch pricing {
    case .onDemand: onDemand
    case .spot: spot
    }
  }
}
