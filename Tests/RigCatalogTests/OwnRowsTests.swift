import RigModel
import Testing

@testable import RigCatalog

/// Own rows over compiled-in ones that are read when they are looked at, against a load that reads everything.
@Suite struct OwnRowsTests {
  private static let own: [(CatalogKind, String)] = [
    (.gpu, "id,name,kind,devices,vram_gib,source,as_of,price_median,currency\nz9,Own card,gpu,2,8,me,2026,7,EUR\n"),
    (.gpu, "id,price_median,currency,note\np40,99,USD,\nz9,9,EUR,\"second, file\"\n"),
    (.platform, "id,ram_gib\nseed-combo-32,\n"),
    (.offer, "id,spot_per_hour,currency\naws-g5.xlarge-us-east-1,0.25,USD\n"),
    (.tariff, "id,price_per_kwh,currency\nFR,0.5,EUR\nXX,0.1,USD\n"), (.currency, "id,name,units_per_euro\nUSD,,2\n"),
    (
      .speed,
      "id,gpu,model,metric,value\nown-1,z9,m,generation,7\n"
    ),
  ]

  private static func load(isWhole: Bool) -> CatalogTables {
    CatalogTables(own.map { CatalogLoader.overlay($0, Array($1.utf8)) }, isWhole: isWhole)
  }

  @Test func `Own rows lie over the same rows, whether all are read or few`() {
    let (few, all) = (OwnRowsTests.load(isWhole: false), OwnRowsTests.load(isWhole: true))
    #expect(few.log.errors.map(\.description) == [])
    #expect(few.parts[.gpu]?.replaced.count == 1 && few.parts[.psu] == nil)
    let (quick, whole) = (LoadedCatalog(few).catalog, LoadedCatalog(all).catalog)
    #expect(Array(quick.parts) == Array(whole.parts))
    #expect(quick.offers == whole.offers)
    #expect(quick.speeds == whole.speeds)
    #expect(quick.tariffs == whole.tariffs)
    #expect(quick.rates == whole.rates)
  }

  @Test func `Own rows are found by their ids and stand where their kind stands`() throws {
    let catalog = LoadedCatalog(OwnRowsTests.load(isWhole: false)).catalog
    #expect(catalog.part("z9")?.price?.each == Money(rounding: 9))
    #expect(catalog.part("z9")?.note == "second, file")
    #expect(catalog.index(of: "z9") == catalog.indices(of: .gpu).last)
    #expect(catalog.part("p40")?.price?.each == Money(rounding: 99))
    #expect(catalog.tariff("XX")?.name == "XX")
    #expect(catalog.rate(CurrencyCode(rawValue: "USD"))?.unitsPerEuro == 2)
    #expect(catalog.offers(of: "aws", in: "us-east-1").contains { $0.spot == HourlyRate(0.25) })
    for part in catalog.parts { #expect(catalog.part(part.id)?.id == part.id) }
  }

  @Test func `An own id that another kind has is refused where the own row stands`() {
    let read = CatalogTables([CatalogLoader.overlay(.gpu, Array("id,name\nssd-240,Card\n".utf8))])
    let whole = CatalogTables([CatalogLoader.overlay(.gpu, Array("id,name\nssd-240,Card\n".utf8))], isWhole: true)
    #expect(read.log.errors.map(\.description) == whole.log.errors.map(\.description))
    #expect(read.log.errors.last?.description.hasPrefix("my.csv:2:1: id: found \"ssd-240\" a second time") == true)
    #expect(read.log.errors.last?.description.hasSuffix("storage.csv has it") == true)
  }

  @Test func `A hundred thousand own rows are found as well`() {
    let rows = (0..<100_000).map { "own-\($0),Own,storage,me,2026,\($0 % 1000 + 1)\n" }.joined()
    let text = "id,name,kind,source,as_of,capacity_gib\n" + rows
    let catalog = LoadedCatalog(CatalogTables([CatalogLoader.overlay(.storage, Array(text.utf8))])).catalog
    #expect(catalog.part("own-99999")?.name == "Own")
    #expect(catalog.indices(of: .storage).count > 100_000)
  }
}
