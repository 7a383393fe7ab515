import Foundation
import RigModel
import RigTesting
import Testing

@testable import RigReport

/// 200,000 tokens a day for a year, three hours a day, in Germany: each way in every export, computed by hand.
///
/// The rig: 2 × 400 + 110 + 46 + 20 = 976 €. Working it draws 2 × (10 + 0.8 × 240) + 77.625 + 2.96 = 484.585 W, through
/// 80 % 605.73 W: 1.8172 kWh a day, 0.7269 € at 0.40 €/kWh, 265.31 € in 365 days. Owning costs 1,241.31 €.
/// While it writes, two cards in turns draw 185 W, with the rest through 80 % 331.98 W: at 20 tokens a second 16.6 J each,
/// 1.8443 € a million tokens. So 73 million of them take 134.64 €, and the other 1,106.67 € are there whatever is made.
@Suite struct WayTests {
  private static let report = Report(plan: GoalMarket.plan, catalog: GoalMarket.catalog(), today: nil)

  private static func near(_ value: Double?, _ expected: Double, _ slack: Double = 0.006) -> Bool {
    value.map { abs($0 - expected) <= slack } ?? false
  }

  /// By the hour: 200,000 ÷ 72,000 an hour = 2.778 h × 0.50 € × 365.
  ///
  /// By the month: 12 × 100 € + 50 €; a notebook costs
  /// twice an hour; hosted: (20 € + 10 € for the token that is read) × 73 million.
  @Test(
    "What each way costs",
    arguments: [
      (.own, 1241.31), (.rented, 506.94), (.monthly, 1250), (.notebook, 1013.89), (.hosted, 2190),
    ] as [(Way, Double)])
  func cost(way: Way, euros: Double) throws {
    let ways = try #require(WayTests.report.ways)
    #expect(WayTests.near(ways[way]?.cost, euros))
    #expect(ways[way]?.fits == true)
  }

  /// 976 ÷ (1.3889 − 0.7269); 976 ÷ (2.7778 − 0.7269); 976 ÷ (6 − 0.7269).
  ///
  /// By the month, 50 + 12 × 100 = 1,250 € are paid
  /// from day 336 on, when owning has cost 976 + 336 × 0.7269 = 1,220.2 €; a day before it was 1,150 € against 1,219.5 €.
  @Test(
    "The day from which on the own rig has cost less",
    arguments: [(.rented, 1474.29), (.monthly, 336), (.notebook, 475.89), (.hosted, 185.09)] as [(Way, Double)])
  func day(way: Way, day: Double) throws {
    let ways = try #require(WayTests.report.ways)
    #expect(WayTests.near(ways[way]?.ownWinsFrom.days?.value, day, 0.01))
  }

  /// 1,106.67 € ÷ ((30 − 1.8443) × 365) million = 107,686 tokens a day beside the hosted one.
  ///
  /// By the hour it takes 594,494,
  /// in a notebook 251,731: more than the 216,000 that the rig makes. A month costs more than the rig without any work.
  @Test func `The amount from which on the own rig costs less`() throws {
    let ways = try #require(WayTests.report.ways)
    #expect(WayTests.near(ways[.hosted]?.ownWinsFromAmount, 107_686, 1))
    #expect(ways[.rented]?.ownWinsFromAmount == nil && ways[.notebook]?.ownWinsFromAmount == nil)
    #expect(ways[.monthly]?.ownWinsFromAmount == 0)
    #expect(WayTests.near(ways[.own]?.capacity, 216_000, 0.1))
  }

  /// By the hour 6.9444 € a million; 1,250 € a year are as much for 493,151 tokens a day.
  @Test func `Each way is the cheapest of all from some amount, or never`() throws {
    let ways = try #require(WayTests.report.ways)
    #expect(ways[.rented]?.winsFrom == 0 && WayTests.near(ways[.monthly]?.winsFrom, 493_151, 1))
    #expect([Way.own, .notebook, .hosted].allSatisfy { ways[$0]?.winsFrom == nil })
  }

  @Test func `Text has the ways side by side`() {
    let text = ExportFormat.text.render(WayTests.report)
    for line in [
      "own rig       ≈1 241 €  ≈1 241 €  ≈1 241 €              —                —",
      "by the hour     ≈507 €    ≈507 €    ≈507 €    day ≈1 474            never",
      "by the month   1 250 €   1 250 €   1 250 €     day ≈336              any",
      "notebook      ≈1 014 €  ≈1 014 €  ≈1 014 €      day ≈476            never",
      "hosted         2 190 €   2 190 €   2 190 €      day ≈185         ≈107 686",
      "Own rig, electricity alone   ≈1.84 €", "Own rig, all in             ≈17.00 €",
      "Best other way               ≈6.94 €  cloud, rented by the hour",
      "Cheapest of all: rented by the hour, rented by the month from 493 151 tokens a",
    ] {
      #expect(text.squeezed.contains(line.squeezed), "\(line)\n\(text)")
    }
  }

