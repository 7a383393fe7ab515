import RigModel
import Testing
import TerminalUI

@testable import Planner

/// Keys at random: whatever is typed, the plan stays within its limits and the screen tells the truth.
@Suite struct MonkeyTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>) func `Two thousand random keys do no harm`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var driver = Driver(ascii: seed.isMultiple(of: 3), today: seed.isMultiple(of: 2) ? 20_000 : nil)
    var last: [Key] = []
    for count in 0..<2000 {
      let key = Monkey.key(&chance)
      last = last.suffix(11) + [key]
      driver.press(key)
      if let complaint = Monkey.complaint(driver, drawing: count % 5 == 0) {
        Issue.record("seed \(seed), key \(count): \(complaint) after \(last)")
        return
      }
      Monkey.answer(&driver, &chance)
    }
  }

  @Test func `The generator gives the same keys for the same seed`() {
    var (first, second) = (SeededGenerator(seed: 7), SeededGenerator(seed: 7))
    #expect((0..<100).map { _ in Monkey.key(&first) } == (0..<100).map { _ in Monkey.key(&second) })
  }
}

private enum Monkey {
  static let named: [Key] = [
    .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab, .enter, .enter, .escape, .escape,
    .backspace, .delete, .insert, .unknown, .paste("12 p40\nq"), .control("r"), .control("l"), .control("s"),
    .control("u"), .control("w"), .function(1), .function(2), .function(4), .function(6), .function(12),
  ]
  static let letters = Array("jkhlPGRTCBOOASSWFFfpxsuwbdzeioryvnn!/?:<>()+-=0123456789.,  !c é漢")

  static func key(_ chance: inout SeededGenerator) -> Key {
    switch Int.random(in: 0..<100, using: &chance) {
    case 0..<4:
      return .resize(
        Size(columns: .random(in: 0...220, using: &chance), rows: .random(in: 0...70, using: &chance)))
    case 4..<10:
      let place = Point(x: .random(in: 0..<80, using: &chance), y: .random(in: 0..<24, using: &chance))
      let kinds: [MouseEvent.Kind] = [.press, .release, .drag, .doubleClick, .wheelUp, .wheelDown]
      return .mouse(MouseEvent(kinds[.random(in: 0..<6, using: &chance)], at: place))
    case 10..<55: return .character(letters[.random(in: 0..<letters.count, using: &chance)])
    default: return named[.random(in: 0..<named.count, using: &chance)]
    }
  }

  /// Answers what the planner asks for, as a capricious world would.
  static func answer(_ driver: inout Driver, _ chance: inout SeededGenerator) {
    let effects = driver.takeEffects()
    for effect in effects {
      let isLucky = Bool.random(using: &chance)
      switch effect {
      case .save(let plan, let path, let overwriting):
        driver.receive(
          isLucky || overwriting ? .saved(plan, path: path) : .blocked(effect, question: "\(path) exists. Replace it?"))
      case .export(_, let request, let overwriting):
        driver.receive(
          isLucky ? .exported(path: request.path) : overwriting ? .failed("disk full") : .blocked(effect, question: "?")
        )
      case .complete(let path): driver.receive(.completed(path + "a", candidates: ["a", "b"]))
      case .importList:
        driver.receive(isLucky ? .imported(CatalogReading(Shop.catalog), words: "1 taken") : .failed("no list"))
      case .copy(let text): driver.receive(.copied(text, bytes: 3))
      case .keepTheme(let name):
        driver.receive(isLucky ? .kept(name, path: "/home/me/config.toml") : .failed("disk full"))
      case .keepLanguage, .speak, .work, .repaint, .quit: break
      }
    }
  }

  /// What is wrong; `nil` when nothing is.
  static func complaint(_ driver: Driver, drawing: Bool) -> String? {
    let (plan, scene) = (driver.plan, driver.scene)
    if let complaint = outOfLimits(plan) { return complaint }
    if plan.build.keys.count(where: { Shop.catalog[$0]?.kind == .platform }) > 1 { return "two platforms" }
    if scene.model.isAtPanes, !scene.layout.isTooSmall, let complaint = lostCursor(driver, scene) { return complaint }
    if scene.model.box == nil, !scene.layout.isTooSmall, let complaint = lostLine(scene) { return complaint }
    guard drawing else { return nil }
    // Drawn twice: the second time, panes without the keys are pictures.
    let forgetful = driver.model.forgetful.view()
    if driver.canvas != forgetful || driver.canvas != forgetful { return "something remembered is stale" }
    let canvas = driver.canvas
    for line in canvas.lines where line.displayWidth != canvas.size.columns { return "a row is not as wide: \(line)" }
    guard scene.model.box == nil else { return nil }
    let opened = Driver(scene.plan, size: canvas.size, ascii: scene.model.surroundings.isASCII).verdict
    return driver.verdict == opened ? nil : "the verdict is stale: \(driver.verdict), not \(opened)"
  }

  private static func outOfLimits(_ plan: Plan) -> String? {
    let (usage, rental) = (plan.usage, plan.rental)
    let shares = [plan.resale, usage.load ?? 0, rental.vat ?? 0]
    if !plan.build.values.allSatisfy({ (1...64).contains($0) }) { return "a count is out of range" }
    if !Limits.days.contains(usage.days.value) { return "\(usage.days.value) days" }
    if !Limits.hoursPerDay.contains(usage.hoursPerDay.value) { return "\(usage.hoursPerDay.value) hours a day" }
    if !shares.allSatisfy(Limits.share.contains) { return "shares \(shares)" }
    if !plan.prices.values.allSatisfy({ Limits.price.contains($0.each.units) }) { return "a price is out of range" }
    if !Limits.rate.contains(rental.rate?.value ?? 0) { return "a rate is out of range" }
    if !Limits.storagePerDay.contains(rental.storagePerDay.units) { return "the storage is out of range" }
    return Limits.tariff.contains(plan.power.tariff?.value ?? 0) ? nil : "the tariff is out of range"
  }

  /// The cursor of the page stands on a line that is seen, and only the offer differs; the fixes try a build.
  private static func lostLine(_ scene: Scene) -> String? {
    guard let page = scene.model.page, !(page is FixesPage || page is SolvePage) else { return nil }
    var plan = scene.model.plan
    plan.compare(with: scene.plan.rental.offer)
    if plan != scene.plan { return "the page tries more than an offer" }
    let isSeen = page.list.seen(height: page.height(in: scene)).contains(page.list.cursor)
    return page.list.lines.isEmpty || isSeen ? nil : "line \(page.list.cursor) of the page is not seen"
  }

  /// The cursor of the focused pane stands on a line, and that line is seen.
  private static func lostCursor(_ driver: Driver, _ scene: Scene) -> String? {
    let (pane, selection) = (scene.focus, scene.selection)
    guard scene.layout.rect(of: pane, tab: selection.tab) != nil else { return "\(pane) has the keys and is not seen" }
    let rows = PaneList[pane].rows(in: scene)
    guard rows.contains(where: { $0.line != nil }) else { return nil }
    let cursor = selection.cursor(pane)
    guard let row = rows.firstIndex(where: { $0.line == cursor }) else { return "\(pane) has no cursor" }
    let height = scene.layout.contentHeight(of: pane, tab: selection.tab)
    let top = selection.scroll(pane)
    guard height > 0, pane != .breakEven else { return nil }
    return (top..<top + height).contains(row) ? nil : "row \(row) of \(pane) is not among \(top)..<\(top + height)"
  }
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
