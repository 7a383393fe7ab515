import RigModel
import Testing

@testable import RigChecks

/// Air through passive cards, fans on headers, the room, the noise.
@Suite struct CoolingCheckTests {
  @Test(arguments: [(250.0, 29), (300, 35), (75, 9)])
  func `A card needs 1.76 CFM for each watt and kelvin`(watts: Double, flow: Int) {
    #expect(Int(Check.airflow(Watts(watts)).rounded()) == flow)
  }

  @Test func `A fan that is strong enough is right`() {
    let found = Check.cardCooling.judge(Rigs.rig(Rigs.card(), Rigs.fan { $0.airflow = 37 }))
    #expect(found.map(\.severity) == [.ok])
    #expect(found.first?.message == "card: 1 fan of ≈37 CFM in free air, 29 needed")
  }

  @Test func `A fan that just suffices in free air is asked for its pressure, and is not offered`() {
    let just = Rigs.fan { $0.airflow = 36 }
    let found = Check.cardCooling.judge(Rigs.rig(Rigs.card(), just))
    #expect(found.map(\.severity) == [.unknown])
    #expect(found[0].message == "card: 1 fan of ≈36 CFM in free air, 29 needed; behind the heat sink it may be less")
    #expect(found[0].question?.english.contains("static pressure") == true)
    #expect(found[0].parts == ["fan", "card"])
    #expect(found[0].question?.french.contains("pression statique") == true)
    #expect(Check.cardCooling.changes(Rigs.rig([Rigs.card()], catalog: [just])) == [nil])
  }

  @Test(arguments: [(2, 111.0, false), (1, 111, true), (2, 69, true)])
  func `Whether a duct for large cards closes on a small one is asked`(slots: Int, height: Double, isAsked: Bool) {
    let card = Rigs.card { ($0.slots, $0.height) = (slots, height) }
    let found = Check.cardCooling.judge(Rigs.rig(card, Rigs.fan()))
    #expect(found.map(\.severity) == [isAsked ? .unknown : .ok])
    #expect((found[0].question?.french.contains("conduit") == true) == isAsked)
    let named = Rigs.fan { $0.fits = "card" }
    #expect(Check.cardCooling.judge(Rigs.rig(card, named)).map(\.severity) == [.ok])
  }

  @Test func `Three passive cards with one fan lack two, and the cheapest that suffices mends it`() throws {
    let strong = Rigs.fan("strong") { $0.airflow = 50 }
    let rig = Rigs.rig([Rigs.card(), Rigs.card(), Rigs.card(), Rigs.fan { $0.airflow = 45 }], catalog: [strong])
    let finding = try #require(Check.cardCooling.judge(rig).first)
    #expect(finding.severity == .error)
    #expect(finding.message == "3 × card are passive: 2 fans with shroud missing, 29 CFM each")
    #expect(finding.fix(in: rig)?.changes == ["fan": 3])
  }

  @Test func `A server in a rack has fans of its own, and the seller is asked for them`() {
    let found = Check.cardCooling.judge(Rigs.rig(Rigs.board { $0.formFactor = "2U rack" }, Rigs.card()))
    #expect(found.map(\.severity) == [.unknown])
    #expect(found.first?.question?.french.contains("ventilateurs") == true)
  }

  @Test func `A weak fan is replaced`() throws {
    let strong = Rigs.fan("strong") { $0.airflow = 50 }
    let rig = Rigs.rig([Rigs.card(), Rigs.fan { $0.airflow = 12 }], catalog: [strong])
    let finding = try #require(Check.cardCooling.judge(rig).first)
    #expect(finding.message == "fan moves 12 CFM; card needs 29")
    #expect(finding.fix(in: rig)?.changes == ["fan": 0, "strong": 1])
  }

  @Test func `The seller is asked for the air flow of a kit that does not say`() {
    let found = Check.cardCooling.judge(Rigs.rig(Rigs.card(), Rigs.fan { $0.airflow = nil }))
    #expect(found.map(\.severity) == [.unknown])
    #expect(found.first?.question?.french.contains("(il faut au moins 50 m³/h)") == true)
  }

  @Test func `A kit for another card does not help, and a card with its own fan needs none`() {
    let other = Rigs.fan { $0.fits = "k80" }
    #expect(Check.cardCooling.judge(Rigs.rig(Rigs.card(), other)).map(\.severity) == [.error])
    #expect(Check.cardCooling.judge(Rigs.rig(Rigs.card { $0.cooling = .open })).isEmpty)
  }

  @Test func `Two kinds of cards share no fans`() {
    let rig = Rigs.rig(Rigs.card("one"), Rigs.card("two"), Rigs.fan())
    #expect(Check.cardCooling.judge(rig).contains { $0.severity == .error })
  }

  @Test(arguments: [(0.8, Finding.Severity.ok), (1.3, .note), (2.7, .warning)])
  func `A strong fan does not belong on a header`(current: Double, severity: Finding.Severity) {
    #expect(Check.fanHeader.judge(Rigs.rig(Rigs.fan { $0.fanCurrent = current })).map(\.severity) == [severity])
  }

  @Test func `A small room gets hot, a large one does not`() {
    let parts = [Rigs.board(), Rigs.supply(), Rigs.card()]
    #expect(Check.roomHeat.judge(Rigs.rig(parts)).isEmpty)
    let four = Rigs.rig(parts + [Rigs.card("a"), Rigs.card("b"), Rigs.card("c"), Rigs.card("d")])
    #expect(Check.roomHeat.judge(four).map(\.severity) == [.warning])
    let sealed = Rigs.rig(parts) { ($0.room.conductance, $0.room.airChanges) = (0, 0) }
    #expect(Check.roomHeat.judge(sealed).first?.message.contains("without end") == true)
  }

  @Test func `Two equal fans are 3 dB louder than one`() {
    let quiet = Rigs.rig(Rigs.fan { $0.noise = 40 }, Rigs.fan { $0.noise = 40 })
    #expect(Check.noise.judge(quiet).map(\.message) == ["2 fans at full speed: ≈43 dB(A) at one meter"])
    #expect(Check.noise.judge(Rigs.rig(Rigs.fan { $0.noise = 60 })).map(\.severity) == [.warning])
    #expect(Check.noise.judge(Rigs.rig(Rigs.fan())).isEmpty)
  }
}
