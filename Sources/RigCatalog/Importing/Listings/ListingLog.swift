import RigModel

/// The listings that were kept, one after the other and each once.
struct ListingLog {
  let path: String
  /// Whether there is a listing that is not in the file.
  private(set) var isChanged = false

  private var text: [UInt8]
  private var lines: Set<ListingLine> = []
  private var prices: [String: [SeenPrice]] = [:]

  /// Reads the file; anything wrong in it stops the import.
  init(_ path: String, knows: (CurrencyCode) -> Bool) throws(CatalogError) {
    self.path = path
    let isThere = FileStamp(of: path) != nil
    let file = isThere ? try ImportedFile(path) : ImportedFile(name: path, bytes: Array(Listing.header.utf8))
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
    return true
  }

  /// All that was seen of a part.
  func seen(_ part: String) -> [SeenPrice] { prices[part] ?? [] }
}
