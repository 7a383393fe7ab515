/// Cuts bytes into cells as RFC 4180 has it: quotes, doubled quotes, quoted line ends, LF or CRLF, a byte order mark.
struct CSVParser {
  /// A place that cannot be read and what is wrong there.
  struct Fault: Error {
    let offset: Int
    let message: String
  }

  let bytes: [UInt8]
  var position: Int
  private(set) var row: [CSVCell] = []

  init(_ bytes: [UInt8]) { (self.bytes, position) = (bytes, CSVParser.start(of: bytes)) }

  /// The first byte after a byte order mark.
  static func start(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Reads a whole file; rows of another length than the header are reported and left out.
  static func parse(_ name: String, _ bytes: [UInt8], _ log: inout ErrorLog) -> CSVFile {
    var file = CSVFile(name: name, bytes: bytes)
    do throws(Fault) {
      try checkEncoding(bytes)
      var parser = CSVParser(bytes)
      while !log.isFull, try parser.nextRow() { parser.keep(in: &file, &log) }
      if file.header.isEmpty { throw Fault(offset: 0, message: "found no header, expected a line of column names") }
    } catch {
      log.add(file.error(at: error.offset, error.message))
    }
    return file
  }

  private func keep(in file: inout CSVFile, _ log: inout ErrorLog) {
    if file.header.isEmpty {
      file.header = row
      file.cells.reserveCapacity(bytes.count / 8)
    } else if row.count == file.header.count {
      file.cells += row
    } else {
      log.add(file.error(at: Int(row[0].start), CSVParser.misfit(row.count, file.header.count)))
    }
  }

  /// What is said of a row of another length than the header.
  static func misfit(_ count: Int, _ width: Int) -> String {
    "found \(count == 1 ? "1 field" : "\(count) fields"), expected \(width) as in the header"
  }

  /// Reads the next row that is not blank; `false` at the end.
  mutating func nextRow() throws(Fault) -> Bool {
    row.removeAll(keepingCapacity: true)
    while position < bytes.count, isLineEnd(position) { position += 1 }
    guard position < bytes.count else { return false }
    repeat { row.append(try nextCell()) } while try isFollowedByComma()
    return true
  }

  private func isLineEnd(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") && isNewline(index + 1)
  }

  private func isNewline(_ index: Int) -> Bool { index < bytes.count && bytes[index] == UInt8(ascii: "\n") }

  /// Steps over what ends a cell and tells whether another cell follows.
  private mutating func isFollowedByComma() throws(Fault) -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    position += byte == UInt8(ascii: "\r") ? 2 : 1
    return byte == UInt8(ascii: ",")
  }

  private mutating func nextCell() throws(Fault) -> CSVCell {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try quotedCell() }
    let start = position
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      let isPlain = byte > UInt8(ascii: ",") || byte == UInt8(ascii: " ")
      if !isPlain || CSVParser.isDoubtful(byte), try endsPlainCell(byte, end) { break }
      end += 1
    }
    position = end
    return CSVCell(start: start, end: end)
  }

  private func endsPlainCell(_ byte: UInt8, _ position: Int) throws(Fault) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\n"): return true
    case UInt8(ascii: "\r"):
      guard isNewline(position + 1) else { throw Fault(offset: position, message: CSVParser.loneReturn) }
      return true
    case UInt8(ascii: "\""): throw Fault(offset: position, message: CSVParser.strayQuote)
    default:
      try CSVParser.refuseControl(bytes, at: position)
      return false
    }
  }

  private mutating func quotedCell() throws(Fault) -> CSVCell {
    let start = position + 1
    var (end, hasDoubledQuotes) = (start, false)
    while end < bytes.count {
      let byte = bytes[end]
      if CSVParser.isDoubtful(byte) { try CSVParser.refuseControl(bytes, at: end) }
      end += 1
      guard byte == UInt8(ascii: "\"") else { continue }
      guard end < bytes.count, bytes[end] == byte else {
        position = end
        return try closedCell(start, hasDoubledQuotes)
      }
      hasDoubledQuotes = true
      end += 1
    }
    throw Fault(offset: start - 1, message: CSVParser.openQuote)
  }

  private func closedCell(_ start: Int, _ hasDoubledQuotes: Bool) throws(Fault) -> CSVCell {
    guard position == bytes.count || bytes[position] == UInt8(ascii: ",") || isLineEnd(position) else {
      throw Fault(offset: position, message: CSVParser.afterQuote)
    }
    return CSVCell(start: start, end: position - 1, hasDoubledQuotes: hasDoubledQuotes)
  }
}

extension CSVParser {
  /// Where the row that was read last stands, without its line end.
  var lastRow: Range<Int>? {
    guard let first = row.first, let last = row.last else { return nil }
    let start = Int(first.start)
    let isQuoted = start > 0 && bytes[start - 1] == UInt8(ascii: "\"")
    let end = Int(last.start + last.length)
    return (isQuoted ? start - 1 : start)..<(end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end + 1 : end)
  }
}
