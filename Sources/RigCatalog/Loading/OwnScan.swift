import RigModel

/// A look at all rows of a person's own part files: which ones stand for themselves, and whether they are right.
struct OwnScan {
  private(set) var lines = OwnLines()
  /// The other rows: those of compiled-in ids, and those of which another row speaks as well.
  private(set) var others: [ParsedFile] = []
  /// Ids that were met again.
  private var met: Set<UInt64> = []
  private let touched: Set<UInt64>

  /// Looks at all files; `nil` when anything is wrong.
  /// - Parameter isClosed: whether no compiled-in part is known.
  static func all(_ files: [SourceFile], isClosed: Bool, _ currencies: [CurrencyCode]) -> OwnScan? {
    let kinds = PartKind.allCases.map { CatalogKind.part($0) }
    let compiled = isClosed ? [] : kinds.flatMap { CompiledLines($0)?.ids ?? [] }
    let touched = Set(compiled.map { HashedPlaces.hash($0.utf8) })
    let sorted = kinds.flatMap { kind in files.filter { $0.kind == kind } }
    guard let scan = OwnScan(sorted, touched, currencies) else { return nil }
    return scan.met.isEmpty ? scan : OwnScan(sorted, touched.union(scan.met), currencies)
  }

  private init?(_ files: [SourceFile], _ touched: Set<UInt64>, _ currencies: [CurrencyCode]) {
    self.touched = touched
    for file in files {
      guard case .part(let kind) = file.kind, file.bytes.count <= CatalogLoader.fileLimit else { return nil }
      do throws(CSVParser.Fault) {
        try CSVParser.checkEncoding(file.bytes)
        guard try add(file, kind, currencies) else { return nil }
      } catch {
        return nil
      }
    }
  }

  /// Adds a file; false when a row is wrong.
  private mutating func add(
    _ file: SourceFile, _ kind: PartKind, _ currencies: [CurrencyCode]
  ) throws(CSVParser.Fault) -> Bool {
    var parser = CSVParser(file.bytes)
    guard try parser.nextRow() else { return false }
    var csv = CSVFile(name: file.name, bytes: file.bytes)
    csv.header = parser.row
    guard let check = OwnRowCheck(kind, csv, currencies), let header = parser.lastRow else { return false }
    lines.reserve(file.bytes.count / 128)
    while try parser.nextRow() {
      guard parser.row.count == csv.header.count, take(parser, check, &csv) else { return false }
    }
    lines.add(file.bytes, kind, header: header, id: check.id)
    if csv.rowCount > 0 { others.append(ParsedFile(file, csv)) }
    return true
  }

  /// Takes the row that was read last; false when it is wrong.
  private mutating func take(_ parser: CSVParser, _ check: OwnRowCheck, _ csv: inout CSVFile) -> Bool {
    let (row, bytes) = (parser.row, parser.bytes)
    let hash = HashedPlaces.hash(CellText(row[check.id], in: bytes).slice)
    guard !touched.contains(hash) else {
      csv.cells += row
      return true
    }
    guard check.isRight(row, in: bytes), let place = parser.lastRow else { return false }
    if lines.has(hash) {
      met.insert(hash)
    } else {
      lines.add(place, hash: hash, name: CellText(row[check.name], in: bytes))
    }
    return true
  }
}
