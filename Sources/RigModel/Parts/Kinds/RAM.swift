/// One module of memory; by rule it draws nothing of its own, since the rule of boards counts their memory.
public struct RAM: PartData {
  /// The generation; `nil` when unknown.
  public var type: RAMType?
  /// How it is built; `nil` when unknown.
  public var module: RAMModule?
  /// Capacity of one module.
  public var capacity: Gibibytes?
  /// Million transfers a second, by which it is sold.
  public var transfers: Double?

  /// Makes a module of which nothing is known yet.
  public init() {}

  /// RAM.
  public static var title: String { "RAM" }
  /// What one is called in a word.
  public static var word: String { "RAM" }

  /// What it is and how much it holds.
  public static var shown: [String] { ["type", "module", "capacity_gib"] }

  /// What it is and how much it holds.
  public static var fields: [Field<RAM>] {
    [
      .word("type") { $0.type = $1 },
      .word("module") { $0.module = $1 },
      .number("capacity_gib", 0.25...4096) { $0.capacity = Gibibytes($1) },
      .number("mt_s", 100...20_000) { $0.transfers = $1 },
    ]
  }

  /// Capacity.
  public var size: Double { capacity?.value ?? 0 }

  /// Capacity: `16 GB`.
  public var sizeWords: FactValue? { capacity.map { .memory($0) } }

  /// What it is and how much it holds.
  public var facts: [Fact] {
    [
      Fact("Type", type.map { .text($0.rawValue.uppercased()) }, unknown: "?"),
      Fact("Module", module.map { .text($0.rawValue.uppercased()) }, unknown: "?"),
      Fact("Capacity", capacity.map { .memory($0) }, unknown: "?"),
    ]
  }

  /// That all of it is there and without faults.
  public var arrival: [String] {
    [tr("The label says what was bought; BIOS and `free -g` show all of it, and `memtest86+` passes once.")]
  }
}

/// A generation of memory; one does not fit the socket of another.
public enum RAMType: String, CaseIterable, Sendable {
  /// DDR3.
  case ddr3
  /// DDR4.
  case ddr4
  /// DDR5.
  case ddr5
}

/// How a module is built; a board takes one way alone.
public enum RAMModule: String, CaseIterable, Sendable {
  /// Unbuffered, for desktops.
  case udimm
  /// Registered, for servers.
  case rdimm
  /// Load-reduced, for servers.
  case lrdimm
  /// Small, for notebooks and small machines.
  case sodimm
}
