import RigModel
import Testing
import TerminalUI

@testable import Planner

/// The wish box: what the rig is for, in a few keys.
@Suite struct WishBoxTests {
  private func driver(_ plan: Plan = Shop.scaling, isBundled: Bool = true, keys: String) throws -> Driver {
    var driver = Driver(plan, catalog: Workshop.catalog)
    driver.act { model in
      model.document.isBundled = isBundled
      return []
    }
    try driver.type(keys)
    return driver
  }

  @Test func `Memory, budget, hours and country make a plan of their own`() throws {
    let driver = try driver(keys: "n,2,4,g,down,6,0,0,down,3,down,d,enter")
    let plan = driver.plan
    #expect(plan.goal.memory == Gibibytes(24) && plan.goal.maxPrice == Money(rounding: 600))
    #expect(plan.usage.hoursPerDay == Hours(3) && plan.power.country == "DE" && plan.usage.days == Days(365))
    #expect(plan.name == "24gb" && plan.rental.offer == .auto && plan.prices.isEmpty)
    #expect(driver.model.page is SolvePage)
    #expect(driver.screen.contains("Card of 24, Good board"))
  }

  @Test func `A plan of one's own keeps what it has, and u gives its goal back`() throws {
    let driver = try driver(isBundled: false, keys: "n,2,4,g,enter")
    #expect(driver.plan.goal.memory == Gibibytes(24))
    #expect(driver.plan.build == Shop.scaling.build && driver.plan.name == "scaling")
    #expect(try self.driver(isBundled: false, keys: "n,2,4,g,enter,esc,u").plan == Shop.scaling)
  }

  @Test func `A plan for something else leaves the saved one's file alone and has a name of its own`() throws {
    var other = try driver(isBundled: false, keys: "n,2,4,g,enter,esc")
    other.act { model in
      model.plan.name = "24gb"
      model.document = Document(path: "/home/me/24gb.toml", saved: model.plan)
      return []
    }
    let same = other
    try other.type("n,4,8,g,enter")
    #expect(other.plan.goal.memory == Gibibytes(48) && other.plan.name == "48gb")
    #expect(other.model.document.path == nil)
    var again = same
    try again.type("n,down,9,0,0,enter")
    #expect(again.model.document.path == "/home/me/24gb.toml" && again.plan.name == "24gb")
  }

  @Test func `A number that could be two is refused with both, and the cursor goes there`() throws {
    let driver = try driver(keys: "n,2,4,g,down,1,comma,0,0,0,enter")
    #expect(driver.status == "✗ 1,000 may be 1 or 1000; Budget: 0 to 10 000 000")
    #expect(try self.driver(keys: "n,2,4,g,down,comma,5,down,3,enter").plan.goal.maxPrice == Money(cents: 50))
  }

  @Test func `A model is found by a part of its name`() throws {
    let plan = try driver(keys: "n,text:llama 8b,enter").plan
    #expect(plan.goal.model == "llama-3.1-8b" && plan.goal.memory == nil && plan.name == "llama-3.1-8b")
  }

  @Test func `What is owned is named, and costs nothing`() throws {
    let driver = try driver(keys: "n,2,4,g,down,down,down,down,down,down,down,text:c24=2 drive,enter")
    #expect(driver.plan.owned == ["c24", "drive"] && driver.plan.ownedUnits["c24"] == 2)
    #expect(driver.screen.contains("2 owned"))
  }

  @Test func `Upwards from the first line stands what is owned`() throws {
    let box = try #require(try driver(keys: "n,up").model.box as? WishBox)
    #expect(box.field == .own && WishField.allCases.last == .own)
    #expect((try driver(keys: "n,up,down").model.box as? WishBox)?.row == WishField.allCases.count)
    #expect((try driver(keys: "n,down,up").model.box as? WishBox)?.field == .run)
  }

  @Test(arguments: [
    ("n,enter", "Run: a model by name or size, or memory"), ("n,text:zzz,enter", "no model is called zzz"),
    ("n,2,4,g,down,down,9,9,enter", "Hours a day: 0 to 24"),
    ("n,2,4,g,down,down,down,x,x,enter", "no country is called xx"),
    ("n,2,4,g,up,end,up,up,up,up,text:c25,enter", "no part is called c25"),
    ("n,2,4,g,down,down,down,down,down,8,enter", "Speed: of a model alone, not of memory"),
    ("n,2,4,g,down,down,down,down,down,down,8,enter", "How much: of a model alone, not of memory"),
  ])
  func `What cannot be is said, and nothing changes`(keys: String, words: String) throws {
    let driver = try driver(keys: keys)
    #expect(driver.status.contains(words), "\(driver.status)")
    #expect(driver.plan == Shop.scaling && driver.model.box is WishBox)
  }

  @Test func `Presets stand below and are tried, and can be named`() throws {
    let tried = try driver(Shop.empty, keys: "n,end,up,up")
    #expect(tried.scene.plan.name == "scaling" && tried.plan == Shop.empty)
    for keys in ["n,end,up,up,enter", "n,text:scaling,enter", "n,text:p scaling,enter"] {
      #expect(try driver(Shop.empty, keys: keys).plan == Shop.scaling)
    }
    #expect(try driver(keys: "n,f2").screen.contains("━ Presets ━"))
  }

  @Test func `Prices are imported from there, too`() throws {
    #expect(try driver(keys: "n,ctrl-o").model.box is ImportBox)
  }

  @Test func `Esc leaves all as it was`() throws {
    let driver = try driver(keys: "n,2,4,down,6,esc")
    #expect(driver.plan == Shop.scaling && driver.model.box == nil && driver.model.page == nil)
  }
}
