import RigModel
import Testing

/// A part with a price in euros beside one in dollars.
@Suite struct OtherPriceTests {
  private static func part(_ dollars: String, euros: String) throws -> Part {
    let other = try priced("EUR", 650, euros)
    return try priced("USD", 1207, dollars, other: other)
  }

  private static func priced(_ currency: String, _ each: Double, _ day: String, other: Part? = nil) throws -> Part {
    let price = ListPrice(
      each: Money(rounding: each), low: nil, high: nil, currency: CurrencyCode(rawValue: currency), lots: [],
      kind: .asking)
    return Part(
      id: "card", name: "card", price: price, peak: nil, idle: nil, source: currency,
      asOf: try #require(CivilDate(day)), estimated: [], search: "", spec: .enclosure(Enclosure()), other: other)
  }

  @Test(arguments: [
    ("2026-09-20", "2026-03-28", "EUR", "EUR"), ("2026-09-25", "2026-03-28", "EUR", "USD"),
    ("2026-03-28", "2026-09-30", "EUR", "EUR"), ("2026-09-20", "2026-03-28", "USD", "USD"),
    ("2026-09-20", "2026-03-28", "GBP", "USD"), ("2026-09", "2026-03-28", "EUR", "USD"),
  ])
  func `The plan's own currency counts first, unless its price is half a year older`(
    dollars: String, euros: String, currency: String, counts: String
  ) throws {
    let part = try OtherPriceTests.part(dollars, euros: euros).priced(in: CurrencyCode(rawValue: currency))
    #expect(part.source == counts)
    #expect(part.price?.currency.rawValue == counts)
  }

  @Test func `A purchase takes the price of its currency, with source and date`() throws {
    var plan = Plan(name: "one")
    plan.setQuantity("card", 2)
    let catalog = Catalog(
      parts: [try OtherPriceTests.part("2026-09-20", euros: "2026-03-28")], offers: [], tariffs: [],
      rates: [ExchangeRate(Market.dollar, 1.1172)])
    let line = try #require(Purchase(of: plan, in: catalog).lines.first)
    #expect(line.cost == Money(cents: 1300_00))
    #expect(line.part.source == "EUR")
    plan.currency = Market.dollar
    #expect(Purchase(of: plan, in: catalog).cost == Money(cents: 2414_00))
  }
}
