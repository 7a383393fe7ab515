import RigModel

/// Takes in a list of listings that a person saw, and turns all that were ever taken in into prices.
public struct PriceImport {
  /// The columns in whose place a price comes from listings.
  private static let priceColumns = ["price_low", "price_median", "price_high"]

  private let folder: OwnFolder
  private let catalog: Catalog
  private var log: ListingLog
  private var report: ImportReport
  private var hints: NameHints
  private var kinds: [String: PartKind] = [:]
  /// The parts that the file names, in its order.
  private var named: [String] = []

  /// Imports a file, or standard input for `-`.
  /// - Parameter directories: where the user's own files are.
  public static func run(_ path: String, directories: Directories) throws(CatalogError) -> ImportReport {
    try run(try ImportedFile(path), directories)
  }

  static func run(_ file: ImportedFile, _ directories: Directories) throws(CatalogError) -> ImportReport {
    var work = try PriceImport(file, directories)
    try work.read(file)
    try work.write()
    return work.report
  }

  private init(_ file: ImportedFile, _ directories: Directories) throws(CatalogError) {
    let folder = try OwnFolder(directories)
    let catalog = folder.loaded.catalog
    (self.folder, self.catalog) = (folder, catalog)
    log = try ListingLog(folder.configuration + "/listings.csv", knows: catalog.knows)
    report = ImportReport(file: file.name)
    hints = NameHints(catalog.parts.map(\.id.rawValue))
  }

  private mutating func read(_ file: ImportedFile) throws(CatalogError) {
    try PriceImport.checkShape(file)
    var table = try ImportedTable(file, Listing.columns, needed: Listing.needed)
    while let row = table.next(.empty) {
      switch row {
      case .refused(let error): report.refusals.append(error)
      case .read(let listing):
        if let error = take(listing, &table) { report.refusals.append(error) }
      }
    }
  }

  private static func checkShape(_ file: ImportedFile) throws(CatalogError) {
    let expected = "expected a CSV file with the columns \(Wording.list(Listing.needed))"
    switch file.shape {
    case .text: return
    case .empty: throw file.error("found an empty file, \(expected)")
    case .markup: throw file.error("found HTML or XML, \(expected)")
    case .json: throw file.error("found JSON, \(expected); for what AWS prints use rigtui offers import")
    }
  }

  private mutating func take(_ listing: Listing, _ table: inout ImportedTable<Listing>) -> CatalogError? {
    guard isKnown(listing.part) else {
      let hint = hints.hint(for: listing.part)
      return table.error("part", "found \(Wording.quoted(listing.part)), expected a part of the catalog\(hint)")
    }
    guard catalog.knows(listing.currency) else { return table.error("currency", Listing.unknown(listing.currency)) }
    if log.add(listing) { report.taken += 1 } else { report.unchanged += 1 }
    return nil
  }

  private mutating func isKnown(_ part: String) -> Bool {
    if kinds[part] != nil { return true }
    guard let kind = catalog[PartID(rawValue: part)]?.kind else { return false }
    kinds[part] = kind
    named.append(part)
    return true
  }
}

extension PriceImport {
  private mutating func write() throws(CatalogError) {
    var tables: [CatalogKind: OwnTable] = [:]
    for part in named {
      guard let kind = kinds[part].flatMap({ CatalogKind(rawValue: $0.rawValue) }) else { continue }
      var table = tables[kind] ?? folder.table(kind)
      do throws(Refusal) {
        try lay(part, over: &table)
      } catch {
        report.refuse("part \(part): \(error.message)")
      }
      tables[kind] = table
    }
    let files = try folder.check(tables.values.sorted { $0.kind.place < $1.kind.place })
    let listings = try writeListings()
    report.written = listings + (try folder.write(files))
  }

  private func writeListings() throws(CatalogError) -> [String] {
    guard log.isChanged else { return [] }
    do throws(FileError) {
      try Folder.make(folder.configuration)
      try AtomicFile.write(log.bytes, to: log.path)
      return [log.path]
    } catch {
      throw CatalogError(error)
    }
  }

  /// Puts the price that the listings of a part come to into its row.
  private mutating func lay(_ part: String, over table: inout OwnTable) throws(Refusal) {
    guard let summary = try ListingSummary(log.seen(part), factor: catalog.factor) else { return }
    var cells = summary.cells
    cells["estimated"] = table.estimated(part, without: PriceImport.priceColumns)
    cells["lots"] = try lots(part, in: summary.currency, table)
    let replaced = replaced(part, table)
    guard table.lay(cells, over: part) else { return }
    report.notes.append("\(part): \(summary.words)\(replaced)")
  }

  /// The row's lots in another currency; `nil` when they can stay.
  private func lots(_ part: String, in currency: CurrencyCode, _ table: OwnTable) throws(Refusal) -> String? {
    let before = CurrencyCode(rawValue: table.text(part, "currency"))
    guard before != currency, let lots = LotText.read(table.text(part, "lots")), !lots.isEmpty else { return nil }
    let factor = catalog.factor(from: before, to: currency) ?? .nan
    guard lots.allSatisfy({ Limits.price.contains($0.price.units * factor) }) else {
      throw Refusal(message: "found lots in \(before), expected \(Wording.range(Limits.price)) each in \(currency)")
    }
    return LotText.write(lots.map { Lot(quantity: $0.quantity, price: $0.price * factor) })
  }

  /// What is said of a price that was in the user's own file and came from elsewhere.
  private func replaced(_ part: String, _ table: OwnTable) -> String {
    let source = table.text(part, "source")
    guard let price = table.own(part, "price_median"), !price.isEmpty, !source.hasPrefix("own listings: ") else {
      return ""
    }
    let currency = table.text(part, "currency")
    return "; replaces your \(price) \(currency) (\(source), \(table.text(part, "as_of")))"
  }
}
