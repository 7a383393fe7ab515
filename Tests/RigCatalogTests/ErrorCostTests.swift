import Testing

@testable import RigCatalog

/// What errors cost: beyond those that are shown they are only counted.
@Suite(.timeLimit(.minutes(1))) struct ErrorCostTests {
  private static let own = "id,price_low,price_median,price_high,currency,price_kind,source,as_of\n"

  /// Rows of which each is wrong in its way.
  static let rows: [(String, @Sendable (Int) -> String, String)] = [
    (
      "one id again and again", { _ in "p40,,5,,EUR,own,x,2026-11-20\n" }, "my.csv:3:1: id: found \"p40\" a second time"
    ),
    ("prices below 0", { "n\($0),,-5,,EUR,own,x,2026-11-20\n" }, "my.csv:2:5: price_median: found -5, expected 0 to"),
    ("new parts without a name", { "n\($0),,5,,EUR,own,x,2026-11-20\n" }, "my.csv:2:1: found the new gpu \"n0\""),
    ("other numbers of fields", { _ in "x\n" }, "my.csv:2:1: found 1 field, expected 8"),
  ]

  @Test(arguments: rows)
  func `A hundred errors are told, however many rows are wrong`(
    kind: String, row: @Sendable (Int) -> String, first: String
  ) {
    let errors = CatalogLoader.errors(.gpu, ErrorCostTests.own + (0..<20_000).map(row).joined())
    #expect(errors.count == 100, "\(kind)")
    #expect(errors.contains { $0.hasPrefix(first) }, "\(errors.prefix(2))")
  }

  @Test func `An error that is only counted is not made`() {
    var (log, made) = (ErrorLog(), 0)
    func error() -> CatalogError {
      made += 1
      return CatalogError(file: "f", message: "m")
    }
    for _ in 0..<1000 { log.add(error()) }
    #expect([made, log.errors.count, log.count] == [100, 100, 1000])
  }

  @Test func `Refused lines are counted beyond those that are told`() throws {
    let report = try ImportHome().prices(
      "part,price,currency,date,place,link\n" + String(repeating: "x\n", count: 20_000))
    #expect(report.counts == [0, 0, 20_000])
    #expect(report.complaints.count == 100)
    #expect(report.complaints.last == "seen.csv:101:1: found 1 field, expected 6 as in the header")
  }

  @Test func `Many bytes that are no UTF-8 cost their lines only`() throws {
    let header = Array("part,price,currency,date,place,link\n".utf8)
    let rows = [UInt8]((0..<20_000).map { $0 % 100 == 99 ? 10 : 0xFF })
    let report = try ImportHome().prices(header + rows + Array("p40,1,EUR,2026,,\n".utf8))
    #expect(report.counts == [1, 0, 200])
  }

  static let long = String(repeating: "x", count: 5000)
  static let cells: [(String, String)] = [
    ("name\np40,\(long)", "my.csv:2:5: name: found 5000 bytes, expected at most 4096"),
    (
      "name\np40,Te\(String(repeating: "\u{301}", count: 2500))sla",
      "my.csv:2:5: name: found 5005 bytes, expected at most 4096"
    ),
    (
      "price_median\np40,\(String(repeating: "9", count: 5000))",
      "my.csv:2:5: price_median: found 5000 bytes, expected at most 4096"
    ),
    (
      "price_median\np40,\(String(repeating: "9", count: 400))",
      "my.csv:2:5: price_median: found \(String(repeating: "9", count: 39))…, expected a finite number"
    ),
    (
      "price_kind\np40,a\(String(repeating: "\u{301}", count: 99))",
      "my.csv:2:5: price_kind: found \"a\(String(repeating: "\u{301}", count: 38))…\", expected "
    ),
  ]

  @Test(arguments: cells) func `A text of a row has a greatest length, and an error shows its begin`(
    rows: String, words: String
  ) throws {
    let error = try #require(CatalogLoader.errors(.gpu, "id,\(rows)\n").first)
    #expect(error.hasPrefix(words), "\(error)")
  }
}
