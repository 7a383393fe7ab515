/// Board, CPU and RAM sold together, a whole workstation, or a board alone.
public struct Platform: PartData {
  /// The CPU model, where it is known.
  public var cpu = ""
  /// CPUs that are in it; unknown counts as one.
  public var cpusFitted: Int?
  /// CPU sockets.
  public var sockets: Int?
  /// Thermal design power of one CPU.
  public var cpuTDP: Watts?
  /// Memory that comes with it.
  public var ram: Gibibytes?
  /// Memory that fits in it.
  public var ramMax: Gibibytes?
  /// The CPU socket, such as `LGA 2011-3`; empty when unknown.
  public var socket = ""
  /// The generation of memory it takes; `nil` when unknown.
  public var ramType: RAMType?
  /// How its modules are built; `nil` when unknown.
  public var ramModule: RAMModule?
  /// Slots for modules of memory.
  public var ramSlots: Int?
  /// Channels to memory of all its CPUs.
  public var memoryChannels: Int?
  /// Slots in words.
  public var slotsDetail = ""
  /// Physical x16 slots.
  public var x16Slots: Int?
  /// Of these, wired with at least eight lanes.
  public var x16Electrical: Int?
  /// Lanes of each x16 slot, the widest first; empty when unknown.
  public var slotWidths: [Int] = []
  /// Of the physical x16 slots, dead without the second CPU.
  public var secondCPUSlots: Int?
  /// PCI Express slots shorter than x16, each of which takes a riser or a card of one lane.
  public var shortSlots: Int?
  /// Cards two slots wide that fit at once.
  public var doubleSlots: Int?
  /// PCI Express generation.
  public var pcieGeneration: Double?
  /// PCI Express lanes of the CPUs.
  public var pcieLanes: Int?
  /// EPS 8-pin plugs that the board takes; 0 for a machine whose own supply feeds it by other plugs.
  public var epsNeeded: Int?
  /// Whether the firmware maps devices above 4 GiB; unknown when `nil`.
  public var above4G: Bool?
  /// The version of the BIOS from which on it does, where it is known; empty when it is not.
  public var above4GVersion = ""
  /// Physical address bits of the CPU.
  public var addressBits: Int?
  /// Address space that the firmware gives to devices above 4 GiB.
  public var mmioWindow: Gibibytes?
  /// What shows a picture without a card.
  public var video: BoardVideo?
  /// The board's form factor.
  public var formFactor = ""
  /// Length of the longest card that its chassis takes in mm.
  public var maxGPULength: Double?
  /// Height of the highest card that its chassis takes in mm.
  public var maxGPUHeight: Double?
  /// Draw that its maker allows for all cards together.
  public var maxGPUPower: Watts?
  /// The built-in supply, where there is one.
  public var supply: Supply?

  /// Whether it is a whole computer, with a drive and a supply of its own that suffices.
  public var isWhole = false

  /// Makes a platform of which nothing is known yet.
  public init() {}

  /// Whether its chassis is a server's for a rack.
  public var isForRack: Bool { formFactor.hasSuffix("rack") }
}

/// What shows a picture on a board without a graphics card.
public enum BoardVideo: String, CaseIterable, Sendable {
  /// A management controller with a graphics output, or a picture over the network.
  case bmc
  /// Graphics inside the CPU.
  case igpu
  /// A small graphics card that comes with it.
  case card
  /// Nothing, but it is known to start without a picture.
  case headless
  /// Nothing.
  case none
}
