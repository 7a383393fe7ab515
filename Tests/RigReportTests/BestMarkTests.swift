import RigModel
import RigReport
import Testing

/// Which figure of a row is the best, where some are unknown, bounds, equal or never come true.
@Suite struct BestMarkTests {
  private func best(_ id: String, _ plans: Plan...) throws -> [Int]? {
    try PlanComparison(plans.map { Fixture.report($0) })[id]?.best
  }

  private func plan(_ change: (inout Plan) -> Void) -> Plan {
    var plan = Plans.budget
    change(&plan)
    return plan
  }

  private func priced(_ euros: Int64) -> Plan {
    plan { $0.prices["k80"] = PriceOverride(each: Money(cents: euros * 100)) }
  }

  @Test func `Two that are equal share the mark`() throws {
    #expect(try best("rig", priced(50), priced(60), priced(50)) == [0, 2])
    #expect(try best("saves", priced(50), priced(60), priced(50)) == [0, 2])
  }

  @Test func `An unknown figure does not compete`() throws {
    let unknown = plan { $0.power.country = "XX" }
    let cheap = plan { $0.power.tariff = EnergyPrice(0.1) }
    let comparison = try PlanComparison([unknown, Plans.budget, cheap].map { Fixture.report($0) })
    #expect(comparison["electricity"]?.cells[0] == "?")
    #expect(comparison["electricity"]?.best == [2])
    #expect(try best("electricity", unknown, cheap) == [], "one alone is not the best")
  }

  @Test func `What does not apply does not compete`() throws {
    let alone = plan { $0.compare(with: nil) }
    #expect(try best("rent", alone, Plans.budget) == [])
    #expect(try best("rent", alone, Plans.budget, Plans.scaling) == [1])
  }

  /// Bound 49 € + an unpriced part, beside 145 €: the true sum may be less or more, so neither is the best.
  @Test func `Where a bound might win, nothing is the best`() throws {
    let bound = plan {
      $0.setQuantity("k80", 0)
      $0.setQuantity("a10g", 1)
    }
    #expect(try best("rig", bound, Plans.budget) == [])
    #expect(try best("saves", bound, Plans.budget) == [])
  }

  /// At least 566 € and an unpriced part is more than 145 €, whatever it costs.
  @Test func `Against a bound that has lost already, the number wins`() throws {
    var bound = Plans.scaling
    bound.setQuantity("a10g", 1)
    #expect(try best("rig", bound, Plans.budget) == [1])
  }

  @Test func `Days win against never, however many they are`() throws {
    let never = plan { $0.rental.rate = HourlyRate(0.0001) }
    let comparison = try PlanComparison([never, Plans.budget].map { Fixture.report($0) })
    #expect(comparison["all-in-break-even"]?.cells == ["never", "≈6.73 days"])
    #expect(comparison["all-in-break-even"]?.best == [1])
    #expect(try best("all-in-break-even", never, never) == [])
  }

  @Test func `A rig without a GPU is not the cheapest`() throws {
    #expect(try best("rig", Plans.empty, Plans.budget, Plans.scaling) == [1])
    #expect(try best("power", Plans.empty, Plans.budget) == [])
  }
}
