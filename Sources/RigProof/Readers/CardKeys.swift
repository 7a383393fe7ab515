import RigModel

/// What names tools give to what they say of a device, and where it goes.
///
/// A name is its small letters and digits, in a section of that form: `-q` prints `ECC Mode` and in it `Current`, `-x`
/// `ecc_mode` and `current_ecc`, `--query-gpu` `ecc.mode.current` without a section.
enum CardKeys {
  /// Puts a value into a reading.
  typealias Store = @Sendable (inout CardReading, Bytes) -> Void
  /// The keys of a section.
  typealias Section = [String: Store]

  /// All sections; those without a name are under "".
  static let sections: [String: Section] = [
    "": identity.merging(list) { first, _ in first },
    "pci": pci, "pciegeneration": generation, "pciegen": generation, "linkwidth": width, "linkwidths": width,
    "bridgechip": bridge, "pcibridgechip": bridge,
    "fbmemoryusage": memory, "bar1memoryusage": window, "utilization": use, "eccmode": ecc, "migmode": mig,
    "retiredpages": pages, "doublebitretirement": retirement, "remappedrows": rows,
    "powerreadings": power, "gpupowerreadings": power, "clocks": clocks, "maxclocks": mostClocks,
    "clocksthrottlereasons": reasons, "clockseventreasons": reasons, "temperature": heat,
    "clockseventreasonscounters": counters,
  ]

  private static let identity: Section = [
    "productname": { $0.name = $0.name ?? Amount.word($1) }, "name": { $0.name = $0.name ?? Amount.word($1) },
    "gpuname": { $0.name = $0.name ?? Amount.word($1) },
    "performancestate": { $0.state = $0.state ?? state($1) }, "pstate": { $0.state = $0.state ?? state($1) },
    "persistencemode": { $0.persists = $0.persists ?? Amount.flag($1) },
    "vbiosversion": { $0.firmware = $0.firmware ?? Amount.word($1) },
    "index": { $0.index = $0.index ?? Amount.count($1) },
  ]

  private static let pci: Section = [
    "busid": { $0.bus = $0.bus ?? Amount.bus($1) }, "pcibusid": { $0.bus = $0.bus ?? Amount.bus($1) },
    "deviceid": { $0.device = $0.device ?? Amount.device($1) },
    "pcideviceid": { $0.device = $0.device ?? Amount.device($1) },
  ]
  private static let generation: Section = [
    "max": { $0.link.mostGeneration = $0.link.mostGeneration ?? Amount.ordinal($1) },
    "maxlinkgen": { $0.link.mostGeneration = $0.link.mostGeneration ?? Amount.ordinal($1) },
    "current": { $0.link.generation = $0.link.generation ?? Amount.ordinal($1) },
    "currentlinkgen": { $0.link.generation = $0.link.generation ?? Amount.ordinal($1) },
    "devicemax": { $0.link.deviceGeneration = $0.link.deviceGeneration ?? Amount.ordinal($1) },
    "maxdevicelinkgen": { $0.link.deviceGeneration = $0.link.deviceGeneration ?? Amount.ordinal($1) },
    "hostmax": { $0.link.hostGeneration = $0.link.hostGeneration ?? Amount.ordinal($1) },
    "maxhostlinkgen": { $0.link.hostGeneration = $0.link.hostGeneration ?? Amount.ordinal($1) },
  ]
  private static let width: Section = [
    "current": { $0.link.width = $0.link.width ?? Amount.ordinal($1) },
    "currentlinkwidth": { $0.link.width = $0.link.width ?? Amount.ordinal($1) },
  ]
  private static let bridge: Section = [
    "type": { $0.link.isInner = Amount.word($1) != nil },
    "bridgechiptype": { $0.link.isInner = Amount.word($1) != nil },
  ]
  private static let memory: Section = [
    // Behind what is used another section's total may stand, where a line between them is lost.
    "total": { if $0.used == nil { $0.memory = $0.memory ?? size($1) } },
    "used": { $0.used = $0.used ?? Amount.memory($1) },
  ]
  private static let window: Section = ["total": { $0.window = $0.window ?? Amount.memory($1) }]
  private static let use: Section = [
    "gpu": { $0.use = $0.use ?? Amount.number($1) }, "gpuutil": { $0.use = $0.use ?? Amount.number($1) },
  ]
  private static let ecc: Section = [
    "current": { $0.correctsErrors = $0.correctsErrors ?? Amount.flag($1) },
    "currentecc": { $0.correctsErrors = $0.correctsErrors ?? Amount.flag($1) },
    "pending": { $0.willCorrectErrors = $0.willCorrectErrors ?? Amount.flag($1) },
    "pendingecc": { $0.willCorrectErrors = $0.willCorrectErrors ?? Amount.flag($1) },
  ]
  private static let mig: Section = [
    "current": { $0.isPartitioned = Amount.flag($1) }, "currentmig": { $0.isPartitioned = Amount.flag($1) },
  ]
  private static let heat: Section = [
    "gpucurrenttemp": { $0.temperature = $0.temperature ?? Amount.number($1) },
    "gputemp": { $0.temperature = $0.temperature ?? Amount.number($1) },
  ]

  /// Memory that a card may have.
  static func size(_ text: Bytes) -> Gibibytes? { Amount.memory(text).flatMap { $0 >= Gibibytes(1) ? $0 : nil } }

  /// `P8` is 8.
  static func state(_ text: Bytes) -> Int? {
    guard let first = text.first, first | 32 == UInt8(ascii: "p") else { return nil }
    return Amount.count(text.dropFirst()).flatMap { $0 <= 15 ? $0 : nil }
  }
}
