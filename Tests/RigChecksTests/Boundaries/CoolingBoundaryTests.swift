import RigModel
import Testing

@testable import RigChecks

/// Air that just suffices, fans that are just too loud.
@Suite struct CoolingBoundaryTests {
  /// 187.5 W need 22 CFM, and 27.5 of a fan whose pressure is not known.
  @Test(arguments: [(22.0, Finding.Severity.unknown), (21.9, .error), (27.4, .unknown), (27.5, .ok)])
  func `A fan is enough from what the card needs on`(flow: Double, severity: Finding.Severity) {
    let rig = Rigs.rig(Rigs.card(peak: 187.5), Rigs.fan { $0.airflow = flow })
    #expect(Check.cardCooling.judge(rig).map(\.severity) == [severity])
  }

  @Test func `A card may ask for more air than its watts do`() {
    let rig = Rigs.rig(Rigs.card(peak: 187.5) { $0.airflow = 30 }, Rigs.fan { $0.airflow = 29 })
    #expect(Check.cardCooling.judge(rig).map(\.message) == ["fan moves 29 CFM; card needs 30"])
    let less = Rigs.rig(Rigs.card(peak: 187.5) { $0.airflow = 10 }, Rigs.fan { $0.airflow = 28 })
    #expect(Check.cardCooling.judge(less).map(\.severity) == [.ok])
  }

  @Test(arguments: [(27.5, true), (27.4, false)])
  func `A fan that mends is strong enough and made for the card`(flow: Double, isMended: Bool) {
    let others = [Rigs.fan("other") { ($0.fits, $0.airflow) = ("k80", 90) }, Rigs.fan("unsaid") { $0.airflow = nil }]
    let fan = Rigs.fan { ($0.fits, $0.airflow) = ("k80 card", flow) }
    let rig = Rigs.rig([Rigs.card(peak: 187.5)], catalog: others + [fan])
    #expect(Check.cardCooling.changes(rig) == [isMended ? ["fan": 1] : nil])
  }

  @Test func `Fans made for a card go to it first, and each cools one`() {
    let (one, two) = (Rigs.card("one"), Rigs.card("two"))
    let own = Rigs.fan("own") { $0.fits = "two" }
    let found = Check.cardCooling.judge(Rigs.rig(one, two, Rigs.fan(), own))
    #expect(found.map(\.severity) == [.ok, .ok])
    #expect(found.map(\.parts) == [["one", "fan"], ["two", "own"]])
    let both = Check.cardCooling.judge(Rigs.rig(two, two, Rigs.fan(), own))
    #expect(both.map(\.message) == ["2 × two: 2 fans of ≈60 CFM in free air, 29 needed"])
    #expect(Check.cardCooling.judge(Rigs.rig(two, own, own, own)).map(\.severity) == [.ok])
  }

  @Test func `Two weak fans are exchanged for two strong ones`() {
    let weak = Rigs.fan { $0.airflow = 12 }
    let rig = Rigs.rig([Rigs.card(), Rigs.card(), weak, weak], catalog: [Rigs.fan("strong")])
    #expect(Check.cardCooling.fixes(rig).map(\.?.words) == ["take 2 × strong"])
    #expect(Check.cardCooling.changes(rig) == [["fan": 0, "strong": 2]])
  }

  @Test(arguments: [(1.0, Finding.Severity.ok), (1.01, .note), (1.5, .note), (1.51, .warning)])
  func `A header gives 1 A, and a fan for one draws 1.5 A at most`(current: Double, severity: Finding.Severity) {
    let rig = Rigs.rig(Rigs.fan { $0.fanCurrent = current })
    #expect(Check.fanHeader.judge(rig).map(\.severity) == [severity])
    #expect(
      Check.fanHeader.fixes(rig).map(\.?.words)
        == [severity == .ok ? nil : "feed it from a Molex or SATA plug of the supply"])
  }

  @Test(arguments: [(55.0, Finding.Severity.warning), (54.9, .note)])
  func `One cannot work beside 55 dB(A)`(level: Double, severity: Finding.Severity) {
    let rig = Rigs.rig(Rigs.fan { $0.noise = level }, Rigs.fan("quiet"))
    #expect(Check.noise.judge(rig).map(\.severity) == [severity])
    #expect(Check.noise.judge(rig).map(\.parts) == [["fan"]])
  }

  @Test func `Ten equal fans are 10 dB louder than one`() {
    let rig = Rigs.rig(Array(repeating: Rigs.fan { $0.noise = 40 }, count: 10))
    #expect(Check.noise.judge(rig).map(\.message) == ["10 fans at full speed: ≈50 dB(A) at one meter"])
  }

  @Test(arguments: [(0.0, 0), (-0.01, 1)])
  func `A room is hot when it gets more than 10 °C warmer`(more: Double, warnings: Int) {
    let parts = [Rigs.board(), Rigs.supply(), Rigs.card()]
    let watts = Rigs.rig(parts).power.workingWall.value
    let rig = Rigs.rig(parts) { plan in
      plan.usage.hoursPerDay = Hours(24)
      (plan.room.airChanges, plan.room.conductance) = (0, watts / Heat.hot.value + more)
    }
    #expect(Check.roomHeat.judge(rig).count == warnings)
  }
}
