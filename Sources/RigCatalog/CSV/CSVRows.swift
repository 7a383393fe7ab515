/// The rows of a file one after the other; after one that cannot be read it goes on with the next line.
struct CSVRows {
  /// What a line turned out to be.
  enum Row {
    case cells([CSVCell])
    case fault(CSVParser.Fault)
  }

  private var parser: CSVParser
  /// The file as it was, bytes that are no UTF-8 among them.
  private let original: [UInt8]

  init(_ bytes: [UInt8]) { (original, parser) = (bytes, CSVParser(CSVRows.mend(bytes))) }

  /// The file, each byte that is no UTF-8 replaced by one that the parser refuses.
  var bytes: [UInt8] { parser.bytes }

  /// The next row that is not blank; `nil` at the end.
  mutating func next() -> Row? {
    let start = parser.position
    do throws(CSVParser.Fault) {
      return try parser.nextRow() ? .cells(parser.row) : nil
    } catch {
      return .fault(recover(from: error, start))
    }
  }

  /// Steps to the next line; a quote that swallowed lines was left open, so they are read as rows.
  private mutating func recover(from fault: CSVParser.Fault, _ start: Int) -> CSVParser.Fault {
    if fault.offset < bytes.count, bytes[fault.offset] != original[fault.offset] {
      parser.position = end(of: fault.offset)
      let byte = Wording.hex(original[fault.offset], 2)
      return CSVParser.Fault(offset: fault.offset, message: "found the byte 0x\(byte), expected UTF-8")
    }
    let first = bytes[start...].firstIndex { $0 != 10 && $0 != 13 } ?? start
    let hasSwallowed = fault.message == CSVParser.afterQuote && end(of: first) <= fault.offset
    parser.position = end(of: hasSwallowed ? first : fault.offset)
    return hasSwallowed ? CSVParser.Fault(offset: first, message: CSVParser.openQuote) : fault
  }

  /// The first byte behind a line.
  private func end(of offset: Int) -> Int {
    bytes[offset...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
  }

  private static func mend(_ bytes: [UInt8]) -> [UInt8] {
    var mended = bytes
    var start = 0
    while let fault = fault(in: bytes, from: start) {
      for place in fault { mended[place] = 1 }
      start = fault.upperBound
    }
    return mended
  }

  private static func fault(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(start...))
      return nil
    } catch {
      let first = error.byteOffsets.lowerBound
      return start + first..<start + max(error.byteOffsets.upperBound, first + 1)
    }
  }
}

/// Counts lines while a file is read from its begin to its end.
struct LineCounter {
  private var line = 1
  private var counted = 0

  /// Where a byte stands, as editors count: lines and characters from 1.
  mutating func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    if offset < counted { self = LineCounter() }
    line += bytes[counted..<offset].count { $0 == UInt8(ascii: "\n") }
    counted = offset
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? CSVParser.start(of: bytes)
    return (line, bytes[min(start, offset)..<offset].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
