import RigModel
import RigTesting
import Testing

@testable import RigReport

/// The verdict of a plan without a goal, beside an offer that holds as much and costs less than the plan's own.
///
/// The rig costs 976 € and takes 605.73 W for 3 hours a day: 0.7269 € a day, 265.31 € in a year. The plan's offer costs 5 € an
/// hour, 5,475 € for 1,095 hours. One of 1 € costs 1,095 €, 146.31 € less than owning, and 976 ÷ (3 − 0.7269) = 429.4 days.
@Suite struct CheaperRentTests {
  private static func report(_ rate: Double, _ change: (inout Plan) -> Void = { _ in }) -> Report {
    var plan = GoalMarket.plan
    (plan.goal, plan.rental.rate) = (Goal(), HourlyRate(5))
    change(&plan)
    let rival = GoalMarket.offer("cheap", "rival", rate: rate)
    return Report(plan: plan, catalog: GoalMarket.catalog(hourly: 50, more: [rival]), today: nil)
  }

  @Test(
    "What it says of it",
    arguments: [
      (1, "; cheapest rent: rival two cards, 146 € less than buying until day ≈429"),
      (0.1, "; cheapest rent: rival two cards, 1 132 € less than buying however long"),
      (2, "; even the cheapest rent, rival two cards, costs 949 € more"),
    ] as [(Double, String)])
  func sentence(rate: Double, words: String) {
    let report = CheaperRentTests.report(rate)
    let verdict = VerdictSentence(report)
    #expect(report.conclusion == .buy)
    #expect(verdict.word == (rate < 2 ? "DEPENDS" : "BUY"))
    #expect(verdict.long.last == words)
    #expect(verdict.long.joined().contains(" against cloud two cards, ") == (rate < 2))
  }

  @Test func `A dearer offer, the plan's own one and a goal leave it unsaid`() {
    #expect(CheaperRentTests.report(6).cheaperRent == nil)
    #expect(CheaperRentTests.report(1) { ($0.rental.offer, $0.rental.rate) = ("cheap", nil) }.cheaperRent == nil)
    #expect(CheaperRentTests.report(1) { $0.rental.offer = .auto }.cheaperRent == nil)
    #expect(CheaperRentTests.report(1) { $0.goal = GoalMarket.plan.goal }.cheaperRent == nil)
  }

  /// Until delivery the cheap offer is rented, and not the plan's own: on the day from which on buying pays it has cost as much.
  @Test func `Amount and day agree while parts are awaited`() throws {
    let change = { (plan: inout Plan) in plan.buying.deliveryDays = Days(20) }
    let day = try #require(CheaperRentTests.report(1, change).cheaperRent?.breakEven.days)
    let then = CheaperRentTests.report(1) {
      change(&$0)
      $0.usage.days = day
    }
    #expect(abs(try #require(then.cheaperRent).amount.units) < 0.02)
  }

  @Test func `What makes the rig start counts`() throws {
    let rent = try #require(CheaperRentTests.report(1) { $0.setQuantity("drive", 0) }.cheaperRent)
    let whole = try #require(CheaperRentTests.report(1).cheaperRent)
    // Without the drive 2.96 W less of 80 % from the wall: 1.62 € in a year.
    #expect(abs((rent.amount - whole.amount).units - 1.62) < 0.01)
  }

  @Test(
    "What is left of it on narrow screens",
    arguments: [
      (110, "Buying saves ≈4 234 € (77.3 %); cheapest rent: rival two cards, 146 € less than buying until day ≈429"),
      (60, "Buying saves ≈4 234 €; rival: 146 € less to day ≈429"), (30, "Buying saves ≈4 234 €"),
    ] as [(Int, String)])
  func narrow(columns: Int, text: String) {
    #expect(VerdictSentence(CheaperRentTests.report(1)).fitting(columns) == text)
  }

  /// Where the sums disagree, the one that answers the first comes before others.
  @Test func `A cheaper rent answers a sum that favors buying, and no other one`() {
    let open = CheaperRentTests.report(0.1) { $0.rental.rate = HourlyRate(1.1) }
    #expect(open.conclusion == .depends)
    #expect(VerdictSentence(open).fitting(70).hasSuffix("parts alone: saves 229 €"))
  }
}
