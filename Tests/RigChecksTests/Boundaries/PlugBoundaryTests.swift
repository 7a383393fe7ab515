import RigModel
import Testing

@testable import RigChecks

/// Watts through each plug, plugs that fill in for others, and the last plug that is there.
@Suite struct PlugBoundaryTests {
  @Test(arguments: [
    (PlugKind.eps8, 336.0), (.eps4, 168), (.pcie8, 150), (.pcie6, 75), (.hpwr, 600), (.molex, 54), (.sata, 54),
    (.x16, 75), (.x1, 0), (.sxm, 0), (.server, 0), (.start, 0),
  ])
  func `A plug carries so much`(kind: PlugKind, watts: Double) {
    #expect(kind.limit == Watts(watts))
    #expect(Plugs(kind, 2).limit == Watts(2 * watts))
  }

  @Test(arguments: [
    ("pcie8:2", "eps8:1", nil as Double?, PlugKind.eps8, 300.0), ("pcie8:1", "eps8:1", nil, .eps8, 150),
    ("pcie8:3", "eps8:1", nil, .eps8, 336), ("pcie8:2", "eps8:1", 200, .eps8, 200),
    ("molex:2", "pcie6:1", nil, .pcie6, 75),
    ("molex:1", "pcie6:1", nil, .pcie6, 54), ("sata:1", "pcie6:1", nil, .pcie6, 54),
    ("sata:2", "pcie8:1", nil, .pcie8, 108), ("molex:2", "pcie8:1", nil, .pcie8, 108),
    ("pcie8:1", "pcie6:2", nil, .pcie6, 75), ("pcie6:1", "pcie8:2", nil, .pcie8, 37.5), ("", "eps8:2", nil, .eps8, 336),
    ("", "start:1", nil, .start, 0),
  ])
  func `An adapter carries what it takes, and no more than its plugs`(
    takes: String, gives: String, limit: Double?, kind: PlugKind, watts: Double
  ) {
    var adapter = Adapter()
    (adapter.takes, adapter.gives, adapter.limit) = (takes, gives, limit.map { Watts($0) })
    #expect(adapter.carries(kind) == Watts(watts))
  }

  @Test(arguments: [
    ("eps8:1", 249.0, PlugKind.eps8, 174.0), ("eps8:1", 250, .eps8, 175), ("eps8:1", 200, .eps8, 125),
    ("eps8:2", 250, .eps8, 151), ("eps8:2", 249, .eps8, 87), ("pcie8:2", 225, .pcie8, 75), ("pcie8:1", 60, .pcie8, 0),
    ("pcie8:1 pcie6:1", 300, .pcie8, 150), ("pcie8:1 pcie6:1", 300, .pcie6, 75), ("pcie8:1", 250, .eps8, 0),
    ("none", 250, .pcie8, 0),
  ])
  func `A card draws what its slot does not give, by plugs as strong as they are`(
    plugs: String, peak: Double, kind: PlugKind, watts: Double
  ) {
    let card = Rigs.card(peak: peak) { $0.connectors = plugs }
    #expect(card.gpu.map { PlugWatts.need(card, $0, kind) } == Watts(watts))
  }

  @Test(arguments: [
    ("eps8:1 pcie8:1", "pcie6:1", Finding.Severity.ok), ("eps8:1 pcie6:1", "pcie8:1", .error),
    ("eps8:2", "none", .ok), ("eps8:1", "eps4:1", .error), ("eps8:2", "eps4:1", .ok), ("eps8:1", "none", .ok),
    ("eps4:2", "none", .error), ("pcie8:2", "none", .error), ("eps8:1 hpwr:1", "12vhpwr:1", .error),
    ("eps8:1 12vhpwr:1", "12vhpwr:1", .ok), ("eps8:1 pcie8:1 pcie6:1", "pcie6:2", .ok),
    ("eps8:1 pcie8:1", "pcie6:2", .error), ("eps8:1 pcie8:2", "pcie8:1 pcie6:2", .error),
  ])
  func `A larger plug fills in for a smaller one`(supply: String, card: String, severity: Finding.Severity) {
    let rig = Rigs.rig(
      Rigs.card(peak: 75) { $0.connectors = card }, Rigs.board { $0.epsNeeded = 1 },
      Rigs.supply { $0.connectors = supply })
    #expect(Check.plugs.judge(rig).map(\.severity) == [severity])
  }

  @Test(arguments: [
    (nil as Int?, false, 1, true), (0, false, 0, false), (2, false, 2, false), (nil, true, 0, false),
    (1, true, 1, false),
  ])
  func `A board takes an EPS plug unless it says otherwise or has its own supply`(
    needed: Int?, isMachine: Bool, board: Int, isGuessed: Bool
  ) {
    let platform = Rigs.board {
      $0.epsNeeded = needed
      if isMachine { $0.supply = Supply(rated: nil, rating: nil, connectors: "eps8:1") }
    }
    let budget = PlugBudget(Rigs.rig(platform))
    #expect(budget.board == board)
    #expect(budget.isBoardGuessed == isGuessed)
    #expect(budget.supplies[.eps8] == (isMachine ? 1 : 0))
  }

  @Test(arguments: [(4, 0), (5, 0), (3, 1)])
  func `Each plug of a card wants its own cable`(cables: Int, warnings: Int) {
    let card = Rigs.card { $0.connectors = "pcie8:1 pcie6:1" }
    let supply = Rigs.supply { ($0.connectors, $0.cables) = ("eps8:1 pcie8:4", cables) }
    let found = Check.plugs.judge(Rigs.rig(card, card, Rigs.board(), supply))
    #expect(found.count { $0.severity == .warning } == warnings)
  }

  @Test func `Adapters take cables and give plugs`() {
    func found(_ cables: Int) -> [Finding] {
      let rig = Rigs.rig(
        Rigs.card(), Rigs.board(), Rigs.adapter(),
        Rigs.supply { ($0.connectors, $0.cables) = ("eps8:1 pcie8:2", cables) })
      return Check.plugs.judge(rig)
    }
    #expect(found(2).map(\.severity) == [.ok])
    #expect(found(1).map(\.severity) == [.ok, .warning])
    #expect(found(1).last?.message == "2 PCIe plugs used on 1 cable: two plugs of one cable share its wires")
  }
}
