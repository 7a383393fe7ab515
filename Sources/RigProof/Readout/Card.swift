import RigModel

/// A device as one or more tools saw it.
public struct Card: Hashable, Sendable {
  /// What was read, in the order of the files; of one file, a reading for each kind of moment.
  public internal(set) var readings: [CardReading]

  /// Makes a device of a reading.
  public init(_ reading: CardReading) { readings = [reading] }

  /// What the first reading says that says anything.
  public func first<Value>(_ value: (CardReading) -> Value?) -> Value? { readings.lazy.compactMap(value).first }

  /// What the last one says.
  public func last<Value>(_ value: (CardReading) -> Value?) -> Value? {
    readings.reversed().lazy.compactMap(value).first
  }

  /// What the tools call it.
  public var name: String? { first(\.name) }
  /// Where it sits.
  public var bus: String? { first(\.bus) }
  /// Its memory as tools count it.
  public var memory: Gibibytes? { first(\.memory) }
}
