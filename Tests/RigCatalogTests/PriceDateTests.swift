import RigModel
import Testing

@testable import RigCatalog

/// An offer's two prices have a date each; a contract and what is free have that of their row.
@Suite struct PriceDateTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private func dates(_ id: String) throws -> [String] {
    let offer = try CatalogLoader.load(overlays: home.directories.overlays()).catalog[OfferID(rawValue: id)]
    return Pricing.allCases.map { offer?.asOf($0)?.description ?? "none" }
  }

  /// A row of one's own, and the dates of a list price of 2026-07-20 beside a spot price without a date.
  static let own: [(String, [String])] = [
    ("id,vcpu\nID,8\n", ["2026-07-20", "none"]),
    ("id,spot_per_hour,currency,as_of\nID,2.5,USD,2026-11-20\n", ["2026-07-20", "2026-11-20"]),
    ("id,on_demand_per_hour,currency,as_of\nID,6.5,USD,2026-11-20\n", ["2026-11-20", "none"]),
    (
      "id,on_demand_per_hour,spot_per_hour,currency,as_of\nID,6.5,2.5,USD,2026-11-20\n", ["2026-11-20", "2026-11-20"]
    ),
    ("id,spot_per_hour,currency,spot_as_of\nID,2.5,USD,2026-11-20\n", ["2026-07-20", "2026-11-20"]),
  ]

  @Test(arguments: own) func `The date of one price says nothing of the other`(text: String, days: [String]) throws {
    let id = "aws-g5.12xlarge-us-east-1"
    try home.write(text.replacing("ID", with: id), to: "catalog/offer.csv")
    #expect(try dates(id) == days)
  }

  @Test func `A contract is imported with its terms`() throws {
    let text = """
      provider,instance,region,gpu,gpu_count,per_month,setup,minimum_months,currency,as_of
      me,box,eu,p40,1,99,20,3,EUR,2026-11-20

      """
    let terms = "per_month setup minimum_months on_demand_per_hour currency as_of source"
    #expect(try home.offers(text, named: "my.csv").counts == [1, 0, 0])
    #expect(
      try home.cells(.offer, "me-box-eu", terms) == [
        "99", "20", "3", "", "EUR", "2026-11-20", "rigtui offers import my.csv",
      ])
    #expect(try home.offers(text, named: "my.csv").counts == [0, 1, 0])
    let older = text.replacing("99", with: "89").replacing("2026-11-20", with: "2026-10-20")
    #expect(
      try home.offers(older).description.contains(
        "me-box-eu: found a price of 2026-10-20, kept the newer one of 2026-11-20"))
    let cheap = text.replacing("99", with: "9").replacing("2026-11-20", with: "2026-11-21")
    let report = try home.offers(cheap)
    #expect(report.counts == [1, 0, 0])
    #expect(report.warnings.errors.first?.message.contains("the known price of me-box-eu is 99 EUR") == true)
    let termsAlone = text.replacing("99", with: "").replacing("box", with: "other")
    #expect(try home.offers(termsAlone).complaints.count == 1)
  }

  @Test func `A contract is turned into the currency of a price that comes beside it`() throws {
    try home.write("id,units_per_euro\nUSD,2\n", to: "catalog/currency.csv")
    let header = "provider,instance,region,gpu,gpu_count,"
    _ = try home.offers(header + "per_month,setup,currency,as_of\nme,box,eu,p40,1,99,20,EUR,2026-11-20\n")
    _ = try home.offers(header + "on_demand_per_hour,currency,as_of\nme,box,eu,p40,1,0.3,USD,2026-11-21\n")
    #expect(
      try home.cells(.offer, "me-box-eu", "per_month setup on_demand_per_hour currency") == ["198", "40", "0.3", "USD"])
  }

  @Test func `What is free keeps where it comes from`() throws {
    let header = "provider,instance,region,gpu,gpu_count,free,currency,as_of,source\n"
    _ = try home.offers(header + "me,tier,eu,t4,1,true,USD,2026-11-20,a page\n")
    #expect(try home.cells(.offer, "me-tier-eu", "free as_of source") == ["true", "2026-11-20", "a page"])
  }

  @Test(arguments: [("price_median", "0"), ("price_low", "0.00"), ("other_median", "0"), ("lots", "2:0")])
  func `0 is no price of a part`(column: String, cell: String) throws {
    let check = CatalogLoader.check(CatalogLoader.overlay(.gpu, Array("currency,id,\(column)\nEUR,p40,\(cell)\n".utf8)))
    #expect(
      check.errors.map(\.description) == [
        "my.csv:2:9: \(column): found 0, which is no price; expected nothing where no price is known; what you have is "
          + "owned in the plan"
      ])
  }

  @Test(arguments: [
    ("RTX A4000", "a4000"), ("rtx-a6000", "a6000"), ("A100 PCIe 80GB", "a100-80"), ("h200-sxm", "h200"),
    ("V100", "v100-"), ("p4O", "p40"),
  ])
  func `A check knows the names of GPUs`(name: String, hint: String) {
    let text = "id,gpu\naws-g5.xlarge-us-east-1,\(name)\n"
    let errors = CatalogLoader.check(CatalogLoader.overlay(.offer, Array(text.utf8))).errors
    #expect(errors.count == 1)
    #expect(errors.first?.message.contains("; did you mean \(hint)") == true, "\(errors.map(\.description))")
  }

  @Test(arguments: [
    ("RTX A4000", "a4000"), ("Tesla V100", "v100-"), ("k8O", "k80"), ("p41", "p40"), ("aws-g5.xlarge", "aws-g5"),
  ])
  func `An unknown id is answered by names, too`(id: String, hint: String) throws {
    #expect(try shipped.get().hint(for: id).hasPrefix("; did you mean \(hint)"))
  }

  @Test func `A card of another memory is never meant`() throws {
    #expect(try shipped.get().hint(for: "RTX 3090 48GB").isEmpty)
  }
}
