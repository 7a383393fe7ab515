import RigModel
import Testing
import TerminalUI

@testable import Planner

/// Where the electricity goes, part by part.
@Suite struct EnergyPaneTests {
  static let stories = [
    Story("E goes there, what takes most first", "E", line: "▸3 × Tesla P40"),
    Story("A line acts like the part's own", "E,2", rig: "combo-128 1, p40 2, psu-1300 1", line: "2 × Tesla P40"),
    Story("Space switches the part off, and its line goes", "E,space", rig: "combo-128 1, psu-1300 1"),
    Story("i tells where its price comes from", "E,i", line: "━ Why ━"),
    Story("What the rig takes from the wall stands below", "E", line: "┃ all "),
  ]

  @Test(arguments: stories) func `A key in the pane`(story: Story) throws { try story.check() }

  @Test func `The figures of all are those of the totals`() throws {
    let driver = try Driver(size: Size(columns: 120, rows: 36), keys: "E,z")
    let power = driver.scene.estimate.power
    let all = driver.line(with: "┃ all ")
    #expect(all.contains("≈\(Int(power.workingWall.value.rounded())) W"))
    #expect(all.contains("≈36 €"))
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 46, rows: 20)])
  func `Large figures keep a gap before them, and columns go where there is none`(size: Size) throws {
    var plan = Shop.scaling
    plan.usage.days = Days(3650)
    plan.setQuantity("p40", 64)
    let driver = try Driver(plan, size: size, keys: "E,z")
    for line in driver.lines where line.contains("Tesla P40") || line.contains("┃ all ") {
      #expect(line.contains("≈16 ") || line.contains("≈15 "), "\(line)")
      #expect(line.split(separator: "≈").dropLast().allSatisfy { $0.hasSuffix(" ") }, "\(line)")
    }
  }

  @Test func `Nothing is said to draw power in an empty plan`() throws {
    #expect(try Driver(Shop.empty, keys: "E").screen.contains("nothing draws power yet: P, then Space adds"))
  }

  @Test func `Without a price of electricity the cost is open`() throws {
    var plan = Shop.scaling
    plan.power.country = "ZZ"
    #expect(try Driver(plan, keys: "E").line(with: "┃ all ").contains(" ? ┃"))
  }
}
