/// A drive.
public struct Storage: PartData {
  /// Capacity.
  public var capacity: Gibibytes?
  /// SATA, NVMe and the like.
  public var interface = ""

  /// Makes a drive of which nothing is known yet.
  public init() {}

  /// Storage.
  public static var title: String { "Storage" }
  /// What one is called in a word.
  public static var word: String { "drive" }

  /// Capacity and interface.
  public static var shown: [String] { ["capacity_gib", "interface"] }

  /// Capacity and interface.
  public static var fields: [Field<Storage>] {
    [
      .number("capacity_gib", 1...1_000_000) { $0.capacity = Gibibytes($1) },
      .text("interface") { $0.interface = $1 },
    ]
  }

  /// By rule 8 W.
  public var draw: (peak: Watts, idle: Watts?) { (Watts(8), nil) }

  /// Capacity.
  public var size: Double { capacity?.value ?? 0 }

  /// Capacity and interface.
  public var facts: [Fact] {
    [
      Fact("Capacity", capacity.map { .measure($0.value, tr("GiB"), decimals: 0) }, unknown: "?"),
      Fact("Interface", .text(interface)),
    ]
  }

  /// What its health log says.
  ///
  /// Source: smartmontools manual, smartctl(8): attributes 5, 9 and 197 of ATA drives, the health log of NVMe.
  public var arrival: [String] {
    [
      interface == "nvme"
        ? tr("`smartctl -a` shows few power-on hours, little percentage used, no media errors.")
        : tr("`smartctl -a` shows few power-on hours, and no reallocated or pending sectors.")
    ]
  }
}
