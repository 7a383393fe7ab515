/// The name under which a part is kept in the catalog and in plans, such as `p40`.
public struct PartID: Hashable, Comparable, Sendable, RawRepresentable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The id as it is written in files.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an id from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// The id itself.
  public var description: String { rawValue }

  /// Orders by text.
  public static func < (left: PartID, right: PartID) -> Bool { left.rawValue < right.rawValue }
}

/// The name under which an offer is kept in the catalog and in plans, such as `aws-g5.xlarge-us-east-1`.
public struct OfferID: Hashable, Sendable, RawRepresentable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The id as it is written in files.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an id from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// The id itself.
  public var description: String { rawValue }
}
