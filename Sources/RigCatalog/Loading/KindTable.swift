import RigModel

/// The files of one kind laid over each other, still as bytes.
struct KindTable: Sendable {
  /// A cell and the file it comes from; absent when no file has its column.
  struct Reference: Sendable {
    static let absent = Reference(file: .max, cell: CSVCell(start: 0, end: 0))

    let file: UInt16
    let cell: CSVCell

    var isAbsent: Bool { file == .max }
  }

  /// What a file says of a row: the place of its first cell there, and what it lies over.
  struct Source: Sendable {
    let file: UInt16
    let first: UInt32
    var covered: UInt32?
  }

  let kind: CatalogKind
  let columns: [CatalogColumn]
  var files: [CSVFile] = []
  var written: [CivilDate] = []
  /// Where each column stands in a file.
  var places: [[Int?]] = []
  /// The columns for which a file hides what lies below it, though it has none of its own.
  var hidden: [[Int]] = []
  /// What the last file says that spoke of a row, for each row.
  var sources: [Source] = []
  /// What lies below.
  var covered: [Source] = []
  var rows: [String: Int] = [:]

  init(kind: CatalogKind, columns: [CatalogColumn]) { (self.kind, self.columns) = (kind, columns) }

  var rowCount: Int { sources.count }

  /// The cell of the last file that has the column.
  /// - Parameter last: the last file that counts.
  func reference(_ row: Int, _ column: Int, upTo last: UInt16 = .max) -> Reference {
    var source = Optional(sources[row])
    while let said = source {
      if said.file <= last, let place = places[Int(said.file)][column] {
        return Reference(file: said.file, cell: files[Int(said.file)].cells[Int(said.first) + place])
      }
      if said.file <= last, hidden[Int(said.file)].contains(column) { return .absent }
      source = said.covered.map { covered[Int($0)] }
    }
    return .absent
  }

  /// The text of a cell; `nil` when no file has its column.
  func cell(_ row: Int, _ column: Int) -> CellText? {
    let reference = reference(row, column)
    return reference.isAbsent ? nil : files[Int(reference.file)].text(reference.cell)
  }

  /// The day that the file was written which spoke of a row last.
  func written(_ row: Int) -> CivilDate { written[Int(sources[row].file)] }

  /// An error at a cell, or at the row when the cell is in no file.
  func error(_ row: Int, _ column: Int?, _ message: String) -> CatalogError {
    let reference = column.map { self.reference(row, $0) } ?? .absent
    let named = column.map { columns[$0].name + ": " + message } ?? message
    guard reference.isAbsent else { return files[Int(reference.file)].error(at: Int(reference.cell.start), named) }
    return files[Int(sources[row].file)].error(at: offset(sources[row]), named)
  }

  /// Where a row begins in a file.
  func offset(_ source: Source) -> Int { Int(files[Int(source.file)].cells[Int(source.first)].start) }

  func column(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }
}
