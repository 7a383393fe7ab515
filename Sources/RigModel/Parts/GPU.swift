/// A graphics or compute card; memory, bandwidth and efficiency are per device, the rest per card.
public struct GPU: Hashable, Sendable {
  /// Who made the chip.
  public var vendor = ""
  /// The chip's family.
  public var architecture = ""
  /// Devices that the driver sees on one card, 1…16.
  public var devices: Int
  /// Memory of one device.
  public var vram: Gibibytes
  /// Memory of one device that programs can use, where it is known to be less.
  public var usableVRAM: Gibibytes?
  /// Memory bandwidth of one device.
  public var bandwidth: Bandwidth?
  /// Share of the bandwidth that single-stream decoding reaches, 0…1.
  public var decodeEfficiency: Double?
  /// Peak fp32 rate in TFLOPS.
  public var fp32: Double?
  /// Peak fp16 rate in TFLOPS.
  public var fp16: Double?
  /// Peak dense fp16 rate of the tensor units in TFLOPS.
  public var tensorFP16: Double?
  /// Draw of the whole card with a model resident and no work.
  public var idleLoaded: Watts?
  /// Slots that the card is wide.
  public var slots: Int?
  /// Length in mm.
  public var length: Double?
  /// Power plugs, such as `eps8:1`.
  public var connectors = ""
  /// How the card is cooled: passive, blower, open or module.
  public var cooling = ""
  /// PCI Express generation.
  public var pcieGeneration: Double?
  /// PCI Express lanes.
  public var pcieLanes: Int?
  /// CUDA compute capability.
  public var computeCapability = ""
  /// The last driver branch that supports the card; empty when it still is supported.
  public var lastDriver = ""
  /// The last CUDA release that supports the card; empty when it still is supported.
  public var lastCUDA = ""
  /// Speed of one card as the article counts it, a P40 being 1.
  public var articleSpeed: Double?

  /// Makes a card from what must be known of it.
  public init(devices: Int, vram: Gibibytes) { (self.devices, self.vram) = (devices, vram) }

  /// Memory of the whole card.
  public var cardVRAM: Gibibytes { vram * Double(devices) }
}
