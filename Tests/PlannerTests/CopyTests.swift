import RigModel
import Testing
import TerminalUI

@testable import Planner

/// What y puts on the clipboard.
@Suite struct CopyTests {
  /// The text that some keys copy.
  private func copied(_ keys: String) throws -> CopiedText? {
    guard case .copy(let text)? = try Driver(keys: keys).effects.last else { return nil }
    return text
  }

  @Test(arguments: [
    ("T,down,down,y,y", "148.67 €"), ("R,y,y", "7"), ("R,down,down,y,y", "g5.12xlarge"),
    ("down,y,y", "● Tesla P40  24 GB  3  410 €  ✗"), ("T,down,down,y,enter", "148.67 €"),
  ])
  func `y y copies what the line says, a figure and a setting bare`(keys: String, text: String) throws {
    guard case .words(let words)? = try copied(keys) else { return #expect(Bool(false), "nothing is copied") }
    #expect(words.hasPrefix(text), "\(words)")
  }

  @Test func `A finding is copied with what to ask the seller`() throws {
    let finding = try #require(Driver().scene.findings.first { $0.question != nil })
    var driver = try Driver(keys: "C")
    while driver.scene.finding.flatMap({ driver.scene.evaluation[$0] })?.question == nil { try driver.type("down") }
    let question = try #require(finding.question)
    let text = [finding.message, question.english, question.french].joined(separator: "\n")
    for keys in ["y,y", "enter,y"] {
      var here = driver
      try here.type(keys)
      #expect(here.effects.last == .copy(.words(text)))
    }
  }

  @Test func `v copies the verdict, p the plan as a file and t as text`() throws {
    guard case .verdict(let verdict)? = try copied("y,v") else { return #expect(Bool(false), "no verdict") }
    #expect(verdict.hasPrefix("NOT YET: 3 × Tesla P40 need"))
    #expect(try copied("y,p") == .plan(Shop.scaling))
    #expect(try copied("y,t") == .report(Shop.scaling))
  }

  @Test func `It is told what was copied`() throws {
    var driver = try Driver(keys: "y,v")
    driver.receive(.copied(.verdict("x"), bytes: 1))
    #expect(driver.status == "Copied the verdict" && driver.model.box == nil)
    driver.receive(.copied(.words("148.67 €"), bytes: 10))
    #expect(driver.status == "Copied 148.67 €")
    driver.receive(.copied(.plan(Shop.scaling), bytes: 1234))
    #expect(driver.status == "Copied the plan as a file, 1 234 bytes")
  }

  @Test func `Esc copies nothing, and where no line has the keys only the plan and the verdict are offered`() throws {
    #expect(try Driver(keys: "y,esc").effects == [])
    let driver = try Driver(Shop.empty, keys: "C,y")
    #expect(driver.screen.contains("verdict") && !driver.screen.contains("this line"))
  }

  @Test func `Characters that a terminal acts on are marks`() throws {
    var plan = Shop.scaling
    plan.name = "a\u{1B}[2Jb"
    var driver = Driver(plan)
    try driver.type("y,v")
    for case .copy(.verdict(let text)) in driver.effects { #expect(!text.contains("\u{1B}")) }
    #expect(driver.effects.count == 1)
  }
}
