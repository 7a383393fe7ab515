import RigModel
import Testing
import TerminalUI

@testable import Planner

/// The wheel over a number between its arrows steps it, and scrolls everywhere else.
@Suite struct WheelTests {
  /// The columns from `◂` to `▸` in the row of the days.
  private func stepper(_ driver: Driver) throws -> (y: Int, x: ClosedRange<Int>) {
    let y = try #require(driver.lines.firstIndex { $0.contains("Days ") })
    let row = Array(driver.lines[y])
    let left = try #require(row.lastIndex(of: "◂")), right = try #require(row.lastIndex(of: "▸"))
    return (y, left...right)
  }

  @Test func `Up is one more, down one less, from arrow to arrow`() throws {
    let (y, columns) = try stepper(Driver())
    for x in columns {
      #expect(try Driver(keys: "wheelup:\(x)x\(y)").plan.usage.days == Days(8), "column \(x)")
      #expect(try Driver(keys: "wheeldown:\(x)x\(y)").plan.usage.days == Days(6), "column \(x)")
    }
    for x in [columns.lowerBound - 1, columns.upperBound + 1] {
      #expect(try Driver(keys: "wheelup:\(x)x\(y)").plan == Shop.scaling, "column \(x)")
    }
  }

  @Test func `The line has the focus then, and one u takes a step back`() throws {
    let (y, columns) = try stepper(Driver())
    #expect(try Driver(keys: "wheelup:\(columns.lowerBound)x\(y)").scene.line == .setting(.days))
    #expect(try Driver(keys: "wheelup:\(columns.lowerBound)x\(y),u").plan == Shop.scaling)
  }

  @Test func `The count of the focused part is stepped, that of others is scrolled over`() throws {
    let driver = try Driver(keys: "down")
    let y = try #require(driver.lines.firstIndex { $0.contains("▸● Tesla P40") })
    let x = try #require(Array(driver.lines[y]).firstIndex(of: "◂")) + 2
    #expect(try Driver(keys: "down,wheelup:\(x)x\(y)").plan.quantity("p40") == 4)
    #expect(try Driver(keys: "down,wheelup:\(x)x\(y - 1)").plan == Shop.scaling)
  }
}
