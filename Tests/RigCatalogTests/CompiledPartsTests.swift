import RigModel
import Testing

@testable import RigCatalog

/// Reading the compiled-in parts when they are looked at gives what a checked load of all of them gives.
@Suite struct CompiledPartsTests {
  private static let checked = CatalogTables([], isWhole: true)
  private static let parts = PartKind.allCases.flatMap { checked.parts[$0]?.values ?? [] }

  @Test func `Every part is the one of a checked load`() {
    let parts = CatalogParts()
    #expect((0..<parts.count).map(parts.part) == CompiledPartsTests.parts)
    #expect(parts.count > 150)
  }

  @Test func `Prices that are read alone are those of the parts`() {
    let parts = CatalogParts()
    for (place, part) in CompiledPartsTests.parts.enumerated() {
      let (read, own) = (parts.prices(at: place), part.prices)
      #expect(read.id == own.id && read.price == own.price && read.asOf == own.asOf, "\(part.id)")
      #expect(read.other?.price == own.other?.price && read.other?.asOf == own.other?.asOf, "\(part.id)")
    }
  }

  @Test func `Places and kinds are those of a checked load`() {
    let parts = CatalogParts()
    let list = PartList(CompiledPartsTests.parts)
    for part in CompiledPartsTests.parts { #expect(parts.index(of: part.id) == list.index(of: part.id)) }
    for kind in PartKind.allCases { #expect(parts.indices(of: kind) == list.indices(of: kind)) }
    #expect(parts.index(of: "no-such-part") == nil)
  }

  @Test(arguments: CatalogKind.allCases) func `Tables are those of a checked load`(kind: CatalogKind) throws {
    let quick = try CatalogLoader.load()
    let whole = LoadedCatalog(CompiledPartsTests.checked)
    #expect(CatalogListing.csv(quick[kind]) == CatalogListing.csv(whole[kind]))
  }
}
