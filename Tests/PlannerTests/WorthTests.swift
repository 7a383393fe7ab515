import RigModel
import Testing
import TerminalUI

@testable import Planner

/// What a part is worth for the goal, on its card.
@Suite struct WorthTests {
  private func worth(_ plan: Plan, of words: String) throws -> String {
    let driver = try Driver(plan, catalog: Workshop.catalog, keys: "P,/,text:\(words),enter,enter")
    return driver.line(with: "Worth")
  }

  /// Without it 460 € for two cards of 16, with it as a gift 220 €.
  @Test func `A card tells what its part is worth for the goal, found out between keys`() throws {
    #expect(try worth(Workshop.plan(24), of: "card of 24").contains("worth at most 240.00 € each for 1, for the goal"))
    #expect(try worth(Workshop.plan(24, atMost: 300), of: "card of 24").contains("worth at most 80.00 € each for 1"))
    #expect(try worth(Workshop.plan(24, atMost: 200), of: "card of 12").contains("worth nothing"))
  }

  @Test func `Without a goal nothing is looked for`() throws {
    var plan = Workshop.plan(24)
    plan.goal = Goal()
    #expect(try worth(plan, of: "card of 24") == "")
  }

  @Test func `It is looked for in slices, which do not change the screen until all is known`() throws {
    var model = try Driver(Workshop.plan(24), catalog: Workshop.catalog, keys: "").model
    model.box = CardBox(part: "c24")
    var slices = 0
    while model.receive(.time(for: .valuing)) == [.work(.valuing)], slices < 10_000 { slices += 1 }
    #expect((2..<10_000).contains(slices))
    #expect(model.valuing.isDone(for: "c24", in: model.plan))
    model.box = nil
    #expect(model.receive(.time(for: .valuing)).isEmpty)
  }
}
