import RigModel
import Testing
import TerminalUI

@testable import Planner

/// ▲ and ▼ beside the figures that the last change moved.
@Suite struct MarkTests {
  @Test func `Nothing bears a mark before the first change`() {
    #expect(!Driver().screen.contains("▲"))
    #expect(!Driver().screen.contains("▼"))
  }

  @Test func `A change marks what rose and what fell`() throws {
    let driver = try Driver(keys: "down,-")
    #expect(driver.line(with: "│ Rig ").contains("▼ 70"))
    #expect(driver.line(with: "│ Rent ").contains("▼238"))
  }

  @Test func `Marks stay while the cursor moves and follow the next change`() throws {
    var driver = try Driver(keys: "down,-,down,down")
    #expect(driver.line(with: "│ Rig ").contains("▼ 70"))
    try driver.type("d,8,enter")
    #expect(!driver.line(with: "│ Rig ").contains("▼"))
    #expect(driver.line(with: "│ Rent ").contains("▲ 68"))
  }

  @Test func `Marks follow each digit`() throws {
    #expect(try Driver(keys: "d,1").line(with: "│ Rent ").contains("▼613"))
    #expect(try Driver(keys: "d,1,4").line(with: "│ Rent ").contains("▲715"))
    #expect(!(try Driver(keys: "d,1,4,esc")).screen.contains("▲"))
  }

  @Test func `Trying a preset marks what it would move`() throws {
    let driver = try Driver(size: Size(columns: 120, rows: 36), keys: "p,up")
    #expect(driver.line(with: "│ Rig ").contains("▼ 421"))
  }

  @Test func `Other currencies are not subtracted from each other`() throws {
    let driver = try Driver(keys: "R,end,space")
    #expect(driver.plan.currency == Shop.dollar)
    #expect(!driver.screen.contains("▲"))
  }
}
