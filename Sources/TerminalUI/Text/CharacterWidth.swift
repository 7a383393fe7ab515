/// How many columns characters take in a terminal.
///
/// Wide East Asian characters and emoji take 2, combining marks and joiners 0, everything else 1, ambiguous ones
/// included. The rules do not depend on the locale.
public enum CharacterWidth {
  /// The columns of one scalar as a canvas draws it; a control character counts as the mark that stands for it.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300, 0x2010..<0x2028, 0x20A0..<0x20C0, 0x2190..<0x231A, 0x2500..<0x25FD, 0x2713..<0x2719,
      0x2800..<0x2900:
      1
    default: columns(ofUncommon: scalar)
    }
  }

  /// Whether a character is drawn as it is, in one column.
  @inline(__always)
  static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010..<0x2028, 0x20A0..<0x20C0, 0x2190..<0x231A, 0x2500..<0x25FD,
      0x2713..<0x2719, 0x2800..<0x2900:
      true
    default: false
    }
  }

  /// The columns of one character: the sum of its scalars.
  public static func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns that text takes on a canvas.
  public static func displayWidth(of text: some StringProtocol) -> Int {
    var text = String(text)
    return text.withUTF8 { SimpleText($0)?.count } ?? text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Whether a character takes no column and is not drawn either: selectors of text or emoji, skin tones.
  ///
  /// Terminals disagree about what these change; without them all draw the same.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0E, 0xFE0F, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  private static func columns(ofUncommon scalar: Unicode.Scalar) -> Int {
    if isDropped(scalar) { return 0 }
    if Sanitizer.mark(for: scalar) != nil { return 1 }
    if combines(scalar) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func combines(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true  // vowels and finals of Hangul syllables
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    if wideRanges.contains(where: { $0.contains(scalar.value) }) { return true }
    let isFlagLetter = (0x1F1E6...0x1F1FF).contains(scalar.value)
    return scalar.properties.isEmojiPresentation && !isFlagLetter
  }

  /// East Asian wide and full-width blocks; emoji are known by their property.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
