import RigModel
import Testing

@testable import RigCatalog

/// What eBay's Browse interface finds becomes listings.
@Suite struct EBayImportTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private func search(_ part: String? = nil) throws -> ImportReport {
    let bytes = try ImportSource(ImportHome.path("ebay.json"), today: 0).whole().bytes
    let today = CivilDate.dayNumber(year: 2026, month: 11, day: 30)
    return try PriceImport.run(home.source("ebay.json", bytes), home.directories, today: today, part: part)
  }

  @Test func `Items become listings of the part in their title, with place, link and the day of the file`() throws {
    let report = try search()
    #expect(report.counts == [2, 0, 1])
    #expect(
      try home.read("listings.csv") == """
        part,price,currency,date,place,link,shipping
        p40,189.99,USD,2026-11-27,"eBay, US",https://www.ebay.com/itm/101,0
        p40,210,USD,2026-11-27,"eBay, US",https://www.ebay.com/itm/102,0

        """)
    #expect(try home.cells(.gpu, "p40", "price_median currency price_kind") == ["200", "USD", "asking"])
  }

  @Test func `What sending costs is kept beside it once it is known of one, 0 as well`() throws {
    let header = "part,price,currency,date,place,link"
    let unknown = "p40,150,EUR,2026-11-28,Lyon,"
    _ = try home.prices("\(header)\n\(unknown)\n")
    #expect(try home.read("listings.csv") == "\(header)\n\(unknown)\n")
    let two = "p40,160,EUR,2026-11-28,,,0\np40,170,EUR,2026-11-28,,,12.5\n"
    #expect(try home.prices("\(header),shipping\n\(two)").counts == [2, 0, 0])
    #expect(try home.read("listings.csv") == "\(header),shipping\n\(unknown),\n\(two)")
    #expect(try home.prices("\(header),shipping\n\(two)").counts == [0, 2, 0])
    let kept = try home.directories.keptListings(CatalogLoader.load().catalog)
    #expect(kept.map(\.shipping) == [nil, .zero, Money(cents: 1250)])
  }

  @Test func `What was kept without shipping and is sent for nothing stays one listing`() throws {
    let header = "part,price,currency,date,place,link"
    _ = try home.prices("\(header)\np40,150,EUR,2026-11-28,Lyon,\n")
    #expect(try home.prices("\(header),shipping\np40,150,EUR,2026-11-28,Lyon,,0\n").counts == [1, 0, 0])
    #expect(try home.read("listings.csv") == "\(header),shipping\np40,150,EUR,2026-11-28,Lyon,,0\n")
  }

  @Test func `Shipping that becomes known is written beside the same listing, which keeps its day`() throws {
    let bytes = try ImportSource(ImportHome.path("ebay.json"), today: 0).whole().bytes
    let sent = String(decoding: bytes, as: UTF8.self).replacing(
      "\"shippingCost\": {\n      \"value\": \"0.00\"", with: "\"shippingCost\": {\n      \"value\": \"12.50\"")
    #expect(Array(sent.utf8) != bytes)
    let silent = String(decoding: bytes, as: UTF8.self)
      .replacing("\"shippingCost\"", with: "\"shippingCostType\"")
    let day = CivilDate.dayNumber(year: 2026, month: 11, day: 30)
    _ = try PriceImport.run(home.source("ebay.json", Array(silent.utf8)), home.directories, today: day)
    try home.write(
      try home.read("listings.csv").replacing("2026-11-27", with: "2026-11-01"), to: "listings.csv")
    let source = home.source("ebay.json", Array(sent.utf8))
    #expect(try PriceImport.run(source, home.directories, today: day).counts == [2, 0, 1])
    #expect(
      try home.read("listings.csv") == """
        part,price,currency,date,place,link,shipping
        p40,189.99,USD,2026-11-01,"eBay, US",https://www.ebay.com/itm/101,12.5
        p40,210,USD,2026-11-01,"eBay, US",https://www.ebay.com/itm/102,12.5

        """)
    #expect(try home.cells(.gpu, "p40", "price_median currency price_kind") == ["200", "USD", "asking"])
    let list = "part,price,currency,date,place,link\np40,210,USD,2026-11-01,\"eBay, US\",https://www.ebay.com/itm/102\n"
    #expect(try home.prices(list).counts == [0, 1, 0])
  }

  @Test func `What is no card for sale is passed over, and 0 is no price`() throws {
    let report = try search()
    #expect(
      report.description.contains(
        "passed over: 1 auctions, whose price is not known yet, 1 broken or for parts, 2 accessories, lots or whole "
          + "computers, 1 without one part of the catalog in the title\n"))
    #expect(report.complaints == ["ebay.json: item 8: price: found 0, which is no price; expected more"])
  }

  @Test func `The same item found again later is the same listing`() throws {
    _ = try search()
    try home.write(
      try home.read("listings.csv").replacing("2026-11-27", with: "2026-11-01"), to: "listings.csv")
    #expect(try search().counts == [0, 2, 1])
  }

  @Test func `A price that comes back is a new one`() throws {
    _ = try search()
    let other = "p40,170,USD,2026-11-20,\"eBay, US\",https://www.ebay.com/itm/101,0\n"
    let kept = try home.read("listings.csv").replacing("2026-11-27", with: "2026-11-01") + other
    try home.write(kept, to: "listings.csv")
    #expect(try search().counts == [1, 1, 1])
    #expect(
      try home.read("listings.csv").hasSuffix(
        "p40,189.99,USD,2026-11-27,\"eBay, US\",https://www.ebay.com/itm/101,0\n"))
  }

  @Test func `All items may be said to be of one part`() throws {
    #expect(try search("p40").counts == [3, 0, 1])
    #expect(try search("Tesla K80").taken == 3)
    let error = #expect(throws: CatalogError.self) { _ = try search("p4O") }
    #expect(
      error?.description == "ebay.json: --part: found \"p4O\", expected a part of the catalog; did you mean p40?")
  }
}
