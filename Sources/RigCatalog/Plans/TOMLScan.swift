/// A cheap look at TOML before it is parsed: how deep it nests, whether it has comments, whether a string hides a NUL.
struct TOMLScan {
  /// The deepest nesting of tables, arrays and dotted keys, counted from above.
  private(set) var depth = 0
  /// Whether a comment stands anywhere.
  private(set) var hasComments = false
  /// Where an escaped NUL stands.
  private(set) var escapedNUL: Int?

  private let bytes: [UInt8]
  private var position = 0
  private var (brackets, dots) = (0, 0)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while position < bytes.count { step() }
  }

  private mutating func step() {
    switch bytes[position] {
    case UInt8(ascii: "#"): skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
    case UInt8(ascii: "["), UInt8(ascii: "{"): open(1)
    case UInt8(ascii: "]"), UInt8(ascii: "}"): open(-1)
    case UInt8(ascii: "."): (dots, position) = (dots + 1, position + 1)
    case UInt8(ascii: "\n"), UInt8(ascii: "="), UInt8(ascii: ","): (dots, position) = (0, position + 1)
    default: position += 1
    }
    depth = max(depth, brackets + dots)
  }

  private mutating func open(_ change: Int) {
    (brackets, dots, position) = (max(brackets + change, 0), 0, position + 1)
  }

  private mutating func skipComment() {
    hasComments = true
    position = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  private mutating func skipString() {
    let quote = bytes[position]
    let isLong = bytes[position...].prefix(3).elementsEqual(repeatElement(quote, count: 3))
    position += isLong ? 3 : 1
    while position < bytes.count {
      if bytes[position] == quote, !isLong || closesLong(quote) {
        position += isLong ? 3 : 1
        return
      }
      if bytes[position] == UInt8(ascii: "\n"), !isLong { return }
      skipCharacter(isEscape: quote == UInt8(ascii: "\"") && bytes[position] == UInt8(ascii: "\\"))
    }
  }

  private func closesLong(_ quote: UInt8) -> Bool {
    bytes[position...].prefix(3).elementsEqual(repeatElement(quote, count: 3))
  }

  private mutating func skipCharacter(isEscape: Bool) {
    let zeros = Array("u0000".utf8)
    if isEscape, bytes[(position + 1)...].prefix(5).elementsEqual(zeros) || isLongZero { escapedNUL = position }
    position += isEscape ? 2 : 1
  }

  private var isLongZero: Bool { bytes[(position + 1)...].prefix(9).elementsEqual("U00000000".utf8) }
}
