/// Reads the CSV lists of others, row by row.
enum OfferTable {
  /// Lines about the file that may stand before the header.
  private static let preamble = 8

  /// The reader that knows the header of a list; `nil` when none does.
  static func kind(of start: [UInt8]) -> (any CSVOfferReader.Type)? {
    var rows = CSVRows(start)
    for _ in 0..<preamble {
      guard case .cells(let cells) = rows.next() else { return nil }
      let names = Set(cells.map { CellText($0, in: rows.bytes).text })
      if let kind = OfferImport.tables.first(where: { names.isSuperset(of: $0.columns) }) { return kind }
      // Lines about the file have a name and a value.
      guard cells.count == 2 else { return nil }
    }
    return nil
  }

  /// Reads a list.
  static func read(
    _ source: ImportSource, _ kind: any CSVOfferReader.Type, _ work: inout OfferWork
  ) throws(CatalogError) {
    var stream = CSVStream(source)
    var reader = kind.init()
    var (places, width) = ([String: Int](), 0)
    while let row = try stream.next() {
      guard case .cells(let cells) = row else {
        if case .fault(let fault) = row {
          refuse(fault.message, at: fault.offset, &stream, &work)
        }
        continue
      }
      let entry = CSVEntry(places: places, cells: cells, bytes: stream.bytes)
      if places.isEmpty {
        (places, width) = (header(entry, kind, &work), cells.count)
      } else if cells.count != width {
        refuse(CSVParser.misfit(cells.count, width), at: Int(cells[0].start), &stream, &work)
      } else {
        take(entry, &stream, &reader, &work)
      }
    }
    reader.finish(&work)
  }

  /// Where the columns stand; nothing for a line before the header, which is a fact about the file.
  private static func header(
    _ row: CSVEntry, _ kind: any CSVOfferReader.Type, _ work: inout OfferWork
  ) -> [String: Int] {
    let names = row.cells.map { CellText($0, in: row.bytes).text }
    guard Set(names).isSuperset(of: kind.columns) else {
      if names.count == 2 { work.facts[names[0]] = names[1] }
      return [:]
    }
    return Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  private static func take(
    _ row: CSVEntry, _ stream: inout CSVStream, _ reader: inout any CSVOfferReader, _ work: inout OfferWork
  ) {
    do throws(Refusal) {
      work.place = "line \(stream.place(of: Int(row.cells[0].start)).line)"
      try reader.take(row, &work)
    } catch {
      refuse(error.message, at: Int(row.cells[0].start), &stream, &work)
    }
  }

  private static func refuse(
    _ message: String, at offset: Int, _ stream: inout CSVStream, _ work: inout OfferWork
  ) {
    let place = stream.place(of: offset)
    let error = CatalogError(file: work.file, line: place.line, column: place.column, message: message)
    work.report.refusals.add(error)
  }
}
