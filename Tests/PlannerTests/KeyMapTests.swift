import Testing
import TerminalUI

@testable import Planner

@Suite struct KeyMapTests {
  private static func driver(_ keys: [String: [Key]]) -> Driver {
    var map = KeyMap()
    for (id, keys) in keys { map.bind(id, to: keys) }
    return Driver(surroundings: Surroundings(keys: map))
  }

  private static func conflicts(_ keys: [String: [Key]]) -> [String] {
    var map = KeyMap()
    for (id, keys) in keys { map.bind(id, to: keys) }
    return KeyChoices.conflicts(in: map).map { "\($0.id) \($0.key.label) \($0.other)" }.sorted()
  }

  @Test func `A command acts on its new key and no longer on the old one`() throws {
    var driver = Self.driver(["part.toggle": [.character("v")]])
    try driver.type("down,space")
    #expect(driver.rig == "combo-128 1, p40 3, psu-1300 1")
    try driver.type("v")
    #expect(driver.rig == "combo-128 1, psu-1300 1")
  }

  @Test func `Key bar and help show the key that a command has`() throws {
    var driver = Self.driver(["part.toggle": [.character("v"), .function(12)]])
    #expect(driver.keyBar.contains("v F12 on/off"))
    try driver.type("?")
    #expect(driver.screen.contains("v F12"))
    #expect(!driver.screen.contains("Space "))
  }

  @Test func `A click on a letter does what the letter says, whatever key that command has`() throws {
    var driver = Self.driver(["pane.totals": [.control("t")], "plan.undo": [.character("T")]])
    let row = try #require(driver.canvas.lines.firstIndex { $0.contains("T Totals") })
    let column = try #require(Array(driver.canvas.lines[row]).firstIndex(of: "T"))
    driver.press(.mouse(MouseEvent(.press, at: Point(x: column, y: row))))
    #expect(driver.scene.focus == .totals)
  }

  @Test func `Two commands on one key are a conflict where both could be meant`() {
    #expect(Self.conflicts(["plan.undo": [.character("q")]]) == ["plan.undo q quit"])
    #expect(
      Self.conflicts(["plan.undo": [.control("y")], "plan.redo": [.control("y")]])
        == ["plan.redo Ctrl-Y plan.undo", "plan.undo Ctrl-Y plan.redo"])
    #expect(Self.conflicts(["part.toggle": [.character("5")]]) == ["part.toggle 5 part.count"])
  }

  @Test func `Keys that change places, keys of other panes and usual keys are no conflict`() {
    #expect(Self.conflicts(["plan.undo": [.character("x")], "plan.export": [.character("u")]]) == [])
    #expect(Self.conflicts(["chart.hosted": [.character("t")]]) == [])
    let usual = KeyChoices.actions.map { ($0.id, $0.keys) }
    #expect(Self.conflicts(Dictionary(uniqueKeysWithValues: usual)) == [])
  }
}
