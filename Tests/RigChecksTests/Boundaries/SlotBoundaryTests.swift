import RigModel
import Testing

@testable import RigChecks

/// The last slot, the last millimeter.
@Suite struct SlotBoundaryTests {
  private func rig(
    _ cards: [Part], _ more: [Part] = [], catalog: [Part] = [], _ change: (inout Platform) -> Void
  ) -> Rig {
    Rigs.rig(cards + [Rigs.board("board", change)] + more, catalog: catalog)
  }

  private static let narrow = Rigs.card("narrow") { $0.slots = 1 }
  private static let oneLane = Rigs.card("mining") { ($0.pcieLanes, $0.slots) = (1, 1) }
  private static let riser = Rigs.adapter("riser", "x16:1", "x16:1")
  private static let splitter = Rigs.adapter("splitter", "x16:1", "x16:3")
  private static let backplane = Rigs.adapter("backplane", "x16:2", "x16:5")
  private static let longRiser = Rigs.adapter("long-riser", "x1:2", "x16:1")
  private static let mining = Rigs.adapter("risers", "x1:1", "x16:1")

  typealias Budget = (
    cards: [Part], more: [Part], platform: @Sendable (inout Platform) -> Void, usable: Int?, needed: Int, wide: Int
  )

  static let budgets: [Budget] = [
    ([Rigs.card()], [], { $0.x16Slots = 2 }, 2, 1, 1),
    ([narrow, oneLane], [], { $0.x16Slots = 2 }, 2, 1, 0),
    ([Rigs.card(), Rigs.card()], [riser], { $0.x16Slots = 2 }, 2, 2, 1),
    ([Rigs.card()], [splitter], { $0.x16Slots = 2 }, 4, 1, 0),
    ([Rigs.card()], [mining], { ($0.x16Slots, $0.shortSlots) = (2, 1) }, 3, 1, 0),
    ([Rigs.card()], [mining, mining], { ($0.x16Slots, $0.shortSlots) = (2, 1) }, 3, 1, 0),
    ([Rigs.card()], [mining], { ($0.x16Slots, $0.shortSlots) = (2, 0) }, 2, 1, 0),
    ([Rigs.card()], [mining], { $0.x16Slots = 2 }, 2, 1, 0),
    ([Rigs.card()], [Rigs.adapter("both", "x16:1 x1:1", "x16:1")], { ($0.x16Slots, $0.shortSlots) = (2, 1) }, 2, 1, 0),
    ([Rigs.card()], [splitter, splitter], { $0.x16Slots = 1 }, 3, 1, 0),
    ([Rigs.card()], [splitter], { $0.x16Slots = 0 }, 0, 1, 0),
    ([Rigs.card()], [backplane, splitter, splitter], { $0.x16Slots = 2 }, 6, 1, 0),
    ([Rigs.card()], [splitter, backplane], { $0.x16Slots = 3 }, 8, 1, 0),
    ([Rigs.card()], [backplane], { $0.x16Slots = 1 }, 1, 1, 0),
    ([Rigs.card()], [longRiser, mining, mining], { ($0.x16Slots, $0.shortSlots) = (1, 2) }, 3, 1, 0),
    ([Rigs.card()], [longRiser, mining], { ($0.x16Slots, $0.shortSlots) = (1, 2) }, 2, 1, 0),
    ([Rigs.card()], [Rigs.adapter("carrier", "", "x16:1")], { $0.x16Slots = 2 }, 2, 1, 0),
    ([Rigs.card()], [], { ($0.x16Slots, $0.sockets, $0.secondCPUSlots, $0.cpusFitted) = (4, 2, 3, nil) }, 1, 1, 1),
    ([Rigs.card()], [], { ($0.x16Slots, $0.sockets, $0.secondCPUSlots, $0.cpusFitted) = (4, 2, 3, 2) }, 4, 1, 1),
    ([Rigs.card()], [], { ($0.x16Slots, $0.sockets, $0.secondCPUSlots, $0.cpusFitted) = (4, 2, 3, 0) }, 1, 1, 1),
    ([Rigs.card()], [], { ($0.x16Slots, $0.sockets, $0.secondCPUSlots, $0.cpusFitted) = (4, nil, 3, 1) }, 4, 1, 1),
    ([Rigs.card()], [], { ($0.x16Slots, $0.sockets, $0.secondCPUSlots, $0.cpusFitted) = (2, 2, 3, 1) }, 0, 1, 1),
    ([Rigs.card()], [], { ($0.sockets, $0.secondCPUSlots) = (2, 3) }, nil, 1, 1),
  ]

  @Test(arguments: budgets.indices) func `Slots are counted with what makes, uses and kills them`(row: Int) {
    let (cards, more, change, usable, needed, wide) = SlotBoundaryTests.budgets[row]
    let rig = rig(cards, more, change)
    let budget = rig.platform.map { SlotBudget(rig, $0.spec) }
    #expect(budget?.usable == usable)
    #expect(budget?.cards == needed)
    #expect(budget?.wideOnBoard == wide)
  }

