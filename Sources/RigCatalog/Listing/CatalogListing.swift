import RigModel

/// How `catalog list` and `catalog show` print.
public enum CatalogListing {
  /// A table for people: some columns, aligned, numbers to the right.
  public static func table(_ table: CatalogTable) -> String {
    let places = table.kind.shownColumns.compactMap { name in table.columns.firstIndex { $0.name == name } }
    let lines =
      [places.map { table.columns[$0].name }]
      + (0..<table.rowCount).map { row in places.map { flat(table.text(row, $0)) } }
    let widths = places.indices.map { place in lines.reduce(0) { max($0, $1[place].count) } }
    let isRight = places.map { table.columns[$0].type == .number || table.columns[$0].type == .integer }
    return lines.map { line($0, widths, isRight) }.joined()
  }

  private static func line(_ cells: [String], _ widths: [Int], _ isRight: [Bool]) -> String {
    var text = ""
    for (place, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: widths[place] - cell.count)
      text += (place == 0 ? "" : "  ") + (isRight[place] ? padding + cell : cell + padding)
    }
    while text.last == " " { text.removeLast() }
    return text + "\n"
  }

  private static func flat(_ text: String) -> String {
    text.contains(where: \.isNewline) ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
  }

  /// All columns as CSV, cells as they were written.
  public static func csv(_ table: CatalogTable) -> String {
    (0..<table.rowCount).reduce(into: CSVText.line(table.columns.map(\.name))) { text, row in
      text += CSVText.line(table.columns.indices.map { table.text(row, $0) })
    }
  }

  /// All columns as a JSON array of objects, numbers as numbers, empty cells as `null`.
  public static func json(_ table: CatalogTable) -> String {
    let names = table.columns.map { JSONText.string($0.name) }
    let rows = table.rows.map { values in
      "  {" + zip(names, values).map { "\($0): \(JSONText.value($1))" }.joined(separator: ", ") + "}"
    }
    return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
  }

  /// What is known of one row of any kind, a line for each cell that is filled; `nil` for an unknown id.
  public static func show(_ id: String, in catalog: LoadedCatalog) -> String? {
    let found = catalog.tables.compactMap { table in table.row(of: id).map { show(table, $0) } }
    return found.isEmpty ? nil : found.joined(separator: "\n")
  }

  private static func show(_ table: CatalogTable, _ row: Int) -> String {
    let filled = table.columns.indices.filter { !table.text(row, $0).isEmpty }
    var lines = filled.map { (table.columns[$0].name, flat(table.text(row, $0))) }
    if table.columns.allSatisfy({ $0.name != "kind" }) { lines.insert(("kind", table.kind.rawValue), at: 1) }
    let width = lines.reduce(0) { max($0, $1.0.count) }
    return lines.map { $0 + String(repeating: " ", count: width - $0.count + 2) + $1 + "\n" }.joined()
  }
}
