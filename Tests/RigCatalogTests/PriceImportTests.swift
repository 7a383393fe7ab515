import RigModel
import Testing

@testable import RigCatalog

/// A list of listings that somebody saw becomes prices of the catalog.
@Suite struct PriceImportTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private static let header = "part,price,currency,date,place,link\n"
  private static let price = "price_low price_median price_high currency price_kind source as_of"

  private static let two = "p40,180,EUR,2026-11-20,Lyon,https://example.org/1\np40,165,EUR,2026-08-01,Lille,\n"

  @Test func `Low, median, high, count and dates come from all listings`() throws {
    let report = try home.prices(Self.header + Self.two)
    #expect(report.counts == [2, 0, 0])
    #expect(
      try home.cells(.gpu, "p40", Self.price) == [
        "165", "172.5", "180", "EUR", "asking", "own listings: 2 seen 2026-08-01 to 2026-11-20", "2026-11-20",
      ])
    #expect(
      report.description == """
        seen.csv: 2 taken, 0 unchanged, 0 refused
        p40: 172.5 EUR, 165 to 180 (own listings: 2 seen 2026-08-01 to 2026-11-20)
        wrote \(home.path("listings.csv"))
        wrote \(home.path("catalog/gpu.csv"))

        """)
  }

  @Test func `The rest of a row stays as it is compiled in`() throws {
    let columns = "name kind peak_w idle_w search vram_gib connectors spec_source note"
    let before = try home.cells(.gpu, "p40", columns)
    _ = try home.prices(Self.header + Self.two)
    #expect(try home.cells(.gpu, "p40", columns) == before)
  }

  @Test func `All listings are kept, new ones behind the old ones`() throws {
    _ = try home.prices(Self.header + Self.two)
    _ = try home.prices("date,part,currency,price\n2026-11-22,p40,EUR,150\n")
    #expect(try home.read("listings.csv") == Self.header + Self.two + "p40,150,EUR,2026-11-22,,\n")
    #expect(try home.cell(.gpu, "p40", "price_median") == "165")
    #expect(try home.cell(.gpu, "p40", "source") == "own listings: 3 seen 2026-08-01 to 2026-11-22")
  }

  @Test func `The same file again changes nothing`() throws {
    let text = Self.header + Self.two + "psu-hp-750-server,20,EUR,2026-11-01,,\n"
    #expect(try home.prices(text).written.count == 3)
    let files = ["listings.csv", "catalog/gpu.csv", "catalog/psu.csv"]
    let (texts, stamps) = (try files.map(home.read), files.map { FileStamp(of: home.path($0)) })
    let report = try home.prices(text)
    #expect(report.description == "seen.csv: 0 taken, 3 unchanged, 0 refused\n")
    #expect(try files.map(home.read) == texts)
    #expect(files.map { FileStamp(of: home.path($0)) } == stamps)
  }

  @Test func `The same listing twice is one`() throws {
    let report = try home.prices(Self.header + "p40,180,EUR,2026-11-20,,\np40,180.00,EUR,2026-11-20,,\n")
    #expect(report.counts == [1, 1, 0])
    #expect(try home.cell(.gpu, "p40", "source") == "own listings: 1 seen 2026-11-20")
  }

  @Test(arguments: [
    (["100"], "100"), (["100", "200"], "150"), (["0.01", "0.02"], "0.02"), (["3", "1", "2"], "2"),
    (["1", "2", "4", "100"], "3"),
  ])
  func `The median of an even count is the mean of the middle two`(prices: [String], median: String) throws {
    let rows = prices.enumerated().map { "p40,\($1),EUR,2026-11-\(10 + $0),,\n" }.joined()
    _ = try home.prices(Self.header + rows)
    #expect(try home.cell(.gpu, "p40", "price_median") == median)
  }

  @Test func `The currency is that of most listings, others are converted`() throws {
    try home.write("id,units_per_euro\nUSD,2\n", to: "catalog/currency.csv")
    _ = try home.prices(Self.header + Self.two + "p40,200,USD,2026-11-20,,\n")
    #expect(try home.cells(.gpu, "p40", "price_low price_median currency") == ["100", "165", "EUR"])
  }

  @Test func `Of equally many currencies the first by its letters is taken`() throws {
    _ = try home.prices(Self.header + "p40,200,USD,2026-11-20,,\np40,180,EUR,2026-11-20,,\n")
    #expect(try home.cell(.gpu, "p40", "currency") == "EUR")
  }

  @Test func `A price typed by hand is replaced, the user's other columns stay`() throws {
    let own = "id,lots,price_median,currency,source,as_of,slots\np40,3:410,99,EUR,my own purchase,2026-10-02,3\n"
    try home.write(own + "k80,,50,EUR,a friend,2026-10-01,2\n", to: "catalog/gpu.csv")
    let report = try home.prices(Self.header + Self.two)
    #expect(
      report.notes == [
        "p40: 172.5 EUR, 165 to 180 (own listings: 2 seen 2026-08-01 to 2026-11-20); "
          + "replaces your 99 EUR (my own purchase, 2026-10-02)"
      ])
    #expect(try home.cells(.gpu, "p40", "price_median lots slots") == ["172.5", "3:410", "3"])
    #expect(try home.cells(.gpu, "k80", "price_median source slots") == ["50", "a friend", "2"])
    #expect(try home.cell(.gpu, "k80", "price_low") == "", "the catalog's would be above the own price")
  }

  @Test func `Columns that are new to the file keep the values of its other rows`() throws {
    let before = try home.cells(.gpu, "k80", Self.price)
    try home.write("id,slots\nk80,2\n", to: "catalog/gpu.csv")
    _ = try home.prices(Self.header + Self.two)
    #expect(try home.cells(.gpu, "k80", Self.price) == before)
  }

  @Test func `Lots follow the currency of the price`() throws {
    try home.write("id,units_per_euro\nUSD,2\n", to: "catalog/currency.csv")
    try home.write("id,lots,price_median,currency\np40,3:410,170,USD\n", to: "catalog/gpu.csv")
    _ = try home.prices(Self.header + Self.two)
    #expect(try home.cells(.gpu, "p40", "lots currency") == ["3:205", "EUR"])
  }

  @Test func `A price that was a guess is one no more`() throws {
    #expect(try home.cell(.storage, "ssd-500", "estimated") == "price_low price_median price_high")
    _ = try home.prices(Self.header + "ssd-500,31,EUR,2026-11-01,,\n")
    #expect(try home.cell(.storage, "ssd-500", "estimated") == "")
  }

  @Test func `A part of one's own has its listings too`() throws {
    try home.write("id,name,kind,source,as_of\nbox,Box,case,me,2026\n", to: "catalog/case.csv")
    _ = try home.prices(Self.header + "box,31,EUR,2026-11-01,,\n")
    #expect(try home.cells(.case, "box", "name price_median") == ["Box", "31"])
  }

  @Test func `A part may be named as the catalog names it`() throws {
    _ = try home.prices(Self.header + "Tesla P40,180,EUR,2026-11-20,,\nNVIDIA A100 PCIe 80GB,5000,EUR,2026-11-20,,\n")
    #expect(try home.cell(.gpu, "p40", "price_median") == "180")
    #expect(try home.cell(.gpu, "a100-80", "price_median") == "5000")
    #expect(try home.read("listings.csv").contains("\np40,180,EUR,2026-11-20,,\n"))
  }

  @Test func `A price far from the known one is taken with a warning that names both`() throws {
    try home.write("id,price_median,currency\np40,200,EUR\n", to: "catalog/gpu.csv")
    let report = try home.prices(Self.header + "p40,1.999,EUR,2026-11-20,,\np40,21,EUR,2026-11-20,,\n")
    #expect(report.counts == [2, 0, 0])
    #expect(
      report.warnings.errors.map(\.description) == [
        "seen.csv:2:5: price: took 1.999 EUR, though the known price of p40 is 200 EUR; the decimal mark is a point, and "
          + "nothing parts thousands"
      ])
  }

  @Test func `Quotes, commas and line ends in a place survive`() throws {
    let row = "p40,180,EUR,2026-11-20,\"a \"\"b\"\", c\nd\",\n"
    #expect(try home.prices(Self.header + row).counts == [1, 0, 0])
    #expect(try home.read("listings.csv") == Self.header + row)
    #expect(try home.prices(Self.header + row).counts == [0, 1, 0])
  }
}
