import RigModel
import Testing
import TerminalUI

@testable import Planner

/// The page of what is for sale, with what it is worth beside what is asked.
@Suite struct ListingsPageTests {
  static func listing(_ part: String, _ price: Double, _ place: String, link: String = "", shipping: Double = 0)
    -> Listing
  {
    var listing = Listing()
    (listing.part, listing.price, listing.place, listing.link) = (part, Money(rounding: price), place, link)
    (listing.shipping, listing.date) = (Money(rounding: shipping), CivilDate(dayNumber: 20_000))
    return listing
  }

  /// Without the card of 24 two of 16 cost 460 €, with it as a gift the rest costs 220 €: it is worth 240 €; of the cards of 12
  /// two are worth half of the 200 € each that one of 24 costs.
  static let listings = [
    listing("c24", 250, "Lyon", link: "https://a.test/1", shipping: 9), listing("c24", 230, "Lille"),
    listing("c12", 130, "Metz"), listing("nothing-known", 1, "Metz"),
  ]

  private func driver(_ plan: Plan = Workshop.plan(24), keys: String, size: Size = .standard) throws -> Driver {
    var driver = Driver(plan, size: size, catalog: Workshop.catalog)
    driver.act { model in
      model.listings = { ListingsPageTests.listings }
      return []
    }
    try driver.type(keys)
    return driver
  }

  @Test func `Each listing of a part that is known stands there with what is asked and what it is worth`() throws {
    let driver = try driver(keys: "L")
    #expect(driver.line(with: "Lille").contains("230.00 €    240.00 € ✓"))
    #expect(driver.line(with: "Lyon").contains("259.00 €    240.00 €    2024"))
    #expect(driver.line(with: "Metz").contains("130.00 €    100.00 €    2024"))
    #expect(!driver.screen.contains("nothing-known"))
    #expect(driver.line(with: "L Listings").contains("1 of 3 worth what is asked"))
  }

  /// A cent more than the 240 € that it is worth.
  @Test func `What is asked is not rounded to what it is worth`() throws {
    var driver = Driver(Workshop.plan(24), catalog: Workshop.catalog)
    driver.act { model in
      model.listings = {
        [ListingsPageTests.listing("c24", 240.01, "Brest"), ListingsPageTests.listing("c24", 239.97, "Nice")]
      }
      return []
    }
    try driver.type("L")
    #expect(driver.line(with: "Brest").contains("240.01 €    240.00 €   "))
    #expect(driver.line(with: "Nice").contains("239.97 €    240.00 € ✓"))
  }

