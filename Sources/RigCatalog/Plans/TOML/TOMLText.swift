import RigModel

/// Keys and strings as TOML writes them.
enum TOMLText {
  /// Whether a key needs no quotes.
  static func isBare(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy { byte in
        byte &- 48 < 10 || byte &- 97 < 26 || byte &- 65 < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      }
  }

  static func key(_ key: String) -> String { isBare(key) ? key : string(key) }

  /// A string in quotes; control characters that a reader would refuse are left out.
  static func string(_ text: String) -> String { "\"" + text.unicodeScalars.map(escaped).joined(by: "") + "\"" }

  /// A string on one line: line ends and tabs become blanks.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    line.append(contentsOf: text.unicodeScalars.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return string(String(line))
  }

  /// A text that may be long: one that does not fit a line becomes a block with a `\` where a line goes on.
  static func block(_ text: String) -> String {
    guard text.count > 80 || text.unicodeScalars.contains("\n") else { return string(text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(wrapped)
    return "\"\"\"\n" + lines.joined(by: "\n") + "\"\"\""
  }

  /// A line broken before words, never before a blank, which the reader of a `\` would drop.
  private static func wrapped(_ line: Substring) -> String {
    var (text, width) = ("", 0)
    for (place, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let piece = lightlyEscaped(word)
      let fits = word.isEmpty || width + piece.count < 100
      text += (place == 0 ? "" : fits ? " " : " \\\n") + piece
      width = (fits ? width + 1 : 0) + piece.count
    }
    return text
  }

  /// In a block a quote stands as it is, unless it ends a word or another follows.
  private static func lightlyEscaped(_ word: Substring) -> String {
    let scalars = Array(word.unicodeScalars)
    return scalars.enumerated().map { place, scalar in
      let next = place + 1 < scalars.count ? scalars[place + 1] : "\""
      return scalar == "\"" && next != "\"" ? "\"" : escaped(scalar)
    }.joined(by: "")
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    Wording.escape(scalar) ?? (isControl(scalar) ? "" : String(scalar))
  }

  /// The first character that a text must not have: a control character, and a line end or tab in a short text.
  static func refused(in text: String, isLong: Bool) -> Unicode.Scalar? {
    text.unicodeScalars.first { isControl($0) && !(isLong && ($0.isNewline || $0 == "\t")) }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }
}
