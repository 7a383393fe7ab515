import RigChecks
import RigModel
import RigReport
import RigSolver
import RigTesting
import Testing
import TerminalUI

@testable import Planner

/// Page F: all fixes at once, proven by the solver where adding parts does.
@Suite struct FixesPageTests {
  /// A card on a board, without supply and drive: the cheapest of both are 50 € and 20 €.
  private static func plan(_ parts: [PartID: Int] = ["board": 1, "c24": 1], _ change: (inout Plan) -> Void = { _ in })
    -> Plan
  {
    var plan = Plan(name: "broken")
    plan.rental.offer = "aws-g5.xlarge"
    for (id, count) in parts { plan.setQuantity(id, count) }
    change(&plan)
    return plan
  }

  private func driver(_ plan: Plan, keys: String = "F") throws -> Driver {
    try Driver(plan, size: Size(columns: 120, rows: 36), catalog: Workshop.catalog, keys: keys)
  }

  @Test func `What mends all errors at least cost is proven, said with its price, and taken by Enter`() throws {
    var driver = try driver(FixesPageTests.plan())
    #expect(driver.line(with: "F Fixes").contains("✓") && driver.line(with: "F Fixes").contains("+70 €, proven"))
    let proven = "Enter takes the parts that mend it all for least, proven: add Supply of 600 and Drive, +70 €."
    #expect(driver.screen.contains(proven))
    try driver.type("enter")
    #expect(driver.rig == "board 1, c24 1, drive 1, psu-600 1" && driver.model.page == nil)
    #expect(driver.status.hasPrefix("Mended for the least: add Supply of 600 and Drive"))
    try driver.type("u")
    #expect(driver.plan == FixesPageTests.plan())
  }

