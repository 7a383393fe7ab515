/// Writes any text in ASCII alone: `≈ 3 × é €` becomes `~ 3 x e EUR`; what has no likeness becomes `?`.
public enum AsciiFold {
  /// The text in ASCII alone.
  public static func fold(_ text: some StringProtocol) -> String {
    let text = String(text)
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.unicodeScalars.reduce(into: "") { $0 += fold($1) }
  }

  /// The text in ASCII alone and in small letters, so that texts are alike whose case and accents alone differ.
  public static func caseless(_ text: some StringProtocol) -> String { fold(text).lowercased() }

  /// The likeness of one scalar; empty for a combining mark.
  public static func fold(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    if let sign = signs[scalar] { return sign }
    if let block = foldBlock(scalar.value) { return block }
    if CharacterWidth.columns(of: scalar) == 0 { return "" }
    return latinLetter(scalar) ?? "?"
  }

  /// Box drawing and braille, by their shape alone.
  private static func foldBlock(_ value: UInt32) -> String? {
    switch value {
    case 0x2500, 0x2504, 0x2508, 0x254C, 0x2574, 0x2576, 0x2594: "-"
    case 0x2501, 0x2505, 0x2509, 0x254D, 0x2550: "="
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577: "|"
    case 0x250C...0x254B, 0x2552...0x2570: "+"
    case 0x2580...0x2590: "#"
    case 0x2591: "."
    case 0x2592: "="
    case 0x2593: "+"
    case 0x2800: " "
    case 0x2801...0x28FF: "*"
    case 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0xA0: " "
    default: nil
    }
  }

  /// The letter in names such as `LATIN SMALL LETTER E WITH ACUTE`.
  private static func latinLetter(_ scalar: Unicode.Scalar) -> String? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4, words[0] == "LATIN" else {
      return nil
    }
    guard words[2] == "LETTER" || words[2] == "LIGATURE", let letter = words.dropFirst(3).first else { return nil }
    if letter == "DOTLESS", let plain = words.last { return plain.lowercased() }
    guard letter.count <= 2 else { return nil }
    return words[1] == "SMALL" ? letter.lowercased() : String(letter)
  }
}
