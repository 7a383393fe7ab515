/// A graphics or compute card; memory, bandwidth and efficiency are per device, the rest per card.
public struct GPU: PartData {
  /// Who made the chip.
  public var vendor = ""
  /// The chip's family.
  public var architecture = ""
  /// Devices that the driver sees on one card, 1…16.
  public var devices = 1
  /// Memory of one device.
  public var vram = Gibibytes.zero
  /// Memory of one device that programs can use, where it is known to be less.
  public var usableVRAM: Gibibytes?
  /// Whether error correction takes a part of its memory as it is delivered.
  public var hasECC = false
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
  /// How many times its peak a card draws for milliseconds, 1 or more.
  public var transientFactor: Double?
  /// Slots that the card is wide.
  public var slots: Int?
  /// Length in mm.
  public var length: Double?
  /// Height above the slot in mm; a full-height card has 111.
  public var height: Double?
  /// Power plugs, such as `eps8:1`; `none` when the slot feeds it, empty when unknown.
  public var connectors = "" { didSet { plugs = Plugs(connectors) } }
  /// The power plugs it takes; `nil` when unknown.
  public private(set) var plugs: Plugs?
  /// How the card is cooled; `nil` when unknown.
  public var cooling: CardCooling?
  /// The socket of a module; `nil` for a card, and when unknown.
  public var form: ModuleForm?
  /// Air that its maker asks for in cubic feet a minute.
  public var airflow: Double?
  /// Whether a screen can be plugged in.
  public var hasDisplay: Bool?
  /// PCI Express generation.
  public var pcieGeneration: Double?
  /// PCI Express lanes.
  public var pcieLanes: Int?
  /// The largest address window that the firmware maps for one device.
  public var bar: Gibibytes?
  /// CUDA compute capability.
  public var computeCapability = ""
  /// The first driver branch that supports the card; empty when unknown.
  public var firstDriver = ""
  /// The last driver branch that supports the card; empty when it still is supported.
  public var lastDriver = ""
  /// The last CUDA release that supports the card; empty when it still is supported.
  public var lastCUDA = ""
  /// The last PyTorch build that supports the card; empty when it still is supported.
  public var lastPyTorch = ""
  /// The first ROCm release that supports an AMD card; `nil` when unknown.
  public var firstROCm: ReleaseVersion?
  /// The last ROCm release that an AMD card runs on; `nil` when it still is supported.
  public var lastROCm: ReleaseVersion?
  /// The kernel module that drives it; `nil` when unknown or not NVIDIA's.
  public var kernelModule: KernelModule?
  /// When the last driver branch stops being mended.
  public var endOfLife: CivilDate?
  /// Speed of one card as the article counts it, a P40 being 1.
  public var articleSpeed: Double?

  /// Whether it is part of a whole computer, so that it takes no slot, plug or air.
  public var isBuiltIn = false

  /// Makes a card of which nothing is known yet.
  public init() {}

  /// Makes a card from what must be known of it.
  public init(devices: Int, vram: Gibibytes) { (self.devices, self.vram) = (devices, vram) }

  /// Whether air has to be blown through it from outside.
  public var isPassive: Bool { cooling == .passive }

  /// Whether it is a module that sits on a carrier and not in a slot.
  public var isModule: Bool { form != nil || cooling == .module }

  /// Whether it is a module that carriers for a slot exist for; where its form is not known, its family tells.
  public var isSXM2: Bool { form.map { $0 == .sxm2 } ?? (isModule && ["Pascal", "Volta"].contains(architecture)) }

  /// Memory of the whole card.
  public var cardVRAM: Gibibytes { vram * Double(devices) }
}
