import Foundation
import RigModel
import RigTesting
import Testing

@testable import RigReport

/// The own rig of `GoalMarket` let in half of its 21 idle hours a day, a year long: 2 × 0.10 € × 3,832.5 h = 766.50 €.
@Suite struct LettingReportTests {
  private static func report(_ share: Double = 0.5, earning: Double? = 0.1) -> Report {
    var plan = GoalMarket.plan
    plan.usage.letShare = share
    return Report(plan: plan, catalog: GoalMarket.catalog(earning: earning), today: nil)
  }

  private static func json(_ report: Report) throws -> [String: Any] {
    let text = ExportFormat.json.render(report)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `Text and Markdown have one row of it, marked as an assumption, with its source`() {
    for format in [ExportFormat.text, .markdown] {
      let text = format.render(LettingReportTests.report()).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.localizedCaseInsensitiveContains("own and let"))
      #expect(text.contains("guests rent it in 50 % of the 21 h a day without work, an assumption: ≈767 € earned"))
      #expect(text.contains("a guide for hosts, 2026-11-20"))
      #expect(!format.render(LettingReportTests.report(0)).localizedCaseInsensitiveContains("own and let"))
    }
  }

  /// Half of the idle hours guests, half of them waiting: (guests + empty) × 3,832.5 h ÷ 1000 × 0.40 €.
  @Test func `JSON has what is earned, its electricity and what is left`() throws {
    let report = LettingReportTests.report()
    let json = try #require(try LettingReportTests.json(report)["letting"] as? [String: Any])
    let walls = report.estimate.power.workingWall + report.estimate.power.emptyWall
    let current = Money(rounding: walls.value * 3832.5 / 1000 * 0.4)
    #expect(json["earned"] as? Double == 766.5)
    #expect(json["earned_low"] as? Double == 383.25 && json["earned_high"] as? Double == 1533)
    #expect(json["electricity"] as? Double == current.units)
    #expect(json["left"] as? Double == (Money(cents: 766_50) - current).units)
    #expect(try LettingReportTests.json(LettingReportTests.report(0))["letting"] is NSNull)
  }

  @Test func `Why tells the hours, the rate and the watts`() {
    let why = Explanation(of: .figure(.letting), in: LettingReportTests.report())
    #expect(why.formula == "Left = what a host earns − its electricity")
    #expect(why.terms.map(\.name) == ["earned", "electricity", "left"])
    #expect(why.terms[0].formula == "= 2 × 0.1 €/h × 3832.5 h")
    #expect(why.source == "a guide for hosts, 2026-11-20")
  }

  @Test func `Nobody's figure is no figure`() throws {
    let report = LettingReportTests.report(earning: nil)
    #expect(report.shown(.letting).mark == .unknown)
    #expect(report.lettingInWords.hasSuffix("no host's earnings known for Card"))
    let json = try #require(try LettingReportTests.json(report)["letting"] as? [String: Any])
    #expect(json["left"] is NSNull && json["unknown"] as? [String] == ["card"])
  }

  /// Owning costs 1,241.31 €; what guests leave comes off it.
  @Test func `Own and let is the cost of the own way less what is left`() throws {
    let report = LettingReportTests.report()
    let (left, costs) = (try #require(report.letting?.left), try #require(report.lettingCosts))
    #expect(abs(costs.cost - (1241.31 - left.units)) < 0.006)
    #expect(costs.low < costs.cost && costs.cost < costs.high)
  }
}
