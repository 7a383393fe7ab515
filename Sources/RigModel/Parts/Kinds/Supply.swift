/// An 80 PLUS class.
public enum EfficiencyRating: String, CaseIterable, Sendable {
  /// The first class.
  case white
  /// Bronze.
  case bronze
  /// Silver.
  case silver
  /// Gold.
  case gold
  /// Platinum.
  case platinum
  /// Titanium.
  case titanium
}

/// Which table of the 80 PLUS program a supply was certified by.
public enum EfficiencyCurve: String, CaseIterable, Sendable {
  /// Supplies of desktop computers at 230 V.
  case eu
  /// Redundant supplies of servers at 230 V.
  case redundant
}

/// What a supply is built to fit.
public enum SupplyForm: Hashable, Sendable {
  /// A supply for desktop computers; the version of its specification where it is known.
  case atx(version: Double?)
  /// Any other.
  case other

  /// Reads `false`, `true` or the version of the specification; `nil` for anything else.
  public init?(_ text: String) {
    switch text {
    case "true", "yes": self = .atx(version: nil)
    case "false", "no": self = .other
    default:
      guard let version = Double(text), (1...10).contains(version) else { return nil }
      self = .atx(version: version)
    }
  }
}

/// A power supply, alone or built into a workstation.
public struct Supply: PartData {
  /// Rated output.
  public var rated: Watts?
  /// The 80 PLUS class, where there is one.
  public var rating: EfficiencyRating?
  /// The table that the class belongs to.
  public var curve: EfficiencyCurve
  /// Power plugs, such as `eps8:2 pcie8:6`.
  public var connectors: String { didSet { plugs = Plugs(connectors) } }
  /// The power plugs it gives; `nil` when unknown.
  public private(set) var plugs: Plugs?
  /// Whether plugs or shape fit only machines of one maker.
  public var isProprietary: Bool

  /// Power of the 12 V rail.
  public var rail12V: Watts?
  /// Separate cables for graphics cards.
  public var cables: Int?
  /// What it is built to fit; `nil` when unknown.
  public var form: SupplyForm?
  /// The least mains voltage for full power.
  public var minimumInput: Double?
  /// Whether it gives 12 V alone, through a breakout board, so that a board needs a second supply.
  public var isBreakout = false

  /// Makes a supply of which nothing is known yet.
  public init() { self.init(rated: nil, rating: nil) }

  /// Makes a supply; unknown figures stay `nil`.
  public init(
    rated: Watts?, rating: EfficiencyRating?, curve: EfficiencyCurve = .eu, connectors: String = "",
    isProprietary: Bool = false
  ) {
    (self.rated, self.rating, self.curve) = (rated, rating, curve)
    (self.connectors, self.isProprietary) = (connectors, isProprietary)
    plugs = Plugs(connectors)
  }
}
