import RigModel
import Testing

@testable import RigCatalog

/// A list of offers that a person wrote, and files that are no list of offers at all.
@Suite struct OfferListTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private static let header = "provider,instance,region,gpu,gpu_count,on_demand_per_hour,currency,as_of\n"

  @Test func `A second run takes nothing that was refused`() throws {
    let header = "id,provider,instance,gpu,gpu_count,on_demand_per_hour,currency,as_of\n"
    let list = header + "new,you,box,,,0.5,EUR,2026-11-20\nnew,you,box,p40,1,0.7,EUR,2026-11-20\n"
    for _ in 0..<2 {
      let report = try home.offers(list, named: "list.csv")
      #expect(report.counts == [0, 0, 2])
      #expect(report.complaints.last?.hasSuffix("expected one; line 2 has another") == true)
    }
    let same = list.replacing("0.7", with: "0.5")
    #expect(try home.offers(same, named: "list.csv").counts == [1, 0, 1])
    #expect(try home.offers(same, named: "list.csv").counts == [0, 2, 0])
  }

  private static func rows(_ rates: [(price: String, date: String)]) -> String {
    header + rates.map { "vast,1x P40,eu,p40,1,\($0.price),EUR,\($0.date)\n" }.joined()
  }

  @Test(arguments: [["2026-11-20", "2026-11-01"], ["2026-11-01", "2026-11-20"]])
  func `Of prices of several days the newest counts`(dates: [String]) throws {
    let prices = dates.map { (price: $0.hasSuffix("20") ? "0.19" : "0.21", date: $0) }
    #expect(try home.offers(Self.rows(prices), named: "my.csv").complaints == [])
    let cells = try home.cells(.offer, "vast-1x-p40-eu", "on_demand_per_hour as_of")
    #expect(cells == ["0.19", "2026-11-20"])
    let before = try home.read("catalog/offer.csv")
    #expect(try home.offers(Self.rows(prices), named: "my.csv").taken == 0)
    #expect(try home.read("catalog/offer.csv") == before)
  }

  @Test func `A price of a day to come is refused`() throws {
    let today = CivilDate.dayNumber(year: 2026, month: 11, day: 30)
    let bytes = Array(Self.rows([("0.19", "2027-11-20")]).utf8)
    let source = ImportSource(name: "my.csv", bytes: bytes, day: CivilDate(dayNumber: today), lastDay: today)
    #expect(
      try OfferImport.run(source, home.directories).complaints == [
        "my.csv:2:1: id: found 2027-11-20, a day to come, expected the day of the price"
      ])
  }

  @Test(arguments: ["0", "", "0.00"]) func `What is free may say 0`(price: String) throws {
    let text =
      "provider,instance,region,gpu,gpu_count,on_demand_per_hour,currency,as_of,free\n"
      + "vast,1x P40,eu,p40,1,\(price),EUR,2026-11-20,true\n"
    #expect(try home.offers(text, named: "my.csv").counts == [1, 0, 0])
    #expect(try home.cells(.offer, "vast-1x-p40-eu", "on_demand_per_hour free") == ["", "true"])
  }

  @Test(arguments: [[0xFF, 0xFE] as [UInt8], [0xFE, 0xFF], []])
  func `UTF-16 is named as what it is`(mark: [UInt8]) throws {
    let wide = Self.header.utf8.flatMap { mark.first == 0xFE ? [0, $0] : [$0, 0] }
    let message = "my.csv: found UTF-16, expected UTF-8; `iconv -f UTF-16 -t UTF-8` makes it of it"
    let error = #expect(throws: CatalogError.self) {
      try OfferImport.run(home.source("my.csv", mark + wide), home.directories)
    }
    #expect(error?.description == message)
    #expect(throws: CatalogError.self) { try home.prices(mark + wide) }
  }

  @Test func `A missing id is made of provider, instance and region`() throws {
    let report = try home.offers(Self.header + "Vast,1x P40,eu,p40,1,0.2,EUR,2026-11-20\n", named: "my.csv")
    #expect(report.counts == [1, 0, 0])
    #expect(
      try home.cells(.offer, "vast-1x-p40-eu", "instance gpu on_demand_per_hour currency as_of source") == [
        "1x P40", "p40", "0.2", "EUR", "2026-11-20", "rigtui offers import my.csv",
      ])
  }

  @Test func `A known row keeps what the list leaves empty and takes what it says`() throws {
    let row = "aws,g5.xlarge,us-east-1,,,1.1,EUR,2026-11-20\n"
    try home.write("id,units_per_euro\nUSD,2\n", to: "catalog/currency.csv")
    _ = try home.offers(Self.header + row, named: "my.csv")
    #expect(
      try home.cells(.offer, "aws-g5.xlarge-us-east-1", "gpu gpu_count on_demand_per_hour spot_per_hour currency") == [
        "a10g", "1", "1.1", "0.218", "EUR",
      ])
  }

  @Test func `The same list again changes nothing`() throws {
    let text = Self.header + "aws,g5.xlarge,us-east-1,,,1.1,EUR,2026-11-20\nme,box,,p40,2,0.3,EUR,2026\n"
    #expect(try home.offers(text).counts == [2, 0, 0])
    let before = try home.read("catalog/offer.csv")
    #expect(try home.offers(text).counts == [0, 2, 0])
    #expect(try home.read("catalog/offer.csv") == before)
  }

  private static let needed = "expected provider, instance, gpu and gpu_count"

  static let rows: [(String, String)] = [
    ("me,box,eu,p4O,1,1,EUR,2026", "2:11: gpu: found \"p4O\", expected a GPU of the catalog; did you mean p40?"),
    ("me,box,eu,,1,1,EUR,2026", "2:11: gpu: found nothing for the new offer \"me-box-eu\", \(needed)"),
    ("me,box,eu,p40,,1,EUR,2026", "2:15: gpu_count: found nothing for the new offer \"me-box-eu\", \(needed)"),
    (
      "me,box,eu,p40,1,0,EUR,2026",
      "2:17: on_demand_per_hour: found 0, which is no price; expected nothing where there is no such price, and "
        + "free = true for what costs nothing"
    ),
    (
      "me,box,eu,p40,1,\"0,24\",EUR,2026",
      "2:18: on_demand_per_hour: found \"0,24\" with a comma, where the decimal mark is a point, expected a number"
    ),
    (
      "me,box,eu,p40,1,0,24,EUR,2026",
      "2:1: found 9 fields, expected 8 as in the header; is a comma the decimal mark of a number? It is a point"
    ),
    (
      "me,box,eu,RTX A4000,1,1,EUR,2026",
      "2:11: gpu: found \"RTX A4000\", expected a GPU of the catalog; did you mean a4000?"
    ),
    (",box,eu,p40,1,1,EUR,2026", "2:1: provider: found nothing for the new offer \"box-eu\", \(needed)"),
    (
      "me,box,eu,p40,1,,EUR,2026",
      "2:17: on_demand_per_hour: found no price, expected one here, in spot_per_hour or per_month"
    ),
    ("me,box,eu,p40,1,x,EUR,2026", "2:17: on_demand_per_hour: found \"x\", expected a number"),
    ("me,box,eu,p40,1,1,XXX,2026", "2:19: currency: found the unknown currency XXX, expected one of currency.csv"),
    ("me,box,eu,p40,1,1,,2026", "2:19: currency: found nothing, expected a code of three capitals such as EUR"),
    ("me,box,eu,p40,1,1,EUR,", "2:23: as_of: found nothing, expected a date such as 2026-07-17, 2026-07 or 2026"),
    (
      "-,box,eu,p40,1,1,EUR,2026",
      "2:1: id: found nothing, and provider, instance and region make \"--box-eu\"; "
        + "expected small letters, digits, '.', '_' and '-'"
    ),
    (
      "you,box,eu,p40,1,2,EUR,2026\nyou,box,eu,p40,1,3,EUR,2026",
      "3:1: id: found a second price of you-box-eu, expected one; line 2 has another"
    ),
  ]

  @Test func `A list with ids needs the prices only`() throws {
    let header = "id,spot_per_hour,currency,as_of,estimated\n"
    let report = try home.offers(
      header + "aws-g5.xlarge-us-east-1,0.5,USD,2026-11-20,\naws-g5.xlarge-us-east-1,0.5,USD,2026-11-20,spot\n",
      named: "my.csv")
    #expect(try home.cell(.offer, "aws-g5.xlarge-us-east-1", "spot_per_hour") == "0.5")
    #expect(
      report.complaints == [
        "my.csv:3:44: estimated: found the unknown column \"spot\", expected columns of offer.csv; did you mean spot_per_hour?"
      ])
  }

  @Test(arguments: rows) func `A bad line is refused and the others are taken`(row: String, words: String) throws {
    let report = try home.offers(Self.header + row + "\nme,good,eu,p40,1,0.2,EUR,2026-11-20\n", named: "my.csv")
    #expect(report.complaints == ["my.csv:\(words)"])
    #expect(try home.cell(.offer, "me-good-eu", "on_demand_per_hour") == "0.2")
  }

  private static let shapes =
    "expected what `aws pricing get-products` prints, an offer file of AWS (index.json or index.csv), "
    + "what `aws ec2 describe-spot-price-history` prints, RunPod's gpuTypes, what `vastai search offers --raw` prints, "
    + "Lambda's instance-types, Azure's retail prices, vms.csv of SkyPilot's catalog, a list of gpuhunt's catalog "
    + "or litellm's model_prices_and_context_window.json, "
    + "or a CSV file with the columns provider, instance, gpu, gpu_count, on_demand_per_hour, currency and as_of"

  static let files: [(String, String)] = [
    ("", "f: found an empty file, \(shapes)"),
    (" \n\t", "f: found an empty file, \(shapes)"),
    ("<!DOCTYPE html><html>", "f: found HTML or XML, \(shapes)"),
    ("{\"PriceList\": [\"a\", ", "f: found JSON that breaks off"),
    ("{\"PriceList\": [1 2]}", "f: found malformed JSON at byte 18"),
    (String(repeating: "[", count: 100_000), "f: found JSON that breaks off"),
    ("[{\"Timestamp\": \"x\"}]", "f: found JSON with \"Timestamp\", \(shapes)"),
    ("{}", "f: found JSON with nothing in it, \(shapes)"),
    ("{\"Instances\": [], \"Owner\": 1}", "f: found JSON with \"Instances\" and \"Owner\", \(shapes)"),
    (
      "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1}",
      "f: found JSON with \"a\", \"b\", \"c\", \"d\", \"e\" and others, \(shapes)"
    ),
    ("{\"PriceList\": \"none\"}", "f: found JSON without a list of prices, \(shapes)"),
    ("Unable to locate credentials\n", "f: found a text that begins with \"Unable to locate credentials\", \(shapes)"),
    (
      "provider;instance;gpu;gpu_count;on_demand_per_hour;currency;as_of\n",
      "f: found semicolons between the columns of \"provider;instance;gpu;gpu_count;on_dema…\", where commas part them, "
        + shapes
    ),
    (
      "name,cost,when,where,what,why\n1,2,3,4,5,6\n",
      "f: found a table with the columns \"name\", \"cost\", \"when\", \"where\", \"what\" and others, \(shapes)"
    ),
    (
      "provider,instence,currency,as_of\n",
      "f:1:10: found the unknown column \"instence\"; did you mean instance?"
    ),
    (
      "provider,region\n",
      "f:1:1: found no column instance, currency and as_of, expected provider, instance, currency and as_of in the header"
    ),
  ]

  @Test(arguments: files) func `A file of another kind is refused as a whole`(text: String, words: String) throws {
    let error = #expect(throws: CatalogError.self) {
      _ = try home.offers(text, named: "f")
    }
    #expect(error?.description == words)
    #expect(try home.folder.names() == [])
  }

  @Test func `What is free has no price`() throws {
    let header = "provider,instance,gpu,gpu_count,on_demand_per_hour,free,currency,as_of\n"
    let report = try home.offers(
      header + "me,tier,t4,1,,true,USD,2026\nme,other,t4,1,0.1,true,USD,2026\n", named: "my.csv")
    #expect(report.complaints == ["my.csv:3:19: free: found a price of what is free, expected none"])
    let offer = try CatalogLoader.load(overlays: home.directories.overlays()).catalog[OfferID(rawValue: "me-tier")]
    #expect(offer?.isFree == true && offer?.onDemand == nil)
  }

  @Test func `Each price has its own date where a list gives it`() throws {
    let header = "id,on_demand_per_hour,spot_per_hour,currency,as_of,on_demand_as_of,spot_as_of\n"
    _ = try home.offers(
      header + "aws-g5.xlarge-us-east-1,1.1,0.4,USD,2026-11-20,2026-11-18,2026-11-20\n", named: "my.csv")
    #expect(
      try home.cells(.offer, "aws-g5.xlarge-us-east-1", "as_of on_demand_as_of spot_as_of") == [
        "2026-11-20", "2026-11-18", "2026-11-20",
      ])
  }

  static let far: [(String, String?)] = [
    ("0.09", "took 0.09 USD, though the known price of aws-g5.xlarge-us-east-1 is 1.01 USD"),
    ("12.5", "took 12.5 USD, though the known price of aws-g5.xlarge-us-east-1 is 1.01 USD"), ("0.11", nil), ("9", nil),
  ]

  @Test(arguments: far) func `A price far from the known one is taken with a warning`(price: String, words: String?)
    throws
  {
    let report = try home.offers(
      "id,on_demand_per_hour,currency,as_of\naws-g5.xlarge-us-east-1,\(price),USD,2026-11-20\n", named: "my.csv")
    #expect(report.counts == [1, 0, 0])
    let tail = "; the decimal mark is a point, and nothing parts thousands"
    #expect(report.warnings.errors.map(\.description) == (words.map { ["my.csv: line 2: \($0)\(tail)"] } ?? []))
  }

  @Test func `A new offer is compared with others of its GPU`() throws {
    let rows = "me,a,,p40,2,200,USD,2026\nme,b,,p40,2,0.2,USD,2026\n"
    let report = try home.offers(Self.header + rows, named: "my.csv")
    #expect(report.warnings.count == 1)
    let words = "the known price of other offers with p40 is 0.16 USD"
    #expect(report.warnings.errors.first?.message.contains(words) ?? false)
  }

  @Test func `A broken file of one's own stops the import`() throws {
    try home.write("id,vcpu\naws-g5.xlarge-us-east-1,x\n", to: "catalog/offer.csv")
    let error = #expect(throws: CatalogError.self) { _ = try home.offers(AWSText.prices([AWSText.product()])) }
    #expect(error?.description == home.path("catalog/offer.csv") + ":2:25: vcpu: found \"x\", expected a number")
    #expect(try home.read("catalog/offer.csv") == "id,vcpu\naws-g5.xlarge-us-east-1,x\n")
  }
}
