import RigModel
import Testing
import TerminalUI

@testable import Planner

/// The page that lists every price with its date and source.
@Suite struct DatesPageTests {
  static let stories = [
    Story("D goes there", "D", line: "D Dates and sources"),
    Story("e types a price", "D,/,text:p40,enter,e,2,0,0,enter", line: "200.00 €  set"),
    Story("r takes the catalog's back", "D,/,text:p40,enter,e,2,0,0,enter,r", status: "the catalog's price"),
    Story("o owns the part", "D,/,text:p40,enter,o", line: "own"),
    Story("i tells where a price comes from", "D,i", line: "━ Why ━"),
    Story("Enter opens the part's card", "D,/,text:p40,enter,enter", line: "Tesla P40"),
    Story("Enter types the price of electricity", "D,/,text:electr,enter,enter,.,3,enter", status: "Electricity"),
    Story("> sorts by name", "D,>", status: "Dates and sources sorted by name"),
    Story("A digit is no count here", "D,/,text:p40,enter,5", rig: "combo-128 1, p40 3, psu-1300 1"),
    Story("Esc goes back to the panes", "D,esc", line: "In this rig"),
  ]

  @Test(arguments: stories) func `A key on the page`(story: Story) throws { try story.check() }

  private func dates(_ plan: Plan = Shop.scaling, keys: String = "D") throws -> [String] {
    let driver = try Driver(plan, keys: keys)
    let page = try #require(driver.model.page as? DatesPage)
    let all = driver.scene.datedPrices
    return page.list.lines.compactMap { number in all.first { $0.number == number } }.map {
      $0.date?.description ?? "none"
    }
  }

  @Test func `The oldest price comes first, what was typed last`() throws {
    let dates = try dates()
    let dated = dates.filter { $0 != "none" }
    #expect(dated == dated.sorted())
    #expect(dates.last == "none", "the rate of this plan is set")
    #expect(dates.prefix(dated.count).allSatisfy { $0 != "none" })
  }

  @Test func `Every part, the rent and electricity have a line, and so has a rate that converts`() throws {
    let driver = try Driver(keys: "D")
    #expect(driver.scene.datedPrices.count == Shop.scaling.build.count + 2)
    var dollars = Shop.scaling
    (dollars.currency, dollars.rental.rate) = (CurrencyCode(rawValue: "USD"), nil)
    #expect(try Driver(dollars, keys: "D").screen.contains(" USD"))
  }

  @Test func `Old prices are counted, and say how old they are`() throws {
    let today = try #require(CivilDate("2031-01-01")?.lastDayNumber)
    let driver = try Driver(today: today, keys: "D")
    let page = try #require(driver.model.page as? DatesPage)
    #expect(page.details(in: driver.scene)[0].hasSuffix("older than 180 days"))
    #expect(!page.details(in: driver.scene)[0].hasPrefix("0 "))
    let oldest = try #require(driver.scene.datedPrices.compactMap(\.date?.lastDayNumber).min())
    #expect(driver.cursorLine.contains("\((today - oldest) / 1000) "))
  }

  @Test func `An empty plan still has electricity`() throws {
    #expect(try Driver(Shop.empty, keys: "D").screen.contains("Electricity"))
  }
}
