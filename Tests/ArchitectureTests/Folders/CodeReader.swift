/// Reads Swift source as code alone: comments and the text of string literals become blanks, so that lines and places
/// stay; what is interpolated remains.
struct CodeReader {
  private let bytes: [UInt8]
  private var code: [UInt8]
  private var place = 0

  static func code(of text: String) -> [UInt8] {
    var reader = CodeReader(text)
    while reader.place < reader.bytes.count { reader.readCode() }
    return reader.code
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    code = bytes
  }

  /// Up to the bracket that closes an interpolation, or to the end.
  private mutating func readCode() {
    var depth = 0
    while depth >= 0, place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "/") where isAt("//"): readLineComment()
      case UInt8(ascii: "/") where isAt("/*"): readBlockComment()
      case UInt8(ascii: "#"), UInt8(ascii: "\""): readLiteral(bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count)
      case UInt8(ascii: "("): depth += pass(1)
      case UInt8(ascii: ")"): depth -= pass(1)
      default: pass(1)
      }
    }
  }

  @discardableResult private mutating func pass(_ count: Int) -> Int {
    place += count
    return count
  }

  private mutating func readLineComment() {
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { blank(1) }
  }

  private mutating func readBlockComment() {
    var depth = 0
    repeat {
      if isAt("/*") { depth += 1 }
      if isAt("*/") { depth -= 1 }
      blank(isAt("/*") || isAt("*/") ? 2 : 1)
    } while depth > 0 && place < bytes.count
  }

  /// A literal with so many `#` before its quote, or the `#` of something else.
  private mutating func readLiteral(_ hashes: Int) {
    guard bytes.dropFirst(place + hashes).first == UInt8(ascii: "\"") else {
      pass(hashes)
      return
    }
    let sign = String(repeating: "#", count: hashes)
    blank(hashes)
    let quote = isAt("\"\"\"") ? "\"\"\"" : "\""
    blank(quote.utf8.count)
    while place < bytes.count, !isAt(quote + sign) {
      if isAt("\\" + sign + "(") {
        blank(2 + hashes)
        readCode()
        code[place - 1] = UInt8(ascii: " ")
      } else {
        blank(isAt("\\" + sign) ? 2 + hashes : 1)
      }
    }
    blank(quote.utf8.count + hashes)
  }

  private func isAt(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private mutating func blank(_ count: Int) {
    for _ in 0..<count where place < bytes.count {
      if bytes[place] != UInt8(ascii: "\n") { code[place] = UInt8(ascii: " ") }
      place += 1
    }
  }
}
