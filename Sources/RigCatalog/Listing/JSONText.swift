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
    if let short = Wording.escape(scalar) { return short }
    let isShown = (" "..."~").contains(scalar) || !isHidden(scalar)
    return isShown ? String(scalar) : String(scalar).utf16.map { "\\u" + Wording.hex($0, 4) }.joined()
  }

  /// Whether nothing shows the character, or something acts on it.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
