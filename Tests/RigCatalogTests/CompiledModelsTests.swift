import RigModel
import Testing

@testable import RigCatalog

/// Looking up a few rows of models, coefficients and speeds gives what reading all of them gives.
@Suite struct CompiledModelsTests {
  private static let loaded = LoadedCatalog()

  /// The first words of the names of all coefficients.
  private static let kinds = Set(
    loaded[.coefficient].ids.compactMap { $0.split(separator: ".").first.map(String.init) }
  ).sorted()

  private static func listed(_ table: CatalogTable, _ beginning: String) -> [Coefficient] {
    table.ids.indices.map { Coefficient(id: table.text($0, 0), value: table.text($0, 1)) }
      .filter { $0.id.hasPrefix(beginning) }
  }

  @Test(arguments: kinds) func `Coefficients are found by how their names begin`(kind: String) {
    let (table, source) = (CompiledModelsTests.loaded[.coefficient], CatalogCoefficients())
    let all = CompiledModelsTests.listed(table, kind + ".")
    #expect(!all.isEmpty)
    #expect(source.rows(kind + ".") == all)
    for owner in Set(
      all.map { $0.id.prefix { $0 != "." } + "." + $0.id.dropFirst(kind.count + 1).prefix { $0 != "." } })
    {
      #expect(source.rows(owner + ".") == CompiledModelsTests.listed(table, owner + "."), "\(owner)")
    }
  }

  @Test func `A coefficient of one's own takes the place of the compiled-in one`() {
    let file = CatalogLoader.overlay(
      .coefficient, Array("id,value\ndecode.c,7\nfamily.mine.c,2\narchitecture.Own chip.family,mine\n".utf8))
    let fit = LoadedCatalog(CatalogTables([file])).catalog.fit
    #expect(fit.decode.compute == 7)
    #expect(fit.decode.layer == CompiledModelsTests.loaded.catalog.fit.decode.layer)
    var card = GPU(devices: 1, vram: Gibibytes(8))
    card.architecture = "Own chip"
    #expect(fit.family("card", card).name == "mine" && fit.family("card", card).compute == 2)
  }

  @Test func `Quantizations stand in the order of their rows`() {
    let fit = CompiledModelsTests.loaded.catalog.fit
    let all = CompiledModelsTests.listed(CompiledModelsTests.loaded[.coefficient], "quant.")
    let names = all.compactMap { row in
      row.id.lastIndex(of: ".").map { String(row.id[..<$0].dropFirst("quant.".count)) }
    }
    #expect(fit.quantizations.map(\.name) == names.reduce(into: []) { if $0.last != $1 { $0.append($1) } })
    #expect(fit.quantization("q4_k_m")?.body == fit.quantizations.first { $0.name == "q4_k_m" }?.body)
    #expect(fit.quantization("no-such") == nil)
  }

  @Test func `Outlines and places are those of the models`() {
    let catalog = CompiledModelsTests.loaded.catalog
    #expect(catalog.modelOutlines.map(\.task) == catalog.models.map(\.task))
    #expect(catalog.modelOutlines.map(\.parameters) == catalog.models.map(\.parameters))
    #expect(catalog.models.indices.map(catalog.model(at:)) == catalog.models)
  }

  @Test func `Speeds of a model on a card are those among all`() {
    let speeds = CatalogSpeeds()
    for row in speeds.all {
      guard let model = row.modelID else { continue }
      let wanted = speeds.all.filter { $0.modelID == model && $0.gpu == row.gpu }
      #expect(speeds.speeds(of: model, on: row.gpu) == wanted, "\(row.id)")
    }
    #expect(speeds.speeds(of: "no-such", on: "p40") == [])
  }
}
