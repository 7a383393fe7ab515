import RigModel
import Testing

@testable import RigChecks

/// Slots that adapters make, each out of one that the board has.
@Suite struct MadeSlotsTests {
  private static let mining = Rigs.adapter("riser", "x1:1", "x16:1")
  private static let fourfold = Rigs.adapter("fourfold", "x1:1", "x16:4")
  private static let splitter = Rigs.adapter("splitter", "x16:1", "x16:2")
  private static let card = Rigs.card("card") { $0.slots = 1 }
  private static let oneLane = Rigs.card("mining") { ($0.pcieLanes, $0.slots) = (1, 1) }

  private func rig(
    _ cards: [Part], _ adapters: [Part], x16 slots: Int?, short: Int?, catalog: [Part] = []
  ) -> Rig {
    Rigs.rig(
      cards + [Rigs.board("board") { ($0.x16Slots, $0.shortSlots, $0.doubleSlots) = (slots, short, slots) }] + adapters,
      catalog: catalog)
  }

  private func judge(_ cards: Int, _ adapters: [Part], x16 slots: Int?, short: Int?) -> Finding? {
    Check.slots.judge(rig(Array(repeating: MadeSlotsTests.card, count: cards), adapters, x16: slots, short: short))
      .first
  }

  @Test(arguments: [
    (3, 2, 2 as Int?, Finding.Severity.ok), (3, 2, 1, .error), (3, 1, 2, .error), (3, 2, nil, .unknown),
    (3, 2, 0, .error),
    (1, 2, nil, .ok),
  ])
  func `A riser of one lane takes a short slot`(cards: Int, risers: Int, short: Int?, severity: Finding.Severity) {
    let found = judge(cards, Array(repeating: MadeSlotsTests.mining, count: risers), x16: 1, short: short)
    #expect(found?.severity == severity)
    #expect((found?.question != nil) == (severity == .unknown))
  }

  @Test(arguments: [(2, 1, 1, Finding.Severity.ok), (2, 1, 0, .error), (3, 2, 1, .error), (4, 2, 2, .ok)])
  func `A splitter takes a slot, and not one of a splitter`(
    cards: Int, splitters: Int, slots: Int, severity: Finding.Severity
  ) {
    let found = judge(cards, Array(repeating: MadeSlotsTests.splitter, count: splitters), x16: slots, short: 0)
    #expect(found?.severity == severity)
  }

  @Test(arguments: [(4, 0, 1, 4), (5, 1, 0, 4), (8, 1, 1, 8), (9, 1, 1, 8)])
  func `What makes most comes first, in a long slot where no short one is left`(
    cards: Int, short: Int, slots: Int, most: Int
  ) {
    let adapters = [MadeSlotsTests.mining, MadeSlotsTests.fourfold, MadeSlotsTests.fourfold]
    let found = judge(cards, adapters, x16: slots, short: short)
    #expect(found?.severity == (cards <= most ? .ok : .error))
  }

  @Test func `Sixty-four cards do not hang on one board`() {
    let found = judge(64, Array(repeating: MadeSlotsTests.mining, count: 64), x16: 2, short: 3)
    #expect(
      found?.message
        == "64 cards, but 5 x16 slots on board; adapters take 64 slots shorter than x16, and it has 3")
  }

  @Test func `A machine without slots has none for risers and splitters`() {
    let found = judge(1, [MadeSlotsTests.mining, MadeSlotsTests.splitter], x16: 0, short: 0)
    #expect(
      found?.message == """
        1 card, but 0 x16 slots on board; adapters take 1 x16 slot, and it has none; adapters take 1 slot shorter than \
        x16, and it has none
        """)
  }

  @Test func `A board with as many slots mends what risers find none for`() {
    let cards = Array(repeating: MadeSlotsTests.card, count: 3)
    let good = Rigs.board("good") { ($0.x16Slots, $0.shortSlots, $0.doubleSlots) = (1, 2, 1) }
    let unknown = Rigs.board("unknown") { ($0.x16Slots, $0.doubleSlots) = (1, 1) }
    let risers = [MadeSlotsTests.mining, MadeSlotsTests.mining]
    let mended = rig(cards, risers, x16: 1, short: 0, catalog: [unknown, good])
    #expect(Check.slots.changes(mended) == [["board": 0, "good": 1]])
  }

  @Test(arguments: [
    (2, 1, 1 as Int?, Finding.Severity.ok), (3, 1, 1, .error), (2, 2, 0, .ok), (2, 1, nil, .unknown), (1, 1, nil, .ok),
  ])
  func `Cards of one lane take short slots, or long ones that are free`(
    cards: Int, slots: Int, short: Int?, severity: Finding.Severity
  ) {
    let rig = rig(Array(repeating: MadeSlotsTests.oneLane, count: cards), [], x16: slots, short: short)
    #expect(Check.slots.judge(rig).map(\.severity) == [severity])
  }

  @Test func `A riser and a card of one lane do not share a slot`() {
    let cards = [MadeSlotsTests.card, MadeSlotsTests.card, MadeSlotsTests.oneLane]
    let found = [1, 2].map { short in
      Check.slots.judge(rig(cards, [MadeSlotsTests.mining], x16: 1, short: short)).first?.message
    }
    #expect(found == ["1 card of one lane, but 0 slots left on board", "2 x16 slots for 2 cards"])
  }

  @Test func `What is asked about short slots says how many are needed`() {
    let found = judge(3, [MadeSlotsTests.mining, MadeSlotsTests.mining], x16: 1, short: nil)
    #expect(
      found?.message
        == "board: slots shorter than x16 not known; 2 cards have to sit in one, or to hang on a riser in it")
    #expect(found?.question?.english.contains("whether 2 of them would be free") == true)
    #expect(found?.question?.french.contains("si 2 d'entre eux seraient libres") == true)
  }
}
