import Foundation
import RigModel
import Testing
import TerminalUI

@testable import Planner

/// Presets, choices and explanations: moving only tries, Enter takes, Esc leaves all as it was.
@Suite struct BoxTests {
  @Test func `Moving in the presets shows another plan and changes nothing`() throws {
    let driver = try Driver(keys: "p,up")
    #expect(driver.plan == Shop.scaling)
    #expect(Scene(driver.model).plan == Shop.budget)
    #expect(driver.status == "Trying budget: the verdict shows it; the plan changes on Enter")
  }

  @Test func `Enter takes a preset, and u brings the old plan back`() throws {
    let driver = try Driver(keys: "p,up,enter")
    #expect(driver.plan == Shop.budget)
    #expect(!driver.model.hasChanges)
    #expect(driver.status.hasPrefix("Opened budget: rig −421 €"))
    #expect(try Driver(keys: "p,up,enter,u").plan == Shop.scaling)
  }

  @Test(arguments: ["p,up,esc", "p,down,down,esc", "p,up,q", "p,/,text:budget,esc,esc"])
  func `Esc leaves the plan as it was`(keys: String) throws {
    let driver = try Driver(keys: keys)
    #expect(driver.plan == Shop.scaling)
    #expect(driver.model.box == nil)
    #expect(driver.verdict == Driver().verdict)
  }

  @Test(arguments: [(hours: 24.0, percent: "%"), (hours: 0.5, percent: "")])
  func `A percentage beside a preset leaves the amount its currency`(hours: Double, percent: String) throws {
    var plan = Shop.scaling
    (plan.usage.days, plan.usage.hoursPerDay) = (Days(1), Hours(hours))
    var driver = Driver(presets: [PresetPlan(name: "one day", plan: plan)])
    try driver.type("p")
    let row = driver.line(with: "one day")
    #expect(row.count { $0 == "€" } == 3, "rig, rent and what it saves: \(row)")
    #expect(row.filter { $0 == "%" } == percent, "\(row)")
  }

  @Test func `A filter finds a preset, and Enter takes it`() throws {
    #expect(try Driver(keys: "p,/,text:mine,enter").plan.name == "mine")
    #expect(try Driver(keys: "p,/,text:zzz,enter").plan.name == "scaling")
  }

  @Test func `One's own preset is saved to its own file`() throws {
    let driver = try Driver(keys: "p,down,enter,s")
    #expect(driver.effects == [.save(driver.plan, path: "/home/me/mine.toml", overwriting: false)])
  }

  @Test func `Moving among choices shows what one would do, and Enter takes it`() throws {
    let tried = try Driver(keys: "R,down,down,down,enter,down")
    #expect(tried.plan == Shop.scaling)
    #expect(tried.status.contains("Trying whole"), "the status says \(tried.status)")
    #expect(try Driver(keys: "R,down,down,down,enter,down,enter").plan.rental.basis == .whole)
    #expect(try Driver(keys: "R,down,down,down,enter,down,esc").plan == Shop.scaling)
  }

  @Test func `A click on a choice tries it, a double click takes it`() throws {
    let open = "R,down,down,down,enter"
    let (x, y) = try place(of: "whole", open)
    #expect(try Driver(keys: "\(open),click:\(x)x\(y)").status.contains("Trying whole"))
    #expect(try Driver(keys: "\(open),click:\(x)x\(y),doubleclick:\(x)x\(y)").plan.rental.basis == .whole)
  }

  @Test func `A click on a preset tries it, a double click takes it, one beside it does not`() throws {
    let (x, y) = try place(of: "budget", "p")
    #expect(try Scene(Driver(keys: "p,click:\(x)x\(y)").model).plan == Shop.budget)
    #expect(try Driver(keys: "p,click:\(x)x\(y),doubleclick:\(x)x\(y)").plan == Shop.budget)
    #expect(try Driver(keys: "p,up,click:0x4,doubleclick:0x4").plan == Shop.scaling)
  }

  @Test func `A click into a long list leaves its lines where they are`() throws {
    var driver = try Driver(keys: "?,end")
    let before = driver.lines
    let y = try #require(driver.canvas.cursor).y - 3
    try driver.type("click:10x\(y)")
    #expect(driver.canvas.cursor?.y == y)
    #expect(zip(driver.lines, before).filter { $0.dropFirst(2) != $1.dropFirst(2) }.isEmpty)
  }

