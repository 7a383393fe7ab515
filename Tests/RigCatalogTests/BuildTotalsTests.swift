import RigModel
import Testing

@testable import RigCatalog

/// A public list of what one build cost, part by part.
struct PublicBuild: Sendable {
  /// A line of the list: a part, how many, and what they cost together; `nil` where the list does not say.
  struct Line: Sendable {
    let part: PartID
    let count: Int
    let cost: Double?

    init(_ part: PartID, _ cost: Double?) { self.init(part, 1, cost) }

    init(_ part: PartID, _ count: Int, _ cost: Double?) { (self.part, self.count, self.cost) = (part, count, cost) }
  }

  let source: String
  let currency: String
  let lines: [Line]
  /// Parts that the builder had already.
  var owned: [PartID] = []
  /// Rows of one's own for lines that the catalog has no part for.
  var rows: [(kind: PartKind, text: String)] = []
  let total: Double
  /// What the catalog asks today for the lines that it has a price for.
  let today: Double

  /// The lines without a stated price: the list is not whole.
  var unstated: [PartID] { lines.filter { $0.cost == nil && !owned.contains($0.part) }.map(\.part) }

  func plan(withPrices: Bool) -> Plan {
    var plan = Plan(name: "list")
    (plan.currency, plan.owned) = (CurrencyCode(rawValue: currency), Set(owned))
    for line in lines { plan.setQuantity(line.part, line.count) }
    guard withPrices else { return plan }
    for line in lines {
      plan.prices[line.part] = line.cost.map { PriceOverride(each: Money(rounding: $0 / Double(line.count))) }
    }
    return plan
  }

  func catalog() throws(CatalogError) -> Catalog {
    let read = CatalogTables(rows.map { CatalogLoader.overlay(.part($0.kind), Array($0.text.utf8)) })
    if let error = read.log.errors.first { throw error }
    return LoadedCatalog(read).catalog
  }
}

/// Lists of real builds add up: every line is a part, and the sum with the builder's prices is the builder's.
@Suite struct BuildTotalsTests {
  static let builds: [PublicBuild] = [china, epyc, threeCards, fourBlackwells, fourP40, twoRTX]

  private static func row(_ kind: PartKind, _ parts: (id: String, name: String)...) -> (kind: PartKind, text: String) {
    let lines = parts.map { "\($0.id),\($0.name),\(kind.rawValue),a public list,2026\n" }
    return (kind, "id,name,kind,source,as_of\n" + lines.joined())
  }

  static let china = PublicBuild(
    source: "placebeyondtheclouds/gpu-home-server, README, 2025-01 (the page rounds to 3,800)", currency: "CNY",
    lines: [
      .init("p40", 1649), .init("own-p40-block", 459), .init("own-paste", 20), .init("own-matx-case", 134),
      .init("own-psu-650", 352), .init("mb-jginyue-x99m-gaming-d4", 286), .init("own-cpu-block", 116),
      .init("cpu-e5-2697v4", 215), .init("ram-ddr4-2400-rdimm-32", 2, 344), .init("own-gt-730", 133),
      .init("own-wifi", 66), .init("own-fan", 16), .init("nvme-500", nil), .init("adapter-eps-2xpcie", nil),
    ],
    owned: ["nvme-500", "adapter-eps-2xpcie"],
    rows: [
      row(.cooling, ("own-p40-block", "P40 water block"), ("own-paste", "paste"), ("own-fan", "fan")),
      row(.cooling, ("own-cpu-block", "CPU water block")), row(.case, ("own-matx-case", "mATX case")),
      row(.psu, ("own-psu-650", "650 W Gold supply")), row(.adapter, ("own-wifi", "Wi-Fi card")),
      (.gpu, "id,name,kind,devices,vram_gib,source,as_of\nown-gt-730,GT 730,gpu,1,2,a public list,2025\n"),
    ],
    total: 3790, today: 2031.16)

  static let epyc = PublicBuild(
    source: "r/LocalLLaMA 1uh8r1j, public digest, 2026-06; supply, case, fans and drive not stated", currency: "USD",
    lines: [.init("p40", 2, 460), .init("epyc-board-cpu", 460), .init("ram-ddr4-2400-rdimm-32", 16, 1000)],
    total: 1920, today: 920)

  static let threeCards = PublicBuild(
    source: "bradrlaw/ai-server, README, 2026-08; without UPS and meter", currency: "USD",
    lines: [
      .init("v100-32", 2, 1612), .init("p100-16", 79), .init("psu-corsair-hx1200i", 321), .init("shroud-set-3", 54),
      .init("fan-arctic-s4028-15k", 2, 25), .init("fan-arctic-s4028-6k", 2, 18), .init("msi-x99a-128", nil),
    ],
    owned: ["msi-x99a-128"], total: 2109, today: 1780.98)

  static let fourBlackwells = PublicBuild(
    source: "jamesob/local-llm, README, 2026-07", currency: "USD",
    lines: [
      .init("rtx-pro-6000", 4, 46_000), .init("epyc-romed8", 715), .init("cpu-epyc-7313p", 504),
      .init("ram-ddr4-2133-rdimm-16", 8, 642), .init("cooler-nh-u14s-sp3", 140),
      .init("case-aaawave-sluice-v2", 100), .init("psu-super-flower-1700", 2, 750), .init("nvme-4000", 291),
      .init("nvme-8000", 2, 1200),
    ],
    total: 50_342, today: 52_342)

  static let fourP40 = PublicBuild(
    source: "tinycomputers.io, four P40 in a 2U server, 2023 to 2024; the page says about 2,500", currency: "USD",
    lines: [
      .init("p40", 4, 1000), .init("penguin-2u", 600), .init("own-ram-252", 250), .init("own-e5-2697a", 2, nil),
    ],
    rows: [row(.ram, ("own-ram-252", "252 GB of DDR4 ECC")), row(.cpu, ("own-e5-2697a", "Xeon E5-2697A v4"))],
    total: 1850, today: 1520)

  static let twoRTX = PublicBuild(
    source: "jonready.com, local LLM rig, 2026; the page says under 4,000", currency: "USD",
    lines: [
      .init("rtx-3090", 2, 2000), .init("own-trx40-256", 1200), .init("own-case", 230), .init("own-bridge", nil),
    ],
    rows: [
      row(.platform, ("own-trx40-256", "3970X with TRX40 board and 256 GB")), row(.case, ("own-case", "case")),
      row(.adapter, ("own-bridge", "NVLink bridge")),
    ],
    total: 3430, today: 2414)

  @Test(arguments: builds.indices) func `No line is missing from the catalog with own rows over it`(place: Int) throws {
    let build = Self.builds[place]
    let catalog = try build.catalog()
    for line in build.lines { #expect(catalog.part(line.part) != nil, "\(line.part) of \(build.source)") }
  }

  @Test(arguments: builds.indices) func `The sum with the builder's prices is the builder's`(place: Int) throws {
    let build = Self.builds[place]
    let purchase = Purchase(of: build.plan(withPrices: true), in: try build.catalog())
    #expect(purchase.lines.count == build.lines.count, "\(build.source)")
    #expect(purchase.cost == Money(rounding: build.total), "\(build.source)")
    #expect(Set(purchase.unpriced) == Set(build.unstated), "\(build.source)")
  }

  @Test(arguments: builds.indices) func `Today the catalog asks another sum`(place: Int) throws {
    let build = Self.builds[place]
    let purchase = Purchase(of: build.plan(withPrices: false), in: try build.catalog())
    #expect(purchase.cost == Money(rounding: build.today), "\(build.source): \(purchase.cost.units)")
  }
}
