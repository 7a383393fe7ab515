import RigModel
import Testing

@testable import RigChecks

/// Several fixes of which none may leave a new error.
@Suite struct SoundFixesTests {
  private static func sound(_ rig: Rig) -> Fixes.Sound {
    let fixes = Fixes.entries(of: Check.findings(in: rig), in: rig).map(\.fix)
    return Fixes.sound(fixes, to: rig.plan, in: rig.catalog, offer: rig.offer)
  }

  private static func errors(_ plan: Plan, _ rig: Rig) -> Set<String> {
    Set(Check.errors(in: Rig(plan, rig.catalog, offer: rig.offer)).map(\.check))
  }

  @Test func `Of drawn rigs no check finds an error after all fixes that finds none before`() {
    var mended = 0
    for seed in 1...400 {
      let rig = DrawnRig(seed).rig
      let (before, after) = (SoundFixesTests.errors(rig.plan, rig), SoundFixesTests.sound(rig))
      let left = SoundFixesTests.errors(after.plan, rig)
      #expect(left.isSubset(of: before), "rig \(seed): \(left.subtracting(before))")
      mended += left.count < before.count ? 1 : 0
    }
    #expect(mended > 100)
  }

  /// The supply shows that the card lacks a plug, which nothing gives.
  @Test func `A fix that leaves a new error is left out, and the others are done`() {
    let untold = Rigs.supply { $0.connectors = "" }
    let rig = Rigs.rig(Rigs.card(), Rigs.board(), Rigs.fan(), catalog: [untold, Rigs.drive()])
    let sound = SoundFixesTests.sound(rig)
    #expect(sound.plan.build == ["board": 1, "card": 1, "fan": 1, "drive": 1])
    #expect(sound.leftOut.map(\.changes) == [["supply": 1]])
  }

  @Test func `Where none leaves one, they are all of them`() {
    let rig = Rigs.rig(Rigs.card(), Rigs.board(), Rigs.fan(), catalog: [Rigs.supply(), Rigs.drive()])
    let sound = SoundFixesTests.sound(rig)
    #expect(sound.leftOut.isEmpty && SoundFixesTests.errors(sound.plan, rig).isEmpty)
  }
}
