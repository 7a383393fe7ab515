/// What is worth knowing of a part, without the wording of its numbers.
public struct Fact: Sendable {
  /// What it is about, such as `Length`.
  public let label: String
  /// What is known; an empty text is left out.
  public let value: FactValue

  /// Makes a fact.
  public init(_ label: String, _ value: FactValue) { (self.label, self.value) = (label.spoken, value) }

  /// Makes a fact that may not be known.
  /// - Parameter unknown: what stands there then; a fact without a text is left out.
  public init(_ label: String, _ value: FactValue?, unknown: String = "") {
    self.init(label, value ?? .text(unknown))
  }
}

/// A text with numbers in it that somebody else writes.
public indirect enum FactValue: Sendable, ExpressibleByStringLiteral {
  /// A text as it is.
  case text(String)
  /// A number without needless decimals.
  case number(Double, decimals: Int)
  /// Memory in GB.
  case memory(Gibibytes)
  /// Whole watts.
  case watts(Watts)
  /// A share as a percentage.
  case share(Double)
  /// Plugs as sellers call them.
  case plugs(Plugs)
  /// One after the other.
  case sequence([FactValue])

  /// Makes a text.
  public init(stringLiteral text: String) { self = .text(text) }

  /// A whole number.
  public static func count(_ count: Int) -> FactValue { .text(String(count)) }

  /// A number and its unit.
  public static func measure(_ number: Double, _ unit: String, decimals: Int = 1) -> FactValue {
    .sequence([.number(number, decimals: decimals), .text(" " + unit)])
  }

  /// Those that are known, with something between them; `nil` when none is.
  public static func list(_ values: [FactValue?], separator: String) -> FactValue? {
    let known = values.compactMap(\.self)
    guard let first = known.first else { return nil }
    return .sequence([first] + known.dropFirst().flatMap { [.text(separator), $0] })
  }

  /// Yes or no.
  public static func flag(_ flag: Bool) -> FactValue { .text(flag ? tr("yes") : tr("no")) }

  /// One after the other.
  public static func + (left: FactValue, right: FactValue) -> FactValue { .sequence([left, right]) }
}
