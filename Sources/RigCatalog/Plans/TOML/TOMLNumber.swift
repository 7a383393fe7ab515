/// The words that stand for values in TOML; times and dates are not among them, for no key takes one.
enum TOMLNumber {
  typealias Word = ArraySlice<UInt8>

  /// Whether a word is a number, `true` or `false`.
  static func isValue(_ word: Word) -> Bool {
    let unsigned = unsigned(word)
    return isDecimal(unsigned) || ["inf", "nan"].contains { unsigned.elementsEqual($0.utf8) }
      || ["true", "false"].contains { word.elementsEqual($0.utf8) }
      || bases.contains { prefix, digits in
        word.starts(with: prefix.utf8) && isDigits(word.dropFirst(2)) { digits.utf8.contains($0) }
      }
  }

  /// Whether a word is a whole number beyond 64 bits.
  static func isBeyondInteger(_ word: Word) -> Bool {
    let digits = unsigned(word).filter { $0 != UInt8(ascii: "_") }
    guard digits.count > 18, digits.allSatisfy({ $0 &- 48 < 10 }) else { return false }
    return Int64(String(decoding: word.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)) == nil
  }

  private static let bases = [("0x", "0123456789abcdefABCDEF"), ("0o", "01234567"), ("0b", "01")]

  /// `12`, `1.5`, `1e3` or `1.5e-3`, underscores between digits.
  private static func isDecimal(_ word: Word) -> Bool {
    let mantissa = word.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
    let whole = mantissa.prefix { $0 != UInt8(ascii: ".") }
    guard isDigits(whole), whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    guard whole.endIndex == mantissa.endIndex || isDigits(mantissa[(whole.endIndex + 1)...]) else { return false }
    return mantissa.endIndex == word.endIndex || isDigits(unsigned(word[(mantissa.endIndex + 1)...]))
  }

  private static func unsigned(_ word: Word) -> Word {
    word.first == UInt8(ascii: "+") || word.first == UInt8(ascii: "-") ? word.dropFirst() : word
  }

  /// Whether a word has digits only, and single underscores between them.
  private static func isDigits(_ word: Word, _ isDigit: (UInt8) -> Bool = { $0 &- 48 < 10 }) -> Bool {
    var isAfterDigit = false
    for byte in word {
      guard isDigit(byte) || isAfterDigit && byte == UInt8(ascii: "_") else { return false }
      isAfterDigit = byte != UInt8(ascii: "_")
    }
    return isAfterDigit
  }
}
