import RigModel
import Testing

@testable import RigChecks

/// What a plan asks of a rig: memory, the largest device, price and watts.
@Suite struct GoalCheckTests {
  /// Two cards of 24 GB for 10 € each and a drive, and what is asked of them.
  static func messages(_ ask: (inout Goal) -> Void) -> [String] {
    let rig = Rigs.rig(Rigs.card(), Rigs.card(), Rigs.drive(), Rigs.supply()) { ask(&$0.goal) }
    return Check.goal.judge(rig).map(\.message)
  }

  @Test func `A plan without a goal has nothing to miss`() { #expect(GoalCheckTests.messages { _ in } == []) }

  @Test func `What is met is not told`() {
    let found = GoalCheckTests.messages { goal in
      (goal.memory, goal.deviceMemory) = (Gibibytes(48), Gibibytes(24))
      (goal.maxPrice, goal.maxWall) = (Money(cents: 40_00), Watts(900))
    }
    #expect(found == [])
  }

  @Test func `What is missed is an error each`() {
    let found = GoalCheckTests.messages { goal in
      (goal.memory, goal.deviceMemory) = (Gibibytes(72), Gibibytes(32))
      goal.maxPrice = Money(cents: 39_99)
    }
    #expect(
      found == [
        "72 GB are asked for: the devices have 48 GB", "32 GB on one device are asked for: the largest has 24 GB",
        "The rig costs 40 €: 39.99 € are the most",
      ])
  }

  @Test func `Watts at the wall count all parts at full load`() {
    let found = GoalCheckTests.messages { $0.maxWall = Watts(500) }
    #expect(found.count == 1 && found[0].hasSuffix("W from the wall at full load: 500 W are the most"))
  }

  /// Two cards of 250 W, nothing else: 500 W ÷ 0.85 from the wall.
  @Test func `A goal is met to the watt, the cent and the gigabyte`() {
    func misses(_ ask: (inout Goal) -> Void) -> Int {
      Check.goal.judge(Rigs.rig(Rigs.card(), Rigs.card()) { ask(&$0.goal) }).count
    }
    let wall = 500 / 0.85
    #expect(misses { $0.maxWall = Watts(wall) } == 0 && misses { $0.maxWall = Watts(wall - 0.01) } == 1)
    #expect(misses { $0.maxPrice = Money(cents: 20_00) } == 0 && misses { $0.maxPrice = Money(cents: 19_99) } == 1)
    #expect(misses { $0.memory = Gibibytes(48) } == 0 && misses { $0.memory = Gibibytes(48.01) } == 1)
    #expect(misses { $0.deviceMemory = Gibibytes(24) } == 0 && misses { $0.deviceMemory = Gibibytes(24.01) } == 1)
  }

  @Test(arguments: [(200.0 / 0.85, 200.0), (199.9 / 0.85, 195.0)])
  func `Limits that mend watts leave the most that the goal allows`(most: Double, limit: Double) {
    let rig = Rigs.rig(Rigs.card()) { $0.goal.maxWall = Watts(most) }
    #expect(Check.goal.fixes(rig).map(\.?.limits) == [["card": Watts(limit)]])
  }

  @Test func `A rig without a card misses nothing`() {
    #expect(Check.goal.judge(Rigs.rig(Rigs.board()) { $0.goal.memory = Gibibytes(8) }).isEmpty)
  }

  @Test func `One more card of the rig is the fix for memory`() {
    let rig = Rigs.rig(Rigs.card(), Rigs.card()) { $0.goal.memory = Gibibytes(72) }
    #expect(Check.goal.changes(rig) == [["card": 3]])
  }

  @Test func `A model of which the catalog knows nothing is no error`() {
    #expect(GoalCheckTests.messages { $0.model = "nobody-knows" } == [])
  }
}
