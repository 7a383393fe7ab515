import RigReport
import Testing
import TerminalUI

@testable import Planner

/// Dragging the mouse over the chart reads out days.
@Suite struct ChartDragTests {
  /// The chart's day after dragging to a share of the plot's width, of the chart over the whole screen.
  private func day(at share: Double, keys: String = "B,z") throws -> (day: Double, span: Double) {
    var driver = try Driver(keys: keys)
    let pane = try #require(driver.scene.layout.rect(of: .breakEven, tab: .breakEven)).inset(by: 1)
    let axis = try #require(driver.lines.map { Array($0) }.last { $0.contains("└") })
    let first = try #require(axis.firstIndex(of: "└")) + 1
    let last = try #require(axis.lastIndex { "─┬▴".contains($0) })
    let x = first + Int((share * Double(last - first)).rounded())
    driver.press(.mouse(MouseEvent(.drag, at: Point(x: x, y: pane.y + 2))))
    return (driver.scene.chartDay, driver.scene.chartSpan)
  }

  @Test func `From its left end to its right the days go from 0 to the last`() throws {
    #expect(try day(at: 0).day == 0)
    let (last, span) = try day(at: 1)
    #expect(last == span)
    let middle = try day(at: 0.5)
    #expect(abs(middle.day - middle.span / 2) <= ChartSpan.step(in: middle.span))
  }

  @Test(
    arguments: [Size.standard, Size(columns: 120, rows: 36), Size(columns: 203, rows: 60)],
    ["B", "B,z", "B,z,+,+,+", "B,-"])
  func `The last column that is drawn is the last day, the first is day 0`(size: Size, keys: String) throws {
    var driver = try Driver(size: size, keys: keys)
    let pane = try #require(driver.scene.layout.rect(of: .breakEven, tab: driver.model.selection.tab)).inset(by: 1)
    let rows = driver.lines.map { Array($0) }
    let y = try #require((pane.y..<pane.maxY).last { rows[$0][pane.x..<pane.maxX].contains("└") })
    let axis = try #require((pane.x..<pane.maxX).first { rows[y][$0] == "└" })
    let last = try #require((pane.x..<pane.maxX).last { "─┬▴".contains(rows[y][$0]) })
    driver.press(.mouse(MouseEvent(.drag, at: Point(x: last, y: y - 1))))
    #expect(driver.scene.chartDay == driver.scene.chartSpan)
    #expect(Array(driver.lines[y])[last] == "▴")
    driver.press(.mouse(MouseEvent(.drag, at: Point(x: axis + 1, y: y - 1))))
    #expect(driver.scene.chartDay == 0)
    driver.press(.mouse(MouseEvent(.drag, at: Point(x: (axis + last) / 2, y: y - 1))))
    #expect(driver.scene.chartDay < driver.scene.chartSpan)
  }

  @Test func `A day is a step of those that the arrow keys take`() throws {
    let (day, span) = try day(at: 0.3)
    let steps = day / ChartSpan.step(in: span)
    #expect(abs(steps - steps.rounded()) < 1e-9)
    #expect(day > 0 && day < span)
  }

  @Test func `Dragging elsewhere or under a box does nothing`() throws {
    var driver = try Driver(keys: "B,z,?")
    driver.press(.mouse(MouseEvent(.drag, at: Point(x: 40, y: 10))))
    #expect(driver.model.chart.day == nil)
    driver = try Driver(keys: "P")
    driver.press(.mouse(MouseEvent(.drag, at: Point(x: 10, y: 5))))
    #expect(driver.model.chart.day == nil)
  }
}
