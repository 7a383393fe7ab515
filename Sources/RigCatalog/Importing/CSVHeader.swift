import RigModel

/// The first line of a CSV file from outside.
struct CSVHeader {
  let file: CSVFile
  let cells: [CSVCell]

  /// What a line looks like that has none of the columns that are wanted.
  static func looks(_ line: some Collection<UInt8>) -> String {
    let text = String(decoding: line.prefix(200), as: UTF8.self)
    let marks: [(Character, String)] = [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")]
    if let (_, name) = marks.first(where: { mark, _ in text.count { $0 == mark } > 1 }) {
      return "\(name) between the columns of \(Wording.quoted(text)), where commas part them"
    }
    let columns = text.split(separator: ",")
    guard columns.count > 2 else { return "a text that begins with \(Wording.quoted(text))" }
    let names = columns.prefix(5).map { Wording.quoted($0) } + (columns.count > 5 ? ["others"] : [])
    return "a table with the columns \(Wording.list(names))"
  }

  /// Where columns stand; an unknown one, one that comes twice or one that is missing is an error.
  func places(of columns: [String], needed: [String]) throws(CatalogError) -> [Int?] {
    var places = [Int?](repeating: nil, count: columns.count)
    if cells.count == 1, cells[0].length > 0, let found = separated(file.text(cells[0])) {
      let message = "found \(found)"
      throw file.error(at: Int(cells[0].start), "\(message); expected \(Wording.list(needed)) between commas")
    }
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

  private func separated(_ cell: CellText) -> String? {
    let found = CSVHeader.looks(cell.slice)
    return found.hasPrefix("a text") ? nil : found
  }

  private func unknown(_ name: String, _ cell: CSVCell, _ columns: [String]) -> CatalogError {
    let hint = Spelling.hint(for: name, in: columns)
    let expected = hint.isEmpty ? ", expected some of \(Wording.list(columns))" : hint
    return file.error(at: Int(cell.start), "found the unknown column \(Wording.quoted(name))\(expected)")
  }
}
