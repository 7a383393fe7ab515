import RigModel
import Testing

@testable import RigChecks

/// Faults that another one hid, and words that a rig of that kind has no use for.
@Suite struct HiddenFaultTests {
  private static func large(_ id: PartID = "p40") -> Part { Rigs.card(id) { $0.bar = Gibibytes(32) } }

  @Test func `Supplies and circuit of a board alone are judged with the CPU that it needs`() {
    let cards = Array(repeating: Rigs.card(peak: 300), count: 4)
    let supply = Rigs.supply(rated: 1600) { $0.rail12V = Watts(1600) }
    let board = Rigs.bareBoard { ($0.cpuTDP, $0.socket) = (Watts(225), "SP3") }
    let bare = Rigs.rig([board, supply] + cards, catalog: [Rigs.cpu()]) { $0.power.country = "US" }
    #expect(bare.missingCPU == Watts(155), "the CPU that mends it")
    #expect(Check.wallCircuit.judge(bare).map(\.severity) == [.warning])
    #expect(Check.supplyHeadroom.judge(bare).map(\.severity) == [.warning])
    #expect(Check.supplyHeadroom.judge(bare)[0].mends == [.psu, .cpu])
    #expect(
      Check.cpu.judge(bare)[0].message == "bare comes without a CPU; supplies and circuit are judged with one of 155 W")
    #expect(Rigs.rig([board, supply] + cards).missingCPU == Watts(225), "no CPU is for sale: the board's figure")
    let whole = Rigs.rig([board, supply, Rigs.cpu()] + cards, catalog: []) { $0.power.country = "US" }
    #expect(whole.missingCPU == .zero)
    #expect(whole.power.peak == bare.peak)
  }

  @Test func `Little to spare in all hides no supply that is too small`() {
    let small = Rigs.supply("small", rated: 400) { $0.connectors = "eps8:6" }
    let large = Rigs.supply("large", rated: 900) { $0.connectors = "none" }
    let cards = Array(repeating: Rigs.card(peak: 300), count: 3)
    let found = Check.supplyHeadroom.judge(Rigs.rig([Rigs.board(), small, large] + cards))
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.parts) == [["small"]], "\(found.map(\.message))")
    let even = Rigs.rig(Rigs.board(), Rigs.supply(rated: 1250), Rigs.supply("other", rated: 50), Rigs.card(peak: 900))
    let little = Check.supplyHeadroom.judge(even)
    #expect(little.map(\.severity) == [.warning])
    #expect(little[0].message.hasPrefix("Little to spare"))
  }

  @Test(arguments: [(0, Finding.Severity.error), (1, .warning)])
  func `Where a slot has to be split, cards are as wide as ever`(risers: Int, severity: Finding.Severity) {
    let board = Rigs.board {
      ($0.x16Slots, $0.x16Electrical, $0.pcieLanes, $0.doubleSlots, $0.video) = (2, 2, 40, 2, .bmc)
    }
    let riser = Rigs.adapter("riser", "x16:1", "x16:1")
    let parts = [board] + Array(repeating: Rigs.card(), count: 3) + Array(repeating: riser, count: risers)
    let found = Check.slots.judge(Rigs.rig(parts, catalog: [riser]))
    #expect(found.map(\.severity) == [severity])
    #expect(found[0].message.contains("two slots wide") == (risers == 0))
  }

  private static func module(_ form: ModuleForm) -> Part {
    Rigs.card("module", peak: 300) { ($0.cooling, $0.connectors, $0.form) = (.module, "sxm:1", form) }
  }

  @Test(arguments: [("", 1, Finding.Severity.ok), ("x16:2", 2, .ok), ("x16:2", 1, .error), ("x16:4", 3, .error)])
  func `A carrier of four modules takes as many slots as it says, or one`(
    takes: String, slots: Int, severity: Finding.Severity
  ) {
    let board = Rigs.board { ($0.x16Slots, $0.doubleSlots) = (slots, 1) }
    let carrier = Rigs.adapter("carrier", takes, "sxm:4")
    let rig = Rigs.rig([board, carrier] + Array(repeating: HiddenFaultTests.module(.sxm2), count: 4))
    #expect(Check.slots.judge(rig).map(\.severity) == [severity])
    let empty = Rigs.rig(Rigs.board { $0.x16Slots = 1 }, carrier, Rigs.card("a"), Rigs.card("b"))
    #expect(Check.slots.judge(empty).contains { $0.severity == .error }, "an empty carrier spares no slot")
  }

  @Test(arguments: [ModuleForm.sxm3, .sxm4, .sxm5, .oam])
  func `What is made for SXM2 is no help to later modules`(form: ModuleForm) {
    let sink = Rigs.fan("sink") { $0.fits = "v100" }
    let carrier = Rigs.adapter("carrier", "pcie8:1", "sxm:1")
    let rig = Rigs.rig(HiddenFaultTests.module(form), carrier, Rigs.board(), Rigs.supply(), catalog: [sink])
    #expect(Check.cardCooling.fixes(rig).map(\.?.words) == ["take PCIe cards, or a server made for these modules"])
    #expect(Check.plugs.judge(rig).allSatisfy { $0.severity != .error })
    #expect(Check.slots.judge(rig).contains { $0.severity == .error })
  }

  @Test func `A computer without slots is asked nothing about its firmware`() {
    var machine = Machine()
    (machine.gpu.vram, machine.platform.x16Slots) = (Gibibytes(96), 0)
    let mac = Rigs.part("mac", .machine(machine), peak: 145)
    let rig = Rigs.rig(mac, HiddenFaultTests.large())
    #expect(Check.above4G.judge(rig).isEmpty && Check.addressSpace.judge(rig).isEmpty)
    #expect(Check.slots.judge(rig).map(\.severity) == [.error])
  }

  @Test func `Beyond what the CPU reaches, the window is not asked for, and modules of RAM count`() {
    let board = Rigs.board { ($0.addressBits, $0.ram) = (36, Gibibytes(8)) }
    let two = Rigs.rig(board, HiddenFaultTests.large(), HiddenFaultTests.large())
    #expect(Check.addressSpace.judge(two).map(\.severity) == [.error])
    let one = Rigs.rig(board, HiddenFaultTests.large())
    #expect(Check.addressSpace.judge(one).allSatisfy { $0.severity != .error })
    let more = Rigs.rig(board, HiddenFaultTests.large(), Rigs.ram(), Rigs.ram())
    #expect(Check.addressSpace.judge(more).map(\.severity) == [.error])
  }

  @Test(arguments: [
    ("Gigabyte H310M S2H", true), ("MSI B360 Gaming", true), ("ASUS ROG STRIX Z390-E", true),
    ("ASUS PRIME B450-PLUS", false),
    ("MSI X570-A PRO", false), ("ASUS Z490-P", false), ("an X79 board", false),
  ])
  func `The chipsets of LGA 1151 have a window of 64 GB that nothing makes larger`(name: String, isKnown: Bool) {
    let board = Rigs.board(PartID(rawValue: name))
    let found = Check.addressSpace.judge(Rigs.rig(board, HiddenFaultTests.large(), HiddenFaultTests.large()))
    #expect(found.map(\.severity) == [isKnown ? .error : .unknown])
    let written = Rigs.board(PartID(rawValue: name)) { $0.mmioWindow = Gibibytes(64) }
    let fix = Check.addressSpace.fixes(Rigs.rig(written, HiddenFaultTests.large(), HiddenFaultTests.large()))[0]
    #expect(fix?.words.contains("no setting for it") == isKnown)
  }
}
