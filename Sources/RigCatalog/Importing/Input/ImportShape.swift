/// What a file looks like from its first character.
enum ImportShape {
  case empty
  case json
  case markup
  case text
  /// Text in two bytes a character, as Excel and PowerShell write it.
  case wide

  init(_ start: [UInt8]) {
    guard !ImportShape.isWide(start.prefix(4)) else {
      self = .wide
      return
    }
    switch start[CSVParser.start(of: start)...].first(where: { $0 > 0x20 }) {
    case nil: self = .empty
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    case UInt8(ascii: "\""): self = ImportShape.isProduct(start) ? .json : .text
    case UInt8(ascii: "<"): self = .markup
    default: self = .text
    }
  }

  /// What is said of a text in two bytes a character.
  static let wideWords = "found UTF-16, expected UTF-8; `iconv -f UTF-16 -t UTF-8` makes it of it"

  /// A mark of its order of bytes, or every second byte of the first ones 0.
  private static func isWide(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count == 4 else { return false }
    let zeros = bytes.map { $0 == 0 }
    return zeros == [true, false, true, false] || zeros == [false, true, false, true]
  }

  /// Whether a text in quotes holds JSON, as `jq '.PriceList[]'` prints it, and is no cell of a table.
  private static func isProduct(_ start: [UInt8]) -> Bool {
    let text = start.drop { $0 <= 0x20 }.dropFirst()
    return text.starts(with: Array("{\\\"".utf8))
  }
}
