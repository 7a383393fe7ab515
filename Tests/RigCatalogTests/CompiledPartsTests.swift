import RigModel
import Testing

@testable import RigCatalog

/// Reading the compiled-in parts when they are looked at gives what a checked load of all of them gives.
@Suite struct CompiledPartsTests {
  private static let checked = CatalogTables(SourceFile.compiledIn)

  @Test func `Every part is the one of a checked load`() {
    let parts = CompiledParts()
    #expect((0..<parts.count).map(parts.part) == CompiledPartsTests.checked.parts)
    #expect(parts.count > 150)
  }

  @Test func `Places and kinds are those of a checked load`() {
    let parts = CompiledParts()
    let list = PartList(CompiledPartsTests.checked.parts)
    for part in CompiledPartsTests.checked.parts { #expect(parts.index(of: part.id) == list.index(of: part.id)) }
    for kind in PartKind.allCases { #expect(parts.indices(of: kind) == list.indices(of: kind)) }
    #expect(parts.index(of: "no-such-part") == nil)
  }

  @Test(arguments: CatalogKind.allCases) func `Tables are those of a checked load`(kind: CatalogKind) throws {
    let quick = try CatalogLoader.load()
    let whole = LoadedCatalog(CompiledPartsTests.checked)
    #expect(CatalogListing.csv(quick[kind]) == CatalogListing.csv(whole[kind]))
  }
}
