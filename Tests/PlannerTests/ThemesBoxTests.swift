import Testing
import TerminalUI

@testable import Planner

@Suite struct ThemesBoxTests {
  @Test func `Moving shows colors at once, Esc puts the old ones back, Enter takes them`() throws {
    var driver = try Driver(keys: "ctrl-t")
    #expect(driver.model.shownTheme.name == "default")
    try driver.type("down,down,down")
    #expect(driver.model.shownTheme.name == "contrast")
    try driver.type("esc")
    #expect(driver.model.shownTheme.name == "default")
    try driver.type("ctrl-t,end,enter")
    #expect(driver.model.shownTheme.name == "mono" && driver.status == "Colors: mono")
    #expect(driver.takeEffects() == [])
  }

  @Test func `The list opens on the colors that are in use`() throws {
    let theme = try #require(Theme.named("color-blind"))
    var driver = Driver(surroundings: Surroundings(theme: theme))
    try driver.type("ctrl-t,enter")
    #expect(driver.model.shownTheme == theme)
  }

  @Test func `s keeps the colors for the next time and says where`() throws {
    var driver = try Driver(keys: "ctrl-t,/,text:contrast,enter,s")
    #expect(driver.takeEffects() == [.keepTheme("contrast")])
    #expect(driver.model.shownTheme.name == "contrast")
    driver.receive(.kept("contrast", path: "/home/me/config.toml"))
    #expect(driver.status == "contrast is kept in /home/me/config.toml")
    driver.receive(.failed("disk full"))
    #expect(driver.status == "✗ disk full")
  }

  /// The styles of what stands in a row.
  private static func styles(_ driver: Driver, row: Int) -> Set<Style> {
    Set(driver.canvas.row(row).filter { $0 != .blank }.map(\.style))
  }

  @Test(arguments: ["p", "R,down,down,down,enter", "x", "s", "T,i", "down,enter", "O,p"])
  func `What lies behind a box is dimmed, the verdict and the keys are not`(keys: String) throws {
    let (driver, behind) = (try Driver(keys: keys), Style(.muted, .dim))
    #expect(Self.styles(driver, row: 0) == [behind])
    #expect(Self.styles(driver, row: 2) == [behind])
    #expect(!Self.styles(driver, row: 1).contains(behind))
    #expect(!Self.styles(driver, row: 23).contains(behind))
    let borders = driver.canvas.cells.filter { "┏┓┗┛".contains($0.text) && !$0.text.isEmpty }
    #expect(borders.contains { $0.style == Style(.focus) })
  }

  @Test(arguments: ["", "?", "ctrl-t", "O"]) func `Nothing else is dimmed so`(keys: String) throws {
    #expect(try Driver(keys: keys).canvas.cells.allSatisfy { $0.style != Style(.muted, .dim) })
  }
}
