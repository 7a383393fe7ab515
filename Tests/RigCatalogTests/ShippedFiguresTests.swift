import RigModel
import Testing

@testable import RigCatalog

/// Figures that were wrong once, with the right ones.
@Suite struct ShippedFiguresTests {
  private static func cell(_ kind: CatalogKind, _ id: String, _ column: String) throws -> String {
    let table = try shipped.get()[kind]
    let row = try #require(table.ids.firstIndex(of: id))
    return table.text(row, try #require(table.columns.firstIndex { $0.name == column }))
  }

  static let devices: [(id: String, column: String, value: String)] = [
    ("v100-sxm2-16", "bandwidth_gb_s", "898"), ("v100-sxm2-16", "peak_w", "300"),
    ("v100-sxm2-32", "peak_w", "300"), ("a10g", "peak_w", "300"), ("arc-a770-16", "bandwidth_gb_s", "560"),
    ("rtx-3090", "length_mm", "313"), ("rtx-3090", "tensor_fp16_tflops", "71"),
    ("rtx-4090", "tensor_fp16_tflops", "165.2"), ("rtx-5090", "tensor_fp16_tflops", "209.5"),
    ("rtx-5080", "tensor_fp16_tflops", "112.6"), ("rtx-pro-6000", "tensor_fp16_tflops", "504"),
    ("p40", "last_pytorch", "2.14 (cu126)"), ("k80", "last_cuda", "11.8"), ("k80", "last_pytorch", "2.6 (cu118)"),
    ("mi25", "last_rocm", "4.5"), ("mi50-32", "last_rocm", "6.3"), ("radeon-vii", "last_rocm", "6.3"),
    ("mi50-32", "bar_gib", "32"), ("mi100", "last_rocm", ""),
  ]

  @Test(arguments: devices.indices) func `A card has the figure of its sources`(row: Int) throws {
    let (id, column, value) = Self.devices[row]
    #expect(try Self.cell(.gpu, id, column) == value, "\(id) \(column)")
  }

  @Test func `A new card of AMD is known to a ROCm that the oldest ones are not known to`() throws {
    let catalog = try shipped.get().catalog
    let (old, new) = (catalog.part("mi50-32")?.gpu, catalog.part("rx-9070")?.gpu)
    #expect(try #require(old?.lastROCm) < #require(new?.firstROCm))
  }

  @Test func `What was retired is withdrawn`() throws {
    let old = try shipped.get().catalog.offers.filter {
      ["p100-16", "v100-16"].contains($0.gpu) && $0.provider == "azure"
    }
    #expect(old.count == 6)
    #expect(old.allSatisfy { !$0.isOffered })
  }

  @Test func `An average, a middle and a guess are no quotes, and nothing without a price is dated by one`() throws {
    for offer in try shipped.get().catalog.offers {
      let words = ["no quote", "not a quote", "midpoint", "averaged"]
      if words.contains(where: offer.note.contains) { #expect(!offer.isQuoted(.onDemand), "\(offer.id)") }
    }
    let paris = try shipped.get().catalog.offer("aws-g5.xlarge-eu-west-3")
    #expect(paris?.rate(.onDemand) == nil)
  }

  @Test func `Contracts by the month have no price an hour`() throws {
    let contracts = try shipped.get().catalog.offers.filter { $0.monthly != nil }
    #expect(
      contracts.map(\.id).sorted { $0.rawValue < $1.rawValue } == [
        "hetzner-gex45-hel", "hetzner-gex63-eu", "ovhcloud-l4-90-eu-monthly",
      ])
    #expect(contracts.allSatisfy { $0.onDemand == nil && $0.spot == nil })
    #expect(contracts.first { $0.id == "hetzner-gex45-hel" }?.monthly?.cost(Days(7)) == Money(cents: 423_00))
  }

  @Test func `Each price of electricity says what it counts`() throws {
    let tariffs = try shipped.get().catalog.tariffs
    #expect(tariffs.allSatisfy { ($0.basis != nil) == ($0.price != nil) })
    #expect(tariffs.first { $0.country == "FR" }?.basis == .marginal)
    #expect(tariffs.first { $0.country == "FR" }?.price == EnergyPrice(0.194))
  }

  @Test func `The dollar is that of the last known day`() throws {
    let dollar = try #require(shipped.get().catalog.rate(CurrencyCode(rawValue: "USD")))
    #expect((dollar.unitsPerEuro, dollar.asOf.description) == (1.1172, "2026-10-30"))
  }

  @Test func `A second price has another currency than the first, a source and a date`() throws {
    let both = try shipped.get().catalog.parts.filter { $0.other != nil }
    #expect(both.count > 15)
    for part in both {
      #expect(part.other?.price?.currency == .euro && part.price?.currency != .euro, "\(part.id)")
      #expect(part.other?.source.isEmpty == false && part.other?.estimated.contains("price_median") == true)
      #expect(part.other?.spec == part.spec)
    }
  }

  @Test func `A plan in euros takes the fresh price in euros`() throws {
    let catalog = try shipped.get().catalog
    let card = try #require(catalog.part("rtx-4090"))
    #expect(card.priced(in: .euro).price?.each == Money(cents: 2225_00))
    #expect(card.priced(in: CurrencyCode(rawValue: "USD")).price?.each == Money(cents: 2950_00))
    let rising = try #require(catalog.part("rtx-3090"))
    #expect(rising.priced(in: .euro).price?.each == Money(cents: 1207_00))
  }
}
