import RigModel
import Testing
import TerminalUI

@testable import Planner

/// Figures that are longer than usual lose no digit: they are shortened as a whole.
@Suite struct LongFigureTests {
  private static func plan(_ price: Double) -> Plan {
    var plan = Shop.scaling
    plan.usage.days = Days(3650)
    plan.setQuantity("p40", 64)
    plan.prices["p40"] = PriceOverride(each: Money(rounding: price))
    return plan
  }

  @Test(
    "The price of a part",
    arguments: [
      (3_000, "192 000 €"), (30_000, "1 920 000"), (9_999_999, "640 M"),
    ] as [(Double, String)])
  func price(each: Double, text: String) throws {
    for (size, keys) in [(Size(columns: 80, rows: 24), "esc"), (Size(columns: 120, rows: 36), "down")] {
      let driver = try Driver(LongFigureTests.plan(each), size: size, keys: keys)
      let line = driver.line(with: "● Tesla P40")
      #expect(line.contains(" " + text), "\(line)")
    }
  }

  @Test func `What the bars of the totals stand for`() throws {
    let driver = try Driver(LongFigureTests.plan(9_999_999), size: Size(columns: 120, rows: 36), keys: "T,z")
    let own = driver.line(with: "┃ own, all")
    #expect(own.contains("≈640 "), "\(own)")
    for label in ["pro rata", "whole", "cheapest", "equal work"] {
      let line = driver.line(with: "┃ " + label)
      let figure = line.split(separator: "▒")[0].dropFirst(2 + label.count).filter { $0 != " " && $0 != "≈" }
      #expect(Int(figure).map { $0 > 1_000_000 } == true, "\(line)")
    }
  }
}
