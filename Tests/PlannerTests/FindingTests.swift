import RigChecks
import RigModel
import RigReport
import Testing
import TerminalUI

@testable import Planner

/// The catch, and what mends it: in its pane, beside the parts and on the page of the fixes.
@Suite struct FindingTests {
  /// The rig of the article without supply and drive.
  private static var bare: Plan {
    var plan = Shop.scaling
    plan.setQuantity("psu-1300", 0)
    return plan
  }

  @Test func `f applies the fix of a finding, and u takes it back`() throws {
    var driver = try Driver(keys: "C")
    #expect(driver.line(with: "No drive").contains("f ≈+20 €"))
    try driver.type("f")
    #expect(driver.rig == "combo-128 1, p40 3, psu-1300 1, ssd-240 1")
    #expect(driver.status.hasPrefix("Fixed: add SATA SSD 240 GB: rig +20 €"))
    try driver.type("u")
    #expect(driver.plan == Shop.scaling)
    #expect(driver.scene.findings.contains { $0.check == "boot-drive" })
  }

  @Test(arguments: [Shop.scaling, bare, Shop.budget])
  func `A fix costs the same, and as surely, in the list, its box, page F and exports`(plan: Plan) throws {
    let driver = Driver(plan, size: Size(columns: 120, rows: 36))
    let scene = driver.scene
    let words = CheckFormat.text.render(scene.report).split { $0.isWhitespace }.joined(separator: " ")
    let page = try Driver(plan, size: Size(columns: 200, rows: 60), keys: "F").screen
    for line in scene.evaluation.lines {
      guard let fix = scene.evaluation.automaticFix(of: line.id) else { continue }
      let price = scene.price(of: fix, in: scene.evaluation)
      let comes = fix.changes.filter { $0.value > plan.quantity($0.key) }.compactMap { Shop.catalog[$0.key]?.price }
      #expect(price.hasPrefix("≈") == comes.contains { $0.kind == .estimate }, "\(fix.words): \(price)")
      #expect(words.contains("\(fix.words), \(price.isEmpty ? "price unknown" : price)"))
      #expect(page.contains("\(price.isEmpty ? "?" : price)┃") || page.contains("\(price.isEmpty ? "?" : price) ┃"))
      let box = FindingBox(line.id).lines(in: scene, columns: 200).map(\.text).joined(separator: "\n")
      #expect(box.contains("(f\(price.isEmpty ? "" : " \(price)"))"))
    }
  }

  @Test func `The cursor stays on its finding when another one goes`() throws {
    var driver = try Driver(FindingTests.bare, keys: "C,down")
    #expect(driver.cursorLine.contains("No drive"))
    try driver.type("P,/,text:1300,enter,space,esc,C")
    #expect(driver.rig == "combo-128 1, p40 3, psu-1300 1")
    #expect(driver.cursorLine.contains("No drive"))
  }

  @Test func `Without the keys the worst findings stand on top, and with them the line where one was`() throws {
    var driver = try Driver(FindingTests.bare, size: Size(columns: 120, rows: 30), keys: "C,end")
    let line = driver.cursorLine
    #expect(!driver.screen.contains("No power supply"))
    try driver.type("P")
    #expect(driver.screen.contains("✗ No power supply"))
    try driver.type("C")
    #expect(driver.cursorLine == line)
  }

  @Test func `A finding that is mended leaves the cursor on the one that takes its place`() throws {
    let driver = try Driver(FindingTests.bare, keys: "C,down,f")
    #expect(driver.cursorLine.contains("3 × Tesla P40 are passive"))
  }

  @Test func `What nothing mends says what helps`() throws {
    var plan = Shop.scaling
    plan.usage.workload = .training
    let findings = Driver(plan, size: Size(columns: 120, rows: 36)).scene.findings
    let place = try #require(findings.firstIndex { $0.check == "training" })
    let down = String(repeating: ",down", count: place)
    let driver = try Driver(plan, size: Size(columns: 120, rows: 36), keys: "C\(down),f")
    #expect(driver.plan == plan)
    #expect(driver.status == "Nothing in the catalog mends this: rent for training, or a card with tensor cores")
  }

  @Test func `Enter opens a finding, f in it applies the fix`() throws {
    var driver = try Driver(keys: "C,enter")
    #expect(driver.screen.contains("An operating system, a driver and models need a drive"))
    #expect(driver.line(with: "What helps").contains("add SATA SSD 240 GB (f ≈+20 €)"))
    try driver.type("f")
    #expect(driver.plan.quantity("ssd-240") == 1)
    #expect(driver.model.box == nil)
  }

  /// A supply would show that the cards lack plugs, which nothing here gives: it is left out, and `f` takes it.
  @Test func `F tries all fixes and Enter applies in one step those that leave no new error`() throws {
    var driver = try Driver(FindingTests.bare, keys: "F")
    #expect(driver.line(with: "F Fixes").contains(", 2 of 2 ticked"))
    #expect(driver.screen.contains("as another error would come of it: take used supply"))
    #expect(driver.plan == FindingTests.bare)
    let tried = driver.verdict
    try driver.type("enter")
    #expect(driver.rig == "combo-128 1, p40 3, ssd-240 1")
    #expect(driver.verdict == tried)
    #expect(driver.model.page == nil)
    try driver.type("u")
    #expect(driver.plan == FindingTests.bare)
  }

  @Test func `What is not ticked is not applied`() throws {
    let driver = try Driver(FindingTests.bare, keys: "F,space,enter")
    #expect(driver.rig == "combo-128 1, p40 3, ssd-240 1")
    #expect(try Driver(FindingTests.bare, keys: "F,space,down,space,enter").plan == FindingTests.bare)
    #expect(try Driver(FindingTests.bare, keys: "F,esc").plan == FindingTests.bare)
  }

  @Test func `A part that would bring an error says so, and f adds it with what it needs`() throws {
    var plan = Plan(name: "marks")
    for id in ["z440", "ssd-240"] as [PartID] { plan.setQuantity(id, 1) }
    var driver = try Driver(plan, keys: "),),down")
    driver.rest()
    let line = driver.lines.first { $0.collapsed.contains("○ used board + CPU 32 GB") }
    #expect(line?.collapsed.contains("32 GB 40 € +46┃") == true, "it has no supply of its own")
    #expect(driver.status.contains(", but ✗ No"))
    try driver.type("up,f")
    #expect(driver.rig == "combo-32 1, psu-1300 1, ssd-240 1" || driver.rig == "combo-32 1, psu-9 1, ssd-240 1")
    #expect(driver.model.history.past.count == 1)
  }

  @Test func `A part that brings nothing bad bears no mark, and f does nothing there`() throws {
    let driver = try Driver(keys: "/,text:ssd,enter,down,f")
    #expect(driver.line(with: "○ SATA SSD").contains("€     ┃"))
    #expect(driver.plan == Shop.scaling)
  }

  @Test func `A change says the error that it brings`() throws {
    let driver = try Driver(keys: "down,down,space")
    #expect(driver.rig == "combo-128 1, p40 3")
    #expect(driver.status.contains("✗ No power supply"))
  }

  @Test func `The presets show their catch`() throws {
    #expect(try Driver(keys: "p").line(with: "budget  ").contains("✗3"))
  }
}
