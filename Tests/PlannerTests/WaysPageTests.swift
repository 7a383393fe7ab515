import RigModel
import RigTesting
import Testing
import TerminalUI

@testable import Planner

/// Page O, Totals and the chart of a plan whose goal has a model; the figures are those of `GoalMarket`.
@Suite struct WaysPageTests {
  private func driver(_ keys: String, size: Size = Size(columns: 120, rows: 36)) throws -> Driver {
    try Driver(GoalMarket.plan, size: size, catalog: GoalMarket.catalog(), keys: keys)
  }

  private func line(_ start: String, in driver: Driver) -> String? {
    driver.screen.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .first { $0.contains(start) }
  }

  @Test func `The ways stand side by side, with the day and the amount from which the own rig wins`() throws {
    let page = try driver("O")
    #expect(line("own rig", in: page)?.contains("3.40 ≈1 241 — —") == true)
    #expect(line("by the hour, cloud", in: page)?.contains("1.39 ≈507 day ≈1 474 never") == true)
    #expect(line("by the month, host", in: page)?.contains("3.42 1 250 day ≈336 any") == true)
    #expect(line("notebook, colab", in: page)?.contains("2.78 ≈1 014 day ≈476 never") == true)
    #expect(line("hosted, apiary", in: page)?.contains("6.00 2 190 day ≈185 ≈107 686") == true)
  }

  @Test func `Each way has a section with columns of its own`() throws {
    let page = try driver("O")
    for head in ["€/h h a day a day 365 days own from", "a month setup months ≥", "read cached written"] {
      #expect(line(head, in: page) != nil, "\(head)")
    }
    #expect(line("host two cards 100 50.00 1 1 250 any 2026-11-20", in: page) != nil)
    #expect(line("apiary 10.00 — 20.00 2 190 ≈107 686 2026-11-20", in: page) != nil)
  }

  /// The first line inside the border, and the first of the list.
  private func top(_ driver: Driver) -> [String] {
    driver.lines.drop { !$0.contains("O Offers") }.dropFirst().prefix(2).map { line in
      line.split(whereSeparator: { $0.isWhitespace || $0 == "┃" }).joined(separator: " ")
    }
  }

