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
  /// Things with a link of which shipping is known, without it.
  private var sent: Set<ListingLine> = []
  /// What shipping costs of things that the file has without it.
  private var news: [ListingLine: Money] = [:]
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
  var bytes: [UInt8] { news.isEmpty ? text : written { news[$0.withoutShipping] } ?? text }

  /// Adds a listing, or the shipping of one; `false` when it is there already.
  mutating func add(_ listing: Listing) -> Bool {
    if let isNews = addShipping(listing) { return isNews }
    guard remember(listing) else { return false }
    if listing.shipping != nil, !isWide { widen() }
    if text.last != 10 { text.append(10) }
    text += listing.line(isWide: isWide)
    isChanged = true
    return true
  }

  /// Takes what shipping costs of a thing that was kept without it, as its link tells; `nil` for something else.
  ///
  /// What is sent for nothing was once kept without that, so it needs no link.
  private mutating func addShipping(_ listing: Listing) -> Bool? {
    let thing = listing.withoutShipping
    guard let shipping = listing.shipping else { return sent.contains(thing) ? false : nil }
    guard listing.isKnownAgain else { return nil }
    var bare = listing
    bare.shipping = nil
    guard !sent.contains(thing), lines.contains(ListingLine(bytes: bare.line(isWide: true))) else { return nil }
    (news[thing], isChanged) = (shipping, true)
    sent.insert(thing)
    lines.insert(ListingLine(bytes: listing.line(isWide: true)))
    note(listing, since: firstSeen(bare))
    return true
  }

  /// Writes all listings anew with a column for shipping.
  private mutating func widen() {
    guard let wide = written(shipping: { _ in nil }) else { return }
    (text, isWide) = (wide, true)
  }

  /// All listings with a column for shipping.
  /// - Parameter shipping: what is known of it now.
  private func written(shipping: (Listing) -> Money?) -> [UInt8]? {
    let file = ImportedFile(name: path, bytes: text)
    guard let listings = try? ListingLog.listings(in: file, knows: { _ in true }) else { return nil }
    return listings.reduce(into: Array(Listing.header(isWide: true).utf8)) { text, listing in
      var listing = listing
      listing.shipping = listing.shipping ?? shipping(listing)
      text += listing.line(isWide: true)
    }
  }

  private mutating func remember(_ listing: Listing) -> Bool {
    guard lines.insert(ListingLine(bytes: listing.line(isWide: true))).inserted else { return false }
    prices[listing.part, default: []].append(listing.seen)
    if listing.shipping != nil, listing.isKnownAgain { sent.insert(listing.withoutShipping) }
    note(listing, since: firstSeen(listing))
    return true
  }

  private mutating func note(_ listing: Listing, since day: CivilDate?) {
    guard links != nil, let name = ListingLog.name(listing) else { return }
    links?[name] = day ?? listing.date
    latest[listing.link] = name
  }

  /// The day on which the same thing was first seen at the same price, as its link tells; a price that comes back is new.
  func firstSeen(_ listing: Listing) -> CivilDate? {
    var bare = listing
    bare.shipping = nil
    let names = [ListingLog.name(listing), ListingLog.name(bare)].compactMap(\.self)
    return names.first { latest[listing.link] == $0 }.flatMap { links?[$0] }
  }

  private static func name(_ listing: Listing) -> String? {
    guard !listing.link.isEmpty else { return nil }
    return "\(listing.part) \(listing.price.units) \(listing.shipping?.units ?? -1) \(listing.currency) \(listing.link)"
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
