import RigModel
import Testing

@testable import RigChecks

/// Watts: of the supplies, of their 12 V, and of the wall.
@Suite struct PowerCheckTests {
  @Test(arguments: [
    (1000.0, Finding.Severity.ok, "Supply 1 000 W = 1.25 × the peak of 795 W; 1.25 needed"),
    (900, .warning, "Little to spare: 900 W = 1.13 × the peak of 795 W; 1.25 needed"),
    (700, .error, "Supply too small: 700 W = 0.88 × the peak of 795 W; 1.25 needed"),
  ])
  func `A supply is a quarter larger than the peak`(rated: Double, severity: Finding.Severity, text: String) {
    let rig = Rigs.rig(Rigs.card(peak: 300), Rigs.card(peak: 300), Rigs.board(), Rigs.supply(rated: rated))
    let found = Check.supplyHeadroom.judge(rig)
    #expect(found.map(\.severity) == [severity])
    #expect(found.map(\.message) == [text])
  }

  /// 2 × 300 + 195 W leave little of 900 W; 2 × 250 + 195 is 695, and 1.25 × that 869.
  @Test(arguments: [(nil, Finding.Severity.warning), (275, .warning), (250, .ok)] as [(Double?, Finding.Severity)])
  func `Cards that are limited leave a supply more to spare`(limit: Double?, severity: Finding.Severity) {
    let rig = Rigs.rig(Rigs.card("a", peak: 300), Rigs.card("b", peak: 300), Rigs.board(), Rigs.supply(rated: 900)) {
      for id in ["a", "b"] as [PartID] { $0.limits[id] = limit.map { Watts($0) } }
    }
    #expect(Check.supplyHeadroom.judge(rig).map(\.severity) == [severity])
    let plug = rig.cards.map { PlugWatts.need($0.part, $0.spec, .eps8) }
    #expect(plug == Array(repeating: Watts((limit ?? 300) - 75), count: 2))
  }

  @Test func `One more of a card that is limited is limited, too`() {
    let rig = Rigs.rig(Rigs.board(), Rigs.supply(), catalog: [Rigs.card(peak: 300)]) { $0.limits["card"] = Watts(200) }
    #expect(rig.with("card").power.peak == rig.power.peak + Watts(200))
  }

  @Test func `The smallest supply that suffices, with its adapters, mends a small one`() {
    let small = Rigs.supply("small", rated: 400)
    let shelf = [
      Rigs.supply("huge", rated: 2000), Rigs.supply("fit", rated: 900) { $0.connectors = "eps8:1 pcie8:4" },
      Rigs.supply("bare", rated: 900) { $0.connectors = "eps8:1" },
      Rigs.supply("server", rated: 900) { $0.isBreakout = true }, Rigs.adapter(),
    ]
    let rig = Rigs.rig(Rigs.card(), Rigs.card(), Rigs.board(), small, catalog: shelf)
    let fix = Check.supplyHeadroom.fixes(rig)[0]
    #expect(fix?.changes == ["small": 0, "fit": 1, "adapter": 2])
    #expect(fix?.words == "take fit, 900 W, and add 2 × adapter")
  }

  @Test func `Unknown watts are asked for, in both languages`() {
    let found = Check.supplyHeadroom.judge(Rigs.rig(Rigs.card(), Rigs.board(), Rigs.supply(rated: nil)))
    #expect(found.map(\.severity) == [.unknown])
    #expect(found.first?.parts == ["supply"])
    #expect(found.first?.question?.french.contains("quelle puissance (en watts)") == true)
    #expect(Check.supplyRail.judge(Rigs.rig(Rigs.card(), Rigs.board(), Rigs.supply(rated: nil))).isEmpty)
  }

