import RigModel
import Testing

@testable import RigChecks

/// Rigs of which a check has nothing to say, and what is said when one thing more is there.
@Suite struct SilenceBoundaryTests {
  @Test func `Without a card nobody asks for a picture, weighs 12 V, warms a room or misses a slot`() {
    let supply = Rigs.supply { $0.rail12V = Watts(500) }
    let dual = Rigs.board { ($0.sockets, $0.cpusFitted, $0.secondCPUSlots, $0.x16Slots) = (2, 1, 2, 4) }
    let parts = [dual, supply, Rigs.drive()]
    let sealed = Rigs.rig(parts) { ($0.room.conductance, $0.room.airChanges) = (0, 0) }
    let checks: [Check] = [.display, .supplyRail, .roomHeat, .secondCPU, .slots, .slotLanes, .supplyTransients]
    for check in checks { #expect(check.judge(sealed).isEmpty, "\(check.id)") }
    let withCard = Rigs.rig(parts + [Rigs.card { $0.transientFactor = 1.5 }]) {
      ($0.room.conductance, $0.room.airChanges) = (0, 0)
    }
    for check in checks where check.id != "slot-lanes" { #expect(!check.judge(withCard).isEmpty, "\(check.id)") }
  }

  @Test(arguments: [
    (nil as Int?, Finding.Severity.warning, "2 x16 slots of board"), (4, .error, "2 of 4 x16 slots of"),
  ])
  func `Dead slots are an error where the others are known not to suffice`(
    slots: Int?, severity: Finding.Severity, start: String
  ) {
    let board = Rigs.board { ($0.sockets, $0.cpusFitted, $0.secondCPUSlots, $0.x16Slots) = (2, 1, 2, slots) }
    let found = Check.secondCPU.judge(Rigs.rig(board, Rigs.card(), Rigs.card(), Rigs.card()))
    #expect(found.map(\.severity) == [severity])
    #expect(found[0].message.hasPrefix(start), "\(found[0].message)")
    #expect(found[0].message.hasSuffix(severity == .error ? "; 3 cards to put in" : "without the second CPU"))
  }

  @Test(arguments: [(1, "; 1 more only with a second CPU"), (0, "")])
  func `Slots that a second CPU would bring are said where slots are too few`(dead: Int, end: String) {
    let board = Rigs.board {
      ($0.sockets, $0.cpusFitted, $0.secondCPUSlots, $0.x16Slots) = (2, 1, dead, 1 + dead)
    }
    let found = Check.slots.judge(Rigs.rig(board, Rigs.card(), Rigs.card()))
    #expect(found.map(\.message) == ["2 cards, but 1 x16 slot on board" + end])
  }

  @Test func `A second CPU that feeds no slots is not missed`() {
    let board = Rigs.board { ($0.sockets, $0.cpusFitted, $0.x16Slots) = (2, 1, 4) }
    let rig = Rigs.rig(board, Rigs.card())
    #expect(Check.secondCPU.judge(rig).isEmpty)
    #expect(SlotBudget(rig, rig.platforms[0].spec).usable == 4)
  }

  @Test(arguments: [(127.9, "Apple", 1, true), (128, "Apple", 0, false), (96, "AMD", 1, false)])
  func `A machine that lends a model all of its memory is not told of`(
    lent: Double, vendor: String, notes: Int, isAdvised: Bool
  ) {
    var machine = Machine()
    (machine.gpu.vram, machine.gpu.vendor, machine.platform.ram) = (Gibibytes(lent), vendor, Gibibytes(128))
    let rig = Rigs.rig(Rigs.part("machine", .machine(machine)))
    #expect(Check.lentMemory.judge(rig).count == notes)
    #expect(Check.lentMemory.fixes(rig).compactMap(\.self).isEmpty == !isAdvised)
  }

  @Test func `A server's supply without a board to feed lacks none`() {
    let server = Rigs.supply("server") { $0.isBreakout = true }
    let breakout = Rigs.adapter("breakout", "server:1", "pcie6:10")
    #expect(Check.serverSupply.judge(Rigs.rig(Rigs.card(), server, breakout)).map(\.severity) == [.ok])
    #expect(Check.serverSupply.judge(Rigs.rig(Rigs.board(), server, breakout)).map(\.severity) == [.error, .ok])
  }

  @Test func `The vCPUs of an instance are said where they are known`() {
    func message(_ vcpus: Double?) -> String? {
      let offer = Offer(
        id: "offer", provider: "aws", instance: "g5.xlarge", region: "", gpu: "a10g", devices: 1, vram: nil,
        vcpus: vcpus, onDemand: nil, spot: nil, currency: .euro, includesVAT: false, source: "a list",
        asOf: CivilDate(dayNumber: 0))
      return Check.cloudQuota.judge(Rig(Plan(name: "test"), Rigs.catalog([]), offer: offer)).first?.message
    }
    #expect(message(4)?.contains("at first, 4 vCPUs for g5.xlarge: ask") == true)
    #expect(message(nil)?.contains("at first: ask") == true)
  }

  @Test(arguments: [
    ("470:9", "470", 0), (":471", "470", 1), ("/471", "470", 1), ("R", "470", 0), ("99999999999999999999", "470", 1),
  ])
  func `A branch is the first number of a driver`(first: String, last: String, errors: Int) {
    let (new, old) = (Rigs.card("new") { $0.firstDriver = first }, Rigs.card("old") { $0.lastDriver = last })
    #expect(Check.driver.judge(Rigs.rig(new, old)).count { $0.severity == .error } == errors)
  }

  @Test func `Of cards with the same branches the first is named, and both modules' cards are marked`() {
    let cards = [
      Rigs.card("a") { $0.firstDriver = "520" }, Rigs.card("b") { $0.firstDriver = "520" },
      Rigs.card("c") { $0.lastDriver = "470" }, Rigs.card("d") { $0.lastDriver = "470" },
    ]
    #expect(Check.driver.judge(Rigs.rig(cards)).map(\.parts) == [["a", "c"]])
    #expect(Check.driver.judge(Rigs.rig(cards[2], cards[3])).map(\.parts) == [["c"]])
    let modules = [
      Rigs.card("old") { $0.kernelModule = .proprietary }, Rigs.card("new") { $0.kernelModule = .open },
      Rigs.card("any") { $0.kernelModule = .both },
    ]
    #expect(Check.driver.judge(Rigs.rig(modules)).map(\.parts) == [["new", "old"]])
  }

  @Test func `Of equally long cards the first is held against the case, and the highest one`() {
    var enclosure = Enclosure()
    (enclosure.maxGPULength, enclosure.maxGPUHeight) = (300, 111)
    let box = Rigs.part("case", .enclosure(enclosure))
    let (low, high) = (Rigs.card("low") { $0.height = 100 }, Rigs.card("high") { $0.height = 112 })
    let long = Rigs.card("long") { $0.length = 268 }
    #expect(Check.cardFits.judge(Rigs.rig(low, high, box)).map(\.parts) == [["case", "high"], ["case", "low"]])
    #expect(Check.cardFits.judge(Rigs.rig(high, low, box)).map(\.parts) == [["case", "high"], ["case", "high"]])
    #expect(Check.cardFits.judge(Rigs.rig(low, long, box)).map(\.parts) == [["case", "long"]])
  }

  @Test func `A shroud behind one card makes no other longer, and the longest counts`() {
    let card = Rigs.card()
    func message(_ fits: String, _ lengths: [Double], cooling: CardCooling = .passive) -> String? {
      let fans = lengths.enumerated().map { place, length in
        Rigs.fan(PartID(rawValue: "fan-\(place)")) { ($0.fits, $0.length) = (fits, length) }
      }
      let own = Rigs.part(card.id, Rigs.card { $0.cooling = cooling }.spec)
      return Check.cardFits.judge(Rigs.rig([own, Rigs.board()] + fans)).first?.message
    }
    #expect(message("passive", [50, 60, 40]) == "No case in the plan: 267 mm + shroud 60 mm has to fit")
    #expect(message("passive", [1]) == "No case in the plan: 267 mm + shroud 1 mm has to fit")
    #expect(message("passive", [0]) == "No case in the plan: 267 mm has to fit")
    #expect(message("k80 card", [60]) == "No case in the plan: 267 mm + shroud 60 mm has to fit")
    #expect(message("k80", [60]) == "No case in the plan: 267 mm has to fit")
    #expect(message("passive", [60], cooling: .open) == "No case in the plan: 267 mm has to fit")
  }

  @Test func `A card of unknown width takes a slot of the case, a fan none, and two cases have room for both`() {
    func errors(_ slots: Int, _ cards: [Part], cases: Int = 1) -> Int {
      var enclosure = Enclosure()
      enclosure.slots = slots
      let box = Rigs.part("case", .enclosure(enclosure))
      let rig = Rigs.rig(cards + [Rigs.fan()] + Array(repeating: box, count: cases))
      return Check.slots.judge(rig).count { $0.severity == .error }
    }
    let unsaid = Rigs.card("unsaid") { $0.slots = nil }
    #expect(errors(3, [Rigs.card(), unsaid]) == 0)
    #expect(errors(2, [Rigs.card(), unsaid]) == 1)
    #expect(errors(2, [Rigs.card(), Rigs.card()], cases: 2) == 0)
    #expect(errors(1, [Rigs.card(), Rigs.card()], cases: 2) == 1)
  }

  @Test func `EPS plugs of a supply that is known are left for cards beside one that is not`() {
    let known = Rigs.supply("a") { $0.connectors = "eps8:3" }
    let unknown = Rigs.supply("b") { $0.connectors = "" }
    let cards = [Rigs.card(), Rigs.card(), Rigs.card()]
    let found = Check.plugs.judge(Rigs.rig(cards + [Rigs.board(), known, unknown]))
    #expect(found.map(\.parts) == [["card", "b"], ["b"]])
    #expect(found[0].message.hasPrefix("3 × card need 1 EPS 8-pin plug more besides the board's"))
    #expect(Check.plugs.judge(Rigs.rig(Array(cards.dropLast()) + [Rigs.board(), known, unknown])).isEmpty)
  }

  @Test func `The supply whose load is the larger share of its watts is named, whichever stands first`() {
    let card = Rigs.card(peak: 300)
    let parts = [
      Rigs.board(), Rigs.supply("a", rated: 220) { $0.connectors = "eps8:1" },
      Rigs.supply("b", rated: 310) { $0.connectors = "eps8:1" },
      Rigs.supply("c", rated: 900) { $0.connectors = "none" },
    ]
    // The board draws 195 W of 220, the card 300 W of 310.
    #expect(SupplyLoads(Rigs.rig(parts + [card]))?.overloaded?.part.id == "b")
  }

  @Test func `A board that takes no EPS plug of its supply leaves none owing`() {
    let plain = Rigs.supply("a") { $0.connectors = "pcie8:2" }
    let loads = SupplyLoads(Rigs.rig(Rigs.board(), plain, Rigs.supply("b")))
    #expect(loads?.units.map { $0.plugs?[.eps8] } == [0, 2])
  }

  @Test(arguments: [
    ("a{: log", ["a{"], "a{: log"), ("A: log", ["A"], "A: log"), ("x16_slots: log", ["x16_slots"], "log"),
    ("a b: log", ["b"], "log"), ("a9 z: log", ["a9"], "log"), ("a@: log", ["a@"], "a@: log"),
    ("a/: x", ["a/"], "a/: x"),
  ])
  func `Columns have small letters, digits and underscores`(whole: String, columns: [String], origin: String) {
    #expect(SpecOrigin.clauses(of: columns, in: whole) == origin)
  }
}
