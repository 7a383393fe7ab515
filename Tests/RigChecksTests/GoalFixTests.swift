import RigModel
import Testing

@testable import RigChecks

/// The cheapest change with which a rig does what its goal asks: what it is, and what it brings.
///
/// The rig: one card of 24 GB for 10 € on a board of four slots, fed by a supply with two EPS plugs, of which the board
/// takes one; a card takes one, and a fan cools one.
@Suite struct GoalFixTests {
  private static let board = Rigs.board { ($0.slotWidths, $0.x16Slots) = ([16, 16, 16, 16], 4) }
  private static let whole = [Rigs.card(), board, Rigs.supply(rated: 1600), Rigs.drive(), Rigs.fan()]

  private static func priced(_ id: PartID, _ price: Double, _ change: @escaping (inout GPU) -> Void) -> Part {
    let card = Rigs.card(id, change)
    return Rigs.part(id, card.spec, peak: 250, price: price)
  }

  private static func fix(_ more: [Part], _ change: (inout Plan) -> Void) -> Fix? {
    let rig = Rigs.rig(whole, catalog: more + [Rigs.adapter()], change: change)
    return Check.goal.judge(rig).first?.automaticFix(in: rig)
  }

  @Test func `A further card comes with its plugs and its air`() {
    let fix = GoalFixTests.fix([]) { $0.goal.memory = Gibibytes(48) }
    #expect(fix?.changes == ["card": 2, "fan": 2, "adapter": 1])
    #expect(fix?.words == "add card, fan and adapter")
  }

  @Test func `Another card in the place of the rig's is taken where that costs less`() {
    let large = GoalFixTests.priced("large", 25) { ($0.vram, $0.connectors) = (Gibibytes(48), "pcie8:2") }
    let fix = GoalFixTests.fix([large]) { $0.goal.memory = Gibibytes(48) }
    #expect(fix?.changes == ["card": 0, "large": 1])
    #expect(fix?.words == "take large in the place of card")
  }

  /// A card of 12 GB beside 16 GB of main memory, of which 4 GB stay free: 56 GB of a mixture want 48 GB more.
  @Test(arguments: [("mixture", 3 as Int?), ("dense", nil)])
  func `Experts of a mixture may lie in further memory, and layers of a dense model do not`(model: String, count: Int?)
  {
    let card = Rigs.card {
      ($0.vram, $0.bandwidth, $0.cooling, $0.connectors) = (Gibibytes(12), Bandwidth(500), .open, "pcie8:1")
    }
    let board = Rigs.board {
      ($0.ram, $0.ramType, $0.ramModule, $0.ramSlots) = (Gibibytes(16), .ddr4, .rdimm, 4)
      ($0.slotWidths, $0.x16Slots, $0.doubleSlots) = ([16, 16, 16, 16], 4, 4)
    }
    let parts = [
      Rigs.part("gpu-0", card.spec, peak: 150, price: 900), board, Rigs.ram(price: 5), Rigs.supply(rated: 1600),
      Rigs.drive(),
    ]
    let catalog = Catalog(
      parts: parts, offers: [], tariffs: [], rates: [],
      models: ModelList(models: DrawnGoals.models, fit: DrawnGoals.fit))
    var plan = Plan(name: "goal")
    for part in parts where part.kind != .ram { plan.setQuantity(part.id, 1) }
    (plan.goal.model, plan.goal.quantization, plan.usage.work) = (model, "q4_k_m", .one)
    let rig = Rig(plan, catalog)
    let fix = Check.goal.judge(rig).first?.automaticFix(in: rig)
    #expect(fix != nil && fix?.changes["ram"] == count)
  }

  @Test func `What is owned brings nothing back`() {
    let large = GoalFixTests.priced("large", 35) { ($0.vram, $0.connectors) = (Gibibytes(48), "pcie8:2") }
    let owned = GoalFixTests.fix([large]) { plan in
      plan.goal.memory = Gibibytes(48)
      plan.own("card", 1)
    }
    #expect(owned?.changes == ["card": 2, "fan": 2, "adapter": 1])
  }

  @Test func `A change that brings an error which nothing mends is none`() {
    let long = GoalFixTests.priced("long", 1) { ($0.vram, $0.connectors) = (Gibibytes(48), "eps8:9") }
    let fix = GoalFixTests.fix([long]) { $0.goal.memory = Gibibytes(48) }
    #expect(fix?.changes["long"] == nil && fix?.changes["card"] == 2)
  }

  /// Each of the others is tried beside the rig's card and in its place, twelve changes in all.
  @Test(arguments: [(0, true), (5, true), (6, false)])
  func `A dozen changes are completed at most`(bad: Int, isFound: Bool) {
    func card(_ id: String, _ price: Double, _ plugs: String) -> Part {
      GoalFixTests.priced(PartID(rawValue: id), price) { ($0.vram, $0.connectors) = (Gibibytes(48), plugs) }
    }
    let others = (0..<bad).map { card("bad-\($0)", Double($0) + 1, "eps8:9") } + [card("good", 25, "pcie8:2")]
    let fix = GoalFixTests.fix(others) { $0.goal.deviceMemory = Gibibytes(48) }
    #expect(fix?.changes == (isFound ? ["card": 0, "good": 1] : nil))
  }

  @Test func `Nothing that costs more than the goal allows is proposed`() {
    let fix = GoalFixTests.fix([]) { plan in
      plan.goal.memory = Gibibytes(48)
      plan.goal.maxPrice = Money(cents: 60_00)
    }
    #expect(fix == nil)
  }

  @Test func `Cards are no more than the board has slots`() {
    #expect(GoalFixTests.fix([]) { $0.goal.memory = Gibibytes(240) } == nil)
  }

  @Test func `Several misses of a goal are mended by one search`() {
    let large = GoalFixTests.priced("large", 25) { ($0.vram, $0.connectors) = (Gibibytes(48), "pcie8:2") }
    let rig = Rigs.rig(GoalFixTests.whole, catalog: [large, Rigs.adapter()]) {
      ($0.goal.memory, $0.goal.deviceMemory) = (Gibibytes(48), Gibibytes(48))
    }
    let misses = Check.goal.judge(rig)
    let first = misses[0].automaticFix(in: rig)
    #expect(misses.count == 2 && first?.changes == ["card": 0, "large": 1])
    let again = rig.goalPlan {
      Issue.record("looked for again")
      return nil
    }
    #expect(again?.build == first?.applied(to: rig.plan, in: rig.catalog).build)
    #expect(misses[1].automaticFix(in: rig) == first)
  }

  @Test func `Watts are mended by limits of the cards`() {
    let fix = GoalFixTests.fix([]) { $0.goal.maxWall = Watts(480) }
    #expect(fix?.limits.keys.map { $0 } == ["card"] && fix?.changes.isEmpty == true)
  }
}
