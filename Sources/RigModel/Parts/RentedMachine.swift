/// What decides about an instance's speed; offers of the same machine differ by provider, region and price alone.
public struct RentedMachine: Hashable, Sendable {
  let gpu: PartID
  let devices: Double
  /// Memory of each device; the card's own when `nil`.
  let vram: Gibibytes?
  /// Main memory; `nil` when unknown.
  let memory: Gibibytes?

  /// The machine of an offer.
  public init(_ offer: Offer) {
    (gpu, devices, vram, memory) = (offer.gpu, offer.devices, offer.vram, offer.memory)
  }

  init(gpu: PartID, devices: Double, vram: Gibibytes?, memory: Gibibytes?) {
    (self.gpu, self.devices, self.vram, self.memory) = (gpu, devices, vram, memory)
  }
}
