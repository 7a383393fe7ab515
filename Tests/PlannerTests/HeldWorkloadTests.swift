import RigModel
import RigTesting
import Testing
import TerminalUI

@testable import Planner

/// A goal's model decides the workload: no key changes it, and all say why.
@Suite struct HeldWorkloadTests {
  private static let why = "Llama 3.3 70B is the goal, so the workload is language; M, n change it"

  private func driver(_ keys: String) throws -> Driver {
    var plan = GoalMarket.plan
    plan.usage.workload = .image
    return try Driver(plan, size: Size(columns: 120, rows: 36), catalog: GoalMarket.catalog(), keys: keys)
  }

  /// The line of the workload in the pane of the rental.
  private static let line = "R,down,down,down,down,down"

  @Test(arguments: ["w", "T,w", "\(line),space", "\(line),enter", "\(line),r"])
  func `No key changes it`(keys: String) throws {
    let held = try driver(keys)
    #expect(held.status == HeldWorkloadTests.why)
    #expect(held.model.box == nil)
    #expect(held.plan == (try driver("R")).plan)
  }

  @Test func `What the model does is shown, and that it cannot be chosen`() throws {
    let driver = try driver(HeldWorkloadTests.line)
    #expect(driver.cursorLine.hasPrefix("▸Workload     language"))
    #expect(driver.status == HeldWorkloadTests.why)
  }

  @Test func `Without a model it is chosen`() throws {
    #expect(try Driver(keys: "w").plan.usage.workload != Shop.scaling.usage.workload)
  }
}
