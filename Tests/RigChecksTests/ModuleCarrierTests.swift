import RigModel
import RigTesting
import Testing

@testable import RigChecks

/// Modules on carriers: the slots that they leave, and the watts that they draw by them.
@Suite struct ModuleCarrierTests {
  private static let module = Rigs.card("module", peak: 280) {
    ($0.cooling, $0.connectors, $0.form, $0.slots) = (.module, "sxm:1", .sxm2, 2)
  }
  private static let weak = Rigs.adapter("lead", "pcie6:1", "pcie8:1")

  private func all(_ part: Part, _ count: Int) -> [Part] { Array(repeating: part, count: count) }

  @Test(
    arguments: [
      (4, 1, [("", 4)], Finding.Severity.ok), (4, 1, [("", 4), ("", 4)], .ok), (5, 1, [("", 4), ("", 4)], .error),
      (5, 2, [("", 4), ("", 4)], .ok), (5, 2, [("", 4), ("", 1)], .ok), (6, 2, [("", 4), ("", 1), ("", 1)], .error),
      (5, 3, [("x16:2", 4), ("x16:2", 4)], .error), (5, 4, [("x16:2", 4), ("x16:2", 4)], .ok),
      (5, 3, [("x16:2", 4), ("", 1)], .ok), (1, 1, [("x16:2", 4)], .error), (1, 1, [("x16:2", 4), ("", 1)], .ok),
    ] as [(Int, Int, [(String, Int)], Finding.Severity)])
  func `Modules sit on as few slots as their carriers leave`(
    modules: Int, slots: Int, carriers: [(takes: String, given: Int)], severity: Finding.Severity
  ) {
    let board = Rigs.board { ($0.x16Slots, $0.doubleSlots) = (slots, 8) }
    let boards = carriers.enumerated().map {
      Rigs.adapter(PartID(rawValue: "carrier-\($0)"), $1.takes, "sxm:\($1.given)")
    }
    let rig = Rigs.rig([board] + boards + all(ModuleCarrierTests.module, modules))
    #expect(Check.slots.judge(rig).map(\.severity) == [severity])
  }

  /// A carrier takes 1 to 3 slots and 1 to 4 modules; every set of units is tried.
  @Test func `No set of carriers has places for the modules in fewer slots`() {
    var dice = Dice("carriers")
    for _ in 0..<300 {
      let carriers = (0..<dice.whole(0...3)).map { _ in
        ModuleCarrier(given: dice.whole(1...4), taken: dice.whole(1...3), count: dice.whole(1...2))
      }
      let modules = dice.whole(0...9)
      let units = carriers.flatMap { Array(repeating: $0, count: $0.count) }
      let placed = min(modules, units.reduce(0) { $0 + $1.given })
      let fewest = (0..<1 << units.count).compactMap { set -> Int? in
        let used = units.indices.filter { set >> $0 & 1 == 1 }.map { units[$0] }
        return used.reduce(0) { $0 + $1.given } >= placed ? used.reduce(0) { $0 + $1.taken } : nil
      }.min()
      #expect(fewest.map { $0 + modules - placed } == carriers.fewestSlots(for: modules), "\(carriers), \(modules)")
    }
  }

  @Test(arguments: [(1, 2, Finding.Severity.ok), (1, 3, .error), (4, 2, .ok)])
  func `Places on a carrier that no module takes give other cards no room`(
    modules: Int, cards: Int, severity: Finding.Severity
  ) {
    let board = Rigs.board { ($0.x16Slots, $0.doubleSlots) = (6, 2) }
    let carrier = Rigs.adapter("carrier", "", "sxm:4")
    let rig = Rigs.rig([board, carrier] + all(ModuleCarrierTests.module, modules) + all(Rigs.card(), cards))
    #expect(Check.slots.judge(rig).map(\.severity) == [severity])
  }

  /// What check `plugs` finds wrong with modules of 280 W on carriers of two 8-pins.
  private func errors(
    _ plugs: String, leads: Int, _ lead: Part = weak, carriers: [Int] = [1], modules: Int = 1, peak: Double = 280
  ) -> [String] {
    let module = Rigs.card("module", peak: peak) {
      ($0.cooling, $0.connectors, $0.form) = (.module, "sxm:1", .sxm2)
    }
    let boards = carriers.enumerated().map { Rigs.adapter(PartID(rawValue: "carrier-\($0)"), "pcie8:2", "sxm:\($1)") }
    let rig = Rigs.rig(
      [Rigs.supply { $0.connectors = plugs }, Rigs.board { $0.epsNeeded = 1 }] + boards + all(lead, leads)
        + all(module, modules))
    return Check.plugs.judge(rig).filter { $0.severity == .error }.map(\.message)
  }

  @Test func `A carrier that is fed by leads of 75 W is as weak as a card would be`() {
    #expect(errors("eps8:1 pcie8:2", leads: 0).isEmpty)
    let found = errors("eps8:1 pcie6:2", leads: 2)
    #expect(found.count == 1)
    #expect(found.first?.contains("lead") == true && found.first?.contains("75 W") == true)
    #expect(errors("eps8:1 pcie6:1 pcie8:1", leads: 1).count == 1, "each plug carries half")
    #expect(errors("eps8:1 pcie6:4", leads: 2, Rigs.adapter("lead", "pcie6:2", "pcie8:1")).isEmpty)
  }

  @Test(arguments: [(1, 140.0, true), (1, 160, false), (2, 70, true), (2, 80, false)])
  func `A plug carries its share of all modules on the carrier`(modules: Int, peak: Double, isFed: Bool) {
    #expect(errors("eps8:1 pcie6:2", leads: 2, carriers: [2], modules: modules, peak: peak).isEmpty == isFed)
  }

  @Test func `A carrier without modules draws nothing, and takes the weakest plugs`() {
    #expect(errors("eps8:1 pcie8:2 pcie6:2", leads: 2, carriers: [1, 1]).isEmpty)
    #expect(errors("eps8:1 pcie8:2 pcie6:2", leads: 2, carriers: [1, 1], modules: 2).count == 1)
  }

  @Test func `What mends it carries enough`() {
    let strong = Rigs.adapter("strong", "pcie6:2", "pcie8:1")
    let carrier = Rigs.adapter("carrier", "pcie8:2", "sxm:1")
    let rig = Rigs.rig(
      [
        ModuleCarrierTests.module, carrier, Rigs.board { $0.epsNeeded = 1 },
        Rigs.supply { $0.connectors = "eps8:1 pcie6:4" },
      ]
        + all(ModuleCarrierTests.weak, 2), catalog: [strong])
    #expect(Check.plugs.changes(rig).contains(["lead": 0, "strong": 2]))
    #expect(PlugWatts.need(rig, .pcie8) == Watts(140))
  }
}
