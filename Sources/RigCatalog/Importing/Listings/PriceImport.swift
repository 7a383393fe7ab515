import RigModel

/// Takes in a list of listings that a person saw, and turns all that were ever taken in into prices.
public struct PriceImport {
  let folder: OwnFolder
  let catalog: Catalog
  /// The last day on which something can have been seen: a clock that stands before the catalog's newest row is wrong.
  private let today: Int
  var log: ListingLog
  var report: ImportReport
  var names: PartNames
  var kinds: [String: PartKind] = [:]
  private var parts: [String: Part] = [:]
  private var strangers = 0
  /// The parts that the file names, in its order.
  private(set) var named: [String] = []

  /// Imports a file, or standard input for `-`.
  /// - Parameters:
  ///   - directories: where the user's own files are.
  ///   - today: days since 1 January 1970; nothing was seen on a later day.
  ///   - part: the part that all listings are about, where they do not say so themselves.
  ///   - mayWait: whether a pipe will do, too, and is waited for; at a screen it is not.
  public static func run(
    _ path: String, directories: Directories, today: Int, part: String? = nil, mayWait: Bool = false
  ) throws(CatalogError) -> ImportReport {
    try run(try ImportSource(path, today: today, mayWait: mayWait), directories, today: today, part: part)
  }

  static func run(
    _ source: ImportSource, _ directories: Directories, today: Int, part: String? = nil
  ) throws(CatalogError) -> ImportReport {
    try OwnFolder.alone(directories) { () throws(CatalogError) in
      var work = try PriceImport(source, directories, today)
      switch ImportShape(source.start) {
      case .text: try work.read(try source.whole())
      case .json: try work.readItems(source, part: part)
      case .wide: throw source.error(ImportShape.wideWords)
      case .empty: throw source.error("found an empty file, \(shapes)")
      case .markup: throw source.error("found HTML or XML, \(shapes)")
      }
      try work.write()
      return work.report
    }
  }

  /// What is said of a file that is no list of listings.
  static let shapes =
    "expected a CSV file with the columns \(Wording.list(Listing.needed)), or what eBay's Browse interface finds "
    + "(item_summary/search)"

  private init(_ source: ImportSource, _ directories: Directories, _ today: Int) throws(CatalogError) {
    let folder = try OwnFolder(directories)
    let catalog = folder.loaded.catalog
    (self.folder, self.catalog) = (folder, catalog)
    let dates = catalog.parts.indices.map { catalog.parts.prices(at: $0).asOf }.filter { $0.month != nil }
    self.today = dates.map(\.lastDayNumber).reduce(today, max)
    log = try ListingLog(
      Directories.listings(in: folder.configuration), knows: catalog.knows, links: ImportShape(source.start) == .json)
    report = ImportReport(file: source.name)
    names = PartNames(catalog)
  }

  private mutating func read(_ file: ImportedFile) throws(CatalogError) {
    var table = try ImportedTable(file, Listing.columns, needed: Listing.needed)
    var refusals = report.refusals
    while let row = table.next(.empty) {
      switch row {
      case .refused(let fault): refusals.add(table.error(fault))
      case .read(let listing):
        guard let part = part(listing.part) else {
          refusals.add(table.error("part", words(nil, listing)))
          continue
        }
        if let problem = problem(of: listing) {
          refusals.add(table.error(problem.rawValue, words(problem, listing)))
          continue
        }
        keep(listing, of: part, written: table.text("price")) { table.error("price", $0) }
      }
    }
    report.refusals = refusals
  }

  /// The part of an id or a name, each looked for once; after many that are none, names are looked for no more.
  private mutating func part(_ word: String) -> Part? {
    if let part = parts[word] { return part }
    guard strangers < PartNames.limit else { return catalog[PartID(rawValue: word)] }
    let part = names.part(word)
    if part == nil { strangers += 1 }
    parts[word] = part
    return part
  }

  /// The column of a listing that is to blame, when its part is known.
  enum Problem: String {
    case currency
    case price
    case date
  }

  /// What is wrong with a listing whose part is known.
  func problem(of listing: Listing) -> Problem? {
    if !catalog.knows(listing.currency) { return .currency }
    if listing.price <= .zero { return .price }
    return listing.date.isToCome(on: today) ? .date : nil
  }

  /// The problem in words; without one the part is not known.
  mutating func words(_ problem: Problem?, _ listing: Listing) -> String {
    switch problem {
    case nil: "found \(Wording.quoted(listing.part)), expected a part of the catalog\(names.hint(for: listing.part))"
    case .currency: Listing.unknown(listing.currency)
    case .price: "found \(DecimalText.shortest(listing.price.units)), which is no price; expected more"
    case .date: "found \(listing.date), a day to come, expected the day on which it was seen"
    }
  }

  /// Keeps a listing under the id of its part; one that is far from the known price is warned of.
  /// - Parameters:
  ///   - written: the price as it was found.
  ///   - warning: makes the warning of a sentence.
  mutating func keep(_ listing: Listing, of part: Part, written: String, warning: (String) -> CatalogError) {
    var listing = listing
    listing.part = part.id.rawValue
    if kinds.updateValue(part.kind, forKey: listing.part) == nil { named.append(listing.part) }
    guard log.add(listing) else { return report.unchanged += 1 }
    report.taken += 1
    guard let known = part.price, let factor = catalog.factor(from: known.currency, to: listing.currency),
      let sentence = FarPrices.warning(
        written, known.each.units * factor...known.each.units * factor, listing.currency, of: part.id.rawValue)
    else { return }
    report.warnings.add(warning(sentence))
  }
}
