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
  /// The parts of the catalog.
  let kinds: [String: PartKind]
  /// The parts that the file names, in its order.
  private(set) var named: [String] = []
  private var known: Set<String> = []

  /// Imports a file, or standard input for `-`.
  /// - Parameters:
  ///   - directories: where the user's own files are.
  ///   - today: days since 1 January 1970; nothing was seen on a later day.
  public static func run(_ path: String, directories: Directories, today: Int) throws(CatalogError) -> ImportReport {
    try run(try ImportedFile(path, mayWait: true), directories, today: today)
  }

  static func run(_ file: ImportedFile, _ directories: Directories, today: Int) throws(CatalogError) -> ImportReport {
    try OwnFolder.alone(directories) { () throws(CatalogError) in
      var work = try PriceImport(file, directories, today)
      try work.read(file)
      try work.write()
      return work.report
    }
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
    kinds = Dictionary(catalog.parts.map { ($0.id.rawValue, $0.kind) }) { first, _ in first }
  }

  private mutating func read(_ file: ImportedFile) throws(CatalogError) {
    try PriceImport.checkShape(file)
    var table = try ImportedTable(file, Listing.columns, needed: Listing.needed)
    var refusals = report.refusals
    while let row = table.next(.empty) {
      switch row {
      case .refused(let fault): refusals.add(table.error(fault))
      case .read(let listing):
        guard let problem = problem(listing) else {
          take(listing)
          continue
        }
        refusals.add(table.error(problem.rawValue, words(problem, listing)))
      }
    }
    report.refusals = refusals
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

  /// The column of a listing that is to blame.
  private enum Problem: String {
    case part
    case currency
    case date
  }

  private func problem(_ listing: Listing) -> Problem? {
    if kinds[listing.part] == nil { return .part }
    if !catalog.knows(listing.currency) { return .currency }
    return listing.date.isToCome(on: today) ? .date : nil
  }

  private mutating func words(_ problem: Problem, _ listing: Listing) -> String {
    switch problem {
    case .part:
      "found \(Wording.quoted(listing.part)), expected a part of the catalog\(hints.hint(for: listing.part))"
    case .currency: Listing.unknown(listing.currency)
    case .date: "found \(listing.date), a day to come, expected the day on which it was seen"
    }
  }

  private mutating func take(_ listing: Listing) {
    if known.insert(listing.part).inserted { named.append(listing.part) }
    if log.add(listing) { report.taken += 1 } else { report.unchanged += 1 }
  }
}
