import RigModel
import Testing
import TerminalUI

@testable import Planner

/// The languages, and the names by which the palette finds things.
@Suite struct LanguagesBoxTests {
  private static let french = Language(
    code: "fr", decimalMark: UInt8(ascii: ","),
    phrases: ["import prices": "importer des prix", "Language: {}": "Langue : {}"])

  private static func driver(_ keys: String) throws -> Driver {
    var surroundings = Surroundings()
    surroundings.languages = [
      LanguageName(code: "en", name: "English"), LanguageName(code: "fr", name: "français"),
    ]
    var driver = Driver(surroundings: surroundings)
    try driver.type(keys)
    return driver
  }

  @Test func `The palette opens the list, on the language that is spoken, with how else to choose one`() throws {
    let driver = try Self.driver(":,text:language,enter")
    #expect(driver.screen.contains("━ Language ━"))
    #expect(driver.cursorLine.hasPrefix("▸ English"))
    #expect(driver.line(with: "français").contains("--lang fr  language = \"fr\""))
  }

  @Test func `Enter speaks it until the person leaves, s keeps it as well, Esc does neither`() throws {
    let open = ":,text:language,enter,down"
    var taken = try Self.driver(open + ",enter")
    #expect(taken.takeEffects() == [.speak("fr")])
    var kept = try Self.driver(open + ",s")
    #expect(kept.takeEffects() == [.speak("fr"), .keepLanguage("fr")])
    var left = try Self.driver(open + ",esc")
    #expect(left.takeEffects() == [] && left.screen == Driver().screen)
  }

  @Test func `What was said in the old language goes, the plan and its history stay`() throws {
    var driver = try Self.driver("down,-,S,:")
    let plan = driver.plan
    Language.$spoken.withValue(Self.french) { driver.receive(.spoken("français")) }
    #expect(driver.model.isAtPanes && driver.status.hasPrefix("Langue : français"))
    #expect(driver.plan == plan)
    try driver.type("u")
    #expect(driver.plan == Shop.scaling)
  }

  /// The first line that the palette lists for some words.
  private static func first(_ words: String) throws -> String {
    let driver = try driver(":,text:\(words)")
    let box = try #require(driver.model.box as? PaletteBox)
    return driver.scene.panel(box)?.content.lines.dropFirst().first?.spoken ?? ""
  }

  @Test(arguments: [
    ("tariff", "Electricity"), ("theme", "colors"), ("lang", "language"), ("hours_per_day", "Hours a day"),
    ("prices.import", "import prices"),
  ])
  func `Names of options, of the configuration and of commands find what they are about`(
    words: String, title: String
  ) throws {
    #expect(try Self.first(words).contains(title))
  }

  @Test(arguments: ["importer", "import prices", "prices.import"])
  func `In another language, things are found by their English names as well`(words: String) throws {
    let first = try Language.$spoken.withValue(Self.french) { try Self.first(words) }
    #expect(first.contains("importer des prix"))
  }
}
