import Testing

@testable import RigCatalog

/// What `aws ec2 describe-spot-price-history` prints becomes spot prices of offers.
@Suite struct SpotImportTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private static let known = "aws-g5.xlarge-us-east-1"

  @Test func `The median over the zones of each zone's newest price counts`() throws {
    let report = try home.offers(
      AWSText.spot([
        AWSText.entry("us-east-1a", "0.400000"), AWSText.entry("us-east-1b", "0.500000", at: "2026-11-19T23:00:00Z"),
        AWSText.entry("us-east-1a", "9.000000", at: "2026-11-20T09:59:59+00:00"),
        AWSText.entry("us-east-1c", "0.450000"),
      ]))
    #expect(report.counts == [1, 0, 0])
    #expect(
      try home.cells(.offer, Self.known, "spot_per_hour on_demand_per_hour currency as_of source") == [
        "0.45", "1.006", "USD", "2026-11-20",
        "tsaol/aws-gpu@77fcd9f (instances.vantage.sh); AWS price list 2026-07-20; "
          + "spot: aws ec2 describe-spot-price-history, median of 3 zones, 2026-11-20",
      ])
  }

  @Test func `The median of two zones is their mean`() throws {
    let entries = [AWSText.entry("us-east-1a", "0.4"), AWSText.entry("us-east-1b", "0.400001")]
    _ = try home.offers(AWSText.spot(entries))
    #expect(["0.4", "0.400001"].contains(try home.cell(.offer, Self.known, "spot_per_hour")))
    _ = try home.offers(AWSText.spot([AWSText.entry("us-east-1a", "0.4"), AWSText.entry("us-east-1b", "0.5")]))
    #expect(try home.cell(.offer, Self.known, "spot_per_hour") == "0.45")
  }

  @Test func `A known instance in a new region becomes a row without a price on demand`() throws {
    _ = try home.offers(AWSText.spot([AWSText.entry("xx-north-1-lax-1a", "0.4")]))
    #expect(
      try home.cells(.offer, "aws-g5.xlarge-xx-north-1-lax-1", "gpu on_demand_per_hour spot_per_hour source") == [
        "a10g", "", "0.4", "aws ec2 describe-spot-price-history, 1 zone, 2026-11-20",
      ])
  }

  @Test func `The same file again changes nothing, an older one neither`() throws {
    let text = AWSText.spot([AWSText.entry("us-east-1a", "0.4")])
    _ = try home.offers(text)
    let before = try home.read("catalog/offer.csv")
    #expect(try home.offers(text).counts == [0, 1, 0])
    let old = try home.offers(AWSText.spot([AWSText.entry("us-east-1a", "0.3", at: "2026-10-01T00:00:00Z")]))
    #expect(old.notes == ["\(Self.known): found a price of 2026-10-01, kept the newer one of 2026-11-20"])
    #expect(try home.read("catalog/offer.csv") == before)
  }

  @Test func `Other systems and instances without a GPU are passed over`() throws {
    let report = try home.offers(
      AWSText.spot([
        AWSText.entry("us-east-1a", "0.4", product: "Windows"),
        AWSText.entry("us-east-1a", "0.4", instance: "m5.large"),
      ]))
    #expect(
      report.description
        == "offers.json: 0 taken, 0 unchanged, 0 refused\npassed over: 1 not Linux, 1 without a GPU\n")
  }

  private static let advice =
    "expected one whose GPU the catalog knows; add a row with provider aws, this instance, a region, gpu, gpu_count and "
    + "currency to your offer.csv once and import again"

  static let refused: [(String, String)] = [
    ("7", "found 1 other entry, the first without names"),
    (AWSText.entry("us-east-1a", "cheap"), "entry 1: SpotPrice: found \"cheap\", expected a number"),
    (AWSText.entry("us-east-1a", "0"), "entry 1: SpotPrice: found 0, which is no price; expected more"),
    (
      AWSText.entry("use1-az1", "0.4"),
      "entry 1: AvailabilityZone: found \"use1-az1\", expected one such as us-east-1a"
    ),
    (
      AWSText.entry("us-east-1a", "0.4", at: "yesterday"),
      "entry 1: Timestamp: found \"yesterday\", expected one such as 2026-11-20T10:00:00+00:00"
    ),
    (
      AWSText.entry("us-east-1a", "0.4", at: "2026-11-20T10:00:00+2"),
      "entry 1: Timestamp: found \"2026-11-20T10:00:00+2\", expected one such as 2026-11-20T10:00:00+00:00"
    ),
    (
      AWSText.entry("us-east-1a", "0.4", instance: "G5"),
      "entry 1: InstanceType: found \"G5\", expected small letters, digits, '.', '_' and '-'"
    ),
    (
      AWSText.entry("us-east-1a", "0.4", instance: "g99.xlarge"),
      "entry 1: found the new instance \"g99.xlarge\", \(advice)"
    ),
  ]

  @Test(arguments: refused) func `A bad entry is refused and the others are taken`(entry: String, words: String)
    throws
  {
    let report = try home.offers(AWSText.spot([entry, AWSText.entry("us-east-1b", "0.4")]))
    #expect(report.complaints == ["offers.json: \(words)"])
    #expect(report.counts == [1, 0, 1])
  }

  @Test func `A new instance is refused once, however many entries it has`() throws {
    let entry = AWSText.entry("us-east-1a", "0.4", instance: "g99.xlarge")
    let report = try home.offers(AWSText.spot([entry, entry, entry]))
    #expect(
      report.complaints == [
        "offers.json: entry 1 and 2 more of it: found the new instance \"g99.xlarge\", \(Self.advice)"
      ])
  }
}
