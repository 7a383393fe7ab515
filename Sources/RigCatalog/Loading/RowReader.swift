import RigModel

/// Reads rows one by one that are known to be right, their header matched once.
///
/// It reports no errors: compiled-in cells are checked by the tests, a person's own when they are opened.
struct RowReader<Record> {
  private let columns: [Field<Record>]
  /// Which column each cell of a row belongs to; `nil` for one that the schema does not know.
  private let places: [Int?]
  /// The place of the last cell that belongs to one.
  private let last: Int

  /// - Parameter header: the line of the column names.
  init(_ schema: Schema<Record>, header bytes: [UInt8]) {
    let columns = schema.columns
    let names = CSVLine.cells(bytes)
    let places = names.indices.map { place -> Int? in
      let name = CellText(names[place], in: bytes)
      let isInOrder = place < columns.count && name.equals(columns[place].name)
      return isInOrder ? place : columns.firstIndex { name.equals($0.name) }
    }
    last = places.lastIndex { $0 != nil } ?? 0
    (self.columns, self.places) = (columns, places)
  }

  /// Reads the rows of a compiled-in file.
  init(_ schema: Schema<Record>, _ lines: CompiledLines) { self.init(schema, header: lines.bytes(of: lines.header)) }

  /// Reads a line into a record of empty cells.
  func read(_ bytes: [UInt8], into record: inout Record) {
    CSVLine.forEachCell(of: bytes, upTo: last) { place, cell in
      guard cell.length > 0, let column = places[place] else { return }
      _ = columns[column].read(CellText(cell, in: bytes), into: &record)
    }
  }
}
