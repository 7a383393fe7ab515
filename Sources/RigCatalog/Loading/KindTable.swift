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

  /// The place of the row in the last file that spoke of it.
  struct Origin: Sendable {
    var file: Int
    var offset: Int
  }

  let kind: CatalogKind
  let columns: [CatalogColumn]
  var files: [CSVFile] = []
  var written: [CivilDate] = []
  /// The rows one after the other, each as long as `columns`.
  var references: [Reference] = []
  var origins: [Origin] = []
  var rows: [String: Int] = [:]

  init(kind: CatalogKind, columns: [CatalogColumn]) { (self.kind, self.columns) = (kind, columns) }

  var rowCount: Int { origins.count }

  func reference(_ row: Int, _ column: Int) -> Reference { references[row * columns.count + column] }

  /// The text of a cell; `nil` when no file has its column.
  func cell(_ row: Int, _ column: Int) -> CellText? {
    let reference = reference(row, column)
    return reference.isAbsent ? nil : files[Int(reference.file)].text(reference.cell)
  }

  /// The day that the file was written which spoke of a row last.
  func written(_ row: Int) -> CivilDate { written[origins[row].file] }

  /// An error at a cell, or at the row when the cell is in no file.
  func error(_ row: Int, _ column: Int?, _ message: String) -> CatalogError {
    let reference = column.map { self.reference(row, $0) } ?? .absent
    let named = column.map { columns[$0].name + ": " + message } ?? message
    guard reference.isAbsent else { return files[Int(reference.file)].error(at: Int(reference.cell.start), named) }
    return files[origins[row].file].error(at: origins[row].offset, named)
  }

  func column(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }
}