  @Test func `The plan's own offer is told of where its way has a cheaper one`() {
    let catalog = GoalMarket.catalog(more: [GoalMarket.offer("cheap", "market", rate: 0.25)])
    let text = ExportFormat.text.render(Report(plan: GoalMarket.plan, catalog: catalog, today: nil))
    #expect(text.squeezed.contains("by the hour ≈253 € ≈253 € ≈507 €"), "\(text)")
    #expect(text.squeezed.contains("Your offer, cloud two cards: ≈507 €, 2.8 h a day."))
    #expect(!ExportFormat.text.render(WayTests.report).contains("Your offer"))
  }

  @Test func `JSON has the ways with day and amount`() throws {
    let data = Data(ExportFormat.json.render(WayTests.report).utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let ways = try #require(json["ways"] as? [[String: Any]])
    #expect(ways.compactMap { $0["way"] as? String } == ["own", "rented", "monthly", "notebook", "hosted"])
    #expect(ways.compactMap { $0["cost"] as? Double } == [1241.31, 506.94, 1250, 1013.89, 2190])
    #expect(ways.map { $0["own_wins_from_day"] as? Double } == [nil, 1474.29, 336, 475.89, 185.09])
    #expect(WayTests.near(ways[4]["own_wins_from_per_day"] as? Double, 107_686, 1))
    let best = try #require(json["best_alternative"] as? [String: Any])
    #expect(best["offer"] as? String == "hourly" && best["cost"] as? Double == 506.94)
  }

  @Test func `CSV, Markdown and HTML have them, too`() {
    let rows = ExportFormat.csv.render(WayTests.report).split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("Ways,hosted,,2190.00,EUR,2190.00,2190.00,") })
    #expect(rows.contains { $0.hasPrefix("Ways,hosted: own wins from day,,185.1,days") })
    #expect(rows.contains { $0.hasPrefix("Ways,hosted: own wins from amount,,107686,tokens a day") })
    #expect(ExportFormat.markdown.render(WayTests.report).contains("## Ways"))
    #expect(ExportFormat.html.render(WayTests.report).contains("by the month"))
  }

  /// Hosted 6 € a day; by the month 50 + 100 € at once, and 100 € more from day 32 on.
  @Test func `The chart has a line for hosted models and one for contracts, with their days`() throws {
    let chart = try #require(WayTests.report.chart)
    let hosted = try #require(chart.series.first { $0.letter == "a" })
    let monthly = try #require(chart.series.first { $0.letter == "m" })
    #expect(hosted.legend == "hosted, apiary ≈185" && monthly.legend == "monthly, host two cards ≈336")
    #expect(WayTests.near(hosted.value(100), 600))
    #expect([1, 31, 32, 365].map { monthly.value($0) } == [150, 150, 250, 1250])
    let drawn = chart.characters.joined(separator: "\n")
    #expect(drawn.contains("a hosted, apiary ~185") && drawn.contains("m monthly, host two cards ~336"), "\(drawn)")
    #expect(
      chart.characters.count { $0.contains("a") } > 3 && chart.characters.count { $0.contains("m") } > 3, "\(drawn)")
  }

  @Test func `The picture has both lines and their legends`() throws {
    let chart = try #require(WayTests.report.chart)
    let picture = SVGFormat.render(chart, of: WayTests.report)
    for text in ["class=\"hosted\"", "class=\"monthly\"", ">hosted, apiary ≈185<", ">monthly, host two cards ≈336<"] {
      #expect(picture.contains(text), "\(text)")
    }
  }

  @Test func `Every figure of a way is explained by a formula that comes to it`() {
    let figures = Way.allCases.map { Figure($0) } + [.unitElectricity, .unitAllIn, .unitBest]
    for figure in figures {
      let (shown, formula) = (WayTests.report.shown(figure), WayTests.report.formula(of: figure))
      #expect(WayTests.near(formula?.value, shown.value ?? .nan), "\(figure)")
      #expect(!Explanation(of: .figure(figure), in: WayTests.report).terms.isEmpty)
    }
  }

  @Test func `A plan without a goal has none of it`() {
    var plan = GoalMarket.plan
    plan.goal = Goal()
    let report = Report(plan: plan, catalog: GoalMarket.catalog(), today: nil)
    #expect(!ExportFormat.text.render(report).contains("WAYS"))
    #expect(report.chart?.series.contains { "am".contains($0.letter) } == false)
    #expect(report.shown(.unitAllIn) == .inapplicable)
  }
}

extension String {
  /// The text with one space for several.
  fileprivate var squeezed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
