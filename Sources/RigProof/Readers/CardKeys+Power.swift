import RigModel

extension CardKeys {
  /// Pages that `Retired Pages` counts.
  static let pages: Section = [
    "doublebitecc": { $0.pages.retired = $0.pages.retired ?? Amount.count($1) },
    "pending": { pend(&$0, $1) }, "pendingpageblacklist": { pend(&$0, $1) },
    "pendingblacklist": { pend(&$0, $1) }, "pendingretirement": { pend(&$0, $1) },
  ]
  /// The same in XML.
  static let retirement: Section = [
    "retiredcount": { $0.pages.retired = $0.pages.retired ?? Amount.count($1) }
  ]
  /// Rows that spare ones have replaced.
  static let rows: Section = [
    "uncorrectableerror": { replace(&$0, $1) }, "remappedrowunc": { replace(&$0, $1) },
    "pending": { pend(&$0, $1) }, "remappedrowpending": { pend(&$0, $1) },
    "remappingfailureoccurred": { $0.pages.hasFailed = Amount.flag($1) },
    "remappedrowfailure": { $0.pages.hasFailed = Amount.flag($1) },
  ]

  static func pend(_ reading: inout CardReading, _ text: Bytes) {
    guard let flag = Amount.flag(text) else { return }
    reading.pages.isPending = flag || reading.pages.isPending ?? false
  }

  static func replace(_ reading: inout CardReading, _ text: Bytes) {
    guard let count = Amount.count(text) else { return }
    (reading.pages.retired, reading.pages.areRows) = (reading.pages.retired ?? count, true)
  }

  /// What it draws and may draw.
  static let power: Section = [
    "powerdraw": { $0.draw = $0.draw ?? Amount.watts($1) },
    "averagepowerdraw": { $0.draw = $0.draw ?? Amount.watts($1) },
    "instantaneouspowerdraw": { $0.draw = $0.draw ?? Amount.watts($1) },
    "instantpowerdraw": { $0.draw = $0.draw ?? Amount.watts($1) },
    "powerlimit": { $0.limits.now = $0.limits.now ?? Amount.watts($1) },
    "currentpowerlimit": { $0.limits.now = $0.limits.now ?? Amount.watts($1) },
    "enforcedpowerlimit": { $0.limits.now = $0.limits.now ?? Amount.watts($1) },
    "requestedpowerlimit": { $0.limits.now = $0.limits.now ?? Amount.watts($1) },
    "defaultpowerlimit": { $0.limits.usual = $0.limits.usual ?? Amount.watts($1) },
    "maxpowerlimit": { $0.limits.most = $0.limits.most ?? Amount.watts($1) },
  ]

  /// Clocks now.
  static let clocks: Section = [
    "sm": { $0.clock = $0.clock ?? Amount.number($1) }, "smclock": { $0.clock = $0.clock ?? Amount.number($1) },
    "graphics": { $0.clock = $0.clock ?? Amount.number($1) },
    "graphicsclock": { $0.clock = $0.clock ?? Amount.number($1) },
  ]
  /// The highest clocks.
  static let mostClocks: Section = [
    "sm": { $0.mostClock = $0.mostClock ?? Amount.number($1) },
    "smclock": { $0.mostClock = $0.mostClock ?? Amount.number($1) },
    "graphics": { $0.mostClock = $0.mostClock ?? Amount.number($1) },
    "graphicsclock": { $0.mostClock = $0.mostClock ?? Amount.number($1) },
    "memory": { $0.mostMemoryClock = $0.mostMemoryClock ?? Amount.number($1) },
    "memclock": { $0.mostMemoryClock = $0.mostMemoryClock ?? Amount.number($1) },
  ]

  private static let brakes: [(name: String, brake: Brakes)] = [
    ("swpowercap", .powerCap), ("hwslowdown", .hardware), ("hwthermalslowdown", .hardwareHeat),
    ("hwpowerbrakeslowdown", .outside), ("swthermalslowdown", .softwareHeat), ("gpuidle", []), ("idle", []),
  ]

  /// Why clocks are held back, by text, by XML and one by one in a list.
  static let reasons: Section = Dictionary(
    uniqueKeysWithValues: ["", "clocksthrottlereason", "clockseventreason"].flatMap { prefix in
      brakes.map { (prefix + $0.name, brake($0.brake)) }
    })

