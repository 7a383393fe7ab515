import RigModel

/// What all files say of a machine, whichever tools wrote them.
public struct Readout: Hashable, Sendable {
  /// The devices in the order of the tools.
  public var cards: [Card] = []
  /// The version of NVIDIA's driver.
  public var driver: String?
  /// The CUDA version that the driver says it can.
  public var cuda: String?
  /// How many devices NVIDIA's driver says there are.
  public var attached: Int?
  /// Places of devices that stopped answering.
  public var lost: [String] = []
  /// Whether the driver itself does not answer, or knows no device.
  public var hasNoDriver = false
  /// Main memory, socket by socket.
  public var sockets: [MemorySocket] = []
  /// Runs of a model.
  public var runs: [BenchRun] = []
  /// Watts at the wall, each state once.
  public var walls: [WallReading] = []
  /// The kinds of what was read.
  public var kinds: Set<ReadoutKind> = []
  /// Kinds of which an end is missing.
  public var cut: Set<ReadoutKind> = []

  /// Makes a read-out of nothing.
  public init() {}

  /// Whether nothing was understood.
  public var isEmpty: Bool { kinds.isEmpty }

  /// Whether the machine worked when somebody looked at the meter: as is said beside it, else as the cards did.
  func isAtWork(_ wall: WallReading) -> Bool {
    wall.isAtWork ?? cards.contains { $0.readings.contains(where: \.isAtWork) }
  }

  /// Whether a driver has told of all cards of a maker: what is not there is missing.
  func isWhole(for vendor: String) -> Bool {
    let kinds = vendor == "AMD" ? ReadoutKind.amds : ReadoutKind.nvidia
    return !self.kinds.isDisjoint(with: kinds) && cut.isDisjoint(with: kinds)
  }
}

/// Where a read-out came from.
public enum ReadoutKind: String, CaseIterable, Sendable {
  /// The table of `nvidia-smi`.
  case table = "nvidia-smi"
  /// `nvidia-smi -q`.
  case query = "nvidia-smi -q"
  /// `nvidia-smi -q -x`.
  case xml = "nvidia-smi -q -x"
  /// `nvidia-smi --query-gpu`.
  case list = "nvidia-smi --query-gpu"
  /// `rocm-smi --json`.
  case rocm = "rocm-smi --json"
  /// `amd-smi --json`.
  case amd = "amd-smi --json"
  /// `lspci -vv`.
  case bus = "lspci -vv"
  /// `dmidecode -t memory`.
  case memory = "dmidecode -t memory"
  /// `llama-bench`.
  case bench = "llama-bench"
  /// A meter at the wall.
  case meter = "meter"
  /// Messages of driver or kernel.
  case messages = "driver messages"

  /// Those that list all devices of a driver.
  static let inventories = nvidia.union(amds)
  /// Those of NVIDIA's driver.
  static let nvidia: Set<ReadoutKind> = [.table, .query, .xml, .list]
  /// Those of AMD's.
  static let amds: Set<ReadoutKind> = [.rocm, .amd]
}

/// A socket of main memory and what is in it.
public struct MemorySocket: Hashable, Sendable {
  /// Size of the module in it; `nil` for an empty one.
  public var size: Gibibytes?
  /// `DDR4`.
  public var type: String?
  /// Million transfers a second that the module is made for.
  public var rated: Double?
  /// Million transfers a second at which it runs.
  public var running: Double?
  /// Whether it is made for servers: registered, or with lanes for error correction.
  public var isForServers: Bool?
  /// Who made it; `nil` when unknown.
  public var maker: String?
  /// The channel that it is on, where the board says so.
  public var channel: String?

  /// Makes an empty socket.
  public init() {}
}
