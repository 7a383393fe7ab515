import RigModel

/// Watts at the wall.
public struct WallReading: Hashable, Sendable {
  /// The figure.
  public let watts: Watts
  /// Whether it is said that the machine works, or that it does nothing; `nil` when neither.
  public let isAtWork: Bool?

  /// Makes a reading.
  public init(_ watts: Watts, isAtWork: Bool? = nil) { (self.watts, self.isAtWork) = (watts, isAtWork) }
}
