import RigModel

/// What a tool says of one device at one moment; `nil` for what it does not say.
public struct CardReading: Hashable, Sendable {
  /// What the tool calls it.
  public var name: String?
  /// Where it sits: `04:00.0`.
  public var bus: String?
  /// The number that the tool gives it.
  public var index: Int?
  /// The kind of its chip, maker first: `10DE:17FD`.
  public var device: String?
  /// Memory in total, as the tool counts it.
  public var memory: Gibibytes?
  /// Memory in use.
  public var used: Gibibytes?
  /// Memory that the host can address.
  public var window: Gibibytes?
  /// Whether the firmware left its window without a place.
  public var isUnmapped: Bool?
  /// How it is connected.
  public var link = LinkReading()
  /// What it may draw.
  public var limits = LimitReading()
  /// What it draws now.
  public var draw: Watts?
  /// Its performance state, 0 the fastest.
  public var state: Int?
  /// How busy it is, in percent.
  public var use: Double?
  /// Clock of its cores in MHz.
  public var clock: Double?
  /// The highest clock of its cores in MHz.
  public var mostClock: Double?
  /// The highest clock of its memory in MHz.
  public var mostMemoryClock: Double?
  /// Temperature in °C.
  public var temperature: Double?
  /// Why its clocks are held back; `nil` when the tool does not say.
  public var brakes: Brakes?
  /// Seconds since the driver started in which it was braked from outside or by heat.
  public var braked: Double?
  /// Whether its memory corrects errors.
  public var correctsErrors: Bool?
  /// Whether it will after a restart.
  public var willCorrectErrors: Bool?
  /// Memory that was taken out of use.
  public var pages = PageReading()
  /// Whether the driver stays loaded without work.
  public var persists: Bool?
  /// Whether it is cut into instances.
  public var isPartitioned: Bool?
  /// The version of its firmware.
  public var firmware: String?

  /// Makes a reading that says nothing.
  public init() {}

  /// Whether it computes: what is read of its link then counts.
  public var isAtWork: Bool { use ?? 0 > 0 && state ?? 0 <= 2 }

  /// Whether it is known to do nothing.
  public var isIdle: Bool { use == 0 || state ?? 0 >= 5 }

  /// Whether its clocks are held back by more than the power limit.
  var isHeld: Bool { !(brakes ?? []).isDisjoint(with: .held) }
}

/// How a device is connected.
public struct LinkReading: Hashable, Sendable {
  /// Generation now.
  public var generation: Int?
  /// The highest generation that device and slot can.
  public var mostGeneration: Int?
  /// The highest that the device can.
  public var deviceGeneration: Int?
  /// The highest that the host can.
  public var hostGeneration: Int?
  /// Lanes now.
  public var width: Int?
  /// Whether a switch on the card itself stands between, so that this is not the slot's link.
  public var isInner: Bool?
  /// Whether the tool was not allowed to look.
  public var isHidden: Bool?

  /// Makes a reading that says nothing.
  public init() {}
}

/// What a device may draw.
public struct LimitReading: Hashable, Sendable {
  /// What it may draw now.
  public var now: Watts?
  /// What its firmware gives.
  public var usual: Watts?
  /// The most that can be set.
  public var most: Watts?

  /// Makes a reading that says nothing.
  public init() {}
}

/// Memory that was taken out of use.
public struct PageReading: Hashable, Sendable {
  /// Pages, or rows, that errors which could not be corrected took away.
  public var retired: Int?
  /// Whether more of them wait for a restart.
  public var isPending: Bool?
  /// Whether a spare row could not take the place of a bad one.
  public var hasFailed: Bool?
  /// Whether rows were replaced, as from Ampere on, and no pages retired.
  public var areRows = false

  /// Makes a reading that says nothing.
  public init() {}
}

/// Why clocks are held back.
///
/// Source: NVML, `nvmlClocksEventReasons`, 2024: the bits of `clocks_event_reasons.active`.
public struct Brakes: OptionSet, Hashable, Sendable {
  /// The bits as the tool prints them.
  public let rawValue: Int
  /// Makes a set of bits.
  public init(rawValue: Int) { self.rawValue = rawValue }
  /// The power limit.
  public static let powerCap = Brakes(rawValue: 0x4)
  /// The card's own circuits, for a reason that may be one of the next.
  public static let hardware = Brakes(rawValue: 0x8)
  /// Heat, by the driver.
  public static let softwareHeat = Brakes(rawValue: 0x20)
  /// Heat, by the card.
  public static let hardwareHeat = Brakes(rawValue: 0x40)
  /// A signal from outside: server or supply.
  public static let outside = Brakes(rawValue: 0x80)
  /// What holds clocks back though the power limit would allow more.
  static let held: Brakes = [.hardware, .outside, .hardwareHeat, .softwareHeat]
}
