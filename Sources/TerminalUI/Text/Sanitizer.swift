/// Makes visible what text from outside could hide or do: control characters, escape sequences, bidirectional
/// controls, joiners, fillers and tags that cannot be seen.
public enum Sanitizer {
  /// The mark for whatever has no picture of its own.
  static let unknown: Unicode.Scalar = "\u{FFFD}"

  /// The text with every harmful or hidden character replaced by a mark that can be seen.
  ///
  /// Control characters become their pictures (`␛`, `␊`), all others the replacement character.
  public static func visible(_ text: some StringProtocol) -> String {
    var text = String(text)
    if text.withUTF8({ SimpleText($0) != nil }) { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(mark(for: scalar) ?? scalar) }
    return String(shown)
  }

  /// The mark drawn in place of a character, or nil when the character may be drawn itself.
  public static func mark(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: nil
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x2010..<0x2028, 0x2030..<0x2060, 0x20A0..<0x20C0, 0x2190..<0x2400, 0x2500..<0x2900: nil
    default: isHidden(scalar) ? unknown : nil
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0E, 0xFE0F: return false  // text or emoji: the character before is drawn all the same
    case 0x10FE80...0x10FEFF: return true  // bytes of a path that are no text
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
