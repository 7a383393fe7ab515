import RigModel
import Testing

@testable import RigCatalog

/// Lists of providers and of other programs are read as they come.
@Suite struct ListFormatTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private static let offer = "gpu gpu_count on_demand_per_hour spot_per_hour currency on_demand_as_of spot_as_of"

  static let products = [
    "aws-price-list.json", "aws-price-list-objects.json", "aws-bare-list.json", "aws-concatenated.json",
    "aws-concatenated-texts.json", "aws-index.json", "aws-index.csv",
  ]

  @Test(arguments: products) func `Products of AWS are the same in every wrapping`(file: String) throws {
    #expect(try home.offers(file: file).counts == [2, 0, 0])
    #expect(
      try home.cells(.offer, "aws-g5.xlarge-eu-west-1", Self.offer) == [
        "a10g", "1", "1.123", "0.5746", "USD", "2026-11-20", "",
      ])
    #expect(
      try home.cells(.offer, "aws-g6.xlarge-eu-west-1", Self.offer) == [
        "l4", "1", "0.898", "", "USD", "2026-11-20", "",
      ])
    #expect(try home.offers(file: file).counts == [0, 2, 0])
  }

  @Test func `A long list in an object is read entry by entry`() throws {
    let one = AWSText.product(["operatingSystem": "Windows"])
    let report = try home.offers(AWSText.prices(Array(repeating: one, count: 200) + [AWSText.product()]))
    #expect(report.counts == [1, 0, 0])
    #expect(report.passedOver == [.system: 200])
  }

  @Test func `One product alone is a list of one`() throws {
    #expect(try home.offers(file: "aws-one-product.json").counts == [1, 0, 0])
  }

  @Test func `Prices may come before their products`() throws {
    #expect(try home.offers(file: "aws-index-terms-first.json").counts == [2, 0, 0])
    #expect(try home.cell(.offer, "aws-g5.xlarge-eu-west-1", "on_demand_per_hour") == "1.123")
  }

  @Test func `What an offer file has beside machines is passed over`() throws {
    #expect(
      try home.offers(file: "aws-index.json").description.contains(
        "passed over: 1 no machines, 1 not Linux, 1 not capacity in use, 1 without a GPU\n"))
  }

  @Test(arguments: ["aws-spot.json", "aws-spot-boto.json", "aws-spot-bare.json"])
  func `Spot prices are the same from the command line and from programs`(file: String) throws {
    #expect(try home.offers(file: file).counts == [1, 0, 0])
    #expect(
      try home.cells(.offer, "aws-g5.xlarge-eu-west-1", Self.offer) == [
        "a10g", "1", "1.123", "0.4234", "USD", "2026-01-21", "2026-11-20",
      ])
  }

  static let rows: [(String, String, [String])] = [
    ("runpod.json", "runpod-secure-rtx-3090-any", ["rtx-3090", "1", "0.46", "0.23"]),
    ("runpod.json", "runpod-community-v100-sxm2-any", ["v100-sxm2-16", "1", "0.23", "0.12"]),
    ("vast.json", "vast-1x-rtx-3090-marketplace", ["rtx-3090", "1", "0.22", "0.12"]),
    ("vast.json", "vast-8x-a100-sxm4-marketplace", ["a100-80-sxm", "8", "6.4", "3.2"]),
    ("vast.json", "vast-1x-q-rtx-8000-marketplace", ["rtx-8000", "1", "0.25", ""]),
    ("lambda.json", "lambda-gpu-8x-a100-80gb-sxm4-any", ["a100-80-sxm", "8", "22.32", ""]),
    ("lambda.json", "lambda-gpu-8x-h100-sxm5-any", ["h100-sxm", "8", "31.92", ""]),
    ("azure.json", "azure-nc24ads-a100-v4-westeurope", ["a100-80", "1", "4.775", "0.955"]),
    ("skypilot/aws/vms.csv", "aws-p3.8xlarge-eu-west-1", ["v100-sxm2-16", "4", "13.22", "4.3"]),
    ("skypilot/runpod/vms.csv", "runpod-1x-a100-80gb-secure-ca", ["a100-80", "1", "1.59", ""]),
    ("skypilot/vast/vms.csv", "vast-2x-h100-sxm-32-65536-thailand-th-as", ["h100-sxm", "2", "3.73", ""]),
    ("skypilot/vast/vms.csv", "vast-2x-rtx-a6000-32-65536-romania-ro-eu", ["a6000", "2", "0.85", ""]),
    ("gpuhunt/lambdalabs.csv", "lambda-gpu-1x-a10-us-east-1", ["a10", "1", "1.29", ""]),
    ("gpuhunt/lambdalabs.csv", "lambda-gpu-8x-h100-sxm5-us-west-1", ["h100-sxm", "8", "31.92", ""]),
  ]

  @Test(arguments: rows) func `A list becomes offers`(file: String, id: String, cells: [String]) throws {
    let report = try home.offers(file: file)
    #expect(report.taken > 0)
    #expect(try Array(home.cells(.offer, id, Self.offer).prefix(4)) == cells)
    #expect(try home.offers(file: file).counts.prefix(2) == [0, report.taken])
  }

  @Test func `A price without a date is of the day on which its file was written`() throws {
    _ = try home.offers(file: "lambda.json")
    #expect(try home.cell(.offer, "lambda-gpu-8x-h100-sxm5-any", "on_demand_as_of") == "2026-11-27")
    let source = try ImportSource(ImportHome.path("lambda.json"), today: 0)
    #expect(source.day.year > 1970)
  }

  static let passed: [(String, [String])] = [
    (
      "runpod.json",
      [
        "passed over: 2 with a GPU that the catalog does not have, 2 at 0, which is no price: not offered",
        "the catalog has no GPU \"unknown of 0 GB\"",
      ]
    ),
    ("vast.json", ["1 not for rent now", "the catalog has no GPU \"RTX 4090 of 48 GB\""]),
    ("lambda.json", ["passed over: 1 without a GPU, 1 with a GPU that the catalog does not have"]),
    ("azure.json", ["passed over: 1 not Linux, 2 not on demand, 1 without a GPU", "it has a NextPageLink"]),
    ("skypilot/vast/vms.csv", ["the catalog has no GPU \"RTX3060 of 8 GB\" or \"RTX4060 of 16 GB\""]),
  ]

  @Test(arguments: passed) func `What is none of ours is counted and named`(file: String, words: [String]) throws {
    let text = try home.offers(file: file).description
    for words in words { #expect(text.contains(words), "\(text)") }
  }

  @Test func `An instance whose GPU nobody names is refused with what to do`() throws {
    #expect(
      try home.offers(file: "azure.json").complaints == [
        "azure.json: entry 7: found the new instance \"ND96isr_MI300X_v5\", expected one whose GPU the catalog knows; "
          + "add a row with provider azure, this instance, a region, gpu, gpu_count and currency to your offer.csv once "
          + "and import again"
      ])
  }

  @Test func `A price goes to the newest row of the same machine`() throws {
    let rows = """
      id,provider,instance,region,gpu,gpu_count,on_demand_per_hour,currency,newer,as_of
      runpod-secure-rtx-3090-any,runpod,RTX 3090 (secure),any,rtx-3090,1,0.5,USD,mine,2025
      mine,runpod,3090,any,rtx-3090,1,0.4,USD,,2026-01

      """
    try home.write(rows, to: "catalog/offer.csv")
    _ = try home.offers(file: "runpod.json")
    #expect(try home.cell(.offer, "mine", "on_demand_per_hour") == "0.46")
    #expect(try home.cell(.offer, "runpod-secure-rtx-3090-any", "on_demand_per_hour") == "0.5")
  }

  @Test func `A list that does not say whose it is needs to be told`() throws {
    let bytes = try ImportSource(ImportHome.path("skypilot/vast/vms.csv"), today: 0).whole().bytes
    let source = { home.source("vms.csv", bytes) }
    let report = try OfferImport.run(source(), home.directories)
    #expect(
      report.complaints.first
        == "vms.csv:2:1: found nothing that says whose machines these are, expected --provider NAME, such as runpod")
    #expect(try OfferImport.run(source(), home.directories, provider: "vast").taken == 2)
  }
}
