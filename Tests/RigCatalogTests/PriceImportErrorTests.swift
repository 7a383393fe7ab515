import Testing

@testable import RigCatalog

/// Every sentence that a list of listings can draw.
@Suite struct PriceImportErrorTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private static let header = "part,price,currency,date,place,link\n"

  static let rows: [(String, String)] = [
    ("p4O,1,EUR,2026,,", "2:1: part: found \"p4O\", expected a part of the catalog; did you mean p40?"),
    (",1,EUR,2026,,", "2:1: part: found nothing, expected text"),
    ("p40,,EUR,2026,,", "2:5: price: found nothing, expected a number"),
    ("p40,cheap,EUR,2026,,", "2:5: price: found \"cheap\", expected a number"),
    ("p40,nan,EUR,2026,,", "2:5: price: found \"nan\", expected a number"),
    ("p40,1e400,EUR,2026,,", "2:5: price: found 1e400, expected a finite number"),
    ("p40,0,EUR,2026,,", "2:5: price: found 0, which is no price; expected more"),
    (
      "p40,\"1,299\",EUR,2026,,",
      "2:6: price: found \"1,299\" with a comma, where the decimal mark is a point, expected a number"
    ),
    (
      "Tesla M40,1,EUR,2026,,",
      "2:1: part: found \"Tesla M40\", expected a part of the catalog; did you mean m40-12 or m40-24?"
    ),
    ("p40,-1,EUR,2026,,", "2:5: price: found -1, expected 0 to 10000000"),
    ("p40,1,euro,2026,,", "2:7: currency: found \"euro\", expected a code of three capitals such as EUR"),
    ("p40,1,XXX,2026,,", "2:7: currency: found the unknown currency XXX, expected one of currency.csv"),
    ("p40,1,EUR,2026-13,,", "2:11: date: found \"2026-13\", expected a date such as 2026-07-17, 2026-07 or 2026"),
    ("p40,1,EUR,,,", "2:11: date: found nothing, expected a date such as 2026-07-17, 2026-07 or 2026"),
    ("p40,1,EUR,2026-12-02,,", "2:11: date: found 2026-12-02, a day to come, expected the day on which it was seen"),
    ("p40,1,EUR,2027,,", "2:11: date: found 2027, a day to come, expected the day on which it was seen"),
    ("p40,1,EUR", "2:1: found 3 fields, expected 6 as in the header"),
    ("p40,1,EUR,2026,a\u{1B}[31m,", "2:17: found the control character U+001B, expected text"),
    (
      "p40,1,EUR,2026,a\"b,",
      "2:17: found a quote inside a field, expected the whole field in quotes and its inner quotes doubled"
    ),
    ("\"p40,1,EUR,2026,,", "2:1: found a quote that is never closed, expected a closing quote"),
  ]

  @Test(arguments: rows) func `A bad line is refused and the others are taken`(row: String, words: String) throws {
    let report = try home.prices(Self.header + row + "\np40,180,EUR,2026-11-20,\"Lyon\",\nk80,90,EUR,2026-11-20,,\n")
    #expect(report.complaints == ["seen.csv:\(words)"])
    #expect(report.counts == [2, 0, 1])
  }

  @Test func `Bytes that are no UTF-8 cost their line only`() throws {
    let bytes = Array((Self.header + "p40,1,EUR,2026,caf").utf8) + [0xE9] + Array(",\np40,180,EUR,2026-11-20,,\n".utf8)
    let report = try home.prices(bytes)
    #expect(report.complaints == ["seen.csv:2:19: found the byte 0xE9, expected UTF-8"])
    #expect(report.counts == [1, 0, 1])
  }

  @Test func `Bad lines are reported in the order of the file`() throws {
    let rows = (0..<200).map { $0 % 2 == 0 ? "p40,\($0 + 1),EUR,2026,,\n" : "p40,x,EUR,2026,,\n" }.joined()
    let report = try home.prices(Self.header + rows)
    #expect(report.counts == [100, 0, 100])
    #expect(report.complaints.last == "seen.csv:201:5: price: found \"x\", expected a number")
  }

  private static let shapes =
    "a CSV file with the columns part, price, currency and date, or what eBay's Browse interface finds "
    + "(item_summary/search)"

  static let files: [(String, String)] = [
    (
      "part;price;currency;date\np40;1;EUR;2026\n",
      "seen.csv:1:1: found semicolons between the columns of \"part;price;currency;date\", where commas part them; "
        + "expected part, price, currency and date between commas"
    ),
    ("", "seen.csv: found an empty file, expected \(shapes)"),
    (
      "<!DOCTYPE html>\n",
      "seen.csv: found HTML or XML, expected \(shapes)"
    ),
    (
      "{\"PriceList\": []}",
      "seen.csv: found JSON without items of eBay, expected \(shapes); for prices of offers use rigtui offers import"
    ),
    (
      "part,prise,currency,date\n",
      "seen.csv:1:6: found the unknown column \"prise\"; did you mean price?"
    ),
    (
      "part,price,currency,date,condition of the card\n",
      "seen.csv:1:26: found the unknown column \"condition of the card\", "
        + "expected some of part, price, currency, date, place, link and shipping"
    ),
    ("part,price,part\n", "seen.csv:1:12: found the column part a second time, expected it once"),
    (
      "part,price,place\n",
      "seen.csv:1:1: found no column currency and date, expected part, price, currency and date in the header"
    ),
  ]

  @Test(arguments: files) func `A file of another kind is refused as a whole`(text: String, words: String) throws {
    #expect(throws: CatalogError.self) { try home.prices(text) }
    do { _ = try home.prices(text) } catch { #expect("\(error)" == words) }
    #expect(try home.folder.names() == [])
  }

  static let own: [(String, String, String)] = [
    ("catalog/gpu.csv", "id,slots\np40,x\n", ":2:5: slots: found \"x\", expected a whole number"),
    (
      "catalog/gpus.csv", "id\n",
      ": found \"gpus\", expected \(Wording.list(CatalogKind.names, "or")); did you mean gpu?"
    ),
    ("listings.csv", "part,price\n", ":1:1: found another header, expected part,price,currency,date,place,link"),
    ("listings.csv", header + "p40,x,EUR,2026,,\n", ":2:5: price: found \"x\", expected a number"),
  ]

  @Test(arguments: own)
  func `A broken file of one's own stops the import before anything is written`(
    name: String, text: String, words: String
  ) throws {
    try home.write(text, to: name)
    do {
      _ = try home.prices(Self.header + "k80,90,EUR,2026-11-20,,\n")
      Issue.record("nothing was refused")
    } catch { #expect("\(error)" == home.path(name) + words) }
    #expect(try home.read(name) == text)
    #expect(FileStamp(of: home.path("catalog/adapter.csv")) == nil)
    #expect(FileStamp(of: home.path("listings.csv")) == nil || name == "listings.csv")
  }

  @Test func `A price that leaves the range in the currency of most is said, and the other parts go on`() throws {
    let rows = "p40,1,JPY,2026,,\np40,2,JPY,2026,,\np40,9999999,EUR,2026,,\nk80,90,EUR,2026-11-20,,\n"
    let report = try home.prices(Self.header + rows)
    #expect(
      report.complaints == [
        "seen.csv: part p40: found a listing of 9999999 EUR, expected 0 to 10000000 in JPY"
      ])
    #expect(try home.cell(.gpu, "k80", "price_median") == "90")
  }

  @Test func `A clock that stands before the catalog is not believed`() throws {
    let rows = "p40,180,EUR,2026-11-20,,\np40,180,EUR,2027-11-20,,\n"
    let file = home.source("seen.csv", Array((Self.header + rows).utf8))
    let report = try PriceImport.run(file, home.directories, today: 0)
    #expect(report.counts == [1, 0, 1])
  }

  @Test func `Without a home there is nowhere to write`() throws {
    let file = home.source("seen.csv", Array(Self.header.utf8))
    let error = #expect(throws: CatalogError.self) {
      _ = try PriceImport.run(file, Directories(environment: [:]), today: 0)
    }
    #expect(error?.description == "$XDG_CONFIG_HOME: found no such variable and no HOME, expected a folder")
  }
}
