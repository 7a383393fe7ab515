import RigModel

extension KindTable {
  /// Lays a file over the rows: its cells replace those of the same id, its new ids become new rows.
  mutating func add(_ parsed: ParsedFile, _ log: inout ErrorLog) {
    for error in parsed.log.errors { log.add(error) }
    add(parsed.csv, parsed.file.written, &log)
  }

  /// Lays cells over the rows.
  mutating func add(_ file: CSVFile, _ day: CivilDate, _ log: inout ErrorLog) {
    guard !log.isFull, !file.header.isEmpty, let found = places(in: file, &log), let id = found[0] else { return }
    files.append(file)
    written.append(day)
    places.append(found)
    hidden.append(replaced(found))
    rows.reserveCapacity(rowCount + file.rowCount)
    sources.reserveCapacity(rowCount + file.rowCount)
    for row in 0..<file.rowCount where !log.isFull { lay(row, of: file, id, &log) }
  }

  /// Where each known column stands in a file; `nil` when the header is wrong.
  private func places(in file: CSVFile, _ log: inout ErrorLog) -> [Int?]? {
    var places = [Int?](repeating: nil, count: columns.count)
    var isRight = true
    for (place, cell) in file.header.enumerated() {
      let name = file.text(cell).text
      let column = column(name)
      if let column, places[column] == nil {
        places[column] = place
      } else {
        isRight = false
        let message = column == nil ? unknown(name) : "found the column \(name) a second time, expected it once"
        log.add(file.error(at: Int(cell.start), message))
      }
    }
    guard places[0] == nil, isRight else { return isRight ? places : nil }
    log.add(file.error(at: CSVParser.start(of: file.bytes), "found no column id, expected it in the header"))
    return nil
  }

  private func unknown(_ name: String) -> String {
    let names = columns.map(\.name)
    let hint = Spelling.hint(for: name, in: names)
    let expected = hint.isEmpty ? ", expected some of \(Wording.list(names))" : hint
    return "found the unknown column \(Wording.quoted(name))\(expected)"
  }

  private mutating func lay(_ row: Int, of file: CSVFile, _ id: Int, _ log: inout ErrorLog) {
    let first = row * file.header.count
    let name = file.text(file.cells[first + id]).text
    var source = Source(file: UInt16(files.count - 1), first: UInt32(first))
    if let old = rows[name] {
      guard sources[old].file != source.file else { return log.add(twice(name, first + id, old)) }
      source.covered = UInt32(covered.count)
      covered.append(sources[old])
      sources[old] = source
    } else {
      rows[name] = rowCount
      sources.append(source)
    }
  }

  /// The ends, the lots and the second price that a file leaves out while it gives a price: they belong to the one it replaces.
  private func replaced(_ places: [Int?]) -> [Int] {
    guard let price = column("price_median"), places[price] != nil else { return [] }
    let names = ["price_low", "price_high", "lots"]
    return columns.indices.filter { place in
      let name = columns[place].name
      return places[place] == nil && (names.contains(name) || name.hasPrefix(OtherPrice.prefix))
    }
  }

  private func twice(_ name: String, _ cell: Int, _ first: Int) -> CatalogError {
    let file = files[files.count - 1]
    let line = file.place(of: offset(sources[first])).line
    let message = "id: found \(Wording.quoted(name)) a second time, expected each id once; line \(line) has it"
    return file.error(at: Int(file.cells[cell].start), message)
  }
}
