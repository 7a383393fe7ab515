import RigModel

/// Sentences that every error of files shares.
enum Wording {
  /// A text in quotes, cut after 40 characters and with its line ends made visible.
  static func quoted(_ text: some StringProtocol) -> String {
    let cut = text.count > 40 ? String(text.prefix(39)) + "…" : String(text)
    let lines = cut.split(omittingEmptySubsequences: false, whereSeparator: \Character.isNewline)
    return "\"" + lines.joined(separator: "⏎") + "\""
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

  /// A number in capitals of base 16, filled up with zeros.
  static func hex(_ number: some BinaryInteger, _ width: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