  @Test func `A further adapter takes no slot away that others had made`() {
    let cards = [Rigs.card { $0.slots = 1 }, Rigs.card { $0.slots = 1 }, SlotBoundaryTests.oneLane]
    let makers = [
      SlotBoundaryTests.longRiser, SlotBoundaryTests.mining, SlotBoundaryTests.splitter, SlotBoundaryTests.backplane,
    ]
    for long in 1...3 {
      for short in 0...3 {
        for (one, other) in makers.flatMap({ one in makers.map { (one, $0) } }) {
          let isEnough = fit(cards, [one], long, short)
          #expect(!isEnough || fit(cards, [one, other], long, short), "\(one.id) \(other.id) \(long) \(short)")
        }
      }
    }
  }

  private func fit(_ cards: [Part], _ more: [Part], _ long: Int, _ short: Int) -> Bool {
    Check.slots.judge(rig(cards, more) { ($0.x16Slots, $0.shortSlots, $0.doubleSlots) = (long, short, 4) })
      .allSatisfy { $0.severity != .error }
  }

  @Test(arguments: [
    (3 as Int?, 3 as Int?, Finding.Severity.ok), (2, 3, .error), (3, 2, .error), (4, 4, .ok), (nil, 3, .unknown),
    (3, nil, .unknown),
  ])
  func `Three wide cards want three slots and room beside each`(slots: Int?, room: Int?, severity: Finding.Severity) {
    let rig = rig([Rigs.card(), Rigs.card(), Rigs.card()]) { ($0.x16Slots, $0.doubleSlots) = (slots, room) }
    #expect(Check.slots.judge(rig).map(\.severity) == [severity])
    #expect(Check.slots.judge(rig).map { $0.question != nil } == [severity == .unknown])
  }

  @Test func `One wide card has room on any board`() {
    #expect(Check.slots.judge(rig([Rigs.card()]) { $0.x16Slots = 1 }).map(\.severity) == [.ok])
    #expect(Check.slots.judge(rig([]) { $0.x16Slots = 1 }).isEmpty)
  }

  @Test func `A roomier board of the same kind mends too few slots, and else a person`() {
    let good = Rigs.board("good") { ($0.x16Slots, $0.doubleSlots) = (3, 3) }
    let others = [
      Rigs.board("small") { ($0.x16Slots, $0.doubleSlots) = (2, 2) },
      Rigs.board("cramped") { ($0.x16Slots, $0.doubleSlots) = (3, 2) },
      Rigs.board("bare") { ($0.x16Slots, $0.cpusFitted) = (4, 0) },
      Rigs.board("empty") { ($0.x16Slots, $0.cpu, $0.ram) = (4, "", nil) },
      Rigs.board("old") { ($0.x16Slots, $0.above4G) = (4, false) },
      Rigs.board("machine") { ($0.x16Slots, $0.supply) = (4, Supply(rated: nil, rating: nil)) },
    ]
    let cards = [Rigs.card(), Rigs.card(), Rigs.card()]
    let mended = rig(cards, catalog: others + [good]) { $0.x16Slots = 2 }
    #expect(Check.slots.changes(mended) == [["board": 0, "good": 1]])
    #expect(Check.slots.fixes(mended).map(\.?.words) == ["take good"])
    let alone = rig(cards, catalog: others) { $0.x16Slots = 2 }
    #expect(Check.slots.fixes(alone).map(\.?.words) == ["take a board with 3 x16 slots, or fewer cards"])
    let one = rig([Rigs.card()], catalog: [Rigs.board("unsaid") { ($0.x16Slots, $0.cpu) = (1, "") }]) {
      $0.x16Slots = 0
    }
    #expect(Check.slots.changes(one) == [["board": 0, "unsaid": 1]])
  }

  @Test func `Risers mend too little room, as many as cards are too many`() {
    let cards = [Rigs.card(), Rigs.card(), Rigs.card()]
    let rig = rig(cards, catalog: [SlotBoundaryTests.riser, SlotBoundaryTests.mining]) {
      ($0.x16Slots, $0.doubleSlots) = (3, 1)
    }
    #expect(Check.slots.judge(rig).map(\.message) == ["3 cards two slots wide; board has room for 1"])
    #expect(Check.slots.changes(rig) == [["riser": 2]])
  }

