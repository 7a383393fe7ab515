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

  /// The same cell of a text that begins so many bytes into a file.
  func moved(_ offset: Int) -> CSVCell {
    CSVCell(start: offset + Int(start), end: offset + Int(start + length), hasDoubledQuotes: hasDoubledQuotes)
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
    guard hasDoubledQuotes else { return String(decoding: slice, as: UTF8.self) }
    var kept: [UInt8] = []
    var isSecond = false
    for byte in slice {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond { kept.append(byte) }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The bytes of the text, doubled quotes left as they are.
  var slice: ArraySlice<UInt8> { bytes[range] }

  /// Whether the cell holds just this word.
  func equals(_ word: String) -> Bool {
    word.utf8.count == range.count && bytes.withUnsafeBytes { $0.holds(word, at: range.lowerBound) }
  }

  /// The text as an error shows it: in quotes, and cut when it is long.
  var shown: String { Wording.quoted(text) }

  /// The size in bytes beyond which a cell is refused: what is shown anywhere must have an end.
  static let limit = 4096

  /// What is said of a cell beyond the limit.
  var tooLong: String { "found \(range.count) bytes, expected at most \(CellText.limit)" }
}
