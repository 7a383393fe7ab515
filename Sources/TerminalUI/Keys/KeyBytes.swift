/// Keys that are no escape sequence: control bytes and text in UTF-8.
enum KeyBytes {
  /// The key at the beginning of the bytes, of which there is at least one.
  static func decodePlain(_ left: ArraySlice<UInt8>) -> KeyDecoder.Outcome {
    let first = left[left.startIndex]
    if first < 0x20 || first == 0x7F { return .key(control(first), 1) }
    if first < 0x80 { return .key(.character(Character(Unicode.Scalar(first))), 1) }
    return decodeUTF8(left)
  }

  /// The key behind a control byte.
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .control(Character(Unicode.Scalar(byte + 0x60)))
    }
  }

  private static func decodeUTF8(_ left: ArraySlice<UInt8>) -> KeyDecoder.Outcome {
    let first = left[left.startIndex]
    let needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    let found = left.prefix(needed)
    guard needed > 1 && first < 0xF5 else { return .key(.unknown, 1) }
    let tail = found.dropFirst().prefix { $0 & 0xC0 == 0x80 }
    if tail.count < found.count - 1 { return .key(.unknown, 1 + tail.count) }
    guard found.count == needed else { return .incomplete }
    guard let text = String(validating: found, as: UTF8.self), let character = text.first else {
      return .key(.unknown, needed)
    }
    return .key(.character(character), needed)
  }
}
