import RigModel
import Testing

@testable import RigChecks

/// Slots, their lanes, and room for the cards.
@Suite struct SlotCheckTests {
  private func rig(_ cards: Int, _ more: [Part] = [], catalog: [Part] = [], _ change: (inout Platform) -> Void) -> Rig {
    Rigs.rig(Array(repeating: Rigs.card(), count: cards) + [Rigs.board("board", change)] + more, catalog: catalog)
  }

  @Test(arguments: [
    (3 as Int?, nil as Int?, 1, Finding.Severity.ok), (3, 3, 3, .ok), (3, nil, 3, .unknown), (3, 2, 3, .error),
    (2, 3, 3, .error),
    (nil, nil, 1, .unknown),
  ])
  func `Cards want slots and room beside them`(slots: Int?, wide: Int?, cards: Int, severity: Finding.Severity) {
    let found = Check.slots.judge(rig(cards) { ($0.x16Slots, $0.doubleSlots) = (slots, wide) })
    #expect(found.map(\.severity) == [severity])
    #expect((severity == .unknown) == (found.first?.question != nil))
  }

  @Test func `Risers give room, not slots`() {
    let riser = Rigs.adapter("riser", "x16:1", "x16:1")
    #expect(Check.slots.judge(rig(3, [riser]) { ($0.x16Slots, $0.doubleSlots) = (3, 2) }).map(\.severity) == [.ok])
    #expect(Check.slots.judge(rig(3, [riser]) { ($0.x16Slots, $0.doubleSlots) = (2, 2) }).map(\.severity) == [.error])
    let mended = Check.slots.changes(rig(3, catalog: [riser]) { ($0.x16Slots, $0.doubleSlots) = (3, 2) })
    #expect(mended == [["riser": 1]])
  }

  @Test(arguments: [(1, 2, [Finding.Severity.warning]), (1, 3, [.error]), (2, 3, [])])
  func `Slots of the second CPU are dead without it`(fitted: Int, cards: Int, severities: [Finding.Severity]) {
    let rig = rig(cards) {
      ($0.x16Slots, $0.secondCPUSlots, $0.sockets, $0.cpusFitted, $0.doubleSlots) = (4, 2, 2, fitted, 4)
    }
    #expect(Check.secondCPU.judge(rig).map(\.severity) == severities)
    #expect(Check.slots.judge(rig).map(\.severity) == [severities == [.error] ? .error : .ok])
  }

  @Test func `A case has slots of its own, and coolers take some`() {
    func check(_ slots: Int, _ added: Int) -> [Finding] {
      var enclosure = Enclosure()
      enclosure.slots = slots
      let cooler = Rigs.fan { $0.slotsAdded = added }
      let rig = rig(2, [Rigs.part("case", .enclosure(enclosure)), cooler]) { ($0.x16Slots, $0.doubleSlots) = (4, 2) }
      return Check.slots.judge(rig).filter { $0.severity == .error }
    }
    #expect(check(4, 0).isEmpty)
    #expect(check(4, 1).map(\.message) == ["Cards and coolers are 5 slots wide; case has 4"])
  }

  @Test func `Modules want carriers`() {
    let module = Rigs.card("module") { ($0.cooling, $0.connectors, $0.architecture) = (.module, "sxm:1", "Volta") }
    let carrier = Rigs.adapter("carrier", "", "sxm:1")
    let board = Rigs.board { $0.x16Slots = 1 }
    let bare = Rigs.rig(module, board, catalog: [carrier])
    #expect(Check.slots.judge(bare).map(\.severity) == [.error, .ok])
    #expect(Check.slots.changes(bare) == [["carrier": 1], nil])
    #expect(Check.slots.judge(Rigs.rig(module, board, carrier)).map(\.severity) == [.ok])
  }

  @Test func `No carrier takes modules of later families`() {
    let module = Rigs.card("module") { ($0.form, $0.connectors, $0.architecture) = (.sxm4, "sxm:1", "Ampere") }
    let carrier = Rigs.adapter("carrier", "", "sxm:1")
    let rig = Rigs.rig(module, Rigs.board { $0.x16Slots = 1 }, carrier)
    #expect(Check.slots.judge(rig).map(\.severity) == [.error, .ok])
    #expect(Check.slots.changes(rig) == [[:], nil])
  }

  @Test func `Narrow and older slots load more slowly`() {
    func lanes(_ wide: Int?, _ generation: Double?, _ more: [Part] = []) -> [Finding.Severity] {
      let card = Rigs.card { $0.pcieGeneration = 4 }
      let board = Rigs.board { ($0.x16Electrical, $0.pcieGeneration) = (wide, generation) }
      return Check.slotLanes.judge(Rigs.rig([card, card, board] + more)).map(\.severity)
    }
    #expect(lanes(2, 4) == [.ok])
    #expect(lanes(1, 4) == [.note])
    #expect(lanes(2, 3) == [.note])
    #expect(lanes(nil, nil) == [])
    #expect(lanes(2, 4, [Rigs.adapter("riser", "x1:1", "x16:1")]) == [.warning])
  }

  @Test(arguments: [
    (330.0 as Double?, Finding.Severity.ok, "card: 267 mm + shroud 60 mm; case takes 330 mm"),
    (300, .error, "card: 267 mm + shroud 60 mm; case takes 300 mm"),
    (nil, .unknown, "case: room for cards not known; card needs 267 mm + shroud 60 mm"),
  ])
  func `A card and its shroud fit the case`(room: Double?, severity: Finding.Severity, text: String) {
    var enclosure = Enclosure()
    enclosure.maxGPULength = room
    let rig = rig(1, [Rigs.part("case", .enclosure(enclosure)), Rigs.fan { $0.length = 60 }]) { _ in }
    let found = Check.cardFits.judge(rig)
    #expect(found.map(\.severity) == [severity])
    #expect(found.map(\.message) == [text])
  }

  @Test func `Without a case the length is noted, and a machine has its own limits`() {
    #expect(Check.cardFits.judge(rig(1) { _ in }).map(\.message) == ["No case in the plan: 267 mm has to fit"])
    let low = Rigs.rig(
      Rigs.card { $0.height = 130 },
      Rigs.board { ($0.maxGPULength, $0.maxGPUHeight, $0.supply) = (312, 111, Supply(rated: nil, rating: nil)) })
    #expect(Check.cardFits.judge(low).map(\.severity) == [.error, .ok])
  }
}