  @Test func `The focused one is told in full`() throws {
    let driver = try driver(keys: "L,end", size: Size(columns: 140, rows: 30))
    #expect(
      driver.screen.contains(
        "worth 240.00 €, asked 250.00 € and 9.00 € to send, Lyon, seen 2024-10-04. https://a.test/1"))
  }

  @Test func `What is not known yet is not shown, and no slice changes the screen before it is`() throws {
    var model = try driver(keys: "").model
    _ = model.press(usual: .character("L"))
    let start = model.view()
    #expect(start.trimmedLines.contains { $0.contains("Lille") && $0.contains("  …  ") })
    var slices = 0
    while model.valuing.found(in: model.plan).isEmpty, slices < 10_000 {
      let effects = model.receive(.time(for: .valuing))
      #expect(effects == [.work(.valuing)])
      slices += 1
    }
    #expect((2..<10_000).contains(slices))
  }

  @Test func `Without a goal nothing is worth anything and nothing is looked for`() throws {
    var plan = Workshop.plan(24)
    plan.goal = Goal()
    let driver = try driver(plan, keys: "L")
    #expect(driver.line(with: "Lille").contains("—"))
    #expect(driver.line(with: "L Listings").contains("no goal yet: n says what it is for"))
  }

  @Test func `Worths stay when the rig changes, and are found anew when the goal does`() throws {
    var driver = try driver(keys: "L,esc")
    let plan = driver.model.plan
    #expect(driver.model.valuing.found(in: plan).count == 2)
    var other = plan
    other.setQuantity("board", 1)
    #expect(driver.model.valuing.found(in: other).count == 2)
    other.goal.memory = Gibibytes(32)
    #expect(driver.model.valuing.found(in: other).isEmpty)
    try driver.type("L")
    #expect(driver.line(with: "Lille").contains("240.00 €"))
  }

  @Test func `A filter looks at names and places, and the price sorts`() throws {
    #expect(try driver(keys: "L,/,text:lyon,enter").screen.contains("1 of 3"))
    let page = try #require(try driver(keys: "L,>").model.page as? ListingsPage)
    #expect(page.list.lines.compactMap { page[$0]?.place } == ["Metz", "Lille", "Lyon"])
  }

  @Test(arguments: [
    ("L,home,>,end,y,m", "Accepteriez-vous 231\u{A0}€\u{A0}?"),
    ("L,home,>,down,y,m", "Est-ce toujours disponible\u{A0}?"),
  ])
  func `A message offers what it is worth where more is asked, and does not tell it where less is`(
    keys: String, words: String
  ) throws {
    let driver = try driver(keys: keys)
    guard case .copy(.words(let message))? = driver.effects.last else {
      Issue.record("nothing was copied: \(driver.effects)")
      return
    }
    #expect(
      message.split(separator: "\n").map(String.init) == [
        "Bonjour, votre annonce m'intéresse.", words, "Merci d'avance.",
      ])
  }

  @Test func `Nothing was taken in yet`() throws {
    let driver = try Driver(Workshop.plan(24), catalog: Workshop.catalog, keys: "L")
    #expect(driver.screen.contains("none yet: Ctrl-O or rigtui prices import takes a list in"))
  }

  @Test func `Space buys one with what sending costs, and leaves it again`() throws {
    let bought = try driver(keys: "L,/,text:lyon,enter,space")
    #expect(bought.plan.quantity("c24") == 1 && bought.plan.prices["c24"]?.each == Money(rounding: 259))
    #expect(bought.status.hasPrefix("Card of 24 on, for 259.00 €"))
    #expect(bought.line(with: "Lyon").contains("●"))
    let left = try driver(keys: "L,/,text:lyon,enter,space,space")
    #expect(left.plan == Workshop.plan(24))
  }

  @Test func `Two of a part cost what both ask, and the other one stays when one goes`() throws {
    let both = try driver(keys: "L,/,text:card of 24,enter,home,space,down,space")
    #expect(both.plan.quantity("c24") == 2)
    #expect(both.scene.estimate.purchase.cost == Money(rounding: 489))
    let one = try driver(keys: "L,/,text:card of 24,enter,home,space,down,space,up,space")
    #expect(one.plan.quantity("c24") == 1 && one.scene.estimate.purchase.cost == Money(rounding: 259))
  }

  @Test func `Beside units that the plan had before, Space buys one and leaves it again`() throws {
    var plan = Workshop.plan(24)
    plan.setQuantity("c24", 3)
    plan.prices["c24"] = PriceOverride(Money(cents: 40_000), of: 3, dearest: Money(cents: 15_000))
    let driver = try driver(plan, keys: "L,/,text:lille,enter,space")
    #expect(driver.plan.quantity("c24") == 4)
    #expect(driver.line(with: "Lille").contains("●"))
    let left = try self.driver(plan, keys: "L,/,text:lille,enter,space,space")
    #expect(left.plan.quantity("c24") == 3 && !left.line(with: "Lille").contains("●"))
  }

  @Test func `Space on the card of a listing's part buys the listing`() throws {
    var plan = Workshop.plan(24)
    plan.goal = Goal()
    let driver = try driver(plan, keys: "L,/,text:lyon,enter,enter,space")
    #expect(driver.plan.prices["c24"]?.each == Money(rounding: 259) && driver.plan.quantity("c24") == 1)
    let other = try Driver(plan, catalog: Workshop.catalog, keys: "P,/,text:card of 24,enter,enter,space")
    #expect(other.plan.quantity("c24") == 1 && other.plan.prices["c24"] == nil)
  }

  @Test func `Enter opens the card of its part`() throws {
    #expect(try driver(keys: "L,enter").screen.contains("Card of "))
  }
}
