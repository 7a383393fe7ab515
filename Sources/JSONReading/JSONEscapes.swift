/// Resolves what stands behind backslashes in a JSON text.
enum JSONEscapes {
  /// The bytes of a text; `nil` when something cannot stand behind a backslash.
  static func resolve(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.contains(UInt8(ascii: "\\")) else { return Array(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      place += 1
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      guard place < text.endIndex else { return nil }
      if let letter = letter(text[place]) {
        bytes.append(letter)
        place += 1
      } else {
        guard let scalar = scalar(text, &place) else { return nil }
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }

  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    default: nil
    }
  }

  /// `u20ac`, or a pair of surrogates such as `ud83d\ude00`.
  private static func scalar(_ text: ArraySlice<UInt8>, _ place: inout Int) -> Unicode.Scalar? {
    guard let high = unit(text, &place) else { return nil }
    guard 0xD800..<0xDC00 ~= high else { return Unicode.Scalar(high) }
    guard place < text.endIndex, text[place] == UInt8(ascii: "\\") else { return nil }
    place += 1
    guard let low = unit(text, &place), 0xDC00..<0xE000 ~= low else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private static func unit(_ text: ArraySlice<UInt8>, _ place: inout Int) -> UInt32? {
    guard place + 5 <= text.endIndex, text[place] == UInt8(ascii: "u") else { return nil }
    let digits = text[place + 1..<place + 5]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    place += 5
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
