import RigModel
import Testing

@testable import RigChecks

/// A whole computer counts as a GPU and as a board, and takes no slot, plug, supply or drive.
@Suite struct MachineTests {
  private static let machine: Part = {
    var machine = Machine()
    (machine.gpu.vram, machine.gpu.vendor, machine.gpu.connectors) = (Gibibytes(96), "Apple", "none")
    (machine.platform.ram, machine.platform.cpu, machine.platform.x16Slots) = (Gibibytes(128), "M4 Max", 0)
    (machine.platform.cpusFitted, machine.platform.video) = (1, .igpu)
    return Rigs.part("machine", .machine(machine), peak: 145)
  }()

  private func errors(_ rig: Rig) -> [String] {
    Check.findings(in: rig).filter { $0.severity == .error || $0.severity == .unknown }.map(\.check)
  }

  @Test func `Alone it is a rig in which nothing is missing`() {
    #expect(errors(Rigs.rig(MachineTests.machine)) == [])
  }

  @Test func `It is counted with its memory for a model, and its board is the rig's`() {
    let rig = Rigs.rig(MachineTests.machine)
    #expect(rig.gpus.vram == Gibibytes(96))
    #expect(rig.platform?.part.id == "machine")
    #expect(rig.cards.isEmpty)
  }

  @Test func `What it leaves to a model is said, with what raises it on a Mac`() {
    let rig = Rigs.rig(MachineTests.machine)
    let found = Check.lentMemory.judge(rig)
    #expect(found.map(\.message) == ["machine leaves a model 96 GB of its 128 GB"])
    #expect(found.first?.fix(in: rig)?.words.contains("iogpu.wired_limit_mb") == true)
    #expect(Check.lentMemory.judge(Rigs.rig(Rigs.board(), Rigs.card())).isEmpty)
  }

  @Test func `A card beside it finds no slot and no supply`() {
    #expect(Set(errors(Rigs.rig(MachineTests.machine, Rigs.card()))).isSuperset(of: ["slots"]))
  }

  @Test func `A card beside it never makes it go`() {
    let rig = Rigs.rig([MachineTests.machine, Rigs.card()], catalog: [Rigs.board("large") { $0.x16Slots = 4 }])
    for finding in Check.findings(in: rig) {
      #expect(finding.fix(in: rig)?.changes["machine"] == nil, "\(finding.message)")
    }
  }

  @Test func `It refuses CPU and RAM, which are soldered in, and says so`() {
    let rig = Rigs.rig(MachineTests.machine, Rigs.cpu(), Rigs.ram(), Rigs.ram())
    #expect(
      (Check.cpu.judge(rig) + Check.ram.judge(rig)).map(\.message) == [
        "cpu fits nothing in machine, whose CPU is soldered in",
        "2 × ram fits nothing in machine, whose memory is soldered in",
      ])
    #expect(errors(rig) == ["cpu", "ram"])
  }

  @Test func `One that says which memory it takes is judged like a board`() {
    var open = Machine()
    (open.platform.ramType, open.platform.ramModule, open.platform.ramSlots) = (.ddr5, .sodimm, 2)
    (open.platform.cpusFitted, open.platform.ram) = (1, Gibibytes(32))
    let machine = Rigs.part("open", .machine(open))
    let module = Rigs.ram { ($0.type, $0.module) = (.ddr5, .sodimm) }
    #expect(Check.ram.judge(Rigs.rig(machine, module)).isEmpty)
    #expect(Check.ram.judge(Rigs.rig(machine, Rigs.ram())).map(\.severity) == [.error])
  }

  @Test func `Beside another board there is one too many`() {
    #expect(errors(Rigs.rig(MachineTests.machine, Rigs.board(), Rigs.supply(), Rigs.drive())).contains("platform"))
  }

  @Test func `Put into a plan it takes the place of the board, and a board takes its place`() {
    let catalog = Rigs.catalog([MachineTests.machine, Rigs.board(), Rigs.drive()])
    var plan = Plan(name: "test")
    for id in ["drive", "board", "machine"] as [PartID] { plan.put(id, 1, in: catalog) }
    #expect(plan.build == ["drive": 1, "machine": 1])
    plan.toggle("board", in: catalog)
    #expect(plan.build == ["drive": 1, "board": 1])
  }
}
