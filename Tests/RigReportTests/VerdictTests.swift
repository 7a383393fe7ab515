import RigModel
import RigTesting
import Testing

@testable import RigReport

/// The verdict of every case: whether the rig starts, and what buying beats.
///
/// It starts, needs 44 € to start, or cannot start; buying beats what the plan compares with, the cheapest way too, or
/// neither. The sums are those of `WayTests`.
///
/// The chosen offer at 5 €/h costs 1,095 × 5 = 5,475 €, and the model takes 37.25 + 0.5 of its 48 GB: 4,306.19 €; at
/// 0.10 €/h 86.12 €. For the same work 200,000 of the 216,000 tokens that the rig makes: 5,069.44 € and 101.39 €. Hosted
/// models cost 30 € or 4 € a million, 2,190 € or 292 € in all. Owning takes 605.73 W, 0.7269 € a day: it costs less than 6 € a
/// day from day 976 ÷ (6 − 0.7269) = 185.1 on, less than 0.80 € from day 13,350 on, beyond ten years.
/// Without a drive the rig costs 956 €, and draws 3.7 W less: 481.625 ÷ 0.8 = 602.03 W, 263.69 € in all, 0.7224 € a day;
/// with one of 44 € it costs less than 6 € a day from day 1,000 ÷ (6 − 0.7224) = 189.5 on.
@Suite struct VerdictTests {
  /// Whether the rig starts.
  enum Start: CaseIterable {
    case starts, needsMore, cannot
  }

  /// What buying beats.
  enum Rivals: CaseIterable {
    case chosen, all, none
  }

  private static func report(_ start: Start, _ rivals: Rivals) -> Report {
    var plan = GoalMarket.plan
    if start != .starts { plan.setQuantity("drive", 0) }
    plan.rental.rate = HourlyRate(rivals == .none ? 0.1 : 5)
    let drive: Double? = start == .starts ? 20 : start == .needsMore ? 44 : nil
    let catalog = GoalMarket.catalog(drive: drive, hourly: 50, written: rivals == .all ? 20 : 8.0 / 3)
    return Report(plan: plan, catalog: catalog, today: nil)
  }

  private static let noDrive = "No drive to start from. "

  @Test(
    "The sentence of each case",
    arguments: [
      (
        .starts, .chosen, "DEPENDS",
        "Buying saves ≈3 065 € (71.2 %) in 365 days and pays from day ≈88.2 (BUY never) against cloud two cards, "
          + "electricity counted; for the same work, it saves 4 093 €; "
          + "cheapest that does it: apiary, hosted, 949 € less than buying however long"
      ),
      (
        .starts, .all, "BUY",
        "Buying saves ≈3 065 € (71.2 %) in 365 days and pays from day ≈88.2 (BUY from day ≈185), electricity counted; "
          + "for the same work, it saves 4 093 €; no other way does it for less: apiary, hosted, 949 € more"
      ),
      (
        .starts, .none, "HOSTED",
        "Buying costs ≈1 155 € more in 365 days and never pays against cloud two cards, electricity counted; for the "
          + "same work, buying costs 875 € more; "
          + "cheapest that does it: apiary, hosted, 949 € less than buying however long"
      ),
      (
        .needsMore, .chosen, "DEPENDS",
        "Buying saves ≈3 043 € (70.7 %) once it starts (+44 €) in 365 days and pays from day ≈90.3 (BUY never) against "
          + "cloud two cards, electricity counted; for the same work, it saves 4 069 €; "
          + "cheapest that does it: apiary, hosted, 972 € less than buying however long"
      ),
      (
        .needsMore, .all, "BUY",
        "Buying saves ≈3 043 € (70.7 %) once it starts (+44 €) in 365 days and pays from day ≈90.3 (BUY from day ≈189), "
          + "electricity counted; for the same work, it saves 4 069 €; "
          + "no other way does it for less: apiary, hosted, 926 € more"
      ),
      (
        .needsMore, .none, "HOSTED",
        "Buying costs ≈1 178 € more once it starts (+44 €) in 365 days and never pays against cloud two cards, "
          + "electricity counted; for the same work, buying costs 899 € more; "
          + "cheapest that does it: apiary, hosted, 972 € less than buying however long"
      ),
      (
        .cannot, .chosen, "NOT YET",
        noDrive
          + "Buying saves ≈3 087 € (71.7 %) in 365 days and pays from day ≈86.3 against cloud two cards, electricity "
          + "counted; for the same work, it saves 4 113 €; "
          + "cheapest that does it: apiary, hosted, 928 € less than buying however long"
      ),
      (
        .cannot, .all, "NOT YET",
        noDrive
          + "Buying saves ≈3 087 € (71.7 %) in 365 days and pays from day ≈86.3, electricity counted; for the same "
          + "work, it saves 4 113 €; no other way does it for less: apiary, hosted, 970 € more"
      ),
      (
        .cannot, .none, "NOT YET",
        noDrive
          + "Buying costs ≈1 134 € more in 365 days and never pays against cloud two cards, electricity counted; for "
          + "the same work, buying costs 855 € more; "
          + "cheapest that does it: apiary, hosted, 928 € less than buying however long"
      ),
    ] as [(Start, Rivals, String, String)])
  func sentence(start: Start, rivals: Rivals, word: String, sentence: String) {
    let verdict = VerdictSentence(VerdictTests.report(start, rivals))
    #expect(verdict.word == word)
    #expect(verdict.long.joined() == sentence)
  }

