import RigModel

extension JSONValue {
  /// Text, or null.
  public static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A whole number.
  public static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// Money with two decimals, exact.
  public static func money(_ amount: Money?) -> JSONValue {
    guard let amount else { return .null }
    let (units, cents) = abs(amount.cents).quotientAndRemainder(dividingBy: 100)
    return .number("\(amount.cents < 0 ? "-" : "")\(units).\(cents < 10 ? "0" : "")\(cents)")
  }

  /// A number with exactly so many decimals, rounded half away from zero; null when it is not finite.
  /// - Parameter decimals: 0…9.
  public static func fixed(_ value: Double?, decimals: Int) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    let text = Numbers.fixed(value, decimals: decimals)
    return text == "?" ? shortest(value) : .number(text)
  }

  /// A number as it is, with the fewest digits that read back as the same number; null when it is not finite.
  public static func shortest(_ value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    let text = value == 0 ? "0" : value.description
    return .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// A number as it is after the binary noise of a sum has been removed: 33.3 for 3 × 11.1.
  public static func sum(_ value: Double) -> JSONValue {
    let clean = (value * 1e6).rounded() / 1e6
    return shortest(clean.isFinite ? clean : value)
  }
}