  @Test(arguments: [(4 as Int?, 0), (3, 1), (5, 0), (nil, 0)])
  func `A case is as wide as its cards and coolers`(slots: Int?, errors: Int) {
    func enclosure(_ id: PartID, _ slots: Int?) -> Part {
      var enclosure = Enclosure()
      enclosure.slots = slots
      return Rigs.part(id, .enclosure(enclosure))
    }
    let cooler = Rigs.fan { $0.slotsAdded = 1 }
    let cards = [Rigs.card(), SlotBoundaryTests.narrow]
    let rig = rig(cards, [enclosure("case", slots), cooler], catalog: [enclosure("a", 3), enclosure("b", 4)]) {
      ($0.x16Slots, $0.doubleSlots) = (4, 2)
    }
    let found = Check.slots.judge(rig)
    #expect(found.count { $0.severity == .error } == errors)
    if errors > 0 { #expect(Check.slots.changes(rig) == [["case": 0, "b": 1], nil]) }
  }

  @Test func `Only the modules of SXM2 have carriers`() {
    func rig(_ architecture: String, _ carriers: Int) -> Rig {
      let module = Rigs.card("module") {
        ($0.cooling, $0.connectors, $0.architecture) = (.module, "sxm:1", architecture)
      }
      let carrier = Rigs.adapter("carrier", "", "sxm:1")
      return Rigs.rig(
        [module, module, Rigs.board { $0.x16Slots = 2 }] + Array(repeating: carrier, count: carriers),
        catalog: [carrier])
    }
    #expect(Check.slots.changes(rig("Pascal", 0))[0] == ["carrier": 2])
    #expect(Check.slots.changes(rig("Volta", 1))[0] == ["carrier": 2])
    #expect(Check.slots.judge(rig("Volta", 2)).allSatisfy { $0.severity != .error })
    #expect(Check.slots.fixes(rig("Ampere", 0))[0]?.words == "take PCIe cards, or a server made for these modules")
    #expect(
      Check.slots.judge(rig("Ampere", 1))[0].message == "2 × module: a module fits no slot; 2 carrier boards missing")
  }

  @Test(arguments: [(2 as Int?, 4.0 as Double?, Finding.Severity.ok), (1, 4, .note), (3, 4.5, .ok), (2, 3.9, .note)])
  func `Lanes and generation suffice`(wide: Int?, generation: Double?, severity: Finding.Severity) {
    let card = Rigs.card { $0.pcieGeneration = 4 }
    let rig = rig([card, card]) { ($0.x16Electrical, $0.pcieGeneration) = (wide, generation) }
    #expect(Check.slotLanes.judge(rig).map(\.severity) == [severity])
  }

  @Test(arguments: [
    (267.0, 327.0, Finding.Severity.ok), (267, 326, .error), (267, 328, .ok),
  ])
  func `A card fits with its shroud to the millimeter`(length: Double, room: Double, severity: Finding.Severity) {
    func enclosure(_ id: PartID, _ room: Double) -> Part {
      var enclosure = Enclosure()
      enclosure.maxGPULength = room
      return Rigs.part(id, .enclosure(enclosure))
    }
    let card = Rigs.card { $0.length = length }
    let shroud = Rigs.fan { $0.length = 60 }
    let rig = rig([card], [enclosure("case", room), shroud], catalog: [enclosure("a", 326), enclosure("b", 327)]) { _ in
    }
    #expect(Check.cardFits.judge(rig).map(\.severity) == [severity])
    #expect(Check.cardFits.changes(rig) == [severity == .error ? ["case": 0, "b": 1] : nil])
  }

  @Test(arguments: [(240.0, 0), (241, 1)])
  func `A case that does not say is asked about for cards of more than 240 mm`(length: Double, asked: Int) {
    let card = Rigs.card { $0.length = length }
    let rig = rig([card], [Rigs.part("case", .enclosure(Enclosure()))]) { _ in }
    #expect(Check.cardFits.judge(rig).count == asked)
    #expect(Check.cardFits.judge(rig).allSatisfy { $0.question?.english.contains("the case") == true })
  }

  @Test(arguments: [(112.0, true), (111, false), (110, false)])
  func `A card is no higher than the machine`(height: Double, isTooHigh: Bool) {
    let rig = Rigs.rig(Rigs.card { $0.height = height }, Rigs.board { ($0.maxGPULength, $0.maxGPUHeight) = (312, 111) })
    let found = Check.cardFits.judge(rig)
    #expect(found.map(\.severity) == (isTooHigh ? [.error, .ok] : [.ok]))
    #expect(!isTooHigh || found[0].fix(in: rig)?.words == "take a machine with more room")
  }

  @Test func `A machine too short is a machine, and modules fit into none`() {
    let rig = Rigs.rig(Rigs.card(), Rigs.board { $0.maxGPULength = 266 })
    #expect(
      Check.cardFits.fixes(rig).map(\.?.words) == ["take a machine with room for 267 mm, or a shorter card"])
    let module = Rigs.card { ($0.cooling, $0.height) = (.module, 200) }
    #expect(Check.cardFits.judge(Rigs.rig(module, Rigs.board { $0.maxGPULength = 266 })).isEmpty)
    #expect(Check.cardFits.judge(Rigs.rig(Rigs.card())).isEmpty)
    let ask = Check.cardFits.judge(Rigs.rig(Rigs.card(), Rigs.board { $0.supply = Supply(rated: nil, rating: nil) }))
    #expect(ask.map { $0.question?.french.contains("la machine") } == [true])
  }
}
