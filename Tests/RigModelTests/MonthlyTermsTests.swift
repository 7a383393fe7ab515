import RigModel
import Testing

/// Contracts by the month.
@Suite struct MonthlyTermsTests {
  private static let terms = MonthlyTerms(perMonth: Money(cents: 214_00), setup: Money(cents: 209_00))

  @Test(arguments: [
    (0.0, 1), (1, 1), (30, 1), (31, 1), (32, 2), (61, 2), (91, 3), (92, 3), (365, 12), (366, 12), (367, 13),
    (730, 24), (3650, 120),
  ])
  func `Whole months count, a long month being one`(days: Double, months: Int) {
    #expect(MonthlyTermsTests.terms.months(Days(days)) == months)
  }

  @Test func `The setup is paid once`() {
    #expect(MonthlyTermsTests.terms.cost(Days(7)) == Money(cents: 423_00))
    #expect(MonthlyTermsTests.terms.cost(Days(61)) == Money(cents: 637_00))
  }

  @Test func `Less than the minimum is never paid`() {
    let year = MonthlyTerms(perMonth: Money(cents: 100_00), minimum: 12)
    #expect(year.cost(Days(7)) == Money(cents: 1200_00))
    #expect(year.cost(Days(400)) == Money(cents: 1400_00))
    #expect(MonthlyTerms(perMonth: Money(cents: 1), minimum: 0).minimum == 1)
  }
}