  @Test func `The heading is that of the first line that is seen, wherever the cursor is`() throws {
    let heads = ["cloud": "By the hour", "host two": "By the month", "colab": "Notebook", "apiary": "Hosted"]
    var page = try driver("O,home", size: Size(columns: 120, rows: 12))
    var seen: Set<String> = []
    for _ in 0..<20 {
      let (head, first) = (top(page)[0], top(page)[1])
      if first.contains("own rig") { #expect(head == "way from to a day 365 days own wins or a day") }
      for (name, title) in heads where first.hasPrefix(name) || first.hasPrefix("● \(name)") {
        #expect(head.hasPrefix(title), "\(head) above \(first)")
        seen.insert(title)
      }
      try page.type("down")
    }
    #expect(seen.count > 1)
  }

  @Test func `Prices by the million and what the work costs are told apart`() throws {
    let page = try driver("O,end", size: Size(columns: 120, rows: 36))
    #expect(line("Hosted, € a 1M tokens, 1 do it read cached written €/365 d", in: page) != nil)
    #expect(page.screen.contains("written, a million, without tax.") && page.screen.contains("2 190 € with tax."))
  }

  @Test func `The cursor stands on the plan's own offer, and brackets go through the sections`() throws {
    #expect(try driver("O").cursorLine.hasPrefix("▸  cloud two cards"))
    #expect(try driver("O").cursorLine.hasSuffix("your offer"))
    #expect(try driver("O,)").cursorLine.hasPrefix("▸  By the month, 1 do it"))
    #expect(try driver("O,),),)").cursorLine.hasPrefix("▸  Hosted, € a 1M tokens, 1 do it"))
    #expect(try driver("O,(,(").cursorLine.hasPrefix("▸  own rig"))
  }

  @Test func `Enter takes an offer, or the cheapest of a way, and leaves hosted prices alone`() throws {
    #expect(try driver("O,home,down,down,enter").plan.rental.offer == "monthly")
    #expect(try driver("O,),down,enter").plan.rental.offer == "monthly")
    let hosted = try driver("O,home,down,down,down,down,enter")
    #expect(hosted.plan == GoalMarket.plan)
    #expect(hosted.status == "Hosted models are always counted: the cheapest one is in the verdict")
  }

  @Test func `The own rig let stands below the own rig, and says that it is in no sum`() throws {
    var plan = GoalMarket.plan
    plan.usage.letShare = 0.5
    let page = try Driver(
      plan, size: Size(columns: 120, rows: 36), catalog: GoalMarket.catalog(earning: 0.1), keys: "O,home,down,enter")
    #expect(page.cursorLine.hasPrefix("▸  own and let"))
    #expect(page.status == "Told beside the sums and in none of them; A, Let when idle, sets the share")
    #expect(line("own and let", in: try driver("O")) == nil)
  }

  @Test func `A filter leaves the sections in which it finds something`() throws {
    let page = try driver("O,/,text:apiary")
    #expect(line("apiary 10.00", in: page) != nil)
    #expect(line("By the month", in: page) == nil)
  }

  @Test func `A filter leaves the cursor where it may take what is seen, on the first that matches`() throws {
    #expect(try driver("O,/,text:two host,enter").cursorLine.hasPrefix("▸  host two cards"))
    #expect(try driver("O,),/,text:colab,enter").cursorLine.hasPrefix("▸  colab two cards"))
    #expect(try driver("O,/,text:host,enter,enter").plan.rental.offer == "monthly")
    #expect(try driver("O,/,text:host,enter,home,up,enter").plan.rental.offer == "monthly")
    #expect(try driver("O,/,text:two host").screen.contains("1 of 6"))
  }

  @Test func `Behind a filter brackets go to the first line of the section before and after`() throws {
    let keys = "O,/,text:two,enter,"
    #expect(try driver(keys + ")").cursorLine.hasPrefix("▸  host two cards"))
    #expect(try driver(keys + "),)").cursorLine.hasPrefix("▸  colab two cards"))
    #expect(try driver(keys + "),),(,(").cursorLine.hasPrefix("▸  cloud two cards"))
  }

  @Test func `The name of a section stands there once, with as many as are seen`() throws {
    let page = try driver("O,/,text:two")
    #expect(page.screen.ranges(of: "By the hour").count == 1)
    #expect(line("By the hour, 1 do it", in: page) != nil)
    #expect(try driver("O,/,text:cloud").screen.ranges(of: "By the hour, 1 do it").count == 1)
  }

  @Test func `Above the figures stands what the first section that is seen has`() throws {
    func head(_ page: Driver) -> String? { page.lines.drop { !$0.contains("━O Offers") }.dropFirst().first }
    #expect(head(try driver("O"))?.split(separator: " ").starts(with: ["┃", "way", "from", "to"]) == true)
    #expect(head(try driver("O,end", size: Size(columns: 80, rows: 13)))?.contains("a month") == true)
  }

  @Test func `The sign stands at the cheapest way alone, and the plan's own offer has its name`() throws {
    let more = [GoalMarket.offer("cheap", "market", rate: 0.25)]
    let page = try Driver(
      GoalMarket.plan, size: Size(columns: 120, rows: 36), catalog: GoalMarket.catalog(more: more), keys: "O")
    #expect(page.lines.filter { $0.contains("●") }.count == 1)
    #expect(line("● by the hour, market two cards", in: page) != nil)
    #expect(page.cursorLine.hasPrefix("▸  cloud two cards") && page.cursorLine.hasSuffix("your offer"))
  }

  @Test func `i tells how a way's cost comes about`() throws {
    let why = try driver("O,home,down,down,i")
    #expect(line("Work, rented by the month = (months × price + setup) × machines", in: why) != nil)
    #expect(line("the own rig has cost less", in: why)?.contains("day ≈336") == true)
  }

  @Test func `Totals tell what a million tokens cost, and the best way beside`() throws {
    let totals = try driver("")
    #expect(line("1M tokens", in: totals)?.contains("≈17.00 € all in") == true)
    #expect(line("electricity ≈", in: try driver("T,z"))?.contains("≈1.84 €") == true)
    #expect(line("best way", in: totals)?.contains("≈6.94 € cloud") == true)
    #expect(line("Between work", in: totals)?.contains("off, on ≈+") == true)
  }

  @Test func `What is wanted of a goal is seen without scrolling`() throws {
    let wide = try driver("")
    let starts = ["Rig", "You save", "All in", "Equal work", "1M tokens", "best way", "own rig", "by the hour"]
    for start in starts + ["by the month", "notebook", "hosted", "Pays", "Power", "Wall", "Heat"] {
      #expect(line("┃ \(start)", in: wide) != nil || line("│ \(start)", in: wide) != nil, "\(start)")
    }
    let small = try driver("", size: Size(columns: 80, rows: 24))
    #expect(line("1M tokens", in: small)?.contains("best ≈6.94") == true)
    for start in ["Rig", "You save", "All in", "Power", "Heat"] {
      #expect(line("│ \(start)", in: small) != nil, "\(start)")
    }
  }

  @Test func `Where models are a tab, the unit of their speeds stands in the pane`() throws {
    let page = try driver("M", size: Size(columns: 80, rows: 24))
    #expect(line("fastest", in: page)?.contains("tok/s low–high") == true)
  }

  @Test func `The chart draws hosted models and contracts until a and m take them away`() throws {
    let chart = try driver("B,z")
    #expect(chart.screen.contains("hosted, apiary ≈185") && chart.screen.contains("monthly, host two cards ≈336"))
    let without = try driver("B,z,a")
    #expect(!without.screen.contains("hosted, apiary") && without.screen.contains("monthly, host"))
    #expect(try driver("B,z,a,m").screen.contains("monthly, host") == false)
    #expect(try driver("B,z,a,m,a,m").screen == chart.screen)
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 20, rows: 5)])
  func `It is drawn in little room`(size: Size) throws {
    let page = try driver("O,home", size: size)
    #expect(page.screen.split(separator: "\n", omittingEmptySubsequences: false).count <= size.rows)
    #expect(size.columns < 60 || page.cursorLine.hasPrefix("▸  own rig"))
  }
}
