import RigModel
import Testing

@testable import RigCatalog

/// Reading the compiled-in offers one by one gives what a checked load of all of them gives.
@Suite struct CompiledOffersTests {
  private static let checked = CatalogTables([], isWhole: true)

  @Test func `All offers are those of a checked load`() throws {
    let offers = CatalogOffers()
    #expect(CompiledOffersTests.checked.log.errors.isEmpty)
    #expect(offers.all == CompiledOffersTests.checked.offers.values)
    #expect(offers.all.count > 500)
  }

  @Test func `Each offer read alone is the one of the list`() throws {
    let offers = CatalogOffers()
    for offer in CompiledOffersTests.checked.offers.values { #expect(offers.offer(offer.id) == offer) }
  }

  @Test func `The offers of a provider in a region are found wherever they stand`() {
    let offers = CatalogOffers()
    let regions = Set(CompiledOffersTests.checked.offers.values.map { [$0.provider, $0.region] })
    #expect(regions.count > 20)
    for region in regions {
      let expected = CompiledOffersTests.checked.offers.values.filter { [$0.provider, $0.region] == region }
      #expect(offers.offers(of: region[0], in: region[1]) == expected)
    }
    #expect(offers.offers(of: "aws", in: "us-east").isEmpty)
  }

  @Test func `An unknown id, or the beginning of a known one, finds nothing`() throws {
    let offers = CatalogOffers()
    #expect(offers.offer("aws-g5.xlarge-us-east") == nil)
    #expect(offers.offer("id") == nil)
    #expect(offers.offer("") == nil)
  }

  @Test func `The catalog lists offers whether they were read at once or not`() throws {
    let loaded = try CatalogLoader.load()
    #expect(loaded[.offer].rowCount == CompiledOffersTests.checked.offers.values.count)
    #expect(loaded.catalog["aws-g5.xlarge-us-east-1" as OfferID]?.instance == "g5.xlarge")
  }
}
