/// What decides about an instance's speed; offers of the same machine differ by provider, region and price alone.
public struct RentedMachine: Hashable, Sendable {
  private let gpu: PartID
  private let devices: Double
  private let vram: Gibibytes?
  private let memory: Gibibytes?

  /// The machine of an offer.
  public init(_ offer: Offer) {
    (gpu, devices, vram, memory) = (offer.gpu, offer.devices, offer.vram, offer.memory)
  }
}
