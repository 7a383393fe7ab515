import RigModel

/// A CSV file from outside, read row by row; a row that cannot be read does not stop the others.
struct ImportedTable<Record> {
  /// What became of a row.
  enum Row {
    case read(Record)
    case refused(Fault)
  }

  /// What is wrong with a row; it is put into words only when somebody reads them.
  enum Fault {
    case unreadable(CSVParser.Fault)
    case fields(Int)
    case cell(column: String, String)
  }

  private let file: ImportedFile
  private let columns: [Field<Record>]
  private let places: [Int?]
  private let width: Int
  private var rows: CSVRows
  private var lines = LineCounter()
  private var cells: [CSVCell] = []

  /// Reads the header.
  /// - Parameter needed: the columns that must be there.
  init(_ file: ImportedFile, _ columns: [Field<Record>], needed: [String]) throws(CatalogError) {
    (self.file, self.columns, rows) = (file, columns, CSVRows(file.bytes))
    var header: [CSVCell] = []
    switch rows.next() {
    case .cells(let cells): header = cells
    case .fault(let fault): throw CSVFile(name: file.name, bytes: rows.bytes).error(at: fault.offset, fault.message)
    case nil: throw CatalogError(file: file.name, message: "found no header, expected \(Wording.list(needed)) in it")
    }
    width = header.count
    places = try CSVHeader(file: CSVFile(name: file.name, bytes: rows.bytes), cells: header)
      .places(of: columns.map(\.name), needed: needed)
  }

  /// Reads the next row into a record; `nil` at the end.
  mutating func next(_ empty: Record) -> Row? {
    switch rows.next() {
    case nil: return nil
    case .fault(let fault): return .refused(.unreadable(fault))
    case .cells(let found):
      cells = found
      guard cells.count == width else { return .refused(.fields(cells.count)) }
      return read(empty)
    }
  }

  private mutating func read(_ empty: Record) -> Row {
    var record = empty
    for (column, place) in zip(columns, places) {
      guard let place else { continue }
      let cell = CellText(cells[place], in: rows.bytes)
      if cell.isEmpty, !column.isRequired { continue }
      let fault = cell.isEmpty ? "found nothing, expected \(column.type.expected)" : column.read(cell, into: &record)
      if let fault { return .refused(.cell(column: column.name, fault)) }
    }
    return .read(record)
  }

  /// The text of a cell of the last row; empty when the file does not have the column.
  func text(_ column: String) -> String {
    place(column).map { CellText(cells[$0], in: rows.bytes).text } ?? ""
  }

  /// The line of the last row, from 1.
  var line: Int { mutating get { lines.place(of: Int(cells[0].start), in: rows.bytes).line } }

  /// What is wrong with the last row, and where.
  mutating func error(_ fault: Fault) -> CatalogError {
    switch fault {
    case .unreadable(let fault): error(at: fault.offset, fault.message)
    case .fields(let count): error(at: Int(cells[0].start), CSVParser.misfit(count, width) + decimalComma)
    case .cell(let column, let message): error(column, message)
    }
  }

  /// An error in a cell of the last row; in the row when the file does not have the column.
  mutating func error(_ column: String, _ message: String) -> CatalogError {
    error(at: Int(cells[place(column) ?? 0].start), "\(column): \(message)")
  }

  private mutating func error(at offset: Int, _ message: String) -> CatalogError {
    let place = lines.place(of: offset, in: rows.bytes)
    return CatalogError(file: file.name, line: place.line, column: place.column, message: message)
  }

  private func place(_ column: String) -> Int? { columns.firstIndex { $0.name == column }.flatMap { places[$0] } }

  /// What probably makes a row too long: a comma in a number parts it in two.
  private var decimalComma: String {
    let numbers = cells.map { cell in
      cell.length > 0 && CellText(cell, in: rows.bytes).slice.allSatisfy { $0 &- 48 < 10 }
    }
    let hasPair = zip(numbers, numbers.dropFirst()).contains { $0 && $1 }
    return cells.count > width && hasPair ? "; is a comma the decimal mark of a number? It is a point" : ""
  }
}
