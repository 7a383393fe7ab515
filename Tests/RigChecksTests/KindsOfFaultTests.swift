import RigModel
import Testing

@testable import RigChecks

/// Faults that builders reported, each beside a rig that has it not.
@Suite struct KindsOfFaultTests {
  private static func large(_ id: PartID = "p40") -> Part { Rigs.card(id) { $0.bar = Gibibytes(32) } }

  /// CPU, socket, name, cards of 32 GB, and what is found.
  static let windows: [(cpu: String, socket: String, name: PartID, cards: Int, found: [Finding.Severity])] = [
    ("Core i5-8500", "", "board", 1, []), ("Core i5-8500", "", "board", 2, [.error]),
    ("i7-6700K", "", "board", 2, [.error]), ("Core i7-6950X", "", "board", 2, [.unknown]),
    ("Core i7-6850K", "", "board", 2, [.unknown]), ("Core i9-7900X", "", "board", 2, [.unknown]),
    ("", "LGA 1151", "board", 2, [.error]), ("", "", "an LGA1151 board", 2, [.error]),
    ("Xeon E5-2697 v4", "LGA 2011-3", "an X99 board", 3, []), ("Xeon", "LGA 2011-3", "an X99 board", 4, [.error]),
    ("Xeon", "", "board", 1, []), ("Xeon", "", "board", 2, [.unknown]), ("Core i5-10400", "", "board", 2, [.unknown]),
  ]

  @Test(arguments: windows.indices) func `A window that nobody wrote down is known by chipset, or asked`(row: Int) {
    let (cpu, socket, name, cards, found) = KindsOfFaultTests.windows[row]
    let board = Rigs.board(name) { ($0.cpu, $0.socket) = (cpu, socket) }
    let rig = Rigs.rig([board] + Array(repeating: KindsOfFaultTests.large(), count: cards))
    let judged = Check.addressSpace.judge(rig)
    #expect(judged.map(\.severity) == found, "\(judged.map(\.message))")
    #expect(judged.allSatisfy { ($0.question == nil) == ($0.severity != .unknown) })
  }

  @Test(arguments: [(8, 0), (9, 1)]) func `A server's board is asked from more than 256 GB on`(cards: Int, asked: Int) {
    let board = Rigs.board { $0.video = .bmc }
    let rig = Rigs.rig([board] + Array(repeating: KindsOfFaultTests.large(), count: cards))
    #expect(Check.addressSpace.judge(rig).count == asked)
  }

  @Test func `A card of unknown window silences no error`() {
    let board = Rigs.board { ($0.mmioWindow, $0.above4G) = (Gibibytes(16), true) }
    let rig = Rigs.rig(board, KindsOfFaultTests.large(), Rigs.card("untold"))
    #expect(Check.addressSpace.judge(rig).map(\.severity) == [.error])
  }

  @Test func `Where a version of the BIOS has Above 4G, the version is asked for and flashing costs nothing`() {
    let other = Rigs.board("other") { ($0.above4G, $0.x16Slots) = (true, 4) }
    let board = Rigs.board { ($0.above4G, $0.above4GVersion) = (false, "F22") }
    let rig = Rigs.rig(board, KindsOfFaultTests.large(), catalog: [other])
    let found = Check.above4G.judge(rig)
    #expect(found.map(\.severity) == [.unknown])
    #expect(found[0].fix(in: rig)?.words == "flash BIOS F22 or a later one, at no cost")
    #expect(found[0].question?.english.contains("F22") == true && found[0].question?.french.contains("F22") == true)
  }

  private static let module = Rigs.card("v100") {
    ($0.cooling, $0.connectors, $0.form, $0.architecture) = (.module, "sxm:1", .sxm2, "Volta")
  }

