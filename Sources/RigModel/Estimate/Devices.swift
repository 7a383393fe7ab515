/// Equal devices of a rig or an instance.
public struct DeviceGroup: Hashable, Sendable {
  /// How many; a partition of a device is a fraction.
  public let count: Double
  /// Memory of each.
  public let vram: Gibibytes
  /// Speed of each by the workload's rule; `nil` when unknown.
  public let speed: Double?

  /// Makes a group.
  public init(count: Double, vram: Gibibytes, speed: Double?) {
    (self.count, self.vram, self.speed) = (count, vram, speed)
  }
}

/// The GPUs of a build.
public struct GPUSummary: Hashable, Sendable {
  /// Model by model with the number of cards, in catalog order.
  public let models: [GPUCount]
  /// Cards in all.
  public let cards: Int
  /// Devices that the driver sees.
  public let devices: Int
  /// Memory of all devices.
  public let vram: Gibibytes
  /// Memory of the largest device; most image and speech models cannot span devices.
  public let largestDevice: Gibibytes

  /// What is needed of an instance, as one card of the rig would have it.
  init(needing memory: Gibibytes, device: Gibibytes, of rig: GPUSummary) {
    (models, cards, devices) = (rig.models, 1, 1)
    (vram, largestDevice) = (memory, device)
  }

  /// Counts the GPUs of a plan's build.
  public init(of plan: Plan, in catalog: Catalog) { self.init(of: plan.lines(in: catalog)) }

  /// Counts the GPUs among parts.
  public init(of lines: [(part: Part, quantity: Int)]) {
    models = lines.compactMap { line in line.part.gpu.map { GPUCount(part: line.part, gpu: $0, cards: line.quantity) } }
    cards = models.reduce(0) { $0 + $1.cards }
    devices = models.reduce(0) { $0 + $1.cards * $1.gpu.devices }
    vram = models.reduce(.zero) { $0 + $1.gpu.cardVRAM * Double($1.cards) }
    largestDevice = models.map(\.gpu.vram).max() ?? .zero
  }
}

/// One GPU model of a build.
public struct GPUCount: Hashable, Sendable {
  /// The part.
  public let part: Part
  /// Its GPU data.
  public let gpu: GPU
  /// Cards, 1…64.
  public let cards: Int
}
