import RigModel

/// The listings that were kept, one after the other and each once.
struct ListingLog {
  let path: String
  /// Whether there is a listing that is not in the file.
  private(set) var isChanged = false

  private var text: [UInt8]
  private var lines: Set<ListingLine> = []
  private var prices: [String: [SeenPrice]] = [:]
  /// When something was first seen, by part, price and link; `nil` where nobody asks.
  private var links: [String: CivilDate]?

  /// Reads the file; anything wrong in it stops the import.
  /// - Parameter links: whether it is asked when something was first seen.
  init(_ path: String, knows: (CurrencyCode) -> Bool, links: Bool) throws(CatalogError) {
    (self.path, self.links) = (path, links ? [:] : nil)
    let isThere = FileStamp(of: path) != nil
    let start = Array(Listing.header.utf8)
    let file = isThere ? try ImportSource(path, today: 0).whole() : ImportedFile(name: path, bytes: start)
    text = file.bytes
    guard ListingLog.hasHeader(text) else {
      let message = "found another header, expected \(Listing.header.dropLast())"
      throw CatalogError(file: path, line: 1, column: 1, message: message)
    }
    var table = try ImportedTable(file, Listing.columns, needed: Listing.columns.map(\.name))
    while let row = table.next(.empty) {
      switch row {
      case .refused(let fault): throw table.error(fault)
      case .read(let listing):
        guard knows(listing.currency) else { throw table.error("currency", Listing.unknown(listing.currency)) }
        _ = remember(listing, listing.line)
      }
    }
  }

  private static func hasHeader(_ text: [UInt8]) -> Bool {
    let line = text[CSVParser.start(of: text)...].prefix { $0 != 10 }
    return line.filter { $0 != 13 }.elementsEqual(Listing.header.utf8.dropLast())
  }

  /// The whole file.
  var bytes: [UInt8] { text }

  /// Adds a listing; `false` when it is there already.
  mutating func add(_ listing: Listing) -> Bool {
    let line = listing.line
    guard remember(listing, line) else { return false }
    if text.last != 10 { text.append(10) }
    text += line.bytes
    isChanged = true
    return true
  }

  private mutating func remember(_ listing: Listing, _ line: ListingLine) -> Bool {
    guard lines.insert(line).inserted else { return false }
    prices[listing.part, default: []].append(listing.seen)
    if links != nil, let name = ListingLog.name(listing), links?[name] == nil { links?[name] = listing.date }
    return true
  }

  /// The day on which the same thing was first seen at the same price, as its link tells.
  func firstSeen(_ listing: Listing) -> CivilDate? { ListingLog.name(listing).flatMap { links?[$0] } }

  private static func name(_ listing: Listing) -> String? {
    guard !listing.link.isEmpty else { return nil }
    return "\(listing.part) \(listing.price.units) \(listing.currency) \(listing.link)"
  }

  /// All that was seen of a part.
  func seen(_ part: String) -> [SeenPrice] { prices[part] ?? [] }
}