  /// The rig makes 216,000 tokens a day; 300,000 are beyond it.
  @Test func `A rig that cannot make so much says who can`() {
    var plan = GoalMarket.plan
    plan.goal.amountPerDay = 300_000
    let verdict = VerdictSentence(Report(plan: plan, catalog: GoalMarket.catalog(), today: nil))
    #expect(verdict.long.last == "; the rig cannot make so much, cloud, rented by the hour can for 760 €")
  }

  @Test(
    "What is left of it on narrow screens",
    arguments: [
      (
        170,
        "Buying saves ≈3 043 € (70.7 %) once it starts (+44 €); for the same work, it saves 4 069 €; "
          + "cheapest that does it: apiary, hosted, 972 € less than buying however long"
      ),
      (
        111,
        "Buying saves ≈3 043 € once it starts (+44 €); apiary (hosted): 972 € less however long"
      ), (80, "Saves ≈3 043 € once it starts (+44 €); apiary (hosted): 972 € less however long"),
      (64, "Saves ≈3 043 € once it starts; apiary (hosted): 972 € less"),
      (56, "Buying saves ≈3 043 € once it starts; apiary: 972 € less"),
      (44, "Buying saves ≈3 043 € once it starts (+44 €)"), (37, "Saves ≈3 043 € once it starts (+44 €)"),
      (10, "Saves ≈3 043 € once it starts (+44 €)"),
    ] as [(Int, String)])
  func narrow(columns: Int, text: String) {
    #expect(VerdictSentence(VerdictTests.report(.needsMore, .chosen)).fitting(columns) == text)
  }

  /// Where `EUR` takes the place of the sign.
  @Test func `What letters take in columns counts`() {
    let verdict = VerdictSentence(VerdictTests.report(.needsMore, .chosen))
    let width = { (text: String) in text.reduce(0) { $0 + ($1 == "€" ? 3 : 1) } }
    for columns in 45...170 { #expect(width(verdict.fitting(columns, width: width)) <= columns) }
  }

  @Test func `An error that nothing mends stays to the last`() {
    let verdict = VerdictSentence(VerdictTests.report(.cannot, .none))
    #expect(verdict.fitting(70) == "No drive to start from; costs ≈1 134 € more; apiary: 928 € less")
    #expect(verdict.fitting(30) == "No drive to start from")
  }
}
