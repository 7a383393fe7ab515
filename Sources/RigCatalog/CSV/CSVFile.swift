/// A CSV file cut into rows of cells; no text is made until somebody asks for it.
struct CSVFile: Sendable {
  /// The name that errors give.
  let name: String
  /// The file as it was read.
  let bytes: [UInt8]
  /// The column names.
  var header: [CSVCell] = []
  /// The rows below the header, one after the other; each is as long as the header.
  var cells: [CSVCell] = []

  init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

  var rowCount: Int { header.isEmpty ? 0 : cells.count / header.count }

  func text(_ cell: CSVCell) -> CellText { CellText(cell, in: bytes) }

  /// The column names as texts.
  var columns: [String] { header.map { text($0).text } }

  /// The cell of a row in a column, counted from 0.
  func cell(_ row: Int, _ place: Int) -> CSVCell { cells[row * header.count + place] }

  /// The cells of a row as texts.
  func texts(_ row: Int) -> [String] { header.indices.map { text(cell(row, $0)).text } }

  /// Where a byte stands, as editors count: lines and characters from 1.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let begin = CSVParser.start(of: bytes)
    return bytes.withUnsafeBytes { bytes in
      let before = bytes[..<min(offset, bytes.count)]
      let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? min(begin, before.endIndex)
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      return (line, before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
    }
  }

  func error(at offset: Int, _ message: String) -> CatalogError {
    let (line, column) = place(of: offset)
    return CatalogError(file: name, line: line, column: column, message: message)
  }
}
