import RigModel

/// Takes in a list of listings that a person saw, and turns all that were ever taken in into prices.
public struct PriceImport {
  let folder: OwnFolder
  let catalog: Catalog
  /// The last day on which something can have been seen: a clock that stands before the catalog's newest row is wrong.
  private let today: Int
  var log: ListingLog
  var report: ImportReport
  private var hints: NameHints
  var kinds: [String: PartKind] = [:]
  /// The parts that the file names, in its order.
  private(set) var named: [String] = []

  /// Imports a file, or standard input for `-`.
  /// - Parameters:
  ///   - directories: where the user's own files are.
  ///   - today: days since 1 January 1970; nothing was seen on a later day.
  public static func run(_ path: String, directories: Directories, today: Int) throws(CatalogError) -> ImportReport {
    try run(try ImportedFile(path), directories, today: today)
  }

  static func run(_ file: ImportedFile, _ directories: Directories, today: Int) throws(CatalogError) -> ImportReport {
    var work = try PriceImport(file, directories, today)
    try work.read(file)
    try work.write()
    return work.report
  }

  private init(_ file: ImportedFile, _ directories: Directories, _ today: Int) throws(CatalogError) {
    let folder = try OwnFolder(directories)
    let catalog = folder.loaded.catalog
    (self.folder, self.catalog) = (folder, catalog)
    let dates = catalog.parts.map(\.asOf).filter { $0.month != nil }
    self.today = dates.map(\.lastDayNumber).reduce(today, max)
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
    guard !listing.date.isToCome(on: today) else {
      return table.error("date", "found \(listing.date), a day to come, expected the day on which it was seen")
    }
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
