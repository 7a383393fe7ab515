/// One line of a file that is known to be right, so that only commas and quotes need to be looked for.
enum CSVLine {
  /// Cells that no compiled-in line exceeds, so that their list need not grow.
  private static let widest = 96

  /// The cells of a line without byte order mark and line end, as `CSVParser` would cut them.
  static func cells(_ bytes: [UInt8]) -> [CSVCell] {
    var cells: [CSVCell] = []
    cells.reserveCapacity(widest)
    forEachCell(of: bytes) { _, cell in cells.append(cell) }
    return cells
  }

  /// Cuts a line and hands out each cell with its place, from 0.
  /// - Parameter last: the place of the last cell that is wanted.
  static func forEachCell(of bytes: [UInt8], upTo last: Int = .max, _ take: (Int, CSVCell) -> Void) {
    var (start, number) = (0, 0)
    while start <= bytes.count, number <= last {
      let isQuoted = start < bytes.count && bytes[start] == quote
      let cell = isQuoted ? quoted(start + 1, bytes) : CSVCell(start: start, end: place(of: comma, from: start, bytes))
      take(number, cell)
      start = Int(cell.start + cell.length) + (isQuoted ? 2 : 1)
      number += 1
    }
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
