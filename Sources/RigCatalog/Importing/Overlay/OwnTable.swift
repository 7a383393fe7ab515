import RigModel

/// One's own catalog file of a kind, to be changed cell by cell.
struct OwnTable {
  let kind: CatalogKind
  /// Whether a cell differs from the file.
  private(set) var isChanged = false

  /// The rows of this kind before the import, those of the file included.
  private let known: CatalogTable
  private var header: [String]
  private var rows: [[String]] = []
  private var places: [String: Int] = [:]

  /// Takes the rows of a file that was loaded without errors; of none when it is not there.
  init(_ known: CatalogTable, file: SourceFile?) {
    (kind, self.known, header) = (known.kind, known, ["id"])
    guard let file else { return }
    var log = ErrorLog()
    let read = CSVParser.parse(file.name, file.bytes, &log)
    header = read.columns
    let id = header.firstIndex(of: "id") ?? 0
    for row in 0..<read.rowCount {
      let cells = read.texts(row)
      places[cells[id]] = rows.count
      rows.append(cells)
    }
  }

  /// The file.
  var text: String { rows.reduce(into: CSVText.line(header)) { $0 += CSVText.line($1) } }

  /// Whether a row is in the catalog or the file.
  func has(_ id: String) -> Bool { places[id] != nil || known.row(of: id) != nil }

  /// A cell as the catalog has it with the file over it; empty when there is none.
  func text(_ id: String, _ column: String) -> String { own(id, column) ?? before(id, column) }

  /// A cell of the file; `nil` when it does not have the row or the column.
  func own(_ id: String, _ column: String) -> String? {
    guard let row = places[id], let place = header.firstIndex(of: column) else { return nil }
    return rows[row][place]
  }

  private func before(_ id: String, _ column: String) -> String {
    guard let row = known.row(of: id), let place = known.columns.firstIndex(where: { $0.name == column }) else {
      return ""
    }
    return known.text(row, place)
  }

  /// Lays cells over a row and tells whether that changes anything.
  mutating func lay(_ cells: [String: String], over id: String) -> Bool {
    guard cells.contains(where: { own(id, $0.key) != $0.value }) else { return false }
    isChanged = true
    for column in known.columns.map(\.name) where cells[column] != nil { add(column) }
    let place = places[id] ?? rows.count
    if place == rows.count {
      places[id] = place
      rows.append(header.map { $0 == "id" ? id : before(id, $0) })
    }
    for (column, name) in header.enumerated() { cells[name].map { rows[place][column] = $0 } }
    return true
  }

  /// Adds a column; the rows keep what they have of it without the file.
  private mutating func add(_ column: String) {
    guard !header.contains(column) else { return }
    let id = header.firstIndex(of: "id") ?? 0
    for row in rows.indices { rows[row].append(kept(column, of: rows[row][id])) }
    header.append(column)
  }

  /// What a row has of a column without the file; nothing where that contradicts a number of the file.
  private func kept(_ column: String, of id: String) -> String {
    let text = before(id, column)
    guard let kept = DecimalText.number(text) else { return text }
    let number = { (column: String) in own(id, column).flatMap { DecimalText.number($0) } }
    let isOff = PartRecord.ordered.contains { less, more in
      less == column && number(more).map { kept > $0 } ?? false
        || more == column && number(less).map { $0 > kept } ?? false
    }
    return isOff ? "" : text
  }
}

extension OwnTable {
  /// The row's estimated columns without some; `nil` when those are not among them.
  func estimated(_ id: String, without columns: [String]) -> String? {
    let names = text(id, "estimated").split(separator: " ").map(String.init)
    guard names.contains(where: columns.contains) else { return nil }
    return names.filter { !columns.contains($0) }.joined(separator: " ")
  }
}