  @Test func `Until it is known, the single fixes stay and say that they are not proven`() throws {
    var model = try driver(FixesPageTests.plan(), keys: "").model
    #expect(try KeyScript.parse("F").flatMap { model.press($0) } == [.work(.mending)])
    #expect(model.shown == model.evaluation.repaired.plan)
    let screen = model.view().trimmedLines.joined(separator: "\n")
    #expect(
      screen.contains("ticked: +70 €, not proven yet") && screen.contains("Not proven yet: looking for the parts"))
    var effects = model.receive(.time(for: .mending))
    while effects.contains(.work(.mending)) { effects = model.receive(.time(for: .mending)) }
    #expect(effects == [] && model.mending.isDone(for: model.plan))
    #expect(model.view().trimmedLines.contains { $0.contains("ticked: +70 €, proven") })
  }

  @Test func `Esc stops it, and a change begins anew`() throws {
    var model = try driver(FixesPageTests.plan(), keys: "").model
    _ = try KeyScript.parse("F").flatMap { model.press($0) }
    _ = model.receive(.time(for: .mending))
    #expect(try KeyScript.parse("esc").flatMap { model.press($0) } == [])
    #expect(model.receive(.time(for: .mending)) == [])
    #expect(!model.mending.isDone(for: model.plan))
    let other = try driver(FixesPageTests.plan(), keys: "F,esc,P,/,text:card of 16,enter,space,F")
    #expect(other.plan.quantity("c16") == 1)
    #expect(other.line(with: "F Fixes").contains("proven"))
    #expect(other.model.mending.mended(other.plan)?.quantity("c16") == 1)
  }

  @Test func `What is left out leaves the single fixes`() throws {
    let driver = try driver(FixesPageTests.plan(), keys: "F,space")
    #expect(
      driver.line(with: "F Fixes").contains("1 of 2 ticked") && driver.line(with: "F Fixes").contains("not proven"))
    #expect(driver.screen.contains("Not proven; tick all that mends an error for what is: +70 €."))
    #expect(try self.driver(FixesPageTests.plan(), keys: "F,space,enter").rig.split(separator: ",").count == 3)
  }

  /// What pane C and page F say that all fixes cost, after the search for the cheapest parts.
  private func sums(_ plan: Plan) throws -> (pane: String, page: String, isProven: Bool)? {
    let page = try driver(plan)
    guard let fixes = page.scene.fixesPage else { return nil }
    let cost = page.scene.cost(from: plan, to: page.scene.plan, isSigned: false)
    let back = try driver(plan, keys: "F,esc")
    return (PaneList[.findings].footer(in: back.scene, columns: 40), cost, fixes.proven(in: page.model) != nil)
  }

  @Test func `Pane C tells what is proven once page F knows it`() throws {
    var lower = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let plan = broken(seed, Workshop.catalog)
      guard let sums = try sums(plan), sums.isProven else { continue }
      #expect(sums.pane == "F all fixes \(sums.page)", "seed \(seed)")
      let before = try driver(plan, keys: "")
      if PaneList[.findings].footer(in: before.scene, columns: 40) != sums.pane { lower += 1 }
    }
    #expect(lower > 0)
  }

  @Test func `What a fix does and mends is a sentence`() throws {
    let words = try driver(FixesPageTests.plan()).screen.split { $0.isWhitespace || $0 == "┃" }.joined(separator: " ")
    #expect(words.contains("+70 €. Take Supply of 600, 600 W. Mends: ✗ No power supply"), "\(words)")
  }

  @Test func `Without errors nothing is looked for`() throws {
    let whole = FixesPageTests.plan(["board": 1, "c24": 1, "psu-600": 1, "drive": 1])
    let driver = try driver(whole)
    #expect(driver.model.mending.outcome(for: driver.plan) == nil)
    #expect(!driver.screen.contains("roven"))
  }

  /// The card is limited, as no further part makes it draw less.
  @Test func `Where adding parts does not do, the single fixes stay as they are`() throws {
    let plan = FixesPageTests.plan(["psu-600": 1, "board": 1, "c24": 1]) { $0.goal.maxWall = Watts(320) }
    let driver = try driver(plan)
    guard case .impossible? = driver.model.mending.outcome(for: plan) else {
      return #expect(Bool(false), "it is mended")
    }
    #expect(driver.model.shown == driver.model.evaluation.repaired.plan)
    #expect(driver.model.shown.limits["c24"] != nil && driver.model.shown.quantity("drive") == 1)
    #expect(driver.line(with: "F Fixes").contains("not by adding"))
    #expect(
      driver.screen.contains("Adding parts alone does not mend it; these fixes, which exchange or limit some, do."))
  }

  @Test func `Where nothing mends it, it says what to give up`() throws {
    let plan = FixesPageTests.plan { ($0.goal.memory, $0.goal.maxPrice) = (Gibibytes(24), Money(rounding: 400)) }
    let driver = try driver(plan)
    #expect(driver.line(with: "F Fixes").contains("errors stay"))
    #expect(driver.screen.contains("Adding parts alone does not mend it, and with these fixes errors stay."))
    #expect(driver.screen.contains("Give up: price 400 € → 420 €."))
  }

  @Test func `Of a part that is owned, as many are owned as before`() throws {
    let plan = FixesPageTests.plan { plan in
      plan.goal.memory = Gibibytes(48)
      plan.owned.insert("c24")
    }
    let mended = try #require(try driver(plan).model.mending.mended(plan))
    #expect(mended.quantity("c24") == 2 && mended.ownedUnits["c24"] == 1)
    #expect(plan.ownedUnits["c24"] == nil && mended.owned == plan.owned)
  }

  /// The checks that find an error in a plan.
  private func errors(_ plan: Plan, _ catalog: Catalog) -> Set<String> {
    let report = Report(plan: plan, catalog: catalog, today: nil)
    return Set(report.findings.filter { $0.severity == .error }.map(\.check))
  }

  private func broken(_ seed: UInt64, _ catalog: Catalog) -> Plan {
    var dice = Dice(seed: seed)
    var plan = FixesPageTests.plan([:])
    for part in catalog.parts where dice.chance(part.isGPU ? 0.6 : 0.4) {
      plan.put(part.id, part.kind.isExclusive ? 1 : dice.whole(1...4), in: catalog)
    }
    if dice.chance(0.5) { plan.goal.memory = Gibibytes(Double(dice.whole(8...80))) }
    if dice.chance(0.3) { plan.goal.maxPrice = Money(rounding: Double(dice.whole(200...900))) }
    if dice.chance(0.2) { plan.goal.maxWall = Watts(dice.number(200...900)) }
    return plan
  }

  @Test(arguments: [(Workshop.catalog, 60), (Shop.catalog, 30)] as [(Catalog, UInt64)])
  func `No new error comes of all fixes, and none is left of what is proven`(catalog: Catalog, seeds: UInt64) throws {
    var (proven, fallen) = (0, 0)
    for seed in 1...seeds {
      let plan = broken(seed, catalog)
      let before = errors(plan, catalog)
      var driver = Driver(plan, catalog: catalog)
      try driver.type("F")
      guard let page = driver.scene.fixesPage else { continue }
      let isProven = page.proven(in: driver.model) != nil
      let offered = page.sound(in: driver.model).plan
      let fallback = driver.model.evaluation.repaired.plan
      #expect(errors(fallback, catalog).isSubset(of: before), "seed \(seed)")
      #expect(errors(offered, catalog).isSubset(of: isProven ? [] : before), "seed \(seed)")
      try driver.type("enter")
      #expect(driver.plan == offered, "seed \(seed)")
      if !before.isEmpty { (proven, fallen) = (proven + (isProven ? 1 : 0), fallen + (isProven ? 0 : 1)) }
    }
    #expect(fallen > 5 && (proven > 5 || catalog.parts.count == Shop.catalog.parts.count))
  }
}
