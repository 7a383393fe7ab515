import RigModel

/// What a cell turned out to be: a value, or a sentence that says what was found instead of what was expected.
enum CellReading {
  case value(FieldValue)
  case fault(String)
}

extension Field {
  /// Puts a cell that is not empty into a record, or says what was found instead of what was expected.
  func read(_ cell: CellText, into record: inout Record) -> String? {
    guard cell.range.count <= CellText.limit else { return cell.tooLong }
    switch type.read(cell) {
    case .value(let value):
      store(&record, value)
      return nil
    case .fault(let fault): return fault
    }
  }

  /// Whether a cell that is not empty can be read.
  func accepts(_ cell: CellText) -> Bool { cell.range.count <= CellText.limit && type.accepts(cell) }

  /// The field as it is listed.
  var info: CatalogColumn { CatalogColumn(name: name, type: type.columnType, isRequired: isRequired) }
}
