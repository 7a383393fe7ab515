import RigModel
import Testing

@testable import RigChecks

/// Slots that adapters bring, counted before there is a rig of them.
@Suite struct AdapterSlotsTests {
  private static func adapter(_ takes: String, _ gives: String) -> Adapter {
    var adapter = Adapter()
    (adapter.takes, adapter.gives) = (takes, gives)
    return adapter
  }

  private static let riser = adapter("x1:1", "x16:1")
  private static let fourfold = adapter("x1:1", "x16:4")
  private static let splitter = adapter("x16:1", "x16:2")
  private static let extender = adapter("x16:1", "x16:1")
  private static let carrier = adapter("x16:2", "sxm:4")

  private static func slots(_ adapters: (Adapter, Int)...) -> AdapterSlots {
    adapters.reduce(into: AdapterSlots()) { $0.add($1.0, $1.1) }
  }

  /// Of a board with so many long and short slots: what adapters make, and what that is beyond the short ones they take.
  @Test(
    arguments: [
      ([], 4, 4, 0, 0), ([(riser, 2)], 4, 4, 2, 0), ([(riser, 2)], 4, 1, 1, 0), ([(riser, 2)], 4, 0, 0, 0),
      ([(fourfold, 1)], 4, 1, 4, 3), ([(fourfold, 1)], 4, 0, 3, 3), ([(fourfold, 1)], 0, 0, 0, 0),
      ([(splitter, 1)], 1, 0, 1, 1), ([(splitter, 3)], 2, 0, 2, 2), ([(extender, 3)], 2, 2, 0, 0),
      ([(riser, 1), (fourfold, 1)], 0, 1, 4, 3), ([(fourfold, 1), (riser, 1)], 0, 2, 5, 3),
      ([(splitter, 1), (fourfold, 1)], 1, 0, 3, 3), ([(carrier, 1)], 2, 0, 2, 2),
    ] as [([(Adapter, Int)], Int, Int, Int, Int)])
  func `Each adapter takes a slot, those that give most first`(
    adapters: [(Adapter, Int)], long: Int, short: Int, made: Int, gained: Int
  ) {
    let slots = adapters.reduce(into: AdapterSlots()) { $0.add($1.0, $1.1) }
    #expect(slots.made(of: long, short: short) == made)
    #expect(slots.gained(of: long, short: short, making: AdapterSlots.any) == gained)
  }

  @Test(
    arguments: [
      ([(riser, 2)], 2, 2), ([(riser, 2)], 1, 1), ([(fourfold, 1)], 0, 0), ([(extender, 2)], 0, 2),
      ([(carrier, 1)], 0, 0), ([(riser, 1), (extender, 1)], 0, 1),
    ] as [([(Adapter, Int)], Int, Int)])
  func `Cards hang on risers that find a slot`(adapters: [(Adapter, Int)], free: Int, hanging: Int) {
    #expect(adapters.reduce(into: AdapterSlots()) { $0.add($1.0, $1.1) }.risers(in: free) == hanging)
  }

  @Test func `Adapters of several kinds are those of each, as often as they are there`() {
    let one = AdapterSlotsTests.slots((AdapterSlotsTests.riser, 1), (AdapterSlotsTests.splitter, 1))
    var two = AdapterSlots()
    two.add(one, 2)
    let twice = AdapterSlotsTests.slots((AdapterSlotsTests.riser, 2), (AdapterSlotsTests.splitter, 2))
    for (long, short) in [(0, 0), (1, 0), (1, 2), (4, 4)] {
      #expect(two.made(of: long, short: short) == twice.made(of: long, short: short))
      #expect(two.risers(in: short) == twice.risers(in: short))
    }
    #expect(two.taken.long == 2 && two.taken.short == 2 && two.risers == twice.risers)
    var carriers = AdapterSlots()
    carriers.add(AdapterSlotsTests.slots((AdapterSlotsTests.carrier, 1)).adding(risers: 1, made: 3), 2)
    #expect(carriers.spared == 4 && carriers.hung == 8 && carriers.risers == 2)
    #expect(carriers.made(of: 0, short: 0) == 10)
  }

  @Test func `Slots on risers, and those that are made, come on top`() {
    let more = AdapterSlotsTests.slots((AdapterSlotsTests.splitter, 1)).adding(risers: 2, made: 3)
    #expect(more.risers == 4 && more.made(of: 1, short: 0) == 4 && more.made(of: 0, short: 0) == 3)
  }

  @Test func `Slots are made by what gives more than it takes, and by what takes short ones`() {
    #expect(AdapterSlotsTests.slots((AdapterSlotsTests.riser, 1)).mayMake)
    #expect(AdapterSlotsTests.slots((AdapterSlotsTests.splitter, 1)).mayMake)
    #expect(!AdapterSlotsTests.slots((AdapterSlotsTests.extender, 9)).mayMake && !AdapterSlots().mayMake)
  }
}
