import RigModel
import Testing

@testable import RigChecks

/// Slots that the firmware splits, beside adapters and cards of one lane.
@Suite struct SplitSlotTests {
  /// Two slots that a server splits, one of them by an adapter that is there: the other one gives one more.
  @Test(arguments: [(3, Finding.Severity.ok), (4, .warning), (5, .error)])
  func `A slot that an adapter splits is not split again`(cards: Int, severity: Finding.Severity) {
    let board = Rigs.board {
      ($0.x16Slots, $0.x16Electrical, $0.pcieLanes, $0.doubleSlots, $0.video) = (2, 2, 128, 2, .bmc)
    }
    let parts = [board, Rigs.adapter("splitter", "x16:1", "x16:2")]
    let found = Check.slots.judge(Rigs.rig(parts + Array(repeating: Rigs.card { $0.slots = 1 }, count: cards)))
    #expect(found.map(\.severity) == [severity])
  }

  @Test func `A card of one lane wants a slot that splitting leaves`() {
    let board = Rigs.board {
      ($0.x16Slots, $0.x16Electrical, $0.pcieLanes, $0.doubleSlots, $0.shortSlots, $0.video) = (2, 2, 128, 2, 0, .bmc)
    }
    let oneLane = Rigs.card("mining") { ($0.pcieLanes, $0.slots) = (1, 1) }
    let cards = Array(repeating: Rigs.card { $0.slots = 1 }, count: 3)
    let found = Check.slots.judge(Rigs.rig([board, oneLane] + cards))
    #expect(found.map(\.message) == ["1 card of one lane, but 0 slots left on board"])
  }

  @Test(arguments: [(2, "un emplacement libre"), (3, "2 emplacements libres")])
  func `A seller is asked in French for the places beside a card`(width: Int, words: String) {
    #expect(Question(AskSlotPairs(count: 2, width: width)).french.contains(words))
  }
}
