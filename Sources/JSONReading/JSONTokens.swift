/// Steps through a JSON text once, a token at a time, however deep it goes; it remembers how deep, and no more.
///
/// What is no JSON between tokens is passed, and a text that is cut off ends where it is cut.
public struct JSONTokens {
  /// A piece of the text.
  public enum Token: Hashable, Sendable {
    /// An object or a list begins.
    case open(isList: Bool)
    /// The innermost object or list ends.
    case close
    /// The name of a member, with its quotes.
    case key(Range<Int>)
    /// A text with its quotes, a number or a word.
    case value(Range<Int>)
  }

  private let bytes: [UInt8]
  /// The place behind the last token.
  public private(set) var place: Int
  /// How many objects and lists are open.
  public private(set) var depth = 0
  /// Whether the text ended before the value did.
  public private(set) var isCut = false
  private var isEnded = false

  /// Begins at a place of a text, where a value does.
  public init(_ bytes: [UInt8], from place: Int) { (self.bytes, self.place) = (bytes, place) }

  /// The next token; `nil` behind the value, and where the text is cut off.
  public mutating func next() -> Token? {
    guard !isEnded else { return nil }
    pass { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") }
    guard place < bytes.count else { return cut() }
    switch bytes[place] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      (depth, place) = (depth + 1, place + 1)
      return .open(isList: bytes[place - 1] == UInt8(ascii: "["))
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      (depth, place) = (depth - 1, place + 1)
      isEnded = depth <= 0
      return .close
    case UInt8(ascii: "\""): return text()
    default: return word()
    }
  }

  private mutating func cut() -> Token? {
    (isCut, isEnded, place) = (true, true, bytes.count)
    return nil
  }

  private mutating func pass(_ isPassed: (UInt8) -> Bool) {
    while place < bytes.count, isPassed(bytes[place]) { place += 1 }
  }

  private mutating func text() -> Token? {
    let start = place
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard place < bytes.count else { return cut() }
    place += 1
    let end = place
    pass { $0 <= 0x20 }
    let isKey = place < bytes.count && bytes[place] == UInt8(ascii: ":")
    isEnded = depth == 0
    return isKey ? .key(start..<end) : .value(start..<end)
  }

  /// A number or word; one that the text ends in may go on behind it.
  private mutating func word() -> Token? {
    let start = place
    pass { byte in
      switch byte {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "\""): false
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"): false
      default: true
      }
    }
    guard place < bytes.count else { return cut() }
    isEnded = depth == 0
    return .value(start..<place)
  }
}
