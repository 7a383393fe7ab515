import RigModel
import Testing

@testable import RigCatalog

/// What is right in a catalog and looks wrong beside the rest of it.
@Suite struct DoubtTests {
  private static func warnings(_ kind: CatalogKind, _ text: String) -> [String] {
    CatalogLoader.check(CatalogLoader.overlay(kind, Array(text.utf8))).warnings.map(\.description)
  }

  private static func offer(_ id: String, _ gpu: String, _ price: String) -> String {
    "\(id),me,box,\(gpu),1,\(price),EUR,a list\n"
  }

  private static let offers = "id,provider,instance,gpu,gpu_count,on_demand_per_hour,currency,source\n"

  @Test(arguments: [("7", 1), ("0.05", 1), ("2", 0), ("0.9", 0)])
  func `A price of three times or a third of the others is doubted`(price: String, count: Int) {
    let found = DoubtTests.warnings(.offer, DoubtTests.offers + DoubtTests.offer("mine", "l4", price))
    #expect(found.count == count, "\(found)")
    #expect(
      found.allSatisfy { $0.hasPrefix("my.csv:2:18: on_demand_per_hour: found \(price) EUR for an hour of one device") }
    )
  }

  @Test(arguments: [
    (
      CatalogKind.part(.machine), "id,usable_vram_gib\nmac-mini-m4-16,60\n",
      "usable_vram_gib: found 60, more than vram_gib, 10.7"
    ),
    (.part(.machine), "id,ram_max_gib\nmac-mini-m4-16,8\n", "ram_max_gib: found 8, less than ram_gib, 16"),
    (.part(.gpu), "id,idle_w\np40,300\n", "idle_w: found 300, more than peak_w, 250"),
    (.part(.gpu), "id,idle_w\np40,30\n", ""),
  ])
  func `A cell that contradicts one of the catalog is doubted`(kind: CatalogKind, text: String, message: String) {
    #expect(
      DoubtTests.warnings(kind, text).map { String($0.drop { $0 != " " }.dropFirst()) }
        == (message.isEmpty ? [] : [message]))
  }

  @Test func `Offers that stand alone are not compared`() {
    #expect(DoubtTests.warnings(.offer, DoubtTests.offers + DoubtTests.offer("mine", "mi60", "99")).isEmpty)
  }

  @Test(arguments: [("1130", 1), ("898", 0), ("700", 1)])
  func `A module of other bandwidth than its siblings is doubted`(bandwidth: String, count: Int) {
    let found = DoubtTests.warnings(.gpu, "id,bandwidth_gb_s\nv100-sxm2-16,\(bandwidth)\n")
    #expect(found.count == count)
    let siblings = "v100-16, v100-32, v100-sxm2-32"
    #expect(found.allSatisfy { $0.hasPrefix("my.csv:2:14: bandwidth_gb_s: found \(bandwidth) a device, ") })
    #expect(found.allSatisfy { $0.hasSuffix("is the middle of its siblings: \(siblings)") })
  }

  @Test func `Rates of a card with several devices are compared a device`() {
    let text = "id,fp32_tflops\nrtx-3080,3\n"
    #expect(DoubtTests.warnings(.gpu, text).map { $0.contains("fp32_tflops: found 3 a device") } == [true])
  }

  @Test func `A chip with fewer stacks of memory is no outlier`() throws {
    #expect(!Doubt.devices(try shipped.get().catalog).contains { $0.id.hasPrefix("p100") })
  }

  @Test(arguments: [
    (CatalogKind.gpu, "id,price_median\np40,190\n", ["price_median"]),
    (.gpu, "id,price_median,source\np40,190,a seller\n", []),
    (.gpu, "id,slots\np40,2\n", []),
    (.gpu, "id,price_median,source\np40,,a list\n", []),
    (.tariff, "id,price_per_kwh,currency\nFR,0.2,EUR\n", ["price_per_kwh"]),
    (
      .offer, "id,on_demand_per_hour,spot_per_hour\naws-g6.xlarge-us-east-1,0.8,0.4\n",
      [
        "on_demand_per_hour", "spot_per_hour",
      ]
    ),
  ])
  func `A price without a source is warned of`(kind: CatalogKind, text: String, columns: [String]) {
    let expected = columns.map { "\($0): found a price without a source, expected who says it" }
    #expect(
      DoubtTests.warnings(kind, text).filter { $0.contains("source") }.map { String($0.drop { $0 != " " }.dropFirst()) }
        == expected)
  }

  @Test func `Warnings do not hide that there is no error, and errors come alone`() {
    let good = CatalogLoader.check(CatalogLoader.overlay(.gpu, Array("id,price_median\np40,190\n".utf8)))
    #expect(good.description == "my.csv: 1 row, no errors, 1 warning")
    let bad = CatalogLoader.check(CatalogLoader.overlay(.gpu, Array("id,price_median,slots\np40,190,x\n".utf8)))
    #expect(bad.errors.count == 1 && bad.warnings.isEmpty)
  }

  /// Why a compiled-in price is far from the others all the same.
  static let explained: [(why: String, suits: @Sendable (Offer) -> Bool)] = [
    ("a large machine around one device", { ["g4dn.16xlarge", "g5.16xlarge"].contains($0.instance) }),
    ("a marketplace, from hosts of many kinds", { ["akash", "vast", "runpod", "lambda"].contains($0.provider) }),
    ("a lowest price in China", { $0.region == "CN" || $0.currency == CurrencyCode(rawValue: "CNY") }),
  ]

  @Test func `Each compiled-in price that is far from the others has an explanation`() throws {
    let catalog = try shipped.get().catalog
    let doubts = Pricing.allCases.flatMap { Doubt.offers($0, catalog) }
    #expect(!doubts.isEmpty)
    for doubt in doubts {
      let offer = try #require(catalog.offer(OfferID(rawValue: doubt.id)))
      #expect(DoubtTests.explained.contains { $0.suits(offer) }, "\(doubt.id): \(doubt.message)")
    }
  }

  /// The H100 card has HBM2e, its modules HBM3.
  @Test func `Of the compiled-in devices one differs from its siblings`() throws {
    #expect(Doubt.devices(try shipped.get().catalog).map { "\($0.id) \($0.column)" } == ["h100 bandwidth_gb_s"])
  }

  @Test func `Each compiled-in price has a source, and one without any says that it is an estimate`() throws {
    for part in try shipped.get().catalog.parts where part.price != nil {
      #expect(!part.source.isEmpty, "\(part.id)")
      #expect(part.source.contains("no source") == (part.price?.kind == .estimate), "\(part.id)")
    }
    #expect(try shipped.get().catalog.offers.allSatisfy { !$0.source.isEmpty })
  }
}
