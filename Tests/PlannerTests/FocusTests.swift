import RigModel
import Testing
import TerminalUI

@testable import Planner

/// Where the keys go: panes, lines, and what a change or a resize does to them.
@Suite struct FocusTests {
  @Test func `Tab visits the panes in the order P G R T C B M E and comes round`() throws {
    var driver = Driver()
    var visited: [PaneID] = []
    for _ in 0..<9 {
      visited.append(driver.scene.focus)
      try driver.type("tab")
    }
    #expect(visited == [.parts, .gpus, .rental, .totals, .findings, .breakEven, .models, .energy, .parts])
  }

  @Test func `Shift-Tab visits them backwards`() throws {
    #expect(try Driver(keys: "backtab").scene.focus == .energy)
    #expect(try Driver(keys: "tab,backtab").scene.focus == .parts)
  }

  @Test(
    arguments: ["P": .parts, "G": .gpus, "R": .rental, "T": .totals, "C": .findings, "B": .breakEven, "E": .energy]
      as [String: PaneID],
    [Size(columns: 60, rows: 16), .standard, Size(columns: 200, rows: 60)])
  func `A capital goes to its pane, tab or not`(letter: (key: String, value: PaneID), size: Size) throws {
    let driver = try Driver(size: size, keys: letter.key)
    #expect(driver.scene.focus == letter.value)
    #expect(driver.screen.contains("━\(letter.key) "), "its border is heavy")
  }

  @Test func `Arrows go to the pane beside where nothing steps`() throws {
    #expect(try Driver(keys: "T,left").scene.focus == .parts)
    #expect(try Driver(keys: "down,down,down,right").scene.focus == .gpus)
    #expect(try Driver(keys: "T,h").scene.focus == .parts)
  }

  @Test func `Each pane remembers its line`() throws {
    #expect(try Driver(keys: "R,down,down,P,R").scene.line == .setting(.offer))
  }

  @Test(arguments: [("home", "used board + CPU"), ("end", "Boîtier ATX"), ("end,home", "used board + CPU")])
  func `Home and End go to the ends`(keys: String, name: String) throws {
    #expect(try Driver(keys: keys).cursorLine.contains(name))
  }

  @Test func `Round brackets go from group to group`() throws {
    #expect(try Driver(keys: ")").cursorLine.contains("Tesla K80"))
    #expect(try Driver(keys: "),)").cursorLine.contains("32 GB"))
    #expect(try Driver(keys: "),),(").cursorLine.contains("Tesla K80"))
  }

  @Test func `A page down and up again comes back`() throws {
    #expect(try Driver(keys: "pgdn,pgup").scene.line == Driver().scene.line)
  }

  @Test(arguments: [")", "),down,down", "),),down", "end"])
  func `The cursor's line stays where it is when a line comes in above`(way: String) throws {
    var driver = try Driver(keys: way)
    let place = driver.canvas.cursor
    try driver.type("space")
    #expect(driver.canvas.cursor == place)
    try driver.type("u")
    #expect(driver.canvas.cursor == place)
  }

  @Test(arguments: [(120, 36), (60, 16), (200, 60), (80, 24), (40, 10)])
  func `A resize keeps focus and line`(columns: Int, rows: Int) throws {
    var driver = try Driver(keys: "),down,down")
    let (focus, line, text) = (driver.scene.focus, driver.scene.line, driver.cursorLine.prefix(8))
    driver.resize(columns, rows)
    #expect(driver.scene.focus == focus)
    #expect(driver.scene.line == line)
    #expect(driver.cursorLine.prefix(8) == text, "and it is seen")
  }

  @Test(arguments: ["", "end,up,up", "B", "p", "down,?", "d,1,4"])
  func `A wider screen and back keeps the whole screen`(keys: String) throws {
    var driver = try Driver(keys: keys)
    let screen = driver.screen
    driver.resize(110, 24)
    driver.resize(80, 24)
    #expect(driver.screen == screen)
  }

  @Test func `A screen without any extent counts as 80 by 24`() throws {
    var driver = Driver()
    driver.resize(0, 0)
    #expect(driver.canvas.size == .standard)
  }

  @Test(arguments: [(19, 24), (80, 4), (1, 1)])
  func `Too small a screen asks for room`(columns: Int, rows: Int) {
    var driver = Driver()
    driver.resize(columns, rows)
    #expect(driver.lines[0] == "rigtui needs 20 × 5".prefix(columns).trimmed)
  }

  @Test func `z gives a pane the whole body, and z or Esc takes it back`() throws {
    let before = Driver().screen
    let zoomed = try Driver(keys: "T,z")
    #expect(zoomed.scene.layout.contentWidth(of: .totals) == 78)
    #expect(zoomed.screen.contains("own, all in"))
    #expect(try Driver(keys: "z,z").screen == before)
    #expect(try Driver(keys: "z,esc").screen == before)
  }

  @Test(arguments: ["P", "G", "R", "T", "C", "B", "E", "F", "/,text:zzz", "/,text:zzz,enter", "p", "x", "?", "q"])
  func `The hardware cursor stands where the keys go, even when there is nothing`(keys: String) throws {
    #expect(try Driver(Shop.empty, keys: keys).canvas.cursor != nil)
  }
}
