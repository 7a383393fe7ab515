import RigModel
import Testing

@testable import RigChecks

/// Watts that just suffice, and one watt less.
@Suite struct SupplyBoundaryTests {
  /// Two cards of 300 W and a board of 195 W: 795 W at once.
  private static let parts = [Rigs.card(peak: 300), Rigs.card(peak: 300), Rigs.board()]

  @Test(arguments: [(993.75, Finding.Severity.ok), (993.74, .warning), (1000, .ok), (874.6, .warning), (874.4, .error)])
  func `A supply is enough from 1.25 times the peak on`(rated: Double, severity: Finding.Severity) {
    let rig = Rigs.rig(SupplyBoundaryTests.parts + [Rigs.supply(rated: rated)])
    #expect(rig.power.peak == Watts(795))
    #expect(Check.supplyHeadroom.judge(rig).map(\.severity) == [severity])
  }

  @Test func `Just below the bar never reads as enough`() {
    let rig = Rigs.rig(SupplyBoundaryTests.parts + [Rigs.supply(rated: 993.7)])
    #expect(
      Check.supplyHeadroom.judge(rig).map(\.message)
        == ["Little to spare: 994 W = 1.24 × the peak of 795 W; 1.25 needed"])
  }

  @Test(arguments: [(993.75, 1), (994, 1), (993, 0)])
  func `A supply that mends is at least 1.25 times the peak`(rated: Double, fixes: Int) {
    let rig = Rigs.rig(
      SupplyBoundaryTests.parts + [Rigs.supply("small", rated: 400)],
      catalog: [Rigs.supply("other", rated: rated) { $0.connectors = "eps8:3" }])
    let found = Check.supplyHeadroom.changes(rig)
    #expect(found == [fixes == 1 ? ["small": 0, "other": 1] : [:]])
  }

  @Test func `Where the catalog has none, a person has to find one`() {
    let rig = Rigs.rig(SupplyBoundaryTests.parts + [Rigs.supply("small", rated: 400)])
    #expect(Check.supplyHeadroom.fixes(rig).map(\.?.words) == ["take a larger supply, or fewer cards"])
  }

  @Test(arguments: [(625.0, Finding.Severity.ok), (624, .warning), (550, .warning), (549, .error)])
  func `One of two supplies is enough from 1.25 times what hangs on it on`(rated: Double, severity: Finding.Severity) {
    let board = Rigs.supply("one", rated: 400) { $0.connectors = "eps8:1" }
    let cards = Rigs.supply("two", rated: rated) { $0.connectors = "eps8:4" }
    let found = Check.supplyHeadroom.judge(Rigs.rig(Rigs.card(), Rigs.card(), Rigs.board(), board, cards))
    #expect(found.map(\.severity) == [severity])
  }

  /// The board draws 195 W, as the card does.
  @Test func `Of two supplies that lack as much, that of the board is told`() {
    let board = Rigs.supply("one", rated: 100) { $0.connectors = "eps8:1" }
    let cards = Rigs.supply("two", rated: 100) { $0.connectors = "eps8:4" }
    let rig = Rigs.rig(Rigs.card(peak: 195), Rigs.board(), board, cards)
    #expect(SupplyLoads(rig)?.overloaded?.part.id == "one")
  }

  @Test(arguments: [(500.0, [Finding.Severity.ok]), (501, [.ok]), (499, [.warning, .ok])])
  func `Cards may draw what the maker of a machine allows`(most: Double, severities: [Finding.Severity]) {
    let machine = Rigs.board {
      ($0.supply, $0.maxGPUPower) = (Supply(rated: Watts(925), rating: nil), Watts(most))
    }
    let found = Check.supplyHeadroom.judge(Rigs.rig(Rigs.card(), Rigs.card(), machine))
    #expect(found.map(\.severity) == severities)
  }

  @Test(arguments: [(645.0, Finding.Severity.ok), (644, .error), (646, .ok)])
  func `12 V are enough from what cards and CPU draw on`(rail: Double, severity: Finding.Severity) {
    let cards = [Rigs.card(), Rigs.card()]
    let supply = Rigs.supply { $0.rail12V = Watts(rail) }
    let rig = Rigs.rig(cards + [Rigs.board(), supply])
    #expect(Check.supplyRail.judge(rig).map(\.severity) == [severity])
    #expect((Check.supplyRail.fixes(rig)[0] == nil) == (severity == .ok))
  }

  @Test(arguments: [
    (nil as Watts?, 1 as Int?, 345.0), (nil, nil, 345), (nil, 0, 345), (Watts(100), 2, 450), (Watts(100), 1, 350),
  ])
  func `CPUs draw their TDP from 12 V, or 95 W`(tdp: Watts?, fitted: Int?, draw: Double) {
    let board = Rigs.board { ($0.cpuTDP, $0.cpusFitted) = (tdp, fitted) }
    for (rail, severity) in [(draw, Finding.Severity.ok), (draw - 1, .error)] {
      let supply = Rigs.supply { $0.rail12V = Watts(rail) }
      #expect(Check.supplyRail.judge(Rigs.rig(Rigs.card(), board, supply)).map(\.severity) == [severity])
    }
  }

  @Test(arguments: [(667.5, 0), (667, 1), (668, 0)])
  func `12 V that are not known are asked about below 1.5 times the peak`(rated: Double, asked: Int) {
    let rig = Rigs.rig(Rigs.card(), Rigs.board(), Rigs.supply(rated: rated))
    #expect(rig.power.peak == Watts(445))
    let found = Check.supplyRail.judge(rig)
    #expect(found.count == asked)
    #expect(found.allSatisfy { $0.severity == .unknown && $0.question != nil && $0.parts == ["supply"] })
    #expect(found.allSatisfy { $0.message.hasSuffix("cards and CPU draw 395 W, 33 A") })
  }

  @Test func `Only supplies of unknown 12 V are asked about, and a server's gives all its watts there`() {
    let known = Rigs.supply("known", rated: 300) { $0.rail12V = Watts(250) }
    let unknown = Rigs.supply("unknown", rated: 300)
    let found = Check.supplyRail.judge(Rigs.rig(Rigs.card(), Rigs.board(), known, unknown))
    #expect(found.map(\.parts) == [["unknown"]])
    let server = Rigs.supply("server", rated: 400) { $0.isBreakout = true }
    #expect(Check.supplyRail.judge(Rigs.rig(Rigs.card(), Rigs.board(), server)).map(\.severity) == [.ok])
    #expect(Check.supplyRail.judge(Rigs.rig(Rigs.board(), Rigs.supply())).isEmpty)
    #expect(Check.supplyRail.judge(Rigs.rig(Rigs.card())).isEmpty)
  }

  @Test func `Peaks of several cards add up as the root of their squares`() {
    let card = Rigs.card(peak: 300) { $0.transientFactor = 2 }
    let supply = Rigs.supply { $0.form = .atx(version: 2) }
    let found = Check.supplyTransients.judge(Rigs.rig([card, card, card, card, Rigs.board(), supply]))
    #expect(found.map(\.message) == ["Peaks of milliseconds reach 1 995 W; the supply withstands 1 000 W"])
    #expect(found[0].source.contains("200 % of their rating for 0.1 ms, 180 % for 1 ms"))
  }

  @Test(arguments: [(745.2, Finding.Severity.ok), (744, .warning)])
  func `A supply withstands its rating, and one of ATX 3 1.8 times that`(stands: Double, severity: Finding.Severity) {
    let card = Rigs.card(peak: 300) { $0.transientFactor = 1.8333333333333333 }
    for (version, factor) in [(2.92, 1.0), (3, 1.8)] {
      let supply = Rigs.supply(rated: stands / factor) { $0.form = .atx(version: version) }
      let rig = Rigs.rig(card, Rigs.board(), supply)
      let found = Check.supplyTransients.judge(rig)
      #expect(found.map(\.severity) == [severity])
      #expect(found.map(\.parts) == [["supply", "card"]])
      #expect((found[0].fix(in: rig) == nil) == (severity == .ok))
    }
  }

  @Test(arguments: [(300.0, 1), (299, 0)])
  func `Unknown peaks are noted from 300 W on`(peak: Double, notes: Int) {
    let card = Rigs.card(peak: peak) { $0.cooling = .open }
    let old = Rigs.supply { $0.form = .atx(version: 2.9) }
    #expect(Check.supplyTransients.judge(Rigs.rig(card, Rigs.board(), old)).count == notes)
  }

  @Test func `Peaks are held against supplies of desktops and of workstations`() {
    let card = Rigs.card(peak: 300) { $0.transientFactor = 2 }
    func count(_ form: SupplyForm?, isOwn: Bool = false) -> Int {
      let supply = Rigs.supply { ($0.form, $0.isProprietary) = (form, isOwn) }
      return Check.supplyTransients.judge(Rigs.rig(card, Rigs.board(), supply)).count
    }
    #expect(count(.atx(version: nil)) == 1)
    #expect(count(.other) == 0 && count(nil) == 0)
    #expect(count(.other, isOwn: true) == 1)
    #expect(Check.supplyTransients.judge(Rigs.rig(card, Rigs.board(), Rigs.supply(rated: nil))).isEmpty)
    #expect(Check.supplyTransients.judge(Rigs.rig(card, Rigs.board())).isEmpty)
  }
}