  @Test func `A bare module wants a heat sink that names it, and its carrier wants plugs`() {
    let sink = Rigs.fan("sink") { ($0.fits, $0.airflow) = ("v100 other", nil) }
    let carrier = Rigs.adapter("carrier", "pcie8:2", "sxm:1")
    let weak = Rigs.supply { $0.connectors = "eps8:1 pcie6:2" }
    let board = Rigs.board { $0.epsNeeded = 0 }
    let bare = Rigs.rig(KindsOfFaultTests.module, carrier, board, weak, Rigs.fan(), catalog: [sink])
    #expect(Check.cardCooling.judge(bare).map(\.severity) == [.error])
    #expect(Check.cardCooling.changes(bare) == [["sink": 1]])
    #expect(Check.plugs.judge(bare).map(\.severity) == [.error])
    #expect(Check.plugs.judge(bare)[0].message.contains("2 × PCIe 8-pin missing: adapters need 2 × PCIe 8-pin"))
    let whole = Rigs.rig(KindsOfFaultTests.module, carrier, board, Rigs.supply(), sink)
    #expect(Check.cardCooling.judge(whole).map(\.severity) == [.ok])
    #expect(Check.plugs.judge(whole).map(\.severity) == [.ok])
    let untold = Rigs.rig(KindsOfFaultTests.module, Rigs.adapter("carrier", "", "sxm:1"), board, Rigs.supply(), sink)
    #expect(Check.plugs.judge(untold).map { $0.question != nil } == [true])
  }

  @Test(arguments: [(1, 0, 0), (2, 0, 1), (2, 1, 0), (3, 1, 1), (3, 2, 0), (3, 0, 2)])
  func `Each further ordinary supply wants a lead that starts it`(supplies: Int, leads: Int, missing: Int) {
    let lead = Rigs.adapter("lead", "molex:1", "start:1")
    let parts =
      [Rigs.board()] + Array(repeating: Rigs.supply(), count: supplies) + Array(repeating: lead, count: leads)
    let rig = Rigs.rig(parts, catalog: [lead])
    #expect(Check.supplyProprietary.changes(rig) == (missing > 0 ? [["lead": leads + missing]] : []))
    #expect(Check.supplyProprietary.judge(rig).allSatisfy { $0.severity == .warning })
  }

  /// Slots, places for cards two slots wide, cards three slots wide, and what is found.
  static let thick: [(slots: Int, room: Int, cards: Int, found: Finding.Severity)] = [
    (7, 4, 2, .ok), (7, 4, 3, .ok), (7, 4, 4, .error), (2, 2, 2, .unknown), (2, 2, 1, .ok), (4, 3, 2, .ok),
    (4, 4, 3, .unknown),
  ]

  @Test(arguments: thick.indices) func `Cards three slots wide do not sit side by side`(row: Int) {
    let (slots, room, cards, severity) = KindsOfFaultTests.thick[row]
    let board = Rigs.board { ($0.x16Slots, $0.doubleSlots) = (slots, room) }
    let found = Check.slots.judge(Rigs.rig([board] + Array(repeating: Rigs.card { $0.slots = 3 }, count: cards)))
    #expect(found.map(\.severity) == [severity])
    #expect(severity == .ok || found[0].message.contains("three slots wide"))
    #expect(severity != .unknown || found[0].question?.english.contains("2 free ones beside it") == true)
  }

  @Test(arguments: [
    (128, 7, BoardVideo.bmc, Finding.Severity.warning), (40, 7, .bmc, .error), (128, 0, .bmc, .error),
    (128, 7, .headless, .error),
  ])
  func `A server's slot is split where the CPU has lanes for all cards`(
    lanes: Int, wide: Int, video: BoardVideo, severity: Finding.Severity
  ) {
    let board = Rigs.board {
      ($0.x16Slots, $0.x16Electrical, $0.pcieLanes, $0.doubleSlots, $0.video) = (7, wide, lanes, 4, video)
    }
    let splitter = Rigs.adapter("splitter", "x16:1", "x16:2")
    let cards = Array(repeating: Rigs.card { $0.slots = 1 }, count: 8)
    let rig = Rigs.rig([board] + cards, catalog: [splitter])
    #expect(Check.slots.judge(rig).map(\.severity) == [severity])
    #expect((Check.slots.changes(rig) == [["splitter": 1]]) == (severity == .warning))
    #expect(Check.slots.judge(Rigs.rig([board, splitter] + cards)).map(\.severity) == [.ok])
  }

