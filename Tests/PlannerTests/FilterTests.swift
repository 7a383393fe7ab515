import RigModel
import Testing
import TerminalUI

@testable import Planner

/// The filter of the parts.
@Suite struct FilterTests {
  @Test(
    arguments: [
      ("tesla", ["k80", "p40"]), ("TESLA", ["k80", "p40"]), ("24 tesla", ["p40"]), ("tesla 24", ["p40"]),
      ("boitier", ["case-atx"]), ("BOÎTIER", ["case-atx"]), ("1300", ["psu-1300"]),
      ("supply used", ["psu-9", "psu-1300"]),
      ("nothing", []),
    ] as [(String, [String])])
  func `Words find parts in any order, case and accents ignored`(words: String, found: [String]) throws {
    #expect(try Driver(keys: "/,text:\(words)").catalogParts == found)
  }

  @Test func `Letters that act elsewhere are text in the filter`() throws {
    let driver = try Driver(keys: "/,q,x,p,B,2,space,u")
    #expect(driver.model.filter.text == "qxpB2 u")
    #expect(driver.rig == "combo-128 1, p40 3, psu-1300 1")
    #expect(driver.effects == [])
  }

  @Test func `Enter keeps it, Esc clears it`() throws {
    let kept = try Driver(keys: "/,text:tesla,enter,down,space")
    #expect(kept.rig == "combo-128 1, k80 1, p40 3, psu-1300 1")
    #expect(try Driver(keys: "/,text:tesla,esc").catalogParts.count == 13)
    #expect(try Driver(keys: "/,text:tesla,enter,esc").catalogParts.count == 13)
  }

  @Test func `Esc clears the filter before it leaves the whole screen`() throws {
    let driver = try Driver(keys: "z,/,text:tesla,enter,esc")
    #expect(driver.model.isZoomed)
    #expect(!driver.model.filter.isOn)
  }

  @Test func `The cursor moves while it is typed`() throws {
    #expect(try Driver(keys: "/,text:tesla,down").focusedPart == "catalog k80")
  }

  @Test func `Tab keeps it and goes on`() throws {
    let driver = try Driver(keys: "/,text:tesla,tab,-")
    #expect(driver.scene.focus == .gpus)
    #expect(driver.model.filter == Filter(text: "tesla", isTyping: false))
    #expect(driver.rig == "combo-128 1, p40 2, psu-1300 1")
  }

  @Test(arguments: [
    ("text:k80", "k80"), ("right,text: 24", "tesla 24"), ("down,text: 24", "tesla 24"), ("bs", ""), ("ctrl-w", ""),
    ("enter", "tesla"), ("esc", ""), ("paste:p40", "p40"),
  ])
  func `The words of before are selected: text takes their place, an arrow keeps them`(keys: String, words: String)
    throws
  {
    #expect(try Driver(keys: "/,text:tesla,enter,/,\(keys)").model.filter.text == words)
    var page = try Driver(keys: "O,/,text:tesla,enter,/,\(keys)")
    #expect(page.model.page?.list.filter.text == words)
    page = try Driver(keys: "R,down,down,down,enter,/,text:tesla,enter,/,\(keys)")
    #expect((page.model.box as? ChoiceBox)?.list.filter.text ?? words == words)
  }

  @Test func `Selected words are reversed and said to be`() throws {
    var driver = try Driver(keys: "/,text:tesla,enter,/")
    #expect(driver.status == "Typing replaces the words, an arrow keeps them; Esc clears")
    let row = try #require(driver.lines.firstIndex { $0.contains("/ tesla") })
    let column = try #require(Array(driver.lines[row]).firstIndex(of: "/"))
    #expect(driver.canvas[column + 2, row]?.style == Style(.focus).reversed)
    try driver.type("right")
    #expect(driver.status == "Type words to find; Enter keeps them, Esc clears")
    #expect(driver.scene.focus == .parts)
  }

  @Test func `It goes to the parts from anywhere`() throws {
    #expect(try Driver(keys: "T,/").scene.focus == .parts)
    #expect(try Driver(keys: "B,/").scene.focus == .parts)
  }

  @Test func `The border counts what is found`() throws {
    #expect(try Driver(keys: "/,text:tesla").screen.contains("3 of 13━┛"))
    #expect(try Driver(keys: "/,text:p4o").screen.contains("Nothing matches \"p4o\": Esc━┛"))
  }

  @Test(arguments: [
    ("text:abc def,ctrl-w", "abc "), ("text:abc,ctrl-u", ""), ("text:abc,bs", "ab"), ("paste:a b", "a b"),
  ])
  func `A text field knows the shell's keys`(keys: String, text: String) throws {
    #expect(try Driver(keys: "/,\(keys)").model.filter.text == text)
  }

  @Test func `Opening an equal plan forgets what was switched off, on the screen too`() throws {
    var driver = try Driver(
      Shop.budget, size: Size(columns: 120, rows: 36), keys: "P,/,text:ssd,enter,end,space,space,esc,home,T")
    #expect(driver.canvas == driver.model.forgetful.view())
    try driver.type("p,home,enter")
    #expect(driver.canvas == driver.model.forgetful.view())
    #expect(driver.model.switchedOff.isEmpty)
  }

  @Test(arguments: [Size.standard, Size(columns: 60, rows: 16), Size(columns: 40, rows: 12)])
  func `The words stand in the border however many tabs there are`(size: Size) throws {
    #expect(try Driver(size: size, keys: "/,text:tesla").screen.contains("/ tesla"))
  }

  @Test(arguments: [("psu", PartKind.psu), ("power supply", .psu), ("GPU", .gpu), ("case", .case)])
  func `A kind that is named comes first`(words: String, kind: PartKind) throws {
    let driver = try Driver(keys: "/,text:\(words),enter")
    let rows = PaneList[.parts].rows(in: driver.scene)
    let heads = rows.compactMap { row -> PartKind? in if case .heading(let kind, _) = row { kind } else { nil } }
    #expect(heads.first == kind)
  }
}
