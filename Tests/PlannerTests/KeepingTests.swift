import RigModel
import RigReport
import Testing
import TerminalUI

@testable import Planner

/// Saving, exporting and leaving: nothing is lost, and nothing is overwritten without a question.
@Suite struct KeepingTests {
  @Test func `A plan from a file is saved there`() throws {
    let driver = try Driver(path: "/home/me/rig.toml", keys: "down,-,s")
    #expect(driver.effects == [.save(driver.plan, path: "/home/me/rig.toml", overwriting: false)])
  }

  @Test func `A preset asks under which name it is saved`() throws {
    let driver = try Driver(keys: "s,ctrl-u,text:my rig,enter")
    var named = Shop.scaling
    named.name = "my rig"
    #expect(driver.effects == [.save(named, path: "my rig", overwriting: false)])
  }

  @Test(arguments: [("my-rig", "my-rig"), ("/tmp/other.toml", "other"), ("rig.toml", "rig"), ("~/a/b", "b")])
  func `The plan takes the name of its file`(path: String, name: String) throws {
    let driver = try Driver(keys: "s,ctrl-u,text:\(path),enter")
    guard case .save(let plan, _, _) = driver.effects.last else { return #expect(Bool(false), "nothing is saved") }
    #expect(plan.name == name)
  }

  @Test func `An empty name is refused`() throws {
    let driver = try Driver(keys: "s,ctrl-u,enter")
    #expect(driver.status == "✗ A name or a path is needed")
    #expect(driver.effects == [])
  }

  @Test func `A list of prices is asked for, and its prices count at once`() throws {
    var driver = try Driver(keys: "ctrl-o,text:seen.csv,enter")
    #expect(driver.effects == [.importList(path: "seen.csv")])
    let before = Scene(driver.model).estimate.purchase.cost
    let dear = Catalog(
      parts: Shop.catalog.parts.map(KeepingTests.dearer), offers: Shop.catalog.offers, speeds: Shop.catalog.speeds,
      tariffs: Shop.catalog.tariffs, rates: Shop.catalog.rates)
    driver.receive(.imported(CatalogReading(dear), words: "2 taken, 0 unchanged, 0 refused"))
    #expect(driver.status == "2 taken, 0 unchanged, 0 refused")
    #expect(driver.model.box == nil)
    #expect(Scene(driver.model).estimate.purchase.cost > before)
    driver.act { model in
      model.listings = { [Listing()] }
      return []
    }
    driver.receive(.imported(CatalogReading(dear), words: "1 taken, 0 unchanged, 0 refused"))
    #expect(driver.status == "1 taken, 0 unchanged, 0 refused; L lists what is for sale")
  }

  /// The same part at another price.
  private static func dearer(_ part: Part) -> Part {
    let price = part.price.map { price in
      ListPrice(
        each: price.each * 3, low: nil, high: nil, currency: price.currency, lots: [], kind: price.kind)
    }
    return Part(
      id: part.id, name: part.name, price: price, peak: part.peak, idle: part.idle, source: part.source,
      asOf: part.asOf, estimated: part.estimated, search: part.search, spec: part.spec)
  }

  @Test func `A list without a name is refused, and Esc leaves`() throws {
    var driver = try Driver(keys: "ctrl-o,enter")
    #expect(driver.status == "✗ A path is needed")
    try driver.type("esc")
    #expect(driver.model.box == nil && driver.effects == [])
  }

  @Test func `After saving the full path is told and nothing is changed`() throws {
    var driver = try Driver(keys: "down,-,s,enter")
    #expect(driver.header.contains("scaling, changed"))
    driver.receive(.saved(driver.plan, path: "/home/me/scaling.toml"))
    #expect(driver.status.hasPrefix("Saved to /home/me/scaling.toml"))
    #expect(!driver.model.hasChanges)
    #expect(!driver.header.contains("changed"))
  }

  @Test func `A file in the way is asked about, and y insists`() throws {
    var driver = try Driver(keys: "s,enter")
    let save = try #require(driver.effects.last)
    driver.receive(.blocked(save, question: "/home/me/scaling.toml exists. Replace it?"))
    #expect(driver.screen.contains("/home/me/scaling.toml exists. Replace it?"))
    try driver.type("y")
    #expect(driver.effects.last == .save(driver.plan, path: "scaling", overwriting: true))
  }

  @Test(arguments: ["n", "esc"]) func `No leads back to the name`(answer: String) throws {
    var driver = try Driver(keys: "s,enter")
    driver.receive(.blocked(try #require(driver.effects.last), question: "It exists. Replace it?"))
    try driver.type(answer)
    #expect(driver.screen.contains("━ Save ━"))
    #expect(driver.effects.count == 1)
  }

  @Test func `A failure is told and the plan stays`() throws {
    var driver = try Driver(keys: "down,-,s,enter")
    driver.receive(.failed("/root/x.toml: permission denied"))
    #expect(driver.status == "✗ /root/x.toml: permission denied")
    #expect(driver.model.hasChanges)
  }

  @Test(arguments: [
    ("x,enter", ExportFormat.text, "scaling.txt"), ("x,down,enter", .markdown, "scaling.md"),
    ("x,down,down,enter", .csv, "scaling.csv"), ("x,up,enter", .html, "scaling.html"),
    ("x,ctrl-u,text:/tmp/out.txt,enter", .text, "/tmp/out.txt"), ("x,ctrl-u,text:plain,down,enter", .markdown, "plain"),
  ])
  func `An export asks for its format and its file`(keys: String, format: ExportFormat, path: String) throws {
    let driver = try Driver(keys: keys)
    #expect(driver.effects == [.export(Shop.scaling, ExportRequest(format: format, path: path), overwriting: false)])
  }

  @Test func `After an export the full path is told`() throws {
    var driver = try Driver(keys: "x,enter")
    driver.receive(.exported(path: "/home/me/scaling.txt"))
    #expect(driver.status == "Exported to /home/me/scaling.txt")
    #expect(driver.model.box == nil)
  }

  @Test func `Tab completes a path and shows what else it could be`() throws {
    var driver = try Driver(keys: "x,ctrl-u,text:/ho,tab")
    #expect(driver.effects == [.complete("/ho")])
    driver.receive(.completed("/home/", candidates: ["me/", "you/"]))
    #expect(driver.screen.contains("To      /home/"))
    #expect(driver.status == "me/  you/")
  }

  @Test(arguments: ["q", "ctrl-c", "f10"]) func `Nothing changed leaves at once`(key: String) throws {
    #expect(try Driver(keys: key).effects == [.quit])
  }

  @Test(arguments: ["q", "ctrl-c", "f10", "p,ctrl-c", "?,ctrl-c"]) func `Unsaved work is asked about`(keys: String)
    throws
  {
    let driver = try Driver(keys: "down,-,\(keys)")
    #expect(driver.effects == [])
    #expect(driver.screen.contains("Save changes to scaling?"))
  }

  @Test func `n leaves without saving, Esc stays`() throws {
    #expect(try Driver(keys: "down,-,q,n").effects == [.quit])
    let stays = try Driver(keys: "down,-,q,esc")
    #expect(stays.effects == [])
    #expect(stays.rig == "combo-128 1, p40 2, psu-1300 1")
    #expect(stays.model.box == nil)
  }

  @Test func `y saves and then leaves`() throws {
    var driver = try Driver(path: "/home/me/rig.toml", keys: "down,-,q,y")
    #expect(driver.effects == [.save(driver.plan, path: "/home/me/rig.toml", overwriting: false)])
    driver.receive(.saved(driver.plan, path: "/home/me/rig.toml"))
    #expect(driver.effects.last == .quit)
  }

  @Test func `y asks for a name when there is none, and then leaves`() throws {
    var driver = try Driver(keys: "down,-,q,y")
    #expect(driver.screen.contains("━ Save ━"))
    try driver.type("enter")
    driver.receive(.saved(driver.plan, path: "/home/me/scaling.toml"))
    #expect(driver.effects.last == .quit)
  }

  @Test func `y and then a failed save stays`() throws {
    var driver = try Driver(path: "/home/me/rig.toml", keys: "down,-,q,y")
    driver.receive(.failed("the disk is full"))
    driver.receive(.saved(driver.plan, path: "/home/me/rig.toml"))
    #expect(!driver.effects.contains(.quit))
  }

  @Test func `Whoever steps back from leaving is not thrown out by a later save`() throws {
    var driver = try Driver(keys: "down,-,q,y,esc,s,enter")
    driver.receive(.saved(driver.plan, path: "/home/me/scaling.toml"))
    #expect(!driver.effects.contains(.quit))
  }

  @Test func `Nor is who keeps the file that stands in the way`() throws {
    var driver = try Driver(path: "/home/me/rig.toml", keys: "down,-,q,y")
    driver.receive(.blocked(try #require(driver.effects.last), question: "It was changed. Replace it?"))
    try driver.type("n,s")
    driver.receive(.saved(driver.plan, path: "/home/me/rig.toml"))
    #expect(!driver.effects.contains(.quit))
  }

  @Test func `Who replaces it in order to leave does leave`() throws {
    var driver = try Driver(path: "/home/me/rig.toml", keys: "down,-,q,y")
    driver.receive(.blocked(try #require(driver.effects.last), question: "It was changed. Replace it?"))
    try driver.type("y")
    driver.receive(.saved(driver.plan, path: "/home/me/rig.toml"))
    #expect(driver.effects.last == .quit)
  }

  @Test func `A plan that was undone back to what was saved has no changes`() throws {
    #expect(try Driver(keys: "down,-,u,q").effects == [.quit])
  }
}
