/// Cells as a CSV file holds them.
enum CSVText {
  /// A row with its line end.
  static func line(_ cells: [String]) -> String { String(decoding: bytes(cells), as: UTF8.self) }

  /// The bytes of a row with its line end.
  static func bytes(_ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.reduce(cells.count) { $0 + $1.utf8.count })
    for cell in cells {
      append(cell, to: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
    bytes[bytes.count - 1] = 10
    return bytes
  }

  /// Appends a cell, in quotes where it needs them.
  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes += cell.utf8
    guard bytes[start...].contains(where: isSpecial) else { return }
    let doubled = bytes[start...].flatMap { $0 == quote ? [quote, quote] : [$0] }
    bytes.replaceSubrange(start..., with: [quote] + doubled + [quote])
  }

  private static let quote = UInt8(ascii: "\"")

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == quote || byte == UInt8(ascii: ",") || byte == 10 || byte == 13
  }
}