  @Test(
    "A proposed name goes with the first character, and any other key of the text keeps it",
    arguments: [
      ("s,m,y", "my"), ("s,paste:my", "my"), ("s,end,2", "scaling2"), ("s,left,2", "scaling2"), ("s,bs,2", "scalin2"),
      ("s,bs,bs", "scali"), ("s", "scaling"), ("s,ctrl-u", ""), ("s,tab,2", "2"), ("x,m,y", "my"),
      ("x,end,x", "scaling.txtx"), ("x,down,m", "m"), ("x,down,end", "scaling.md"),
    ])
  func proposed(keys: String, text: String) throws {
    let driver = try Driver(keys: keys)
    #expect((driver.model.box as? any PathBox)?.field.text == text)
  }

  @Test func `That it goes is said`() throws {
    let words = "Typing replaces the name, End keeps it to be changed"
    #expect(try Driver(keys: "s").status == words)
    for keys in ["s,m", "s,end", "s,bs", "s,ctrl-u"] { #expect(try Driver(keys: keys).status != words) }
  }

  /// Where a text stands on the screen after some keys.
  private func place(of text: String, _ keys: String) throws -> (Int, Int) {
    let lines = try Driver(keys: keys).canvas.lines
    let found = lines.enumerated().compactMap { y, line in
      line.range(of: "  \(text)").map { (line.distance(from: line.startIndex, to: $0.lowerBound) + 3, y) }
    }
    return try #require(found.last)
  }

  @Test func `A part's card tells its data and acts on it`() throws {
    let driver = try Driver(keys: "down,enter")
    #expect(driver.screen.contains("Catalog         230.00 $ each (215.00–330.00 $), price of sales"))
    #expect(driver.screen.contains("Source          a price list of Tesla P40"))
    #expect(try Driver(keys: "down,enter,space").rig == "combo-128 1, psu-1300 1")
    #expect(try Driver(keys: "down,enter,e,9,enter").plan.prices["p40"]?.each == Money(cents: 900))
  }

  @Test(arguments: ["down,enter", "G,enter", "),enter", "end,enter"])
  func `A card has no label without a value`(keys: String) throws {
    let labels = ["CUDA", "Driver", "Rates", "Plugs", "Chip", "Cooling", "Usable"]
    for line in try Driver(keys: keys).lines {
      let inside = line.split(separator: "┃").dropFirst().first.map { $0.trimmed } ?? ""
      #expect(!labels.contains(inside), "\(inside) has no value")
    }
  }

  @Test func `Why leads from a sum to its terms and to their lines`() throws {
    #expect(try Driver(keys: "T,down,down,i").screen.contains("You save = rent − rig"))
    let terms = try Driver(keys: "T,down,down,i,i")
    #expect(terms.screen.contains("━ Why ━"))
    #expect(!terms.screen.contains("You save = rent − rig"))
    #expect(try Driver(keys: "T,down,down,i,i,esc").screen.contains("You save = rent − rig"))
    #expect(try Driver(keys: "T,down,down,i,enter").scene.line == .figure(.rent))
  }

  @Test(arguments: ["p", "down,enter", "T,i", "R,down,down,enter"])
  func `? is help in every box that is not a text`(keys: String) throws {
    #expect(try Driver(keys: keys + ",?").screen.contains("━ Help ━"))
  }

  @Test func `Enter on a line of the help does what it says`() throws {
    #expect(try Driver(keys: "down,?,/,text:export,enter,enter").screen.contains("━ Export ━"))
    #expect(try Driver(keys: "down,?,down,enter").rig == "combo-128 1, psu-1300 1")
  }

  @Test func `Help opens on no command, so that Enter by mistake does nothing`() throws {
    let driver = try Driver(keys: "down,?,enter")
    #expect(driver.rig == "combo-128 1, p40 3, psu-1300 1" && driver.screen.contains("━ Help ━"))
  }

  @Test(arguments: ["down,?,/,text:how many,enter,enter", "R,?,/,text:type the number,enter,enter"])
  func `Enter on the digits in the help begins a number and types none`(keys: String) throws {
    let driver = try Driver(keys: keys)
    #expect(driver.model.edit?.text == "" && driver.plan == Shop.scaling)
  }

  @Test(arguments: ["p", "R,down,down,down,enter", "x", "s", "?", "T,i", "down,enter"])
  func `Pasted text is no command in a box`(keys: String) throws {
    var driver = try Driver(keys: keys)
    let before = driver.plan
    try driver.type("paste:yqn")
    #expect(driver.plan == before)
    #expect(driver.effects == [])
    #expect(driver.model.box != nil)
  }
}
