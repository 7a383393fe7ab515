/// A place in the bytes of a TOML file.
struct TOMLCursor {
  private let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8]) { (self.bytes, position) = (bytes, CSVParser.start(of: bytes)) }

  var byte: UInt8? { byte(after: 0) }

  func byte(after count: Int) -> UInt8? { position + count < bytes.count ? bytes[position + count] : nil }

  mutating func advance() { position += 1 }

  mutating func skipLine() { position = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }

  mutating func skipReturn() throws(CSVParser.Fault) {
    guard byte(after: 1) == UInt8(ascii: "\n") else { throw fault(CSVParser.loneReturn) }
    advance()
  }

  func fault(_ message: String) -> CSVParser.Fault { CSVParser.Fault(offset: position, message: message) }

  /// The word at the cursor as an error shows it, or the single character there.
  var shown: String {
    let word = bytes[position...].prefix { TOMLCursor.isBare($0) || $0 >= 0x80 }
    guard word.isEmpty else { return Wording.quoted(String(decoding: word, as: UTF8.self)) }
    return String(decoding: bytes[position...].prefix(1), as: UTF8.self)
  }

  /// Whether a byte may stand in a key without quotes.
  static func isBare(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || byte &- 97 < 26 || byte &- 65 < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// Steps over a string in single or double quotes, over several lines when it has three of them.
  mutating func skipString() throws(CSVParser.Fault) {
    let (start, quote) = (position, bytes[position])
    let isLong = isTripled(quote)
    position += isLong ? 3 : 1
    while let byte, isLong || byte != UInt8(ascii: "\n") {
      if byte == quote, !isLong || isTripled(quote) { return skipClosing(quote, isLong) }
      try skipCharacter(quote)
    }
    throw CSVParser.Fault(offset: start, message: "found a text that is never closed, expected a closing quote")
  }

  private func isTripled(_ quote: UInt8) -> Bool { byte == quote && byte(after: 1) == quote && byte(after: 2) == quote }

  /// Steps over the closing quotes; up to two more may stand before the last three.
  private mutating func skipClosing(_ quote: UInt8, _ isLong: Bool) {
    position += isLong ? 3 : 1
    for _ in 0..<2 where isLong && byte == quote { advance() }
  }

  private mutating func skipCharacter(_ quote: UInt8) throws(CSVParser.Fault) {
    guard quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") else { return advance() }
    let rest = bytes[(position + 1)...]
    guard !rest.starts(with: "u0000".utf8), !rest.starts(with: "U00000000".utf8) else {
      throw fault("found an escaped NUL, expected text")
    }
    position += byte(after: 1) == UInt8(ascii: "\n") ? 1 : 2
  }

  /// Steps over a number, `true` or `false`.
  mutating func skipWord() throws(CSVParser.Fault) -> ArraySlice<UInt8> {
    let word = bytes[position...].prefix { TOMLCursor.isBare($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "+") }
    guard TOMLNumber.isValue(word) else {
      let found = word.isEmpty ? shown : Wording.quoted(String(decoding: word, as: UTF8.self))
      throw fault("found \(found), expected a number, a text in quotes, true or false")
    }
    position = word.endIndex
    return word
  }
}
