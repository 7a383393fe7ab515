import RigModel
import Testing

@testable import RigCatalog

/// Reading compiled-in tariffs and rates one by one gives what a checked load of all of them gives.
@Suite struct CompiledRatesTests {
  private static let checked = CatalogTables(SourceFile.compiledIn)

  @Test func `All of them are those of a checked load`() {
    #expect(CompiledRates().tariffs == CompiledRatesTests.checked.tariffs)
    #expect(CompiledRates().rates == CompiledRatesTests.checked.rates)
  }

  @Test func `Each read alone is the one of the list`() {
    let rates = CompiledRates()
    for tariff in CompiledRatesTests.checked.tariffs { #expect(rates.tariff(tariff.country) == tariff) }
    for rate in CompiledRatesTests.checked.rates { #expect(rates.rate(rate.currency) == rate) }
    #expect(rates.tariff("FR") == rates.tariff("FR"))
  }

  @Test func `An unknown country and an unknown currency find nothing`() {
    #expect(CompiledRates().tariff("XX") == nil)
    #expect(CompiledRates().rate(CurrencyCode(rawValue: "XXX")) == nil)
  }
}
