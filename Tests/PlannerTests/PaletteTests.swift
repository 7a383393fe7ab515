import RigModel
import Testing
import TerminalUI

@testable import Planner

/// The palette: everything by some letters of its name.
@Suite struct PaletteTests {
  @Test(arguments: [":", "ctrl-p", "f9"]) func `It opens from the panes and from a page`(key: String) throws {
    #expect(try Driver(keys: key).model.box is PaletteBox)
    #expect(try Driver(keys: "O,\(key)").model.box is PaletteBox)
  }

  @Test func `Esc leaves all as it was`() throws {
    let driver = try Driver(keys: ":,text:budget,down,esc")
    #expect(driver.plan == Shop.scaling)
    #expect(driver.screen == Driver().screen)
  }

  @Test(arguments: [
    ("undo", "u"), ("compare", "c"), ("export", "x"), ("break", "B"), ("assumptions", "A"),
    ("fixes", "F"), ("whole screen", "z"),
  ])
  func `Enter does what the key beside a line does`(words: String, key: String) throws {
    let found = try Driver(keys: "down,-,:,text:\(words),enter")
    let pressed = try Driver(keys: "down,-,\(key)")
    #expect(found.screen == pressed.screen)
  }

  @Test func `The key of what it lists stands beside it`() throws {
    #expect(try Driver(keys: ":,text:redo").line(with: "redo what").contains("Ctrl-R"))
    #expect(try Driver(keys: ":,text:import").line(with: "import prices").contains("Ctrl-O"))
  }

  @Test func `Every key that help tells of is in it`() throws {
    let driver = Driver()
    let listed = Set(CommandList.groups(in: driver.scene).flatMap(\.bindings).flatMap(\.keys))
    let told = Set(driver.scene.model.panes.flatMap(\.bindings).flatMap(\.keys) + GlobalBindings.all.flatMap(\.keys))
    #expect(told.subtracting(listed) == [.letter(":"), .control("p"), .function(9)])
  }

  @Test func `A part has the focus, also one that a filter hides`() throws {
    #expect(try Driver(keys: ":,text:k80,enter").focusedPart == "catalog k80")
    #expect(try Driver(keys: ":,text:tesla p40,enter").focusedPart == "rig p40")
    let filtered = try Driver(keys: "/,text:p40,enter,:,text:k80,enter")
    #expect(filtered.focusedPart == "catalog k80")
    #expect(!filtered.model.filter.isOn)
  }

  @Test func `A part is found from a page, which gives way`() throws {
    let driver = try Driver(keys: "A,:,text:k80,enter")
    #expect(driver.focusedPart == "catalog k80" && driver.model.page == nil)
  }

  @Test func `An offer has the cursor of its page, also when words hid it`() throws {
    let offer = try #require(Shop.catalog.offers.first { $0.instance == "g5.xlarge" })
    for keys in ["", "O,/,text:vast,enter,"] {
      let driver = try Driver(keys: "\(keys):,text:g5.xlarge,enter")
      #expect(driver.model.page is OffersPage)
      #expect(driver.scene.plan.rental.offer == offer.id)
    }
  }

  @Test func `A number is typed, a choice opens, a preset is taken`() throws {
    #expect(try Driver(keys: ":,text:days,enter,9,enter").plan.usage.days == Days(9))
    #expect(try Driver(keys: ":,text:workload,enter").model.box is ChoiceBox)
    #expect(try Driver(keys: ":,text:budget,enter").plan == Shop.budget)
    #expect(try Driver(keys: ":,text:budget,enter,u").plan == Shop.scaling)
  }

  /// The lines below the field, from the top.
  private func listed(_ keys: String) throws -> [String] {
    let driver = try Driver(size: Size(columns: 120, rows: 36), keys: keys)
    let box = try #require(driver.model.box as? PaletteBox)
    return driver.scene.panel(box).map { $0.content.lines.dropFirst().map(\.spoken) } ?? []
  }

  @Test func `What was chosen stands on top the next time, the last first`() throws {
    let first = try listed(":")
    let later = try listed(":,text:redo,enter,:,text:k80,enter,:")
    #expect(later[0].contains("Tesla K80") && later[1] == first.first { $0.contains("Ctrl-R") })
    #expect(later[2] == first[0])
  }

  @Test func `What was chosen wins among what is found equally well`() throws {
    #expect(try listed(":,text:g5")[0].contains("g5.xlarge"))
    #expect(try listed(":,text:g512,enter,:,text:g5")[0].contains("g5.12xlarge"))
  }

  @Test func `What does nothing where the keys are says so`() throws {
    #expect(try Driver(keys: "T,:,text:pinned banned,enter").status.contains("nothing to do on this line"))
  }

  @Test func `Nothing has such letters`() throws {
    let driver = try Driver(keys: ":,text:qqqq")
    #expect(driver.screen.contains("Nothing has these letters"))
    #expect(try Driver(keys: ":,text:qqqq,enter").model.box is PaletteBox)
  }

  @Test(arguments: [(20, 5), (20, 8), (40, 10), (200, 60)])
  func `It has room at any size`(columns: Int, rows: Int) throws {
    let driver = try Driver(size: Size(columns: columns, rows: rows), keys: ":,text:p4")
    #expect(driver.canvas.lines.allSatisfy { $0.displayWidth == columns })
  }

  @Test func `A click takes the cursor to a line, and letters are typed on`() throws {
    let rows = try Driver(keys: ":,text:p").lines
    let y = try #require(rows.firstIndex { $0.contains("▸") })
    let driver = try Driver(keys: ":,text:p,click:30x\(y + 2),4")
    #expect(driver.line(with: ": p4").contains(" of "))
  }
}

/// Keys that mean nothing, and the way back.
@Suite struct UnboundKeyTests {
  @Test(arguments: [("K", "K"), ("g", "g"), ("f12", "F12"), ("ctrl-g", "Ctrl-G"), ("del", "Del")])
  func `A key without a meaning says so`(key: String, label: String) throws {
    #expect(try Driver(keys: key).status == "\(label) does nothing here; ? keys")
    #expect(try Driver(keys: "p,\(key)").status == "\(label) does nothing here; ? keys")
  }

  @Test func `The next key takes the words away`() throws {
    #expect(try !Driver(keys: "K,down").status.contains("does nothing"))
  }

  @Test func `After a change u is told, after u Ctrl-R`() throws {
    #expect(try Driver(keys: "down,-").status.hasSuffix("u undo"))
    #expect(try Driver(keys: "down,-,u").status.hasSuffix("Ctrl-R redo"))
    #expect(try Driver(keys: "down,-,u,ctrl-r").status.hasSuffix("u undo"))
  }
}
