import RigModel

/// The listings that were kept, one after the other and each once.
struct ListingLog {
  let path: String
  /// Whether there is a listing that is not in the file.
  private(set) var isChanged = false

  private var text: [UInt8]
  /// Whether the file has a column for shipping.
  private var isWide: Bool
  private var lines: Set<ListingLine> = []
  private var prices: [String: [SeenPrice]] = [:]
  /// When something was first seen, by part, price and link; `nil` where nobody asks.
  private var links: [String: CivilDate]?
  /// By link, what was seen there last.
  private var latest: [String: String] = [:]

  /// Reads the file; anything wrong in it stops the import.
  /// - Parameter links: whether it is asked when something was first seen.
  init(_ path: String, knows: (CurrencyCode) -> Bool, links: Bool) throws(CatalogError) {
    (self.path, self.links) = (path, links ? [:] : nil)
    let file = try ListingLog.file(path)
    text = file.bytes
    isWide = ListingLog.hasHeader(text, isWide: true)
    for listing in try ListingLog.listings(in: file, knows: knows) { _ = remember(listing) }
  }

  /// All listings of a file; anything wrong in it is an error.
  static func listings(in file: ImportedFile, knows: (CurrencyCode) -> Bool) throws(CatalogError) -> [Listing] {
    guard hasHeader(file.bytes, isWide: false) || hasHeader(file.bytes, isWide: true) else {
      let message = "found another header, expected \(Listing.header(isWide: false).dropLast())"
      throw CatalogError(file: file.name, line: 1, column: 1, message: message)
    }
    var (table, listings) = (try ImportedTable(file, Listing.columns, needed: Listing.needed), [Listing]())
    while let row = table.next(.empty) {
      switch row {
      case .refused(let fault): throw table.error(fault)
      case .read(let listing):
        guard knows(listing.currency) else { throw table.error("currency", Listing.unknown(listing.currency)) }
        listings.append(listing)
      }
    }
    return listings
  }

  /// The file, or an empty one where there is none.
  static func file(_ path: String) throws(CatalogError) -> ImportedFile {
    guard FileStamp(of: path) != nil else {
      return ImportedFile(name: path, bytes: Array(Listing.header(isWide: false).utf8))
    }
    return try ImportSource(path, today: 0).whole()
  }

  private static func hasHeader(_ text: [UInt8], isWide: Bool) -> Bool {
    let line = text[CSVParser.start(of: text)...].prefix { $0 != 10 }
    return line.filter { $0 != 13 }.elementsEqual(Listing.header(isWide: isWide).utf8.dropLast())
  }

  /// The whole file.
  var bytes: [UInt8] { text }

  /// Adds a listing; `false` when it is there already.
  mutating func add(_ listing: Listing) -> Bool {
    guard remember(listing) else { return false }
    if listing.shipping > .zero, !isWide { widen() }
    if text.last != 10 { text.append(10) }
    text += listing.line(isWide: isWide)
    isChanged = true
    return true
  }

  /// Writes all listings anew with a column for shipping.
  private mutating func widen() {
    let file = ImportedFile(name: path, bytes: text)
    guard let listings = try? ListingLog.listings(in: file, knows: { _ in true }) else { return }
    text = listings.reduce(into: Array(Listing.header(isWide: true).utf8)) { $0 += $1.line(isWide: true) }
    isWide = true
  }

  private mutating func remember(_ listing: Listing) -> Bool {
    guard lines.insert(ListingLine(bytes: listing.line(isWide: true))).inserted else { return false }
    prices[listing.part, default: []].append(listing.seen)
    if links != nil, let name = ListingLog.name(listing) {
      if links?[name] == nil || latest[listing.link] != name { links?[name] = listing.date }
      latest[listing.link] = name
    }
    return true
  }

  /// The day on which the same thing was first seen at the same price, as its link tells; a price that comes back is new.
  func firstSeen(_ listing: Listing) -> CivilDate? {
    ListingLog.name(listing).flatMap { latest[listing.link] == $0 ? links?[$0] : nil }
  }

  private static func name(_ listing: Listing) -> String? {
    guard !listing.link.isEmpty else { return nil }
    return "\(listing.part) \(listing.price.units) \(listing.shipping.units) \(listing.currency) \(listing.link)"
  }

  /// All that was seen of a part.
  func seen(_ part: String) -> [SeenPrice] { prices[part] ?? [] }
}

extension Directories {
  /// Where listings are kept.
  static func listings(in configuration: String) -> String { configuration + "/listings.csv" }

  /// The listings that were kept; anything wrong in their file is an error.
  public func keptListings(_ catalog: Catalog) throws(CatalogError) -> [Listing] {
    guard let path = configuration.map(Directories.listings) else { return [] }
    return try ListingLog.listings(in: try ListingLog.file(path), knows: catalog.knows)
  }
}