  @Test func `Lanes are told slot by slot, and asked for where slots are only long`() {
    let cards = [Rigs.card(), Rigs.card(), Rigs.card()]
    let told = Rigs.rig(cards + [Rigs.board { $0.slotWidths = [16, 8, 4] }])
    #expect(Check.slotLanes.judge(told).map(\.severity) == [.note])
    #expect(Check.slotLanes.judge(told)[0].message.hasPrefix("The cards run at ×16, ×8 and ×4 on board"))
    let long = Rigs.rig(cards + [Rigs.board { $0.x16Slots = 4 }])
    #expect(Check.slotLanes.judge(long).map { $0.question != nil } == [true])
    #expect(Check.slotLanes.judge(Rigs.rig(Rigs.card(), Rigs.board { $0.x16Slots = 4 })).isEmpty)
  }

  /// Whether the board has Above 4G decoding, its PCI Express generation, and what is found.
  static let arc: [(above4G: Bool?, generation: Double?, found: [Finding.Severity])] = [
    (false, 4, [.warning]), (nil, 3, [.unknown]), (true, 3, [.unknown]), (true, 4, []), (nil, nil, [.unknown]),
  ]

  @Test(arguments: arc.indices) func `An Arc card wants a resizable BAR`(row: Int) {
    let (above4G, generation, severities) = KindsOfFaultTests.arc[row]
    let card = Rigs.card { ($0.vendor, $0.architecture, $0.cooling) = ("Intel", "Xe-HPG", .open) }
    let board = Rigs.board { ($0.above4G, $0.pcieGeneration) = (above4G, generation) }
    #expect(Check.resizableBAR.judge(Rigs.rig(card, board)).map(\.severity) == severities)
    #expect(Check.resizableBAR.judge(Rigs.rig(Rigs.card(), board)).isEmpty)
  }

  @Test func `A count of plugs that is an estimate is asked for`() {
    let known = Rigs.card { $0.connectors = "pcie8:2" }
    let guessed = Part(
      id: "3090", name: "3090", price: nil, peak: nil, idle: nil, source: "a list", asOf: CivilDate(dayNumber: 0),
      estimated: ["connectors"], search: "", spec: known.spec)
    #expect(Check.plugs.judge(Rigs.rig(known, Rigs.board(), Rigs.supply())).map(\.severity) == [.ok])
    let found = Check.plugs.judge(Rigs.rig(guessed, Rigs.board(), Rigs.supply()))
    #expect(found.map(\.severity) == [.unknown])
    #expect(found[0].parts.first == "3090" && found[0].question != nil)
  }

  @Test func `No larger supply takes the place of a maker's own`() {
    let own = Rigs.supply("own", rated: 300) { $0.isProprietary = true }
    let large = Rigs.supply("large", rated: 2000) { $0.connectors = "eps8:4" }
    let rig = Rigs.rig(Rigs.card(), Rigs.board(), own, catalog: [large])
    #expect(Check.supplyHeadroom.fixes(rig).map(\.?.words) == ["lower the cards' power limit, or take fewer cards"])
  }

