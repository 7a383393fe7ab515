/// A word or a sign of Swift code.
struct Token: Equatable {
  let text: String
  let line: Int
  let isWord: Bool

  /// The tokens of a source text, without its comments and the text of its string literals.
  static func all(in source: String) -> [Token] {
    let code = CodeReader.code(of: source)
    var tokens: [Token] = []
    var line = 1
    var place = 0
    while place < code.count {
      let length = max(1, code[place...].prefix(while: isPartOfWord).count)
      let text = String(decoding: code[place..<place + length], as: UTF8.self)
      if text == "\n" { line += 1 }
      if !" \n\t`".contains(text) { tokens.append(Token(text: text, line: line, isWord: isWord(code[place]))) }
      place += length
    }
    return tokens
  }

  /// Letters beyond ASCII belong to words.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    isWord(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
