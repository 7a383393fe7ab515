import Testing
import TerminalUI

@testable import Planner

@Suite struct HelpTests {
  private static let wide = Size(columns: 120, rows: 36)

  @Test func `A wide screen has two columns, the pages first; a narrow one begins with the focused line`() throws {
    let wide = try Driver(size: Self.wide, keys: "?").lines
    #expect(wide[3].contains("To a pane or page"))
    #expect(wide.filter { $0.contains("Here, in Parts") || $0.contains("Everywhere") }.count == 2)
    let narrow = try Driver(keys: "?").lines
    #expect(narrow[3].contains("Here, in Parts"))
  }

  @Test(arguments: [Size.standard, wide]) func `It ends with what marks and words mean`(size: Size) throws {
    let screen = try Driver(size: size, keys: "?,/,text:unknown,enter").screen
    #expect(screen.contains("?") && screen.contains("unknown: ask the seller"))
  }

  @Test func `The last line counts the lines of both columns`() throws {
    var driver = try Driver(size: Self.wide, keys: "?")
    let first = driver.screen
    #expect(first.contains("━ 60 of "))
    try driver.type("end")
    #expect(driver.screen != first && driver.cursorLine != "")
  }

  @Test func `Left and right go from column to column`() throws {
    var driver = try Driver(size: Self.wide, keys: "?,down")
    let place = try #require(driver.canvas.cursor)
    try driver.type("right")
    #expect(driver.canvas.cursor == Point(x: place.x + 59, y: place.y))
    try driver.type("left")
    #expect(driver.canvas.cursor == place)
  }

  @Test func `Enter and a double click do what a line of the second column says`() throws {
    var driver = try Driver(size: Self.wide, keys: "?")
    let row = try #require(driver.lines.firstIndex { $0.contains("export to a file") })
    try driver.type("click:80x\(row)")
    #expect(driver.canvas.cursor == Point(x: 60, y: row))
    try driver.type("doubleclick:80x\(row)")
    #expect(driver.screen.contains("━ Export ━"))
  }

  @Test func `Only the column with the keys is reversed`() throws {
    let driver = try Driver(size: Self.wide, keys: "?,right,down")
    let row = try #require(driver.canvas.cursor).y
    let reversed = driver.canvas.row(row).enumerated().filter { $1.style.attributes.contains(.reverse) }.map(\.offset)
    #expect(reversed == Array(60..<119))
  }

  @Test func `What is read out has one column`() throws {
    var surroundings = Surroundings()
    surroundings.isReadOut = true
    var driver = Driver(size: Self.wide, surroundings: surroundings)
    try driver.type("?,down,down")
    #expect(driver.model.plainText.focus == "0–9  type how many")
  }
}
