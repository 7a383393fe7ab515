/// Keys that begin with Escape, as xterm and its kin send them; modifiers are ignored.
enum EscapeSequence {
  /// The key at the beginning of the bytes, the first of which is Escape.
  ///
  /// Escape before any other character is the Escape key: there is no Alt here.
  static func decode(_ left: ArraySlice<UInt8>) -> KeyDecoder.Outcome {
    let rest = left.dropFirst()
    guard let second = rest.first else { return .incomplete }
    switch second {
    case UInt8(ascii: "["): return decodeControlSequence(rest.dropFirst())
    case UInt8(ascii: "O"): return decodeShifted(rest.dropFirst())
    case UInt8(ascii: "]"), UInt8(ascii: "P"): return decodeReply(rest)
    default: return .key(.escape, 1)
    }
  }

  /// What follows Escape in a late answer to a question of some program before: skipped up to BEL or `ESC \`.
  private static func decodeReply(_ rest: ArraySlice<UInt8>) -> KeyDecoder.Outcome {
    guard let third = rest.dropFirst().first else { return .incomplete }
    guard "0123456789>+!$".utf8.contains(third) else { return .key(.escape, 1) }
    guard let end = rest.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return .incomplete }
    let count = end - rest.startIndex + 2
    if rest[end] == 0x07 { return .key(.unknown, count) }
    guard let last = rest.dropFirst(count - 1).first else { return .incomplete }
    return last == UInt8(ascii: "\\") ? .key(.unknown, count + 1) : .key(.escape, 1)
  }

  /// What follows `ESC O`: a keypad, or the arrows of application mode.
  private static func decodeShifted(_ rest: ArraySlice<UInt8>) -> KeyDecoder.Outcome {
    guard let byte = rest.first else { return .incomplete }
    let letter = Character(Unicode.Scalar(byte))
    if byte == 0x1B { return .key(.escape, 1) }
    return .key(key(ofLetter: letter) ?? key(ofKeypad: letter) ?? .unknown, 3)
  }

  /// What follows `ESC [`: parameters and a final byte.
  private static func decodeControlSequence(_ rest: ArraySlice<UInt8>) -> KeyDecoder.Outcome {
    if rest.first == UInt8(ascii: "[") { return decodeConsole(rest.dropFirst()) }
    if rest.first == UInt8(ascii: "M") { return MouseBytes.decodeOld(rest.dropFirst()) }
    let parameters = rest.prefix { $0 >= 0x20 && $0 < 0x40 }
    let count = parameters.count + 3
    guard let final = rest.dropFirst(parameters.count).first else {
      return parameters.count > 64 ? .key(.unknown, count - 1) : .incomplete
    }
    guard final >= 0x40 && final < 0x7F else { return .key(.unknown, count - 1) }
    return meaning(String(decoding: parameters, as: UTF8.self), Character(Unicode.Scalar(final)), count)
  }

  private static func meaning(_ parameters: String, _ final: Character, _ count: Int) -> KeyDecoder.Outcome {
    if parameters.first == "<" { return .key(MouseBytes.decode(parameters.dropFirst(), final) ?? .unknown, count) }
    let number = parameters.split(separator: ";").first.flatMap { Int($0) }
    if final == "~" && number == 200 { return .pasteBegins(count) }
    if final == "~" { return .key(key(ofNumber: number ?? 0), count) }
    return .key(key(ofLetter: final) ?? .unknown, count)
  }

  /// The first five function keys of the Linux console: `ESC [ [ A`.
  private static func decodeConsole(_ rest: ArraySlice<UInt8>) -> KeyDecoder.Outcome {
    guard let byte = rest.first else { return .incomplete }
    let number = Int(byte) - 0x40
    return .key((1...5).contains(number) ? .function(number) : .unknown, 4)
  }

  private static func key(ofLetter letter: Character) -> Key? {
    switch letter {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  /// The numbers before `~`; they leave out 16 and 22.
  private static func key(ofNumber number: Int) -> Key {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: .unknown
    }
  }

  /// The keypad in application mode, where the letters from `j` stand for `*` to `9`.
  private static func key(ofKeypad letter: Character) -> Key? {
    switch letter {
    case "M": return .enter
    case "I": return .tab
    case "X": return .character("=")
    case "j"..."y":
      guard let code = letter.asciiValue, let sign = Unicode.Scalar(UInt32(code) - 0x40) else { return nil }
      return .character(Character(sign))
    default: return nil
    }
  }
}
