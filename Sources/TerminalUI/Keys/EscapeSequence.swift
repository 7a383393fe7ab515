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
    default: return .key(.escape, 1)
    }
  }

  /// What follows `ESC O`: a keypad, or the arrows of application mode.
  private static func decodeShifted(_ rest: ArraySlice<UInt8>) -> KeyDecoder.Outcome {
    guard let byte = rest.first else { return .incomplete }
    let letter = Character(Unicode.Scalar(byte))
    if byte == 0x1B { return .key(.escape, 1) }
    return .key(letters[letter] ?? keypad[letter] ?? .unknown, 3)
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
    if final == "~" { return .key(numbered[number ?? 0] ?? .unknown, count) }
    return .key(letters[final] ?? .unknown, count)
  }

  /// The first five function keys of the Linux console: `ESC [ [ A`.
  private static func decodeConsole(_ rest: ArraySlice<UInt8>) -> KeyDecoder.Outcome {
    guard let byte = rest.first else { return .incomplete }
    let number = Int(byte) - 0x40
    return .key((1...5).contains(number) ? .function(number) : .unknown, 4)
  }

  private static let letters: [Character: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]

  private static let keypad: [Character: Key] = [
    "M": .enter, "I": .tab, "X": .character("="), "j": .character("*"), "k": .character("+"), "l": .character(","),
    "m": .character("-"), "n": .character("."), "o": .character("/"), "p": .character("0"), "q": .character("1"),
    "r": .character("2"), "s": .character("3"), "t": .character("4"), "u": .character("5"), "v": .character("6"),
    "w": .character("7"), "x": .character("8"), "y": .character("9"),
  ]
}
