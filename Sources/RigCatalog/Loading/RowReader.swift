import RigModel

/// Reads the rows of a compiled-in file one by one, its header matched once.
///
/// It reports no errors: the tests check every cell, as `catalog check` would.
struct RowReader<Record> {
  private let columns: [Field<Record>]
  private let file: CompiledFile
  /// Which column each cell of a row belongs to; `nil` for one that the schema does not know.
  private let places: [Int?]

  init(_ schema: Schema<Record>, _ lines: CompiledLines) {
    let columns = schema.columns
    let bytes = Array(lines.file.bytes[lines.header])
    let names = CSVLine.cells(bytes)
    places = names.indices.map { place in
      let name = CellText(names[place], in: bytes)
      let isInOrder = place < columns.count && name.equals(columns[place].name)
      return isInOrder ? place : columns.firstIndex { name.equals($0.name) }
    }
    (self.columns, file) = (columns, lines.file)
  }

  /// The place of a column in a line, from 0; `nil` when there is none of that name.
  func place(of column: String) -> Int? {
    columns.firstIndex { $0.name == column }.flatMap { places.firstIndex(of: $0) }
  }

  /// Reads a line of the file into a record of empty cells.
  func read(_ line: Range<Int>, into record: inout Record) {
    let bytes = Array(file.bytes[line])
    for (place, cell) in CSVLine.cells(bytes).enumerated() where cell.length > 0 && place < places.count {
      guard let column = places[place] else { continue }
      _ = columns[column].read(CellText(cell, in: bytes), into: &record)
    }
  }
}
