/// A compiled-in file cut into lines, its header matched: rows are read when somebody asks for them.
struct OpenedFile<Record: CatalogRecord> {
  private let file: CompiledFile
  private let rows: [Range<Int>]
  private let reader: RowReader<Record>

  /// Opens the file of a kind; `nil` when it has no header.
  init?(_ schema: Schema<Record>) {
    guard let file = CompiledFile(schema.kind) else { return nil }
    var lines = file.lines
    guard !lines.isEmpty else { return nil }
    reader = RowReader(schema, file, header: lines.removeFirst())
    (self.file, rows) = (file, lines)
  }

  /// All rows.
  var all: [Record] { rows.map(read) }

  /// The row of an id.
  func record(_ id: String) -> Record? { rows.first { file.line($0, hasID: id) }.map(read) }

  /// The rows that hold some words in some columns; neither these nor those before them have quotes.
  func records(where cells: [(column: String, word: String)]) -> [Record] {
    let wanted = cells.compactMap { cell in reader.place(of: cell.column).map { (place: $0, word: cell.word) } }
    precondition(wanted.count == cells.count, "a column that is not in the file")
    return rows.filter { line in wanted.allSatisfy { file.line(line, hasCell: $0.word, at: $0.place) } }.map(read)
  }

  private func read(_ line: Range<Int>) -> Record {
    var record = Record()
    reader.read(line, into: &record)
    return record
  }
}
