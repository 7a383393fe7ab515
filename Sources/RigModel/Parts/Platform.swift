/// Board, CPU and RAM sold together, a whole workstation, or a board alone.
public struct Platform: Hashable, Sendable {
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
  /// Slots in words.
  public var slotsDetail = ""
  /// Physical x16 slots.
  public var x16Slots: Int?
  /// PCI Express generation.
  public var pcieGeneration: Double?
  /// Whether the firmware maps devices above 4 GiB; unknown when `nil`.
  public var above4G: Bool?
  /// The board's form factor.
  public var formFactor = ""
  /// The built-in supply, where there is one.
  public var supply: Supply?

  /// Makes a platform of which nothing is known yet.
  public init() {}
}

/// A drive.
public struct Storage: Hashable, Sendable {
  /// Capacity.
  public var capacity: Gibibytes?
  /// SATA, NVMe and the like.
  public var interface = ""

  /// Makes a drive of which nothing is known yet.
  public init() {}
}

/// A fan, shroud or cooler.
public struct Cooling: Hashable, Sendable {
  /// The cards it fits.
  public var fits = ""
  /// Air flow in cubic feet a minute.
  public var airflow: Double?
  /// Noise in dB(A).
  public var noise: Double?

  /// Makes a cooler of which nothing is known yet.
  public init() {}
}

/// A cable, plug or module adapter.
public struct Adapter: Hashable, Sendable {
  /// Plugs it takes, such as `pcie8:2`.
  public var takes = ""
  /// Plugs it gives, such as `eps8:1`.
  public var gives = ""
  /// Power it carries.
  public var limit: Watts?

  /// Makes an adapter of which nothing is known yet.
  public init() {}
}

/// A case.
public struct Enclosure: Hashable, Sendable {
  /// Length of the longest card in mm.
  public var maxGPULength: Double?
  /// Expansion slots.
  public var slots: Int?

  /// Makes a case of which nothing is known yet.
  public init() {}
}
