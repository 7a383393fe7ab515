import RigModel
import Testing

@testable import RigCatalog

/// Reading compiled-in tariffs and rates one by one gives what a checked load of all of them gives.
@Suite struct CompiledRatesTests {
  private static let checked = CatalogTables([], isWhole: true)

  @Test func `All of them are those of a checked load`() {
    #expect(CatalogRates().tariffs == CompiledRatesTests.checked.tariffs.values)
    #expect(CatalogRates().rates == CompiledRatesTests.checked.rates.values)
  }

  @Test func `Each read alone is the one of the list`() {
    let rates = CatalogRates()
    for tariff in CompiledRatesTests.checked.tariffs.values { #expect(rates.tariff(tariff.country) == tariff) }
    for rate in CompiledRatesTests.checked.rates.values { #expect(rates.rate(rate.currency) == rate) }
    #expect(rates.tariff("FR") == rates.tariff("FR"))
  }

  @Test func `An unknown country and an unknown currency find nothing`() {
    #expect(CatalogRates().tariff("XX") == nil)
    #expect(CatalogRates().rate(CurrencyCode(rawValue: "XXX")) == nil)
  }
}
