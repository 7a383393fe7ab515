import RigChecks
import RigModel
import RigReport
import TerminalUI
import Testing

@testable import Planner

/// What differs from the machine on the desk, in pane C.
@Suite struct ProvenTests {
  /// Says that cards are missing for as long as the plan has more than one.
  private static func driver(_ plan: Plan = Shop.scaling) -> Driver {
    Driver(
      plan, size: Size(columns: 120, rows: 40),
      prover: { plan, _ in
        let count = plan.quantity("p40") - 1
        return count < 1
          ? []
          : [
            ProvenFinding(
              check: "missing-card", .error, "\(count) × Tesla P40 of the plan are not in the file",
              cause: "not fitted, without power", fix: "reseat them", price: Money(rounding: 300))
          ]
      })
  }

  @Test func `What was proven stands first, under its own title`() {
    let driver = Self.driver()
    let told = driver.model.evaluation.told
    #expect(told.first?.message == "2 × Tesla P40 of the plan are not in the file")
    #expect(told.count == driver.model.evaluation.lines.count + 1)
    #expect(driver.screen.contains("Proven on the machine"))
    #expect(driver.screen.contains("✗ 2 × Tesla P40 of the plan"))
  }

  @Test func `A plan that is changed is proven anew`() {
    var plan = Shop.scaling
    plan.setQuantity("p40", 1)
    let driver = Self.driver(plan)
    #expect(driver.model.evaluation.proven == [])
    #expect(driver.screen.contains("Proven: nothing differs"))
  }

  @Test func `Enter tells cause, help and price`() throws {
    var driver = Self.driver()
    try driver.type("C")
    driver.press(.enter)
    for words in ["Cause", "not fitted, without power", "What helps", "reseat them", "Costs", "300"] {
      #expect(driver.screen.contains(words))
    }
    try driver.type("i")
    #expect(driver.model.isAtPanes)
  }

  @Test func `What was proven and what the checks find are never taken for each other`() {
    let evaluation = Self.driver().model.evaluation
    #expect(Set(evaluation.told.map(\.id)).count == evaluation.told.count)
    #expect(evaluation.told.first.map { evaluation.fix(of: $0.id) == nil } ?? false)
  }

  @Test func `Without read-outs nothing is said of them`() {
    let driver = Driver()
    #expect(driver.model.evaluation.proven == nil)
    #expect(!driver.screen.contains("Proven"))
  }
}