  @Test func `A workstation that is owned is asked how much RAM is in it`() {
    let machine = Rigs.board { ($0.supply, $0.ram) = (Supply(rated: Watts(700), rating: nil), .zero) }
    #expect(Check.ram.judge(Rigs.rig(machine)).map(\.severity) == [.error])
    let owned = Check.ram.judge(Rigs.rig(machine) { $0.owned = ["board"] })
    #expect(owned.map(\.severity) == [.unknown])
    #expect(owned[0].question?.french.isEmpty == false)
    #expect(
      Check.ram.judge(Rigs.rig(machine, Rigs.ram()) { $0.owned = ["board"] }).allSatisfy { $0.severity != .error })
  }

  @Test(arguments: [("pcie8:1", nil as Double?, true), ("pcie8:2", nil, false), ("pcie8:2", 200, true)])
  func `A carrier gives its module what that draws`(takes: String, limit: Double?, isWeak: Bool) {
    let carrier = Rigs.part(
      "carrier", .adapter(KindsOfFaultTests.carrier(takes, limit)))
    let rig = Rigs.rig(
      KindsOfFaultTests.module, carrier, Rigs.board { $0.epsNeeded = 0 },
      Rigs.supply { $0.connectors = "eps8:1 pcie8:4" })
    let found = Check.plugs.judge(rig).filter { $0.severity == .error }
    #expect(found.map(\.message) == (isWeak ? [found.first?.message ?? ""] : []))
    #expect(!isWeak || found[0].message.contains("carries \(limit == nil ? 150 : 200) W"))
    #expect(found.allSatisfy { $0.automaticFix(in: rig) == nil })
  }

  private static func carrier(_ takes: String, _ limit: Double?) -> Adapter {
    var adapter = Adapter()
    (adapter.takes, adapter.gives, adapter.limit) = (takes, "sxm:1", limit.map { Watts($0) })
    return adapter
  }

  @Test(arguments: [("", Finding.Severity.error), ("max_gpu_height_mm", .unknown)])
  func `A height that follows from a form factor alone is asked for`(estimated: String, severity: Finding.Severity) {
    var platform = Platform()
    (platform.cpu, platform.maxGPULength, platform.maxGPUHeight) = ("Xeon", 300, 111)
    let board = Part(
      id: "server", name: "server", price: nil, peak: nil, idle: nil, source: "a list", asOf: CivilDate(dayNumber: 0),
      estimated: [estimated], search: "", spec: .platform(platform))
    let found = Check.cardFits.judge(Rigs.rig(Rigs.card { $0.height = 137 }, board))
    #expect(found.map(\.severity) == [severity, .ok])
    #expect((found[0].question?.english.contains("137 mm high") == true) == (severity == .unknown))
    #expect((found[0].question?.french.contains("hauteur") == true) == (severity == .unknown))
  }

  @Test(arguments: [
    (nil as Double?, BoardVideo.igpu, "no setting for it"), (64, .igpu, "no setting for it"),
    (64, .bmc, "MMIO high size"),
  ])
  func `A window that no setting widens is not to be set`(window: Double?, video: BoardVideo, words: String) {
    let board = Rigs.board {
      ($0.socket, $0.mmioWindow, $0.video) = ("LGA 1151", window.map { Gibibytes($0) }, video)
    }
    let rig = Rigs.rig(KindsOfFaultTests.large(), KindsOfFaultTests.large(), board)
    #expect(Check.addressSpace.judge(rig)[0].fix(in: rig)?.words.contains(words) == true)
  }

  private static func enclosure(_ change: (inout Enclosure) -> Void) -> Part {
    var enclosure = Enclosure()
    change(&enclosure)
    return Rigs.part("case", .enclosure(enclosure))
  }

  @Test func `A case does not replace a workstation's own room`() {
    let roomy = KindsOfFaultTests.enclosure { ($0.maxGPULength, $0.slots) = (500, 1) }
    let machine = Rigs.board { ($0.supply, $0.maxGPULength) = (Supply(rated: Watts(700), rating: nil), 260) }
    let rig = Rigs.rig(Rigs.card(), machine, roomy)
    #expect(Check.cardFits.judge(rig).map(\.severity) == [.error])
    #expect(Check.cardFits.changes(rig) == [[:]])
    #expect(Check.slots.judge(rig).allSatisfy { $0.severity != .error })
  }

  @Test(arguments: [(true, 0), (false, 1)]) func `An open frame is not asked for its length`(open: Bool, asked: Int) {
    let frame = KindsOfFaultTests.enclosure { $0.isOpen = open }
    #expect(Check.cardFits.judge(Rigs.rig(Rigs.card(), Rigs.board(), frame)).count == asked)
  }

  @Test func `A duct for two slots is not offered for a card of one`() {
    let thin = Rigs.card { $0.slots = 1 }
    let named = Rigs.fan("named") { $0.fits = "card" }
    #expect(Check.cardCooling.changes(Rigs.rig(thin, Rigs.board(), catalog: [Rigs.fan()])) == [nil])
    #expect(Check.cardCooling.changes(Rigs.rig(thin, Rigs.board(), catalog: [Rigs.fan(), named])) == [["named": 1]])
  }

  @Test func `A fix that brings an error of another kind is not offered`() {
    let bare = Rigs.board("good") { ($0.above4G, $0.x16Slots, $0.ram) = (true, 4, .zero) }
    let whole = Rigs.board("good") { ($0.above4G, $0.x16Slots) = (true, 4) }
    for (other, isOffered) in [(bare, false), (whole, true)] {
      let small = Rigs.board { $0.above4G = false }
      let rig = Rigs.rig(KindsOfFaultTests.large(), small, Rigs.supply(), catalog: [other])
      let finding = Check.above4G.judge(rig)[0]
      #expect(finding.automaticFix(in: rig)?.changes == (isOffered ? ["board": 0, "good": 1] : nil))
    }
  }
}
