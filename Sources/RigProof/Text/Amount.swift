import RigModel

/// Numbers as tools print them: `139.62 W`, `[139,62]`, `16x`, `34342961152`, and words for none.
struct Amount {
  /// The number.
  let number: Double
  /// What stands behind it, in small letters.
  let unit: String

  /// Reads the number that a text begins with; `nil` for `N/A`, `[Not Supported]`, `ERR!` and the like.
  init?(_ text: some StringProtocol) {
    let trimmed = text.drop { $0 == " " || $0 == "[" || $0 == "\"" || $0 == "(" || $0 == "≈" || $0 == "~" }
    var digits = trimmed.prefix { $0.isNumber && $0.isASCII || $0 == "." || $0 == "," || $0 == "-" }
    while let last = digits.last, last == "." || last == "," { digits = digits.dropLast() }
    guard let number = Amount.read(digits) else { return nil }
    self.number = number
    unit = String(trimmed.dropFirst(digits.count)).lowercased().filter { $0.isLetter || $0 == "%" || $0 == "/" }
  }

  /// A number with a point, or with a comma that stands for one; a comma before three digits and behind a point, or one
  /// of several, parts thousands.
  private static func read(_ digits: some StringProtocol) -> Double? {
    let commas = digits.count { $0 == "," }
    let isDecimal = commas == 1 && !digits.contains(".")
    let plain = isDecimal ? digits.map { $0 == "," ? "." : $0 } : digits.filter { $0 != "," }
    guard let number = Double(String(plain)), number.isFinite else { return nil }
    return number
  }

  /// Watts; without a unit, watts.
  static func watts(_ text: some StringProtocol) -> Watts? {
    guard let amount = Amount(text), (0...100_000).contains(amount.number) else { return nil }
    switch amount.unit.prefix(2) {
    case "mw": return Watts(amount.number / 1000)
    case "kw": return amount.number <= 100 ? Watts(amount.number * 1000) : nil
    default: return Watts(amount.number)
    }
  }

  /// Memory; without a unit, MiB.
  static func memory(_ text: some StringProtocol, unit: String = "mib") -> Gibibytes? {
    guard let amount = Amount(text), amount.number >= 0 else { return nil }
    let unit = amount.unit.isEmpty ? unit : amount.unit
    let bytes: [Character: Double] = ["b": 1, "k": 0x1p10, "m": 0x1p20, "g": 0x1p30, "t": 0x1p40]
    guard let first = unit.first, let size = bytes[first] else { return nil }
    let gibibytes = amount.number * size / 0x1p30
    return gibibytes <= 1_000_000 ? Gibibytes(gibibytes) : nil
  }

  /// A plain number.
  static func number(_ text: some StringProtocol) -> Double? { Amount(text)?.number }

  /// A whole number that counts something.
  static func count(_ text: some StringProtocol) -> Int? {
    guard let number = Amount(text)?.number, (0...1_000_000_000).contains(number) else { return nil }
    return Int(number)
  }

  /// The number behind a letter: `P8`, `Gen3`, `x16`.
  static func ordinal(_ text: some StringProtocol) -> Int? { count(text.drop { !$0.isNumber }) }

  /// `Enabled`, `On`, `Yes`, `Active`, or their opposites.
  static func flag(_ text: some StringProtocol) -> Bool? {
    switch text.key {
    case "enabled", "on", "yes", "active", "true", "1": true
    case "disabled", "off", "no", "notactive", "false", "0": false
    default: nil
    }
  }

  /// A text that says something.
  static func word(_ text: some StringProtocol) -> String? {
    let none = [
      "na", "notsupported", "notfound", "unknownerror", "err", "none", "notspecified", "unknown", "undefined", "",
    ]
    return none.contains(text.key) ? nil : String(text)
  }

  /// Where a device sits, in the form of `lspci`: `00000000:04:00.0` is `04:00.0`.
  static func bus(_ text: some StringProtocol) -> String? {
    let parts = text.lowercased().split(separator: ":")
    guard parts.count >= 2, let bus = parts.dropLast().last, let slot = parts.last else { return nil }
    let isHex = { (text: Substring) in !text.isEmpty && text.allSatisfy { $0.isHexDigit || $0 == "." } }
    guard bus.count == 2, isHex(bus), slot.count >= 4, isHex(slot.prefix(4)) else { return nil }
    return "\(bus):\(slot.prefix(4))"
  }
}
