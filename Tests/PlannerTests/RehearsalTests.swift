import RigModel
import Testing
import TerminalUI

@testable import Planner

/// Keys that are tried before they come show what they show without.
@Suite struct RehearsalTests {
  private static let keys: [Key] = [
    .down, .down, .up, .left, .right, .pageDown, .space, .tab, .enter, .escape, .character("+"), .character("+"),
    .character("-"), .character("2"), .character("3"), .character("4"), .character("T"), .character("R"),
    .character("C"), .character("O"), .character("S"), .character("W"), .character("F"), .character("/"),
    .character("k"),
    .character("u"), .character("z"), .character("x"),
  ]

  /// Everything that is rehearsed before a key.
  private static func rehearsal(_ driver: Driver, after last: Key?) -> Rehearsal {
    var rehearsal = Rehearsal()
    rehearsal.begin(with: driver.model, after: last)
    while !rehearsal.isDone { rehearsal.goOn(with: driver.model) }
    return rehearsal
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `A rehearsed key does and shows what it does and shows without`(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    var driver = Driver(seed == 1 ? Shop.budget : Shop.scaling, size: Size(columns: 120, rows: 36))
    var (last, foreseen) = (Key?.none, 0)
    for count in 0..<60 {
      let key = RehearsalTests.keys[.random(in: 0..<RehearsalTests.keys.count, using: &chance)]
      let reaction = RehearsalTests.rehearsal(driver, after: last).reaction(to: key)
      var plain = driver.model.forgetful
      let effects = plain.press(key)
      if let reaction {
        foreseen += 1
        #expect(reaction.screen == plain.view() && reaction.effects == effects, "seed \(seed), key \(count): \(key)")
        let model = reaction.model(after: driver.model)
        #expect(model.plan == plain.plan && model.selection == plain.selection)
      }
      driver.press(key)
      last = key
    }
    #expect(foreseen > 4)
  }

  @Test func `What is rehearsed changes neither plan nor screen`() {
    let driver = Driver(size: Size(columns: 120, rows: 36))
    let (plan, screen) = (driver.plan, driver.canvas)
    let rehearsal = RehearsalTests.rehearsal(driver, after: nil)
    #expect(rehearsal.reaction(to: .character("+"))?.model(after: driver.model).plan != plan)
    #expect(driver.plan == plan && driver.canvas == screen && driver.effects.isEmpty)
  }

  @Test func `The key before comes first, and what is not likely is not tried`() throws {
    let driver = Driver()
    var rehearsal = Rehearsal()
    #expect(rehearsal.isDone)
    rehearsal.begin(with: driver.model, after: .up)
    #expect(rehearsal.isFresh && !rehearsal.isDone)
    rehearsal.goOn(with: driver.model)
    #expect(!rehearsal.isFresh && rehearsal.reaction(to: .up) != nil && rehearsal.reaction(to: .down) == nil)
    rehearsal.goOn(with: driver.model)
    #expect(rehearsal.reaction(to: .down) != nil)
    rehearsal.begin(with: driver.model, after: .space)
    rehearsal.goOn(with: driver.model)
    #expect(rehearsal.reaction(to: .space) != nil && rehearsal.reaction(to: .down) == nil)
    let asked = RehearsalTests.rehearsal(driver, after: .character("q"))
    #expect(asked.reaction(to: .character("q")) == nil)
  }

  @Test func `All digits are tried where a number may be typed, and Enter behind the first of them`() throws {
    let counts = RehearsalTests.rehearsal(Driver(), after: nil)
    #expect("0123456789".allSatisfy { counts.reaction(to: .character($0)) != nil })
    #expect(counts.reaction(to: .enter) == nil)
    let typing = RehearsalTests.rehearsal(try Driver(keys: "4"), after: .character("4"))
    #expect(typing.reaction(to: .enter) != nil && typing.reaction(to: .character("0")) != nil)
    #expect(typing.reaction(to: .space) == nil)
  }

  @Test func `Where words are typed, no letter is tried`() throws {
    for keys in ["/", "x", ":", "M,/"] {
      let driver = try Driver(keys: keys)
      let tried = RehearsalTests.rehearsal(driver, after: nil)
      #expect(tried.reaction(to: .down) != nil && tried.reaction(to: .character("2")) == nil)
    }
  }

  @Test func `When the model changes, all is forgotten`() {
    var rehearsal = RehearsalTests.rehearsal(Driver(), after: nil)
    rehearsal.end()
    #expect(rehearsal.isDone && rehearsal.reaction(to: .down) == nil)
  }
}
