import JSONReading
import RigModel

extension PriceImport {
  /// Reads what eBay's Browse interface finds: pages of it, one after the other, or a bare list of items.
  mutating func readItems(_ source: ImportSource, part: String?) throws(CatalogError) {
    if let part, names.part(part) == nil {
      throw source.error(
        "--part: found \(Wording.quoted(part)), expected a part of the catalog\(names.hint(for: part))")
    }
    var (stream, count, isEBay) = (JSONStream(source), 0, false)
    while let byte = try stream.peek() {
      if byte == UInt8(ascii: "[") {
        try readList(&stream, source, part, &count, &isEBay)
      } else {
        try readPage(&stream, source, part, &count, &isEBay)
      }
    }
    guard isEBay else {
      throw source.error(
        "found JSON without items of eBay, \(PriceImport.shapes); for prices of offers use rigtui offers import")
    }
  }

  private mutating func readPage(
    _ stream: inout JSONStream, _ source: ImportSource, _ part: String?, _ count: inout Int, _ isEBay: inout Bool
  ) throws(CatalogError) {
    try stream.enter(UInt8(ascii: "{"))
    while try stream.advance(to: UInt8(ascii: "}")) {
      let key = try stream.key()
      if key == "itemSummaries", try stream.peek() == UInt8(ascii: "[") {
        try readList(&stream, source, part, &count, &isEBay)
      } else if key == "next" {
        report.note("\(source.name) is a page of a longer list: it has a next page")
        try stream.skip()
      } else {
        // A search that finds nothing has no list, but says how much it found.
        isEBay = isEBay || key == "total"
        try stream.skip()
      }
    }
  }

  private mutating func readList(
    _ stream: inout JSONStream, _ source: ImportSource, _ part: String?, _ count: inout Int, _ isEBay: inout Bool
  ) throws(CatalogError) {
    try stream.enter(UInt8(ascii: "["))
    while try stream.advance(to: UInt8(ascii: "]")) {
      let item = try stream.record()
      count += 1
      guard item.has(["itemId", "title"]) else { continue }
      isEBay = true
      do throws(Refusal) {
        try take(item, "item \(count)", source, part)
      } catch {
        report.refuse("item \(count): \(error.message)")
      }
    }
  }

  private mutating func take(
    _ item: JSONRecord, _ place: String, _ source: ImportSource, _ part: String?
  ) throws(Refusal) {
    let (found, reason) = try EBaySearch.read(item)
    guard let found else { return report.passedOver[reason ?? .title, default: 0] += 1 }
    guard let part = part.flatMap({ names.part($0) }) ?? names.part(inTitle: found.title) else {
      return report.passedOver[.title, default: 0] += 1
    }
    var listing = Listing()
    (listing.part, listing.place, listing.link, listing.date) = (part.id.rawValue, found.place, found.link, source.day)
    (listing.price, listing.shipping) = (Money(rounding: found.price), found.shipping.map { Money(rounding: $0) })
    listing.currency = CurrencyCode(rawValue: found.currency)
    if let problem = problem(of: listing) {
      throw Refusal(message: "\(problem.rawValue): \(words(problem, listing))")
    }
    // The same item at the same price is one listing, however often the search is made.
    listing.date = log.firstSeen(listing) ?? listing.date
    keep(listing, of: part, written: DecimalText.shortest(found.price)) {
      CatalogError(file: source.name, message: "\(place): \($0)")
    }
  }
}
