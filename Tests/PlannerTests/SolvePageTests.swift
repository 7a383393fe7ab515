import RigModel
import RigSolver
import Testing
import TerminalUI

@testable import Planner

/// Page S: the best rigs for the goal, tried by moving, taken by Enter.
@Suite struct SolvePageTests {
  private func driver(_ memory: Double = 24, atMost price: Double? = nil, keys: String = "S") throws -> Driver {
    try Driver(Workshop.plan(memory, atMost: price), catalog: Workshop.catalog, keys: keys)
  }

  /// The rigs that are listed, as the screen names them.
  private func names(_ driver: Driver) -> [String] {
    guard let page = driver.scene.solvePage, let choices = page.choices(in: driver.model) else { return [] }
    return page.list.lines.compactMap { choices[$0].map { driver.scene.title(of: $0) } }
  }

  @Test func `The best rig comes first, proven, and is tried at once`() throws {
    let driver = try driver()
    #expect(names(driver).first == "Card of 24, Good board")
    #expect(driver.line(with: "S Solve").contains("24 GB: proven"))
    #expect(driver.line(with: "No rig is better").contains("nodes"))
    #expect(driver.scene.plan.quantity("c24") == 1 && driver.plan.build.isEmpty)
    #expect(driver.status.hasPrefix("Trying Card of 24, Good board: cheapest to buy, proven"))
  }

  @Test func `An export holds the rig that is tried, as the screen does`() throws {
    let driver = try driver(keys: "S,x,enter")
    guard case .export(let plan, _, _)? = driver.effects.last else {
      Issue.record("nothing is exported: \(driver.effects)")
      return
    }
    #expect(plan.quantity("c24") == 1 && driver.plan.build.isEmpty)
  }

  /// The figures of the rigs that are listed, the best one first: words with a currency sign or a unit.
  private func figures(_ driver: Driver) -> [[String]] {
    driver.lines.filter { line in (1...5).contains { line.contains("┃  \($0) ") || line.contains("┃▸ \($0) ") } }.map {
      line in
      line.split(separator: "  ").map(\.trimmed).filter { $0.hasSuffix(" €") || $0.hasSuffix(" W") }
    }
  }

