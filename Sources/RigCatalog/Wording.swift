import RigModel

/// Sentences that every error of files shares.
public enum Wording {
  /// A text in quotes, cut after 40 characters and with its line ends made visible.
  public static func quoted(_ text: some StringProtocol) -> String {
    let lines = cut(text).split(omittingEmptySubsequences: false, whereSeparator: \Character.isNewline)
    return "\"" + lines.joined(separator: "⏎") + "\""
  }

  /// A text cut after 40 characters; a mark on a letter counts as one, so that a thousand of them do not count as none.
  public static func cut(_ text: some StringProtocol) -> String {
    let beginning = text.unicodeScalars.prefix(41)
    guard beginning.count > 40 else { return String(text) }
    return String(String.UnicodeScalarView(beginning.prefix(39))) + "…"
  }

  /// `a, b and c`.
  static func list(_ words: [String], _ conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }

  /// `one of a, b or c`, and the nearest to what was typed.
  static func choice(_ word: String, of words: [String]) -> String {
    "found \(quoted(word)), expected \(list(words, "or"))\(Spelling.hint(for: word, in: words))"
  }

  /// `0 to 24`.
  static func range(_ range: ClosedRange<Double>) -> String {
    "\(DecimalText.shortest(range.lowerBound)) to \(DecimalText.shortest(range.upperBound))"
  }

  /// What JSON and TOML write for a quote, a backslash, a line end or a tab; `nil` for other characters.
  static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: nil
    }
  }

  /// A number in capitals of base 16, filled up with zeros.
  static func hex(_ number: some BinaryInteger, _ width: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
