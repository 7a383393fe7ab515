/// One line of a file that is known to be right, so that only commas and quotes need to be looked for.
enum CSVLine {
  /// Cells that no compiled-in line exceeds, so that their list need not grow.
  private static let widest = 96

  /// The cells of a line without byte order mark and line end, as `CSVParser` would cut them.
  static func cells(_ bytes: [UInt8]) -> [CSVCell] {
    var cells: [CSVCell] = []
    cells.reserveCapacity(widest)
    var start = 0
    while start <= bytes.count {
      let isQuoted = start < bytes.count && bytes[start] == quote
      let cell = isQuoted ? quoted(start + 1, bytes) : CSVCell(start: start, end: place(of: comma, from: start, bytes))
      cells.append(cell)
      start = Int(cell.start + cell.length) + (isQuoted ? 2 : 1)
    }
    return cells
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")

  private static func quoted(_ start: Int, _ bytes: [UInt8]) -> CSVCell {
    var end = place(of: quote, from: start, bytes)
    var hasDoubledQuotes = false
    while end + 1 < bytes.count, bytes[end + 1] == quote {
      hasDoubledQuotes = true
      end = place(of: quote, from: end + 2, bytes)
    }
    return CSVCell(start: start, end: end, hasDoubledQuotes: hasDoubledQuotes)
  }

  /// The first place of a byte; the end of the line when it does not come.
  private static func place(of byte: UInt8, from start: Int, _ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { $0.place(of: byte, in: start..<max(start, $0.count)) ?? $0.count }
  }
}