  @Test func `What is estimated is marked, and differences are those of the prices that are shown`() throws {
    let wide = try Driver(
      Workshop.plan(24), size: Size(columns: 120, rows: 36), catalog: Workshop.catalog, keys: "S")
    let rows = figures(wide)
    #expect(rows.count > 1)
    let whole = { (text: String) in Int(text.filter(\.isNumber)) ?? 0 }
    for row in rows {
      #expect(row.filter { $0.hasPrefix("≈") }.count >= 2, "owning and watts are estimates: \(row)")
      if row.count > 3 { #expect(whole(row[1]) == whole(row[0]) - whole(rows[0][0])) }
    }
  }

  @Test func `Moving tries the next one, and the verdict follows`() throws {
    let (first, second) = (try driver(), try driver(keys: "S,down"))
    #expect(first.scene.plan != second.scene.plan)
    #expect(first.verdict != second.verdict)
    #expect(second.plan.build.isEmpty)
  }

  @Test func `Enter takes it, u gives it back, Esc leaves all as it was`() throws {
    let taken = try driver(keys: "S,enter")
    #expect(taken.rig == "board 1, c24 1, drive 1, psu-600 1")
    #expect(taken.model.page == nil && taken.status.hasPrefix("Took Card of 24, Good board"))
    #expect(try driver(keys: "S,enter,u").plan == Workshop.plan(24))
    let left = try driver(keys: "S,down,esc")
    #expect(left.plan == Workshop.plan(24) && left.model.page == nil)
  }

  @Test func `The plan that is taken costs what was listed and has no error`() throws {
    let driver = try driver(keys: "S,enter")
    let best = try #require(driver.model.solving.answer(for: driver.plan)?.best)
    #expect(driver.scene.estimate.purchase.cost == best.price)
    #expect(!driver.scene.findings.contains { $0.severity == .error || $0.severity == .unknown })
  }

  /// A plan for a model, in an empty workshop.
  private func plan(for model: String, as quantization: String? = nil) -> Plan {
    var plan = Workshop.plan(24)
    (plan.goal.memory, plan.goal.model, plan.goal.quantization) = (nil, model, quantization)
    return plan
  }

  @Test func `A model is stored as the solver took it, on the page, in the rig that is tried and in the plan`() throws {
    let tried = try Driver(plan(for: "llama-3.1-8b"), catalog: Workshop.catalog, keys: "S")
    #expect(tried.line(with: "S Solve").contains("8B q4_k_m: proven"))
    #expect(tried.plan.goal.quantization == nil && tried.scene.plan.goal.quantization == "q4_k_m")
    let best = try #require(tried.model.solving.answer(for: tried.plan)?.best)
    #expect(tried.scene.estimate.runs.goal?.speed?.best == best.speed)
    let taken = try Driver(plan(for: "llama-3.1-8b"), catalog: Workshop.catalog, keys: "S,enter")
    #expect(taken.plan.goal.quantization == "q4_k_m")
    #expect(taken.scene.estimate.runs.goal?.speed?.best == best.speed)
    #expect(taken.model.solving.answer(for: taken.plan) != nil, "it is no new question")
  }

  @Test func `A quantization that was asked for stays, and goes with its model`() throws {
    let asked = plan(for: "llama-3.1-8b", as: "q8_0")
    let taken = try Driver(asked, catalog: Workshop.catalog, keys: "S,enter")
    #expect(taken.plan.goal.quantization == "q8_0")
    var driver = taken
    driver.act { $0.update(.plan(.choose(.model, "qwen3-32b"))) }
    #expect(driver.plan.goal.model == "qwen3-32b" && driver.plan.goal.quantization == nil)
  }

  @Test func `s takes it and saves it`() throws {
    let driver = try driver(keys: "S,s,enter")
    guard case .save(let plan, "wish", false)? = driver.effects.last else { return #expect(Bool(false), "not saved") }
    #expect(plan.quantity("c24") == 1 && plan.goal.memory == Gibibytes(24))
  }

  @Test func `Where only a question keeps a cheaper rig out, it stands below`() throws {
    let driver = try driver()
    #expect(names(driver).dropFirst(5).first == "Card of 24, Vague board")
    let asked = try self.driver(keys: "S,end")
    #expect(asked.status.contains("to send first"))
    #expect(names(try self.driver(keys: "S,space")).first == "Card of 24, Vague board")
  }

  @Test func `Where nothing meets the goal, Enter asks for less`() throws {
    var driver = try driver(atMost: 300)
    #expect(driver.line(with: "S Solve").contains("nothing meets it"))
    let place = try #require(names(driver).firstIndex(of: "price 300 € → 420 €"))
    for _ in 0..<place { try driver.type("down") }
    try driver.type("enter")
    #expect(driver.plan.goal.maxPrice == Money(rounding: 420))
    #expect(names(driver).first == "Card of 24, Good board")
  }

  @Test func `A ban and a pin are looked at anew`() throws {
    let banned = try driver(keys: "P,/,text:card of 24,enter,!,!,S")
    #expect(banned.plan.solve.banned == ["c24"])
    #expect(names(banned).first == "2 × Card of 16, Good board")
    let pinned = try driver(keys: "P,/,text:card of 16,enter,!,S")
    #expect(pinned.plan.solve.pinned == ["c16": SolveWishes.any])
    #expect(names(pinned).allSatisfy { $0.contains("Card of 16") })
    #expect(try driver(keys: "P,/,text:card of 16,enter,!,!,!").plan == Workshop.plan(24))
  }

  @Test func `Parts of the rig are pinned, banned and owned in a box over the page`() throws {
    let banned = try driver(keys: "S,!,!,!,esc")
    #expect(banned.plan.solve.banned.count == 1 && banned.model.box == nil)
    let owned = try driver(keys: "S,o,o,esc,enter")
    #expect(owned.scene.estimate.purchase.lines.contains { $0.isOwned })
    #expect(owned.scene.estimate.purchase.cost < Money(rounding: 420))
  }

  @Test func `Arrows change what the rig is the best in`() throws {
    let driver = try driver(keys: "S,right,right")
    #expect(driver.plan.solve.aim == .vram)
    let memory = try #require(driver.model.solving.answer(for: driver.plan)).rigs.map(\.gpus.vram)
    #expect(memory == memory.sorted(by: >) && (memory.first ?? .zero) > Gibibytes(24))
    #expect(try self.driver(keys: "S,left").plan.solve.aim == .heat)
  }

  @Test func `Without a goal the page says how to get one`() throws {
    let driver = try Driver(Shop.empty, keys: "S")
    #expect(driver.screen.contains("no goal yet: n says what it is for"))
    #expect(try Driver(Shop.empty, keys: "S,enter").screen.contains("━ What is it for? ━"))
  }

  @Test func `Without a screen the rigs are read out`() throws {
    let lines = try driver().model.plainText.lines
    #expect(lines.contains { $0.contains("1 Card of 24, Good board") && $0.contains("420 €") })
    #expect(lines.contains { $0.contains("24 GB: proven") })
  }

  @Test func `Parts without a row are named as far as there is room`() throws {
    let plan = Workshop.plan(24)
    let names = { (columns: Int, rows: Int) in
      try Driver(plan, size: Size(columns: columns, rows: rows), catalog: Workshop.catalog, keys: "S").lines
        .first { $0.contains(" and ") && $0.contains("┃ and") } ?? ""
    }
    #expect(try (14...24).contains { try names(60, $0).contains("┃ and Supply of 600, Drive") })
    #expect(try (14...24).contains { try names(24, $0).contains("┃ and 2 more parts") })
    #expect(try names(120, 36) == "")
  }

  @Test func `The proof says what was looked at`() throws {
    let driver = try driver(keys: "S,i")
    for word in ["━ Proof ━", "3 cards, 2 boards", "by all checks"] { #expect(driver.screen.contains(word)) }
  }

  @Test func `Page O tells what the plan's rig costs more than it must`() throws {
    var plan = Workshop.plan(24)
    for (id, count) in ["board": 1, "c24": 1, "drive": 1, "psu-1200": 1] as [PartID: Int] {
      plan.setQuantity(id, count)
    }
    let driver = try Driver(plan, size: Size(columns: 120, rows: 36), catalog: Workshop.catalog, keys: "S,esc,O")
    #expect(driver.screen.contains("build: 420 €, proven; this rig 490 €, the same for 70 € less: S"))
    #expect(try !Driver(plan, catalog: Workshop.catalog, keys: "O").screen.contains("proven"))
  }

  @Test func `Where no rig was taken, the page of offers says so and where there is one`() throws {
    let driver = try Driver(
      Workshop.plan(24), size: Size(columns: 120, rows: 36), catalog: Workshop.catalog, keys: "S,O")
    #expect(driver.screen.contains("no rig is taken yet: S, Enter takes one for 420 €, proven"))
    #expect(driver.verdict.contains("no parts yet: S finds rigs, Space adds"))
  }
}
