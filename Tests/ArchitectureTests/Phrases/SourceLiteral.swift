/// A string literal of Swift source.
struct SourceLiteral: Equatable {
  /// Its text, with `{}` for each value in it.
  var key: String
  /// The line that it begins in, from 1.
  let line: Int
  /// Whether it is the phrase of `tr("…")`.
  let isPhrase: Bool

  /// Whether two words or more stand in it, as in a sentence.
  var isSentence: Bool {
    let words = key.replacing("{}", with: " ").split { " ,:;\n".contains($0) }
    let plain = words.filter { word in
      word.utf8.count > 1 && word.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    }
    return plain.count > 1
  }

  /// Whether lines of another language stand in it, such as a style sheet.
  var isCode: Bool { key.contains("\n") && key.contains("{ ") }

  /// All literals of a source text, inner ones before those around them; raw ones are left out.
  static func all(in source: String) -> [SourceLiteral] {
    var reader = LiteralReader(source)
    return reader.read()
  }
}

/// Reads the string literals of Swift source.
private struct LiteralReader {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var found: [SourceLiteral] = []

  init(_ source: String) { bytes = Array(source.utf8) }

  mutating func read() -> [SourceLiteral] {
    readCode()
    return found
  }

  /// Up to the bracket that closes a value, or to the end.
  private mutating func readCode() {
    var depth = 0
    while depth >= 0, place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "/") where isAt("//"): skip(to: "\n")
      case UInt8(ascii: "#") where isAt("#\""):
        place += 2
        skip(to: "\"#")
        pass(2)
      case UInt8(ascii: "\""): readLiteral()
      case UInt8(ascii: "("): depth += pass(1)
      case UInt8(ascii: ")"): depth -= pass(1)
      default: pass(1)
      }
    }
  }

  private mutating func readLiteral() {
    let isPhrase = place >= 3 && bytes[(place - 3)..<place].elementsEqual("tr(".utf8)
    let start = line
    let quote = isAt("\"\"\"") ? "\"\"\"" : "\""
    pass(quote.utf8.count)
    var text: [UInt8] = []
    while place < bytes.count, !isAt(quote) { readPiece(&text, isLong: quote.utf8.count > 1) }
    pass(quote.utf8.count)
    var key = String(decoding: text, as: UTF8.self)
    if quote.utf8.count > 1 { key = String(key.drop { $0 == "\n" }.reversed().drop { $0 == "\n" }.reversed()) }
    found.append(SourceLiteral(key: key, line: start, isPhrase: isPhrase))
  }

  private mutating func readPiece(_ text: inout [UInt8], isLong: Bool) {
    if isAt("\\(") {
      pass(2)
      text += Array("{}".utf8)
      return readCode()
    }
    guard bytes[place] == UInt8(ascii: "\\") else {
      text.append(bytes[place])
      let isLineEnd = bytes[place] == UInt8(ascii: "\n")
      pass(1)
      return isLong && isLineEnd ? skipSpaces() : ()
    }
    readEscape(&text)
  }

  private mutating func readEscape(_ text: inout [UInt8]) {
    if isAt("\\u{") {
      let digits = bytes[(place + 3)...].prefix { $0 != UInt8(ascii: "}") }
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
      text += Array(String(Character(number.flatMap(Unicode.Scalar.init) ?? "?")).utf8)
      pass(4 + digits.count)
    } else if isAt("\\\n") {
      pass(2)
      skipSpaces()
    } else {
      let escapes: [UInt8: UInt8] = [UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13]
      text.append(escapes[bytes[place + 1]] ?? bytes[place + 1])
      pass(2)
    }
  }

  private mutating func skipSpaces() { while place < bytes.count, bytes[place] == UInt8(ascii: " ") { pass(1) } }

  private mutating func skip(to end: String) {
    while place < bytes.count, !isAt(end) { pass(1) }
  }

  private func isAt(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  @discardableResult private mutating func pass(_ count: Int) -> Int {
    for _ in 0..<count where place < bytes.count {
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      place += 1
    }
    return count
  }
}
