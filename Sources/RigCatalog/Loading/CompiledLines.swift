/// A compiled-in file cut into lines; each row is one line, which begins with its id.
///
/// Every cell of it is checked by the tests, as `catalog check` would.
struct CompiledLines: Sendable {
  let file: CompiledFile
  let header: Range<Int>
  let rows: [Range<Int>]

  /// Opens the file of a kind; `nil` when it has no header.
  init?(_ kind: CatalogKind) {
    guard let file = CompiledFile(kind) else { return nil }
    var lines = file.lines
    guard !lines.isEmpty else { return nil }
    header = lines.removeFirst()
    (self.file, rows) = (file, lines)
  }

  /// The place of an id, from 0.
  func place(of id: String) -> Int? { rows.firstIndex { file.line($0, hasID: id) } }

  /// The place of a column in a line, from 0; `nil` when there is none of that name.
  func place(ofColumn name: String) -> Int? {
    let bytes = bytes(of: header)
    return CSVLine.cells(bytes).firstIndex { CellText($0, in: bytes).equals(name) }
  }

  /// The ids in file order.
  var ids: [String] { rows.map(id) }

  /// The places of some ids.
  func places(of ids: Set<String>) -> [Int] { rows.indices.filter { ids.contains(id(of: rows[$0])) } }

  private func id(of row: Range<Int>) -> String {
    let end = file.bytes.place(of: UInt8(ascii: ","), in: row) ?? row.upperBound
    return String(decoding: file.bytes[row.lowerBound..<end], as: UTF8.self)
  }

  /// The header and some rows as if they had been parsed, each at its place in the whole file.
  func parsed(_ places: [Int]) -> CSVFile {
    var parsed = CSVFile(name: file.kind.fileName, bytes: Array(file.bytes))
    parsed.header = cells(header)
    for place in places { parsed.cells += cells(rows[place]) }
    return parsed
  }

  /// A copy of a line.
  func bytes(of line: Range<Int>) -> [UInt8] { Array(file.bytes[line]) }

  private func cells(_ line: Range<Int>) -> [CSVCell] {
    CSVLine.cells(bytes(of: line)).map { $0.moved(line.lowerBound) }
  }
}
