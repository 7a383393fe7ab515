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

  @Test func `Watts are mended by limits of the cards`() {
    let fix = GoalFixTests.fix([]) { $0.goal.maxWall = Watts(480) }
    #expect(fix?.limits.keys.map { $0 } == ["card"] && fix?.changes.isEmpty == true)
  }
}
