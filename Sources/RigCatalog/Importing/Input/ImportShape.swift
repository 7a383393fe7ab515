/// What a file looks like from its first character.
enum ImportShape {
  case empty
  case json
  case markup
  case text

  init(_ start: [UInt8]) {
    switch start[CSVParser.start(of: start)...].first(where: { $0 > 0x20 }) {
    case nil: self = .empty
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    case UInt8(ascii: "\""): self = ImportShape.isProduct(start) ? .json : .text
    case UInt8(ascii: "<"): self = .markup
    default: self = .text
    }
  }

  /// Whether a text in quotes holds JSON, as `jq '.PriceList[]'` prints it, and is no cell of a table.
  private static func isProduct(_ start: [UInt8]) -> Bool {
    let text = start.drop { $0 <= 0x20 }.dropFirst()
    return text.starts(with: Array("{\\\"".utf8))
  }
}
