import RigModel
import TerminalUI
import Testing

@testable import Planner

/// The planner as text: an action a line, and the lines that the screen shows.
@Suite struct PlainTests {
  @Test func `A command acts by its name as its key does`() throws {
    var (named, typed) = (Driver(), Driver())
    for (id, keys) in [
      ("pane.totals", "T"), ("pane.the-catch", "C"), ("line.after", "down"), ("pane.parts", "P"), ("part.more", "+"),
      ("part.toggle", "space"), ("plan.undo", "u"), ("pane.zoom", "z"), ("page.offers", "O"), ("back", "esc"),
    ] {
      try named.perform(id)
      try typed.type(keys)
      #expect(named.screen == typed.screen, "\(id)")
    }
  }

  @Test func `A setting begins to be changed by its name, from wherever one is`() throws {
    var driver = try Driver(keys: "p")
    for action in ["setting.days", "1,4", "enter"] { try driver.perform(action) }
    #expect(driver.plan.usage.days == Days(14))
    try driver.perform("setting.offer")
    #expect(driver.model.page is OffersPage)
  }

  @Test func `An offer is left to the program, or out, by name`() throws {
    var driver = Driver()
    try driver.perform("offer.auto")
    #expect(driver.plan.rental.offer == .auto)
    try driver.perform("offer.none")
    #expect(driver.plan.rental.offer == nil)
  }

  @Test func `Where digits are typed, the name alone types none`() throws {
    var driver = try Driver(keys: "down")
    try driver.perform("part.count")
    #expect(driver.plan == Shop.scaling)
    #expect(driver.model.edit?.text == "")
  }

  @Test func `A command that means nothing here says so`() throws {
    var driver = try Driver(keys: "T")
    try driver.perform("part.toggle")
    #expect(driver.status == "part.toggle does nothing on this line")
  }

  @Test func `A command with a number types and takes it`() throws {
    var driver = try Driver(keys: "down")
    for action in ["part.count 2", "part.price 155,5", "setting.days 14", "setting.tariff 0.3"] {
      try driver.perform(action)
    }
    #expect(driver.plan.quantity("p40") == 2 && driver.plan.prices["p40"]?.each == Money(cents: 155_50))
    #expect(driver.plan.usage.days == Days(14) && driver.plan.power.tariff == EnergyPrice(0.3))
    #expect(driver.model.edit == nil)
  }

  @Test(arguments: [
    ("setting.days 9999", "✗ Days: 0 to 3650"), ("setting.days 1.2.3", "✗ Days: 0 to 3650"),
    ("setting.days 1.234", "✗ Days: 0 to 3650"), ("plan.undo 3", "plan.undo takes no number here"),
  ])
  func `A number that is out of range or means nothing changes nothing`(action: String, status: String) throws {
    var driver = Driver()
    try driver.perform(action)
    #expect(driver.status == status)
    #expect(driver.plan == Shop.scaling && driver.model.edit == nil)
  }

  @Test func `What is no number is named, and a long line by its beginning alone`() throws {
    var driver = Driver()
    let number = #expect(throws: UnknownAction.self) { try driver.perform("setting.days two") }
    #expect("\(try #require(number))" == "setting.days: found \"two\", expected a number such as 14 or 0.25")
    let long = #expect(throws: UnknownAction.self) { try driver.perform(String(repeating: "no ", count: 100_000)) }
    #expect("\(try #require(long))".count < 120)
  }

  @Test func `What is neither a command nor a key names the nearest command`() throws {
    var driver = Driver()
    let error = #expect(throws: UnknownAction.self) { try driver.perform("part.togle") }
    #expect("\(try #require(error))".contains("part.toggle"))
  }

  @Test func `Each command has a name of its own and says what it does`() {
    let scene = Driver().scene
    let commands = CommandList.all(in: scene)
    let all = scene.model.panes.map(\.bindings) + [GlobalBindings.all, PageBindings.doing]
    for (id, same) in Dictionary(grouping: all.flatMap { $0 }.filter { !$0.id.isEmpty }, by: \.id) {
      #expect(Set(same.map(\.help)).count == 1, "\(id)")
    }
    #expect(Set(commands.map(\.id)).count == commands.count)
    #expect(commands.allSatisfy { !$0.help.isEmpty && !$0.id.contains(" ") })
    #expect(commands.count > 80)
  }

  @Test func `Plain text has no bars, arrows or borders, and names the line with the keys`() throws {
    let text = Driver(size: Size(columns: 120, rows: 36)).model.plainText
    #expect(!text.lines.contains { $0.contains { "■◂▸│─━┃".contains($0) } })
    #expect(text.lines.contains { $0.hasPrefix("rigtui  scaling") })
    #expect(try #require(text.focus).contains("used board + CPU"))
  }

  static let keys = [
    "down", "up", "space", "+", "-", "tab", "P", "T", "C", "B", "R", "O", "A", "F", "esc", "3", "enter", "p", "x", "i",
    "z",
    "/", "text:p4", "?", "u", "pgdn", "b", "w", "d", "c", "f", "end", "resize:80x24", "resize:120x36", "resize:60x16",
  ]

  @Test(arguments: 1...4) func `Plain text and screen hold the same lines, whatever is pressed`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var driver = Driver(size: Size(columns: 120, rows: 36))
    for _ in 0..<60 {
      let key = PlainTests.keys[Int(generator.next() % UInt64(PlainTests.keys.count))]
      try driver.type(key)
      driver.rest()
      let scene = Scene(driver.model, isDrawn: true)
      guard !scene.layout.isTooSmall else { continue }
      let spoken = scene.readingOrder.map(\.spoken).filter { !$0.isEmpty }
      #expect(driver.model.plainText.lines == spoken)
      #expect(missing(driver.canvas, scene) == [], "after \(key)")
    }
  }

  /// The lines that do not stand on the screen where they should; below a box all is allowed.
  private func missing(_ canvas: Canvas, _ scene: Scene) -> [String] {
    let bars = (scene.linesAbove + scene.linesBelow).filter { !shows(canvas, $0.line, $0.rect) }.map(\.line.text)
    let top = scene.model.box == nil ? scene.panels : scene.panels.suffix(1)
    return bars
      + top.flatMap { panel in
        let inside = panel.rect.inset(by: 1)
        return panel.content.lines.enumerated().filter { row, line in
          row + panel.content.firstRow < inside.height
            && !shows(canvas, line, inside.row(panel.content.firstRow + row))
        }.map(\.element.text)
      }
  }

  private func shows(_ canvas: Canvas, _ line: Line, _ rect: Rect) -> Bool {
    canvas.part(rect.top(1)).trimmedLines == [line.text(columns: rect.width)]
  }
}

extension Driver {
  /// Acts on a line of a script.
  mutating func perform(_ action: String) throws { try act { try $0.perform(action) } }
}
