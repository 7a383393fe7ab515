import RigModel
import Testing

@testable import RigCatalog

/// Every hosted price that is compiled in is that of the very model, from an entry that has not ended.
@Suite struct ShippedHostedTests {
  private let catalog: Catalog
  private let names: ModelNames

  init() throws {
    catalog = try CatalogLoader.load(overlays: []).catalog
    names = ModelNames(catalog.models)
  }

  /// The entry of the list and its page, as the source names them.
  private func entry(_ row: HostedPrice) throws -> (key: String, page: String?) {
    let named = try #require(row.source.split(separator: ", key ", maxSplits: 1).last)
    let pieces = named.split(separator: "; ", maxSplits: 1).map(String.init)
    return (pieces[0], pieces.count > 1 ? pieces[1] : nil)
  }

  @Test func `The name of each entry means the model of its row`() throws {
    #expect(catalog.hosted.count > 400)
    for row in catalog.hosted {
      let key = try entry(row).key
      let meaning = names.meaning(of: key, owner: row.provider, tasks: row.unit.tasks)
      guard case .model(row.model, _) = meaning else {
        Issue.record("\(row.id): \(key) means \(meaning)")
        continue
      }
    }
  }

  @Test func `None is of another version, of governments alone or of a host that ended`() throws {
    for row in catalog.hosted {
      let (key, page) = try entry(row)
      #expect(!key.contains("us-gov-") && HostedEnds.day(of: key) == nil, "\(key)")
      if let page { #expect(!names.namesOther(page, than: row.model), "\(page)") }
    }
  }

  @Test func `Nobody asks far more for reading than for writing`() {
    for row in catalog.hosted where row.unit == .millionTokens {
      #expect((row.input ?? 0) <= 2 * row.output, "\(row.id)")
    }
  }
}
