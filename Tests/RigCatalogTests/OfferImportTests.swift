import RigModel
import Testing

@testable import RigCatalog

/// What `aws pricing get-products` prints becomes prices of offers.
@Suite struct OfferImportTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private static let known = "aws-g5.xlarge-us-east-1"
  private static let published = "aws pricing get-products, published 2026-11-18"

  @Test func `A price lies over the compiled-in row, whose spot price keeps its own source`() throws {
    let report = try home.offers(AWSText.prices([AWSText.product()]))
    #expect(report.counts == [1, 0, 0])
    #expect(
      try home.cells(.offer, Self.known, "on_demand_per_hour spot_per_hour currency as_of source") == [
        "1.012", "0.436", "USD", "2026-11-18", "\(Self.published); spot: skypilot-catalog@00148f2a",
      ])
    #expect(
      report.description
        == "offers.json: 1 taken, 0 unchanged, 0 refused\nwrote \(home.path("catalog/offer.csv"))\n")
  }

  @Test func `The machine stays as it is compiled in`() throws {
    let columns = "provider instance region gpu gpu_count vram_gib vcpu memory_gib vat_included offered note"
    let before = try home.cells(.offer, Self.known, columns)
    _ = try home.offers(AWSText.prices([AWSText.product()]))
    #expect(try home.cells(.offer, Self.known, columns) == before)
  }

  @Test func `A known instance in a new region takes its machine from the known rows`() throws {
    _ = try home.offers(AWSText.prices([AWSText.product(["regionCode": "xx-north-1", "gpu": "7"])]))
    let columns =
      "provider instance region gpu gpu_count vram_gib vcpu memory_gib on_demand_per_hour spot_per_hour source"
    #expect(
      try home.cells(.offer, "aws-g5.xlarge-xx-north-1", columns) == [
        "aws", "g5.xlarge", "xx-north-1", "a10g", "1", "24", "4", "16", "1.012", "", Self.published,
      ])
  }

  @Test func `A new size of a family with one GPU model takes it, marked as a guess`() throws {
    let changes = [
      "instanceType": "g5.96xlarge", "gpu": "16", "gpuMemory": "384 GB", "vcpu": "384", "memory": "1,536 GiB",
    ]
    _ = try home.offers(AWSText.prices([AWSText.product(changes)]))
    #expect(
      try home.cells(.offer, "aws-g5.96xlarge-us-east-1", "gpu gpu_count vram_gib vcpu memory_gib estimated") == [
        "a10g", "16", "24", "384", "1536", "gpu",
      ])
  }

  @Test func `Without a publication date the price counts from when it took effect`() throws {
    _ = try home.offers(AWSText.prices([AWSText.product(more: "")]))
    let source = try home.cell(.offer, Self.known, "source")
    #expect(source.hasPrefix("aws pricing get-products, in effect since 2026-11-01; spot: "))
  }

  static let others: [(String, [String: String?], String)] = [
    ("Windows", ["operatingSystem": "Windows"], "1 not Linux"),
    ("dedicated", ["tenancy": "Dedicated"], "1 not shared"),
    ("a reservation", ["capacitystatus": "UnusedCapacityReservation"], "1 not capacity in use"),
    ("SQL", ["preInstalledSw": "SQL Ent"], "1 with software"),
    ("a capacity block", ["marketoption": "CapacityBlock"], "1 not on demand"),
    ("an outpost", ["locationType": "AWS Outposts"], "1 outside a region"),
    ("no GPU", ["instanceType": "m5.large", "gpu": nil], "1 without a GPU"),
    ("GPU not applicable", ["instanceType": "m5.large", "gpu": "NA"], "1 without a GPU"),
  ]

  @Test(arguments: others)
  func `Other products are passed over`(name: String, changes: [String: String?], words: String) throws {
    let report = try home.offers(AWSText.prices([AWSText.product(changes)]))
    #expect(report.description == "offers.json: 0 taken, 0 unchanged, 0 refused\npassed over: \(words)\n")
    #expect(try home.folder.names() == [])
  }

  @Test(arguments: [
    ("{\"USD\":\"0.0000000000\"}", "Hrs", "at 0, which is no price: not offered"),
    ("{\"USD\":\"1\"}", "Quantity", "without a price an hour"),
  ])
  func `A product without a price an hour is passed over`(price: String, unit: String, words: String) throws {
    let report = try home.offers(AWSText.prices([AWSText.product(price: price, unit: unit)]))
    #expect(report.description.contains("passed over: 1 \(words)"))
  }

  @Test func `The same file again changes nothing`() throws {
    let text = AWSText.prices([AWSText.product(), AWSText.product(["regionCode": "xx-north-1"])])
    _ = try home.offers(text)
    let (before, stamp) = (try home.read("catalog/offer.csv"), FileStamp(of: home.path("catalog/offer.csv")))
    #expect(try home.offers(text).description == "offers.json: 0 taken, 2 unchanged, 0 refused\n")
    #expect(try home.read("catalog/offer.csv") == before)
    #expect(FileStamp(of: home.path("catalog/offer.csv")) == stamp)
  }

  @Test func `A newer price of one's own is kept`() throws {
    try home.write("id,on_demand_per_hour,as_of\n\(Self.known),0.9,2026-11-19\n", to: "catalog/offer.csv")
    let report = try home.offers(AWSText.prices([AWSText.product()]))
    #expect(
      report.description == """
        offers.json: 0 taken, 0 unchanged, 0 refused
        passed over: 1 older than what is known
        \(Self.known): found a price of 2026-11-18, kept the newer one of 2026-11-19

        """)
    #expect(try home.cell(.offer, Self.known, "on_demand_per_hour") == "0.9")
  }

  @Test func `An older spot price does not keep a price on demand out`() throws {
    _ = try home.offers(AWSText.spot([AWSText.entry("us-east-1a", "0.5")]))
    #expect(try home.offers(AWSText.prices([AWSText.product()])).counts == [1, 0, 0])
    #expect(
      try home.cells(.offer, Self.known, "on_demand_per_hour spot_per_hour as_of on_demand_as_of spot_as_of source")
        == [
          "1.012", "0.5", "2026-11-20", "2026-11-18", "2026-11-20",
          "\(Self.published); spot: aws ec2 describe-spot-price-history, 1 zone, 2026-11-20",
        ])
  }

  @Test func `A list that goes on elsewhere says so`() throws {
    let report = try home.offers(AWSText.prices([], more: ",\n    \"NextToken\": \"abc\""))
    #expect(report.notes == ["offers.json is not the whole list: it has a NextToken"])
  }

  static let refused: [(String, String)] = [
    ("nonsense", "found 1 other entry, the first without names"),
    (
      AWSText.product(["instanceType": nil]),
      "product 1 (sku QG3ZDEXAMPLE): instanceType: found nothing, expected small letters, digits, '.', '_' and '-'"
    ),
    (
      AWSText.product(["regionCode": "US\u{1B}[31m"]),
      "product 1 (sku QG3ZDEXAMPLE): regionCode: found \"US\u{1B}[31m\", "
        + "expected small letters, digits, '.', '_' and '-'"
    ),
    (
      AWSText.product(price: "{\"USD\":\"cheap\"}"),
      "product 1 (sku QG3ZDEXAMPLE): pricePerUnit: found \"cheap\", expected a number"
    ),
    (
      AWSText.product(price: "{\"USD\":\"-1\"}"),
      "product 1 (sku QG3ZDEXAMPLE): pricePerUnit: found -1, expected 0 to 100000"
    ),
    (
      AWSText.product(price: "{\"CNY\":\"1\"}"),
      "product 1 (sku QG3ZDEXAMPLE): pricePerUnit: found \"CNY\", expected USD"
    ),
    (
      AWSText.product(more: ",\"publicationDate\":\"soon\""),
      "product 1 (sku QG3ZDEXAMPLE): publicationDate: found \"soon\", expected a date such as 2026-11-18T20:05:31Z"
    ),
    (
      AWSText.product(["instanceType": "g99.xlarge", "gpuMemory": "40 GB"]),
      "product 1 (sku QG3ZDEXAMPLE): found the new instance \"g99.xlarge\" with 1 GPU, 40 GB, expected one whose GPU "
        + "the catalog knows; add a row with provider aws, this instance, a region, gpu, gpu_count and currency to "
        + "your offer.csv once and import again"
    ),
    (
      AWSText.product(["instanceType": "g5.96xlarge", "gpu": "2", "gpuMemory": "80 GB"]),
      "product 1 (sku QG3ZDEXAMPLE): found the new instance \"g5.96xlarge\" with 2 GPUs, 80 GB, expected one whose GPU "
        + "the catalog knows; add a row with provider aws, this instance, a region, gpu, gpu_count and currency to "
        + "your offer.csv once and import again"
    ),
  ]

  @Test(arguments: refused) func `A bad product is refused and the others are taken`(product: String, words: String)
    throws
  {
    let report = try home.offers(AWSText.prices([product, AWSText.product(sku: "OTHER")]))
    #expect(report.complaints == ["offers.json: \(words)"])
    #expect(report.counts == [1, 0, 1])
  }

  @Test func `A second price of the same offer is refused`() throws {
    let second = AWSText.product(sku: "OTHER", price: "{\"USD\":\"2\"}")
    let report = try home.offers(AWSText.prices([AWSText.product(), second, AWSText.product(sku: "SAME")]))
    #expect(
      report.complaints == [
        "offers.json: product 2 (sku OTHER): found a second price of \(Self.known), expected one; "
          + "product 1 (sku QG3ZDEXAMPLE) has another"
      ])
    #expect(report.counts == [1, 1, 1])
  }

  @Test func `What a product is does not follow from what the same list brought`() throws {
    let size = ["instanceType": "g6.99xlarge", "gpuMemory": "24 GB"]
    let silent = AWSText.product(size.merging(["regionCode": "eu-west-3", "gpu": ""]) { $1 }, sku: "SILENT")
    let list = AWSText.prices([silent, AWSText.product(size)])
    #expect(try home.offers(list).counts == [1, 0, 0])
    let (text, stamp) = (try home.read("catalog/offer.csv"), FileStamp(of: home.path("catalog/offer.csv")))
    let again = try home.offers(list)
    #expect(again.counts == [0, 1, 0])
    #expect(again.description.contains("passed over: 1 without a GPU"))
    #expect(try home.read("catalog/offer.csv") == text)
    #expect(FileStamp(of: home.path("catalog/offer.csv")) == stamp)
  }

  @Test func `The advice for a new instance works`() throws {
    let row = "id,provider,instance,region,gpu,gpu_count,currency\nmine,aws,g99.xlarge,us-east-1,l40s,1,USD\n"
    try home.write(row, to: "catalog/offer.csv")
    let report = try home.offers(AWSText.prices([AWSText.product(["instanceType": "g99.xlarge"])]))
    #expect(report.counts == [1, 0, 0])
    #expect(try home.cell(.offer, "aws-g99.xlarge-us-east-1", "gpu") == "l40s")
  }
}
