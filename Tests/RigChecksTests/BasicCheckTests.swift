import RigModel
import Testing

@testable import RigChecks

/// One board, a supply, a drive: what no rig starts without.
@Suite struct BasicCheckTests {
  @Test func `A board, a supply and a drive are enough`() {
    let rig = Rigs.rig(Rigs.board(), Rigs.supply(), Rigs.drive())
    #expect(Check.platform.judge(rig).isEmpty)
    #expect(Check.supply.judge(rig).isEmpty)
    #expect(Check.bootDrive.judge(rig).isEmpty)
  }

  @Test func `Cards alone lack all three, and a part of the catalog mends each`() {
    let rig = Rigs.rig(Rigs.card(), catalog: [Rigs.board { $0.x16Slots = 4 }, Rigs.supply(), Rigs.drive()])
    let found = Check.findings(in: rig).filter { ["platform", "supply", "boot-drive"].contains($0.check) }
    #expect(found.map(\.severity) == [.error, .error, .error])
    #expect(found.map { $0.fix(in: rig)?.changes } == [["board": 1], ["supply": 1], ["drive": 1]])
  }

  @Test func `Two boards are one too many`() {
    let found = Check.platform.judge(Rigs.rig(Rigs.board("one"), Rigs.board("two")))
    #expect(found.map(\.message) == ["2 boards in one rig: one and two"])
    #expect(found.first?.severity == .error)
  }

  @Test func `The supply in a workstation counts`() {
    let machine = Rigs.board { $0.supply = Supply(rated: Watts(700), rating: nil) }
    #expect(Check.supply.judge(Rigs.rig(machine)).isEmpty)
  }

  @Test func `An empty plan lacks nothing yet`() {
    #expect(Check.findings(in: Rigs.rig()).isEmpty)
  }
}
