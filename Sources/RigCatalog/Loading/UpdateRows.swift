import RigModel

/// The rows of an update beside what is compiled in: a newer program may know more of some of them.
struct UpdateRows {
  private let file: SourceFile
  private let csv: CSVFile
  private let header: [String]
  private let known: CatalogTable

  /// Reads a file; `nil` where that fails, which whoever reads it next tells.
  init?(_ file: SourceFile) {
    var log = ErrorLog()
    csv = CSVParser.parse(file.name, file.bytes, &log)
    guard log.isEmpty else { return nil }
    (self.file, header, known) = (file, csv.columns, LoadedCatalog()[file.kind])
  }

  var count: Int { csv.rowCount }

  /// Whether what is compiled in was seen on a later day.
  func isOlder(_ row: Int) -> Bool { self["as_of", row] < knownText("as_of", row) }

  /// Whether what is compiled in says the same.
  func isKnown(_ row: Int) -> Bool { header.allSatisfy { self[$0, row] == knownText($0, row) } }

  /// The file with some of its rows; `nil` where none are left.
  func file(where isKept: (Int) -> Bool) -> SourceFile? {
    let rows = (0..<count).filter(isKept)
    guard !rows.isEmpty else { return nil }
    if rows.count == count { return file }
    let bytes = CSVText.bytes(header) + rows.flatMap { CSVText.bytes(csv.texts($0)) }
    return SourceFile(kind: file.kind, name: file.name, bytes: bytes, written: file.written)
  }

  private subscript(column: String, row: Int) -> String {
    header.firstIndex(of: column).map { csv.text(csv.cell(row, $0)).text } ?? ""
  }

  private func knownText(_ column: String, _ row: Int) -> String {
    guard let place = known.columns.firstIndex(where: { $0.name == column }) else { return "" }
    return known.row(of: self["id", row]).map { known.text($0, place) } ?? ""
  }
}
