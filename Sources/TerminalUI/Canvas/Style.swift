/// What a cell means; the palette decides how that looks.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Plain text in the terminal's own color.
  case normal
  /// Good news.
  case good
  /// Bad news.
  case bad
  /// A warning.
  case warn
  /// A figure that is an estimate.
  case estimate
  /// What has the focus.
  case focus
  /// Of lesser weight.
  case muted
  /// Letters and titles that lead somewhere.
  case accent
  /// The line of owning.
  case own
  /// The line of renting.
  case rent
}

/// How a cell is drawn: a role and attributes.
public struct Style: Hashable, Sendable {
  /// Attributes of a style, in any combination.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Creates attributes from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Bold.
    public static let bold = Attributes(rawValue: 1)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 2)
    /// Underlined.
    public static let underline = Attributes(rawValue: 4)
    /// Dimmed.
    public static let dim = Attributes(rawValue: 8)
  }

  /// Plain text.
  public static let normal = Style(.normal)

  /// What the text means.
  public var role: Role

  /// Its attributes.
  public var attributes: Attributes

  /// Creates a style.
  public init(_ role: Role, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  /// The same, bold.
  public var bold: Style { adding(.bold) }

  /// The same, with foreground and background exchanged.
  public var reversed: Style { adding(.reverse) }

  /// The same, underlined.
  public var underlined: Style { adding(.underline) }

  /// The same attributes in another role.
  public func with(_ role: Role) -> Style { Style(role, attributes) }

  /// The same with more attributes.
  public func adding(_ more: Attributes) -> Style { Style(role, attributes.union(more)) }
}
