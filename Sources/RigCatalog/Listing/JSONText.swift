/// Values as JSON.
enum JSONText {
  static func value(_ value: CatalogValue) -> String {
    switch value {
    case .empty: "null"
    case .text(let text): string(text)
    case .number(let number): DecimalText.shortest(number)
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  /// A string with quotes, backslashes and control characters escaped.
  static func string(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
      "\u{2066}"..."\u{2069}":
      "\\u" + Wording.hex(scalar.value, 4)
    default: String(scalar)
    }
  }
}
