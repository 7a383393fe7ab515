import RigModel
import Testing

@testable import RigChecks

/// Several fixes at once.
@Suite struct FixTests {
  private static let shelf = [
    Rigs.board(), Rigs.supply("small", rated: 400), Rigs.supply(rated: 600), Rigs.supply("large", rated: 1200),
    Rigs.drive(), Rigs.fan(),
  ]

  private static func merged(_ fixes: [PartID: Int]..., to rig: Rig) -> [PartID: Int] {
    Fixes.merged(fixes, in: rig.plan, rig.catalog)
  }

  @Test func `Of the same part the larger quantity counts`() {
    let rig = Rigs.rig(Rigs.board(), catalog: FixTests.shelf)
    #expect(FixTests.merged(["fan": 2], ["fan": 3, "drive": 1], to: rig) == ["fan": 3, "drive": 1])
  }

  @Test func `A supply is replaced once, by the strongest`() {
    let rig = Rigs.rig(Rigs.board(), Rigs.supply("small", rated: 400), catalog: FixTests.shelf)
    let old = ["small": 0, "supply": 1] as [PartID: Int]
    #expect(FixTests.merged(old, ["small": 0, "large": 1], to: rig) == ["small": 0, "large": 1])
  }

  @Test func `A fix that leaves a supply as it is brings none`() {
    let rig = Rigs.rig(Rigs.board(), Rigs.supply("small", rated: 400), catalog: FixTests.shelf)
    #expect(FixTests.merged(["small": 1, "fan": 1], ["large": 1], to: rig) == ["small": 1, "fan": 1, "large": 1])
  }

  @Test func `A part that one fix takes out is out`() {
    let rig = Rigs.rig(Rigs.fan(), Rigs.fan(), catalog: FixTests.shelf)
    #expect(FixTests.merged(["fan": 0], ["fan": 3], to: rig) == ["fan": 0])
  }

  @Test(arguments: [(145.0, true), (900, false)])
  func `A board for a board with a CPU may not bring too many watts`(tdp: Double, isTaken: Bool) {
    let slots = Rigs.board("slots") {
      ($0.x16Slots, $0.doubleSlots, $0.cpusFitted, $0.cpuTDP) = (2, 2, 2, Watts(tdp))
    }
    let old = Rigs.board { ($0.x16Slots, $0.cpusFitted, $0.ram) = (1, 1, Gibibytes(64)) }
    let rig = Rigs.rig(Rigs.card(), Rigs.card(), old, Rigs.supply(rated: 1000), catalog: [slots])
    let fixes = Check.slots.judge(rig).map { $0.automaticFix(in: rig)?.changes }
    #expect(fixes == [isTaken ? ["board": 0, "slots": 1] : nil])
  }

  @Test func `Only automatic fixes are entries, each once`() {
    let rig = Rigs.rig(Rigs.card(), Rigs.board(), catalog: [Rigs.fan()])
    let findings = Check.cardCooling.judge(rig) + Check.cardCooling.judge(rig) + Check.bootDrive.judge(rig)
    let entries = Fixes.entries(of: findings, in: rig)
    #expect(entries.map(\.fix.words) == ["add fan"])
    #expect(entries.first?.findings.map(\.check) == ["card-cooling", "card-cooling"])
  }

  @Test func `All fixes leave no error that can be mended`() {
    let rig = Rigs.rig(Rigs.card(), catalog: FixTests.shelf)
    let fixes = Fixes.entries(of: Check.findings(in: rig), in: rig).map(\.fix)
    let mended = Fixes.applied(fixes, to: rig.plan, in: rig.catalog, offer: nil)
    let after = Rig(mended, rig.catalog)
    let left = Check.findings(in: after).filter { $0.severity == .error }
    #expect(left.allSatisfy { $0.fix(in: after)?.isAutomatic != true })
    #expect(Check.supply.judge(after).isEmpty)
  }

  @Test func `Checks whose fix was left out are left alone`() {
    let rig = Rigs.rig(Rigs.card(), catalog: FixTests.shelf)
    let fix = rig.add(Rigs.drive(), 1)
    let left = Set(Check.all.map(\.id))
    let mended = Fixes.applied([fix], to: rig.plan, in: rig.catalog, offer: nil, leaving: left)
    #expect(mended.build == ["card": 1, "drive": 1])
  }
}
