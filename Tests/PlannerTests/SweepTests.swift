import RigModel
import Testing
import TerminalUI

@testable import Planner

/// Every size from 0×0 to 200×60 draws, and every row is as wide as the screen.
///
/// The main screen is drawn at all of them; every other state at all widths and all heights beside the limits of the
/// layout.
@Suite struct SweepTests {
  static let states = [
    "", "p", "R,down,down,enter", "down,enter", "T,down,down,i", "s", "x", "down,-,q", "?", "B", "B,z", "z", "G", "C",
    "C,enter", "C,z", "F", "F,i", "F,space",
    "R,end",
    "c", "c,enter", "c,enter,c,down,enter,c,end,enter,end", "c,enter,space,p,down", "O", "O,home", "O,/,text:zzz",
    "O,>,d,1", "O,i", "O,p", "n", "n,end", "n,2,4,g,enter", "S", "S,!", "A", "A,end,i", "A,/,text:zzz", "W", "W,end,i",
    "W,1", "/,text:tesla", "d,1,4", "down,e,1",
  ]
  static let heights = [0, 1, 3, 4, 5, 7, 8, 15, 16, 23, 24, 27, 36, 60]
  static let widths = [0, 1, 8, 19, 20, 21, 30, 40, 59, 60, 79, 80, 81, 100, 119, 120, 121, 160, 199, 200]

  @Test(arguments: 0...60) func `Every size of the main screen draws`(rows: Int) {
    let driver = Driver()
    for columns in 0...200 {
      var sized = driver
      sized.resize(columns, rows)
      #expect(sized.canvas.cells.count == max(columns * rows, columns == 0 || rows == 0 ? 80 * 24 : 0))
    }
  }

  @Test(arguments: states) func `Every width draws`(keys: String) throws {
    let driver = try Driver(keys: keys)
    for columns in 0...200 { check(driver, columns, SweepTests.heights[columns % 14]) }
  }

  @Test(arguments: states) func `Every height draws`(keys: String) throws {
    let driver = try Driver(keys: keys)
    for rows in 0...60 { check(driver, SweepTests.widths[rows % 20], rows) }
  }

  @Test(arguments: [Shop.scaling, Shop.empty], [false, true])
  func `Every pair of limits draws, empty or full, ASCII or not`(plan: Plan, ascii: Bool) {
    let driver = Driver(plan, ascii: ascii)
    for columns in SweepTests.widths {
      for rows in SweepTests.heights { check(driver, columns, rows) }
    }
  }

  @Test func `A huge screen draws`() {
    check(Driver(), 1000, 300)
  }

  private func check(_ start: Driver, _ columns: Int, _ rows: Int) {
    var driver = start
    driver.resize(columns, rows)
    let canvas = driver.canvas
    let expected = columns == 0 || rows == 0 ? Size.standard : Size(columns: columns, rows: rows)
    #expect(canvas.size == expected)
    for (y, line) in canvas.lines.enumerated() where line.displayWidth != expected.columns {
      Issue.record("row \(y) at \(expected) is \(line.displayWidth) wide: \(line)")
    }
    if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor), "the cursor is outside at \(expected)") }
    if driver.model.surroundings.isASCII { #expect(canvas.lines.allSatisfy { $0.allSatisfy(\.isASCII) }) }
  }
}
