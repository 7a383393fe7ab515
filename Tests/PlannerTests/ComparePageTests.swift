import RigModel
import RigReport
import Testing
import TerminalUI

@testable import Planner

/// The page that sets plans side by side.
@Suite struct ComparePageTests {
  /// The names at the heads of the page's columns.
  private func names(_ keys: String) throws -> [String] {
    let driver = try Driver(keys: keys)
    let page = try #require(driver.scene.comparePage)
    return page.comparison(in: driver.scene)?.names ?? []
  }

  @Test func `c asks with which plan, Enter shows it beside the own one`() throws {
    let asked = try Driver(keys: "c")
    #expect(asked.screen.contains("━ Compare with … ━"))
    #expect(asked.model.page == nil)
    #expect(try names("c,enter") == ["scaling", "budget"])
    #expect(try Driver(keys: "c,enter").line(with: "≠ Rig").contains(/566\.00 € +145\.00 € ✓/))
    #expect(try names("f7,enter") == ["scaling", "budget"])
  }

  @Test func `Esc leaves the question, and then the page`() throws {
    #expect(try Driver(keys: "c,esc").model.isAtPanes)
    #expect(try Driver(keys: "c,enter,esc").model.isAtPanes)
    #expect(try names("c,enter,c,esc") == ["scaling", "budget"])
  }

  @Test func `Up to three others are added with c`() throws {
    #expect(try names("c,enter,c,down,down,enter,c,end,enter") == ["scaling", "budget", "mine", "empty"])
    let full = try Driver(keys: "c,enter,c,enter,c,enter,c,enter")
    #expect(full.status == "✗ Four plans at most: Backspace takes the last one out")
    #expect(full.scene.comparePage?.others.count == 3)
  }

  @Test func `Backspace takes the last one out, and with the only one the page goes`() throws {
    #expect(try names("c,enter,c,down,down,enter,bs") == ["scaling", "budget"])
    #expect(try Driver(keys: "c,enter,bs").model.isAtPanes)
  }

  @Test func `From the panes a new comparison begins`() throws {
    #expect(try names("c,enter,c,down,down,enter,esc,c,end,enter") == ["scaling", "empty"])
  }

  @Test func `A plan that was changed can be compared with what it was`() throws {
    #expect(try names("d,9,enter,c,enter") == ["scaling, changed", "scaling, saved"])
    #expect(try Driver(keys: "d,9,enter,c,enter,/,text:days,enter").line(with: "≠ Days").contains(/9 days +7 days/))
    #expect(try names("d,9,enter,c,down,enter") == ["scaling, changed", "budget"])
  }

  @Test func `Space leaves only what differs, and again shows all`() throws {
    let all = try Driver(keys: "c,enter")
    let some = try Driver(keys: "c,enter,space")
    #expect(all.screen.contains("all rows, in EUR") && some.screen.contains("only what differs, in EUR"))
    let page = try #require(some.scene.comparePage)
    let rows = try #require(page.comparison(in: some.scene)).rows
    #expect(page.lines(in: some.scene).filter { $0 >= 0 } == rows.indices.filter { rows[$0].differs })
    let again = try Driver(keys: "c,enter,space,space")
    #expect(again.scene.comparePage?.lines(in: again.scene) == all.scene.comparePage?.lines(in: all.scene))
    #expect(try Driver(keys: "c,down,enter,space").screen.contains("the plans do not differ"))
  }

  @Test func `A filter finds rows by their name and group`() throws {
    let driver = try Driver(keys: "c,enter,/,text:rent pro,enter")
    #expect(driver.screen.contains("━2 of "))
    #expect(try Driver(keys: "c,enter,/,text:heat,enter").screen.contains("Working, wall"))
    #expect(try Driver(keys: "c,enter,/,text:zzz").screen.contains("Nothing matches \"zzz\": Esc"))
    #expect(try Driver(keys: "c,enter,/,text:zzz,esc").screen == Driver(keys: "c,enter").screen)
  }

  @Test(arguments: ["enter", "i"]) func `Why tells of the plan's own figure`(key: String) throws {
    let driver = try Driver(keys: "c,enter,down,down,down,\(key)")
    #expect(driver.screen.contains("━ Why ━"))
    #expect(driver.screen.contains("566.00 €"))
    #expect(try Driver(keys: "c,enter,down,\(key)").status == "Nothing to explain on this line")
  }

  @Test func `The status line tells who is best`() throws {
    #expect(try Driver(keys: "c,enter,down,down,down").status == "Rig: best in budget")
    #expect(try Driver(keys: "c,enter").status == "Verdict: the plans agree")
    #expect(try Driver(keys: "c,enter,/,text:cards,enter,down").status == "Cards: the plans differ")
  }

  @Test func `Groups are gone through with brackets`() throws {
    #expect(try Driver(keys: "c,enter,),)").cursorLine == "▸GPUs")
    #expect(try Driver(keys: "c,enter,),),(").cursorLine == "▸Money")
    #expect(try Driver(keys: "c,enter,(,(").cursorLine == "▸Verdict")
  }

  @Test func `Best is a sign and a color`() throws {
    let driver = try Driver(keys: "c,enter")
    let y = try #require(driver.lines.firstIndex { $0.contains("≠ Rig") })
    let row = (0..<80).map { driver.canvas.cell(at: Point(x: $0, y: y)) }
    let best = row.compactMap(\.self).filter { $0.style.role == .good }
    #expect(best.map(\.text).joined() == "145.00 €✓")
  }

  @Test func `A plan that cannot be converted is refused`() throws {
    var pounds = Shop.scaling
    pounds.currency = CurrencyCode(rawValue: "GBP")
    let driver = try Driver(pounds, keys: "c,enter")
    #expect(driver.status.hasPrefix("✗ plan \"budget\": no exchange rate from EUR to GBP"))
    #expect(driver.model.isAtPanes)
  }

  @Test(arguments: [
    "c,enter,space,c,enter,bs,/,text:rig,enter,esc,esc", "c,enter,down,down,enter,esc,esc", "c,end,esc",
  ])
  func `Nothing on the page changes the plan`(keys: String) throws {
    let driver = try Driver(keys: keys)
    #expect(driver.plan == Shop.scaling && !driver.model.hasChanges)
  }

  @Test(arguments: ["c,enter,end,p,down,down,down", "c,enter,end,p,down,down,down,enter", "c,enter,end,u,b,w"])
  func `Another plan under the page has its own rows`(keys: String) throws {
    #expect(try !Driver(keys: keys).screen.isEmpty)
  }

  @Test func `Every size is drawn, and numbers are whole or not there`() throws {
    for columns in [20, 30, 45, 60, 80, 100, 120, 200] {
      for rows in [5, 16, 60] {
        var driver = Driver(size: Size(columns: columns, rows: rows))
        try driver.type("c,enter,c,down,down,enter,c,end,enter,down,down")
        #expect(driver.lines.count == rows && driver.lines.allSatisfy { $0.count <= columns })
        if columns >= 80 { #expect(!driver.line(with: "≠ Rig").contains("…")) }
      }
    }
  }
}
