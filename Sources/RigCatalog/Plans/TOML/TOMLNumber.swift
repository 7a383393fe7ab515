/// The words that stand for values in TOML; times and dates are not among them, for no key takes one.
enum TOMLNumber {
  /// Whether a word is a number, `true` or `false`.
  static func isValue(_ word: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    if text == "true" || text == "false" { return true }
    let unsigned = text.hasPrefix("+") || text.hasPrefix("-") ? text.dropFirst() : text[...]
    if unsigned == "inf" || unsigned == "nan" { return true }
    for (prefix, digits) in bases where text.hasPrefix(prefix) { return isDigits(text.dropFirst(2), of: digits) }
    return isDecimal(unsigned)
  }

  private static let bases = [("0x", "0123456789abcdefABCDEF"), ("0o", "01234567"), ("0b", "01")]

  /// `12`, `1.5`, `1e3` or `1.5e-3`, underscores between digits.
  private static func isDecimal(_ text: Substring) -> Bool {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let fields = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard fields.allSatisfy({ isDigits($0) }), fields[0] == "0" || !fields[0].hasPrefix("0") else { return false }
    guard parts.count == 2 else { return true }
    let power = parts[1]
    return isDigits(power.hasPrefix("+") || power.hasPrefix("-") ? power.dropFirst() : power)
  }

  private static func isDigits(_ text: Substring, of digits: String = "0123456789") -> Bool {
    text.split(separator: "_", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy(digits.contains)
    }
  }
}
