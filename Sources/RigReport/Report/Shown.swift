import RigModel

/// Why a figure is not to be taken at its face value.
public enum Mark: String, Sendable {
  /// Nothing to say.
  case none = ""
  /// An estimate, shown with ≈.
  case estimate
  /// Owned already.
  case own
  /// Typed over the catalog or the default.
  case set
  /// At least so much: a part has no price.
  case atLeast = "at-least"
  /// At most so much: a part has no price.
  case atMost = "at-most"
  /// Cannot be known.
  case unknown
  /// Never within ten years.
  case never
  /// Does not apply.
  case inapplicable = "not-applicable"
}

/// A figure as it is shown, with the bare number and its unit for spreadsheets.
public struct Shown: Hashable, Sendable {
  /// As a person reads it: `≈35.89 €`, `?`, `—` or `never`.
  public let text: String
  /// The bare number with a decimal point; empty when there is none.
  public let number: String
  /// The unit of the number.
  public let unit: String
  /// What the sign before it means.
  public let mark: Mark
  /// The number at full precision, a share as 0…1; `nil` when there is none.
  public let value: Double?

  /// Makes a figure from its parts.
  init(text: String, number: String, unit: String, mark: Mark = .none, value: Double? = nil) {
    (self.text, self.unit, self.mark, self.value) = (mark.sign + text, unit, mark, value)
    self.number = number == "?" ? "" : number
  }

  /// A number with its unit.
  init(_ value: Double, decimals: Int, _ unit: String, mark: Mark = .none) {
    self.init(
      text: Numbers.grouped(value, decimals: decimals) + (unit.isEmpty ? "" : " \(unit.spoken)"),
      number: Numbers.fixed(value, decimals: decimals), unit: unit, mark: mark, value: value)
  }

  /// A figure that cannot be known.
  static func unknown(_ unit: String = "") -> Shown { Shown(text: "?", number: "", unit: unit, mark: .unknown) }

  /// A figure that does not apply.
  static let inapplicable = Shown(text: "—", number: "", unit: "", mark: .inapplicable)
}

extension Mark {
  /// The sign that stands before a marked figure.
  public var sign: String {
    switch self {
    case .estimate: "≈"
    case .atLeast: "≥ "
    case .atMost: "≤ "
    case .none, .own, .set, .unknown, .never, .inapplicable: ""
    }
  }
}
