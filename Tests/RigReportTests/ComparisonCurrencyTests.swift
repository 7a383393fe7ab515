import RigModel
import RigReport
import Testing

/// Plans of several currencies, and plans that cannot be compared.
@Suite struct ComparisonCurrencyTests {
  /// The first rig in dollars, at 1.1435 $ for 1 €: a card of 114.35 $ is one of 100 €.
  private var dollars: Plan {
    var plan = Plans.budget
    plan.name = "dollars"
    plan.currency = CurrencyCode(rawValue: "USD")
    plan.prices["k80"] = PriceOverride(each: Money(cents: 114_35))
    plan.rental.rate = HourlyRate(1.1435)
    return plan
  }

  @Test func `The others are converted to the currency of the first`() throws {
    let comparison = try ComparisonTests.compare(Plans.budget, dollars)
    #expect(comparison.currency == .euro)
    #expect(comparison["part:k80:cost"]?.cells == ["1 for 96.00 €", "1 for 100.00 €"])
    #expect(comparison["rig"]?.cells == ["145.00 €", "149.00 €"])
    #expect(comparison["rent"]?.cells == ["168.00 €", "168.00 €"])
    #expect(comparison["rate"]?.differs == false)
    #expect(
      comparison.conversions == ["dollars: converted from USD to EUR; 1 EUR = 1.1435 USD, 2026-07-17"])
  }

  @Test func `The first keeps its currency`() throws {
    let comparison = try ComparisonTests.compare(dollars, Plans.budget)
    #expect(comparison["part:k80:cost"]?.cells == ["1 for 114.35 $", "1 for 109.78 $"])
    #expect(comparison["rent"]?.cells == ["192.11 $", "192.11 $"])
    #expect(ExportFormat.json.render(comparison).contains("\"currency\": \"USD\""))
  }

  @Test(
    "Fewer than two or more than four plans are refused",
    arguments: [
      (0, "found 0 plans, expected 2 to 4 to compare"), (1, "found 1 plan, expected 2 to 4 to compare"),
      (5, "found 5 plans, expected 2 to 4 to compare"),
    ])
  func count(count: Int, words: String) {
    let reports = Array(repeating: Fixture.report(Plans.budget), count: count)
    let error = #expect(throws: ComparisonError.count(count)) { try PlanComparison(reports) }
    #expect(error?.description == words)
  }

  @Test func `A currency without a rate is refused`() {
    var pounds = Plans.budget
    pounds.currency = CurrencyCode(rawValue: "GBP")
    let error = #expect(throws: ComparisonError.self) { try ComparisonTests.compare(Plans.budget, pounds) }
    #expect(
      error?.description
        == "plan \"budget\": no exchange rate from GBP to EUR, the currency of the first plan")
  }

  @Test func `An amount that leaves its range is refused`() {
    var rich = Plans.budget
    rich.prices["k80"] = PriceOverride(each: Money(cents: 1_000_000_000))
    let error = #expect(throws: ComparisonError.self) { try ComparisonTests.compare(dollars, rich) }
    #expect(
      error?.description
        == "plan \"budget\": an amount leaves its range when EUR become USD, the currency of the first plan")
  }
}
