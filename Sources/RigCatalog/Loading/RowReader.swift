/// Reads the rows of a compiled-in file one by one, its header matched once.
///
/// It reports no errors: the tests check every cell, as a load with files over them would.
struct RowReader<Record> {
  private let file: CompiledFile
  /// What reads each cell of a row; `nil` for a column that the schema does not know.
  private let readers: [Column<Record>.Reader?]
  private let names: [String]

  init(_ schema: Schema<Record>, _ file: CompiledFile, header: Range<Int>) {
    self.file = file
    let bytes = Array(file.bytes[header])
    var (readers, names) = ([Column<Record>.Reader?](), [String]())
    for cell in CSVParser.row(bytes) {
      let name = CellText(cell, in: bytes)
      let next = readers.count
      let isNext = next < schema.columns.count && name.equals(schema.columns[next].name)
      let column = isNext ? next : schema.columns.firstIndex { name.equals($0.name) }
      readers.append(column.map { schema.columns[$0].read })
      names.append(column.map { schema.columns[$0].name } ?? "")
    }
    (self.readers, self.names) = (readers, names)
  }

  /// The place of a column in a line, from 0; `nil` when there is none of that name.
  func place(of column: String) -> Int? { names.firstIndex(of: column) }

  /// Reads a line of the file into a record of empty cells.
  func read(_ line: Range<Int>, into record: inout Record) {
    let bytes = Array(file.bytes[line])
    for (place, cell) in CSVParser.row(bytes).enumerated() where cell.length > 0 && place < readers.count {
      _ = readers[place]?(&record, CellText(cell, in: bytes))
    }
  }
}
