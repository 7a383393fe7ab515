import RigModel
import RigSolver
import Testing
import TerminalUI

@testable import Planner

/// The solver between keys: slices, and what stays meanwhile.
@Suite struct SolverRunTests {
  /// What an answer lists.
  private func list(_ answer: Answer?) -> [[PartID: Int]] {
    (answer?.rigs.map(\.parts) ?? []) + (answer?.asking.map(\.rig.parts) ?? [])
      + (answer?.relaxations.map(\.rig.parts) ?? [])
  }

  @Test(arguments: [(24, nil), (48, nil), (24, 300), (400, nil)] as [(Double, Double?)])
  func `Slices end with what solving at once gives`(memory: Double, price: Double?) throws {
    let plan = Workshop.plan(memory, atMost: price)
    var run = SolverRun()
    var slices = 0
    while !run.isDone(for: plan) {
      _ = run.goOn(with: plan, in: Workshop.catalog)
      slices += 1
    }
    var solver = try #require(Solver(SolverQuestion.request(plan, in: Workshop.catalog)))
    while !solver.isDone { solver.step(1_000_000) }
    #expect(slices > 1)
    #expect(list(run.answer(for: plan)) == list(solver.answer))
    #expect(run.answer(for: plan)?.status == solver.answer.status)
    #expect(run.answer(for: plan)?.counts == solver.answer.counts)
  }

  /// Page S before there was time for any work.
  private func opened() throws -> (model: Model, effects: [Effect]) {
    var model = try Driver(Workshop.plan(48), catalog: Workshop.catalog, keys: "S").model
    let keys = try KeyScript.parse("!,!,!,esc")
    let effects = keys.flatMap { model.press($0) }
    return (model, effects)
  }

  @Test func `What was found before stays, dimmed, and cannot be taken`() throws {
    var (model, effects) = try opened()
    #expect(effects.contains(.work(.solving)))
    let page = try #require(model.page as? SolvePage)
    #expect(page.isStale(in: model) && page.choices(in: model)?.lines.isEmpty == false)
    #expect(page.trial(in: model) == nil)
    let build = model.plan.build
    for key in try KeyScript.parse("enter") { _ = model.press(key) }
    #expect(model.plan.build == build && model.page is SolvePage)
  }

  @Test func `Esc stops it, and nothing wakes the program then`() throws {
    var (model, _) = try opened()
    #expect(model.receive(.time(for: .solving)) == [.work(.solving)])
    #expect(try KeyScript.parse("esc").flatMap { model.press($0) } == [])
    let nodes = model.solving.progress?.counts.nodes
    #expect(model.receive(.time(for: .solving)) == [])
    #expect(model.solving.progress?.counts.nodes == nodes)
    #expect(try KeyScript.parse("S").flatMap { model.press($0) } == [.work(.solving)])
  }

  @Test func `When all is found, nothing is left to do`() throws {
    var (model, effects) = try opened()
    while effects.contains(.work(.solving)) { effects = model.receive(.time(for: .solving)) }
    #expect(effects == [] && model.solving.isDone(for: model.plan))
    #expect(try KeyScript.parse("down,up").flatMap { model.press($0) } == [])
  }

  @Test func `What is taken, or compared with, is no new question`() throws {
    let plan = Workshop.plan(24)
    var other = plan
    (other.name, other.note, other.rental.offer) = ("other", "note", nil)
    other.setQuantity("c24", 2)
    #expect(other.asked(in: Workshop.catalog) == plan.asked(in: Workshop.catalog))
    other.prices["c24"] = PriceOverride(each: .zero)
    #expect(other.asked(in: Workshop.catalog) != plan.asked(in: Workshop.catalog))
  }
}
