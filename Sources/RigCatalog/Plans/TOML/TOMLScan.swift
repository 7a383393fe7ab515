/// A look at TOML before the parser sees it.
///
/// The parser is left to judge names and values. But it ends the whole program on a few malformed files, such as `[=`,
/// `a = [}` or a broken time of day, and on very deep nesting; so whatever is no header, key or value is refused here.
struct TOMLScan {
  /// A place that cannot be read and what is wrong there.
  typealias Fault = CSVParser.Fault

  /// What may come next.
  private enum Expectation {
    case key
    case value
    case end
  }

  /// The deepest nesting of tables, arrays and dotted keys, counted from above.
  private(set) var depth = 0
  /// Whether a comment stands anywhere.
  private(set) var hasComments = false
  /// The first thing that is neither header nor key nor value.
  private(set) var fault: Fault?

  /// The headers and keys that stand outside of brackets, in their order.
  private(set) var entries: [Entry] = []

  /// A header or a key, and what is said for it.
  struct Entry {
    /// The header with its brackets, or the key.
    let name: Range<Int>
    /// The value; empty for a header.
    var value: Range<Int>
  }

  /// Where whole numbers end that are beyond 64 bits.
  private(set) var endsOfHugeNumbers: [Int] = []

  private var text: TOMLCursor
  private var next = Expectation.key
  /// The open brackets, `[` or `{`.
  private var brackets: [UInt8] = []
  /// Where the header or key of this line begins.
  private var start: Int?
  private var dots = 0

  init(_ bytes: [UInt8]) {
    text = TOMLCursor(bytes)
    do throws(Fault) {
      while let byte = text.byte { try step(byte) }
    } catch {
      fault = error
    }
  }

  private mutating func step(_ byte: UInt8) throws(Fault) {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): text.advance()
    case UInt8(ascii: "\n"): try endLine()
    case UInt8(ascii: "\r"): try text.skipReturn()
    case UInt8(ascii: "#"):
      hasComments = true
      text.skipLine()
    default:
      switch next {
      case .key: try stepKey(byte)
      case .value: try stepValue(byte)
      case .end: try stepEnd(byte)
      }
    }
    depth = max(depth, brackets.count + dots)
  }

  private mutating func endLine() throws(Fault) {
    if brackets.isEmpty {
      guard next != .value else { throw text.fault("found the end of the line, expected a value") }
      if let start { note(start..<text.position) }
      (next, dots, start) = (.key, 0, nil)
    }
    text.advance()
  }

  private mutating func note(_ name: Range<Int>) {
    entries.append(Entry(name: name, value: name.upperBound..<name.upperBound))
    start = nil
  }

  /// Notes the end of a value that stands outside of brackets.
  private mutating func noteEnd() {
    guard brackets.isEmpty, next == .end, let last = entries.indices.last else { return }
    entries[last].value = entries[last].value.lowerBound..<text.position
  }

  private mutating func stepKey(_ byte: UInt8) throws(Fault) {
    if brackets.isEmpty {
      if byte == UInt8(ascii: "=") {
        note((start ?? text.position)..<text.position)
      } else {
        start = start ?? text.position
      }
    }
    switch byte {
    case UInt8(ascii: "["): try skipHeader()
    case UInt8(ascii: "="): (next, dots) = (.value, 0)
    case UInt8(ascii: "."): dots += 1
    case UInt8(ascii: "}") where brackets.last == UInt8(ascii: "{"): close()
    case UInt8(ascii: "]") where brackets.isEmpty: break
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try text.skipString()
    default:
      guard TOMLCursor.isBare(byte) else { throw text.fault("found \(text.shown), expected a key") }
    }
    text.advance()
  }

  /// Steps over the brackets that open a table's header, up to the last one.
  private mutating func skipHeader() throws(Fault) {
    guard brackets.isEmpty else { throw text.fault("found [, expected a key") }
    dots = 1
    let start = text.position
    if text.byte(after: 1) == UInt8(ascii: "[") { text.advance() }
    var ahead = 1
    while text.byte(after: ahead) == UInt8(ascii: " ") || text.byte(after: ahead) == UInt8(ascii: "\t") { ahead += 1 }
    guard let first = text.byte(after: ahead), TOMLCursor.isBare(first) || [UInt8(ascii: "\""), 39].contains(first)
    else { throw Fault(offset: start, message: "found no name after [, expected the name of a table") }
  }

  private mutating func stepValue(_ byte: UInt8) throws(Fault) {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      brackets.append(byte)
      next = byte == UInt8(ascii: "{") ? .key : .value
      text.advance()
    case UInt8(ascii: "]") where brackets.last == UInt8(ascii: "["):
      close()
      text.advance()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      try text.skipString()
      next = .end
    default:
      let word = try text.skipWord()
      if TOMLNumber.isBeyondInteger(word) { endsOfHugeNumbers.append(word.endIndex) }
      next = .end
    }
    noteEnd()
  }

  private mutating func stepEnd(_ byte: UInt8) throws(Fault) {
    switch (byte, brackets.last) {
    case (UInt8(ascii: ","), UInt8(ascii: "[")): next = .value
    case (UInt8(ascii: ","), UInt8(ascii: "{")): (next, dots) = (.key, 0)
    case (UInt8(ascii: "]"), UInt8(ascii: "[")), (UInt8(ascii: "}"), UInt8(ascii: "{")): close()
    default: throw text.fault("found \(text.shown), expected the end of the \(brackets.isEmpty ? "line" : "value")")
    }
    text.advance()
    noteEnd()
  }

  private mutating func close() {
    brackets.removeLast()
    (next, dots) = (.end, 0)
  }
}