  @Test func `One of two supplies can be too small for what only it can feed`() {
    let board = Rigs.supply("one", rated: 400) { $0.connectors = "eps8:1" }
    let cards = Rigs.supply("two", rated: 600) { $0.connectors = "eps8:4" }
    let found = Check.supplyHeadroom.judge(Rigs.rig(Rigs.card(), Rigs.card(), Rigs.board(), board, cards))
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.parts == ["two"])
    #expect(found.first?.message == "two, 600 W, has to feed 500 W: 1.2 ×, 1.25 needed; card on it")
  }

  @Test func `A machine's maker may allow less for cards`() {
    let machine = Rigs.board {
      $0.supply = Supply(rated: Watts(925), rating: nil)
      $0.maxGPUPower = Watts(225)
    }
    let found = Check.supplyHeadroom.judge(Rigs.rig(Rigs.card(), machine))
    #expect(found.map(\.severity) == [.warning, .ok])
  }

  @Test(arguments: [(2.0, Finding.Severity.warning), (3, .ok)])
  func `Peaks shut an older supply down`(version: Double, severity: Finding.Severity) {
    let card = Rigs.card(peak: 300) { $0.transientFactor = 2.2 }
    let supply = Rigs.supply(rated: 800) { $0.form = .atx(version: version) }
    #expect(Check.supplyTransients.judge(Rigs.rig(card, Rigs.board(), supply)).map(\.severity) == [severity])
  }

  @Test func `Unknown peaks of large open cards are noted`() {
    let card = Rigs.card(peak: 350) { $0.cooling = .open }
    let old = Rigs.supply { $0.form = .atx(version: nil) }
    #expect(Check.supplyTransients.judge(Rigs.rig(card, Rigs.board(), old)).map(\.severity) == [.note])
    #expect(Check.supplyTransients.judge(Rigs.rig(card, Rigs.board(), Rigs.supply())).isEmpty)
    #expect(Check.supplyTransients.judge(Rigs.rig(Rigs.card(), Rigs.board(), old)).isEmpty)
  }

  @Test(arguments: [
    (1000.0, 400.0 as Double?, [Finding.Severity.ok]), (1000, 390, [.error]), (600, nil, [.unknown]), (1000, nil, []),
  ])
  func `The 12 V rail feeds cards and CPU`(rated: Double, rail: Double?, severities: [Finding.Severity]) {
    let supply = Rigs.supply(rated: rated) { $0.rail12V = rail.map { Watts($0) } }
    #expect(Check.supplyRail.judge(Rigs.rig(Rigs.card(), Rigs.board(), supply)).map(\.severity) == severities)
  }

  @Test(arguments: [
    ("FR", 10, Finding.Severity.ok), ("FR", 14, .warning), ("FR", 16, .error), ("US", 4, .ok), ("US", 7, .warning),
    ("US", 8, .error), ("JP", 5, .warning), ("JP", 7, .error),
  ])
  func `The wall gives so much`(country: String, cards: Int, severity: Finding.Severity) {
    let supply = Rigs.supply(rated: 5000) { $0.rating = nil }
    let rig = Rigs.rig(Array(repeating: Rigs.card(peak: 200), count: cards) + [Rigs.board(), supply]) {
      $0.power.country = country
    }
    #expect(Check.wallCircuit.judge(rig).map(\.severity) == [severity])
  }

  @Test func `A maker's own supply is not standard, and a second one has to start with it`() {
    let machine = Rigs.board { $0.supply = Supply(rated: Watts(700), rating: nil, isProprietary: true) }
    #expect(Check.supplyProprietary.judge(Rigs.rig(Rigs.board(), Rigs.supply())).isEmpty)
    #expect(Check.supplyProprietary.judge(Rigs.rig(machine)).map(\.severity) == [.warning])
    let lead = Rigs.adapter("lead", "", "start:1")
    let both = Rigs.rig(machine, Rigs.supply(), catalog: [lead])
    #expect(Check.supplyProprietary.judge(both).map(\.severity) == [.warning, .warning])
    #expect(Check.supplyProprietary.changes(both) == [nil, ["lead": 1]])
    #expect(Check.supplyProprietary.judge(Rigs.rig(machine, Rigs.supply(), lead)).count == 1)
  }

  @Test func `A server's supply wants a breakout board and a second supply`() {
    let server = Rigs.supply("server") {
      ($0.isBreakout, $0.minimumInput, $0.connectors) = (true, 200, "")
    }
    let breakout = Rigs.adapter("breakout", "server:1", "pcie6:10")
    let alone = Rigs.rig(Rigs.board(), server, catalog: [breakout, Rigs.supply()])
    #expect(Check.serverSupply.judge(alone).map(\.severity) == [.error, .error, .note])
    #expect(Check.serverSupply.changes(alone) == [["supply": 1], ["breakout": 1], nil])
    let right = Check.serverSupply.judge(Rigs.rig(Rigs.board(), server, Rigs.supply(), breakout))
    #expect(right.map(\.severity) == [.ok, .note])
    let us = Rigs.rig(Rigs.board(), server, Rigs.supply(), breakout) { $0.power.country = "US" }
    #expect(Check.serverSupply.judge(us).map(\.severity) == [.ok, .warning])
    #expect(Check.serverSupply.judge(Rigs.rig(Rigs.board(), Rigs.supply())).isEmpty)
  }

  /// Three supplies of 500 W carry 900 W of cards without one of them, two do not.
  @Test(arguments: [
    (2, Workload.training, 3, true), (3, .training, 3, false), (2, .decode, 3, false), (2, .training, 1, false),
  ])
  func `Where cards train together all server supplies but one have to carry them`(
    supplies: Int, workload: Workload, cards: Int, isScarce: Bool
  ) {
    let server = Rigs.supply("server", rated: 500) { ($0.isBreakout, $0.connectors) = (true, "") }
    let breakout = Rigs.adapter("breakout", "server:1", "pcie6:10")
    let card = Rigs.card(peak: 900 / Double(cards))
    let parts = [Rigs.board(), Rigs.supply()] + Array(repeating: card, count: cards)
    let served = Array(repeating: [server, breakout], count: supplies).flatMap { $0 }
    let rig = Rigs.rig(parts + served) { $0.usage.workload = workload }
    #expect(Check.serverSupply.judge(rig).map(\.severity) == (isScarce ? [.ok, .warning] : [.ok]))
    guard isScarce else { return }
    #expect(Check.serverSupply.changes(rig) == [nil, ["server": 3, "breakout": 3]])
    let message = Check.serverSupply.judge(rig)[1].message
    #expect(message.hasSuffix("without one of them they give 500 W, the cards draw 900 W"))
  }
}
