import RigModel

/// Reads the rows of a compiled-in file one by one, its header matched once.
///
/// It reports no errors: the tests check every cell, as `catalog check` would.
struct RowReader<Record> {
  private let columns: [Field<Record>]
  private let file: CompiledFile
  /// Which column each cell of a row belongs to; `nil` for one that the schema does not know.
  private let places: [Int?]
  /// The place of the last cell that belongs to one.
  private let last: Int

  init(_ schema: Schema<Record>, _ lines: CompiledLines) {
    let columns = schema.columns
    let bytes = Array(lines.file.bytes[lines.header])
    let names = CSVLine.cells(bytes)
    let places = names.indices.map { place -> Int? in
      let name = CellText(names[place], in: bytes)
      let isInOrder = place < columns.count && name.equals(columns[place].name)
      return isInOrder ? place : columns.firstIndex { name.equals($0.name) }
    }
    last = places.lastIndex { $0 != nil } ?? 0
    (self.columns, self.places, file) = (columns, places, lines.file)
  }

  /// Reads a line of the file into a record of empty cells.
  func read(_ line: Range<Int>, into record: inout Record) {
    let bytes = Array(file.bytes[line])
    CSVLine.forEachCell(of: bytes, upTo: last) { place, cell in
      guard cell.length > 0, let column = places[place] else { return }
      _ = columns[column].read(CellText(cell, in: bytes), into: &record)
    }
  }
}
