import RigModel
import Testing
import TerminalUI

@testable import Planner

/// Key bar and help are drawn from the table that acts, so neither can say what is not so.
@Suite struct BindingTests {
  static let panes = ["P", "G", "R", "T", "C", "B", "E"]
  static let boxes = [
    "p", "R,down,down,down,enter", "down,enter", "T,i", "s", "x", "down,-,q", "?", "c", "C,enter", "n", "n,end", "S,!",
  ]

  /// Every line of a pane, reached by going down from the first.
  private func lines(of pane: String) throws -> [Driver] {
    var driver = try Driver(keys: pane + ",home")
    var found = [driver]
    while true {
      let before = driver.scene.line
      try driver.type("down")
      guard driver.scene.line != before else { return found }
      found.append(driver)
    }
  }

  @Test(arguments: panes) func `All that the key bar offers does something`(pane: String) throws {
    for driver in try lines(of: pane) {
      for binding in driver.scene.keys(on: driver.scene.keyLine) {
        let bindings = driver.scene.bindings
        let key = try #require(binding.keys.first)
        #expect(bindings.message(for: key, in: driver.scene) != nil, "\(binding.label) \(binding.hint)")
      }
    }
  }

  @Test(arguments: panes) func `All that the key bar offers stands in the help`(pane: String) throws {
    var help = try Driver(keys: pane + ",?")
    help.resize(119, 120)
    for driver in try lines(of: pane) {
      for binding in driver.scene.keys(on: driver.scene.keyLine) {
        #expect(help.screen.contains(binding.help), "\(binding.label) \(binding.help)")
      }
    }
  }

  @Test(arguments: panes) func `Help tells every key of its pane and of everywhere`(pane: String) throws {
    var help = try Driver(keys: pane + ",?")
    let bindings = PaneList[help.scene.focus].bindings + GlobalBindings.all
    help.resize(119, 120)
    for binding in bindings {
      let line = help.line(with: "  \(binding.help) ")
      #expect(!line.isEmpty, "\(binding.help) is missing")
      #expect(binding.keys.contains(.letter("0")) || line.contains(binding.keys[0].label), "\(line) lacks its key")
    }
  }

  /// Keys that two bindings of one place may have: an arrow that has nothing to step goes to the pane beside, and a
  /// pane may show a general key in its own words.
  static let shared: Set<Key> = [
    .left, .right, .letter("h"), .letter("l"), .letter("b"), .letter("w"), .letter("z"),
  ]

  @Test(arguments: panes) func `No key means two things on one line`(pane: String) throws {
    for driver in try lines(of: pane) {
      let scene = driver.scene
      let bindings = scene.bindings
      for key in Set(bindings.flatMap(\.keys)).subtracting(BindingTests.shared) {
        let active = bindings.filter { $0.keys.contains(key) && $0.message(scene, key) != nil }
        #expect(active.count <= 1, "\(key.label) is \(active.map(\.help))")
      }
    }
  }

  @Test(arguments: boxes) func `A key of a box means one thing, moving apart`(keys: String) throws {
    let driver = try Driver(keys: keys)
    let box = try #require(driver.model.box)
    for key in Set(box.bindings.flatMap(\.keys)).subtracting(Binding.moving.flatMap(\.keys)) {
      let active = (box.bindings + BoxBindings.common).filter {
        $0.keys.contains(key) && $0.message(driver.scene, key) != nil
      }
      #expect(active.count == 1, "\(key.label) is \(active.map(\.help))")
    }
  }

  @Test(arguments: boxes) func `All that the key bar of a box offers is not taken for text`(keys: String) throws {
    let driver = try Driver(keys: keys)
    let box = try #require(driver.model.box)
    for binding in driver.scene.keys(on: driver.scene.keyLine) {
      let key = try #require(binding.keys.first)
      #expect(
        box.textMessage(for: key) == nil && binding.message(driver.scene, key) != nil, "\(binding.label)")
    }
  }

  @Test(arguments: [20, 40, 60, 80, 120, 200]) func `Help stands in the key bar at every width`(columns: Int) throws {
    for pane in BindingTests.panes {
      let driver = try Driver(size: Size(columns: columns, rows: 24), keys: pane)
      #expect(driver.keyBar.hasSuffix("? help"))
    }
  }

  @Test func `Letters that nothing is bound to do nothing`() throws {
    #expect(try Driver(keys: "a,g,m,t,v").plan == Shop.scaling)
    #expect(try Driver(keys: "a,g,m,t,v").effects == [])
  }

  @Test(arguments: zip(["f1", "f2", "f3", "f5", "f6", "f10"], ["?", "p", "/", "s", "x", "q"]))
  func `A function key does what its letter does`(key: String, letter: String) throws {
    let (first, second) = (try Driver(keys: key), try Driver(keys: letter))
    #expect(first.screen == second.screen)
    #expect(first.effects == second.effects)
  }

  @Test func `A click on the key bar acts like the key`() throws {
    let bar = Driver().canvas.lines[23]
    let x = try #require(bar.range(of: "p presets")).lowerBound.utf16Offset(in: bar)
    #expect(try Driver(keys: "click:\(x)x23").screen == Driver(keys: "p").screen)
  }
}

