/// The rows of a CSV file of any size, one after the other; only a part of it is in memory.
struct CSVStream {
  /// The size in bytes beyond which a row is refused.
  static let rowLimit = 16 << 20

  private let source: ImportSource
  private var rest: [UInt8] = []
  private var rows = CSVRows([])
  private var lines = LineCounter()
  private var linesBefore = 0

  init(_ source: ImportSource) { self.source = source }

  /// The part of the file in which the last row stands.
  var bytes: [UInt8] { rows.bytes }

  /// The next row that is not blank; `nil` at the end.
  mutating func next() throws(CatalogError) -> CSVRows.Row? {
    while true {
      if let row = rows.next() { return row }
      guard try advance() else { return nil }
    }
  }

  /// Where a byte of the part stands in the file, from 1.
  mutating func place(of offset: Int) -> (line: Int, column: Int) {
    let place = lines.place(of: offset, in: rows.bytes)
    return (linesBefore + place.line, place.column)
  }

  /// Reads up to the end of the last whole row; `false` at the end.
  private mutating func advance() throws(CatalogError) -> Bool {
    linesBefore += rows.bytes.count { $0 == 10 }
    var block = rest
    while true {
      let more = try source.next()
      block += more
      if more.isEmpty || block.count > CSVStream.rowLimit {
        rest = []
        break
      }
      if let end = CSVStream.lastEnd(block) {
        rest = Array(block[end...])
        block.removeSubrange(end...)
        break
      }
    }
    (rows, lines) = (CSVRows(block), LineCounter())
    return !block.isEmpty
  }

  /// The place behind the last line end that stands in no quotes.
  private static func lastEnd(_ bytes: [UInt8]) -> Int? {
    var end: Int?
    var isQuoted = false
    bytes.withUnsafeBytes { bytes in
      for place in bytes.indices {
        if bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
        if bytes[place] == 10, !isQuoted { end = place + 1 }
      }
    }
    return end
  }
}
