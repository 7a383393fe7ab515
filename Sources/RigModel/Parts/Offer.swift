/// How an offer is paid for.
public enum Pricing: String, CaseIterable, Sendable {
  /// The list price, kept as long as one likes.
  case onDemand = "on-demand"
  /// The changing price of spare capacity that can be taken away.
  case spot
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
  /// The currency of both prices.
  public let currency: CurrencyCode
  /// Whether the prices hold value-added tax.
  public let includesVAT: Bool
  /// Whether it still can be rented.
  public let isOffered: Bool
  /// The row of the same machine with a newer price.
  public let newer: OfferID?
  /// Where the prices come from.
  public let source: String
  /// When the source said so.
  public let asOf: CivilDate
  /// The catalog columns of this row that are estimates.
  public let estimated: [String]
  /// What else is worth knowing; shown, never computed with.
  public let note: String

  /// Makes an offer.
  public init(
    id: OfferID, provider: String, instance: String, region: String, gpu: PartID, devices: Double, vram: Gibibytes?,
    vcpus: Double? = nil, memory: Gibibytes? = nil, onDemand: HourlyRate?, spot: HourlyRate?, currency: CurrencyCode,
    includesVAT: Bool, isOffered: Bool = true, newer: OfferID? = nil, source: String, asOf: CivilDate,
    estimated: [String] = [], note: String = ""
  ) {
    (self.id, self.provider, self.instance, self.region) = (id, provider, instance, region)
    (self.gpu, self.devices, self.vram, self.vcpus, self.memory) = (gpu, devices, vram, vcpus, memory)
    (self.onDemand, self.spot, self.currency, self.includesVAT) = (onDemand, spot, currency, includesVAT)
    (self.isOffered, self.newer, self.source, self.asOf) = (isOffered, newer, source, asOf)
    (self.estimated, self.note) = (estimated, note)
  }

  /// The price an hour for a way of paying, in the offer's currency.
  public func rate(_ pricing: Pricing) -> HourlyRate? {
    switch pricing {
    case .onDemand: onDemand
    case .spot: spot
    }
  }
}
