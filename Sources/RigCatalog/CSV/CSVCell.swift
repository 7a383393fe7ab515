import RigModel

/// One cell as a range of bytes, without its outer quotes.
struct CSVCell: Sendable {
  /// Where the text begins in the file.
  let start: UInt32
  /// How many bytes it has.
  let length: UInt32
  /// Whether doubled quotes stand in it.
  let hasDoubledQuotes: Bool

  init(start: Int, end: Int, hasDoubledQuotes: Bool = false) {
    (self.start, self.length) = (UInt32(start), UInt32(end - start))
    self.hasDoubledQuotes = hasDoubledQuotes
  }
}

/// A cell together with the file it lies in.
struct CellText {
  let bytes: [UInt8]
  let range: Range<Int>
  let hasDoubledQuotes: Bool

  init(_ cell: CSVCell, in bytes: [UInt8]) {
    self.bytes = bytes
    range = Int(cell.start)..<Int(cell.start + cell.length)
    hasDoubledQuotes = cell.hasDoubledQuotes
  }

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    range = 0..<bytes.count
    hasDoubledQuotes = false
  }

  var isEmpty: Bool { range.isEmpty }

  /// The text, doubled quotes made single.
  var text: String {
    guard hasDoubledQuotes else { return String(decoding: bytes[range], as: UTF8.self) }
    var kept: [UInt8] = []
    var isSecond = false
    for byte in bytes[range] {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond { kept.append(byte) }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The words between blanks.
  var words: [String] { text.split(separator: " ").map(String.init) }

  /// The text as an error shows it: in quotes, and cut when it is long.
  var shown: String { Wording.quoted(text) }
}
