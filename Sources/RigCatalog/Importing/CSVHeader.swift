import RigModel

/// The first line of a CSV file from outside.
struct CSVHeader {
  let file: CSVFile
  let cells: [CSVCell]

  /// Where columns stand; an unknown one, one that comes twice or one that is missing is an error.
  func places(of columns: [String], needed: [String]) throws(CatalogError) -> [Int?] {
    var places = [Int?](repeating: nil, count: columns.count)
    for (place, cell) in cells.enumerated() {
      let name = file.text(cell).text
      guard let column = columns.firstIndex(of: name) else { throw unknown(name, cell, columns) }
      guard places[column] == nil else {
        throw file.error(at: Int(cell.start), "found the column \(name) a second time, expected it once")
      }
      places[column] = place
    }
    let missing = needed.filter { name in columns.firstIndex(of: name).flatMap { places[$0] } == nil }
    guard missing.isEmpty else {
      let message = "found no column \(Wording.list(missing)), expected \(Wording.list(needed)) in the header"
      throw file.error(at: CSVParser.start(of: file.bytes), message)
    }
    return places
  }

  private func unknown(_ name: String, _ cell: CSVCell, _ columns: [String]) -> CatalogError {
    let hint = Spelling.hint(for: name, in: columns)
    let expected = hint.isEmpty ? ", expected some of \(Wording.list(columns))" : hint
    return file.error(at: Int(cell.start), "found the unknown column \(Wording.quoted(name))\(expected)")
  }
}