  /// The same without a section.
  static let listedReasons: Section = Dictionary(
    uniqueKeysWithValues: ["clocksthrottlereasons", "clockseventreasons"].flatMap { prefix in
      brakes.map { (prefix + $0.name, brake($0.brake)) } + [(prefix + "active", mask)]
    })

  private static func brake(_ brake: Brakes) -> Store {
    { reading, text in
      guard let flag = Amount.flag(text) else { return }
      reading.brakes = (reading.brakes ?? []).union(flag ? brake : [])
    }
  }

  private static let mask: Store = { reading, text in
    let digits = text.drop { $0 == UInt8(ascii: "[") || $0 == 32 }
    guard digits.begins("0x"), let bits = Int(digits.dropFirst(2).prefix(while: \.isHex).text, radix: 16) else {
      return
    }
    reading.brakes = (reading.brakes ?? []).union(Brakes(rawValue: bits))
  }

  /// Microseconds since the driver started.
  ///
  /// Source: NVIDIA/k8s-test-infra#691, a read-out of driver 580, 2025.
  static let counters: Section = [
    "hwpowerbraking": { $0.braked = ($0.braked ?? 0) + (Amount.number($1) ?? 0) / 1e6 },
    "hwthermalslowdown": { $0.braked = ($0.braked ?? 0) + (Amount.number($1) ?? 0) / 1e6 },
  ]

  /// The names of `--query-gpu`.
  static let list: Section = listed.merging(listedReasons) { first, _ in first }

  private static let listed: Section = [
    "pcibusid": { $0.bus = $0.bus ?? Amount.bus($1) }, "gpubusid": { $0.bus = $0.bus ?? Amount.bus($1) },
    "pcideviceid": { $0.device = $0.device ?? Amount.device($1) },
    "utilizationgpu": { $0.use = $0.use ?? Amount.number($1) },
    "pcielinkgencurrent": { $0.link.generation = $0.link.generation ?? Amount.ordinal($1) },
    "pcielinkgengpucurrent": { $0.link.generation = $0.link.generation ?? Amount.ordinal($1) },
    "pcielinkgenmax": { $0.link.mostGeneration = Amount.ordinal($1) },
    "pcielinkgengpumax": { $0.link.deviceGeneration = Amount.ordinal($1) },
    "pcielinkgenhostmax": { $0.link.hostGeneration = Amount.ordinal($1) },
    "pcielinkwidthcurrent": { $0.link.width = Amount.ordinal($1) },
    "memorytotal": { $0.memory = size($1) }, "memoryused": { $0.used = Amount.memory($1) },
    "bar1memorytotal": { $0.window = Amount.memory($1) },
    "eccmodecurrent": { $0.correctsErrors = Amount.flag($1) },
    "eccmodepending": { $0.willCorrectErrors = Amount.flag($1) },
    "retiredpagesdoublebitcount": { $0.pages.retired = Amount.count($1) },
    "retiredpagesdbe": { $0.pages.retired = Amount.count($1) }, "retiredpagespending": { pend(&$0, $1) },
    "remappedrowsuncorrectable": { replace(&$0, $1) }, "remappedrowspending": { pend(&$0, $1) },
    "remappedrowsfailure": { $0.pages.hasFailed = Amount.flag($1) },
    "temperaturegpu": { $0.temperature = Amount.number($1) }, "powerdraw": { $0.draw = Amount.watts($1) },
    "powerdrawaverage": { $0.draw = $0.draw ?? Amount.watts($1) },
    "powerdrawinstant": { $0.draw = $0.draw ?? Amount.watts($1) },
    "powerlimit": { $0.limits.now = Amount.watts($1) },
    "enforcedpowerlimit": { $0.limits.now = $0.limits.now ?? Amount.watts($1) },
    "powerdefaultlimit": { $0.limits.usual = Amount.watts($1) },
    "powermaxlimit": { $0.limits.most = Amount.watts($1) },
    "clockscurrentsm": { $0.clock = $0.clock ?? Amount.number($1) },
    "clockssm": { $0.clock = $0.clock ?? Amount.number($1) },
    "clocksmaxsm": { $0.mostClock = Amount.number($1) },
    "clocksmaxmemory": { $0.mostMemoryClock = Amount.number($1) },
    "migmodecurrent": { $0.isPartitioned = Amount.flag($1) },
  ]
}