/// The mouse, when it is on: what is clicked acts like its key.
@Suite struct MouseTests {
  @Test func `A click goes to the line, and on the sign it switches`() throws {
    #expect(try Driver(keys: "click:10x8").focusedPart == "catalog k80")
    #expect(try Driver(keys: "click:2x8").rig == "combo-128 1, k80 1, p40 3, psu-1300 1")
  }

  @Test func `A click on an arrow steps`() throws {
    let row = Array(Driver().lines[6])
    #expect(row.count == 80)
    let x = try #require(Array(try Driver(keys: "R").lines[7]).firstIndex(of: "▸"))
    #expect(x > 46)
    let right = try #require(Array(Driver().lines[7]).lastIndex(of: "▸"))
    #expect(try Driver(keys: "click:\(right)x7").plan.usage.days == Days(8))
  }

  @Test func `Two quick clicks on a control are two clicks, elsewhere Enter`() throws {
    let right = try #require(Array(Driver().lines[7]).lastIndex(of: "▸"))
    for (x, y, opens) in [(right, 7, false), (10, 8, true)] {
      var driver = try Driver(keys: "click:\(x)x\(y)")
      driver.press(.mouse(MouseEvent(.doubleClick, at: Point(x: x, y: y))))
      #expect((driver.model.box != nil) == opens)
      #expect(driver.plan.usage.days == Days(opens ? 7 : 9))
    }
    var driver = Driver()
    driver.press(.mouse(MouseEvent(.doubleClick, at: Point(x: 3, y: 23))))
    #expect(driver.model.box == nil && driver.effects == [])
  }

  @Test func `A click on a tab goes there`() throws {
    let x = try #require(Array(Driver().lines[2]).firstIndex(of: "B"))
    #expect(try Driver(keys: "click:\(x)x2").scene.focus == .breakEven)
  }

  @Test func `A click takes a number that is being typed`() throws {
    let driver = try Driver(keys: "down,2,click:10x8,4")
    #expect(driver.rig == "combo-128 1, k80 4, p40 2, psu-1300 1")
    #expect(driver.model.history.past.count == 1)
  }

  @Test func `A sign in a part's name is a word of it and no switch`() throws {
    let source = try #require(Shop.catalog.parts.first { $0.id == "k80" })
    let odd = Part(
      id: "odd", name: "● ○ ◂ ▸ card", price: source.price, peak: source.peak, idle: source.idle,
      source: source.source, asOf: source.asOf, estimated: [], search: "odd", spec: source.spec)
    let catalog = Catalog(
      parts: [odd] + Shop.catalog.parts, offers: Shop.catalog.offers, tariffs: Shop.catalog.tariffs,
      rates: Shop.catalog.rates)
    let row = try #require(Driver(catalog: catalog).lines.firstIndex { $0.contains("● ○ ◂ ▸ card") })
    for x in [4, 6, 8, 10] {
      let driver = try Driver(catalog: catalog, keys: "click:\(x)x\(row)")
      #expect(driver.plan == Shop.scaling)
      #expect(driver.scene.part == "odd")
    }
    #expect(try Driver(catalog: catalog, keys: "click:2x\(row)").plan.quantity("odd") == 1)
  }

  @Test func `A click on a hint in the border of a box is its key`() throws {
    let box = try Driver(keys: "p,down")
    let row = try #require(box.lines.firstIndex { $0.contains("Enter takes") && $0.contains("━") })
    let place = { (hint: String) in
      box.lines[row].range(of: hint).map { box.lines[row].distance(from: box.lines[row].startIndex, to: $0.lowerBound) }
    }
    let (enter, escape) = (try #require(place("Enter takes")), try #require(place("Esc leaves")))
    #expect(try Driver(keys: "p,down,click:\(enter)x\(row)").model.box == nil)
    #expect(try Driver(keys: "p,home,click:\(enter + 7)x\(row)").plan.name == "budget")
    let left = try Driver(keys: "p,home,click:\(escape + 5)x\(row)")
    #expect(left.model.box == nil && left.plan == Shop.scaling)
  }

  @Test func `A click on a word of the key bar or of a border acts like its key`() throws {
    let bar = Array(Driver().lines[23])
    let hint = try #require(bar.indices.first { String(bar[$0...]).hasPrefix("export") })
    #expect(try Driver(keys: "click:\(hint)x23").model.box is ExportBox)
    let lines = try Driver(keys: "C").lines
    let border = try #require(lines.lastIndex { $0.contains("F all fixes") })
    let letter = try #require(Array(lines[border]).firstIndex(of: "F"))
    #expect(try Driver(keys: "C,click:\(letter)x\(border)").model.page is FixesPage)
  }

  @Test func `The wheel scrolls what is under it`() throws {
    #expect(try Driver(keys: "wheeldown:60x8").scene.line == .setting(.hoursPerDay))
  }
}
