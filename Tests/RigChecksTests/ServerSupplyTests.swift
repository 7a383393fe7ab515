import RigModel
import Testing

@testable import RigChecks

/// Supplies of servers: side by side while cards train, and what feeds the board beside them.
@Suite struct ServerSupplyTests {
  private static func server(_ id: PartID, _ rated: Double?) -> Part {
    Rigs.supply(id, rated: rated) { ($0.isBreakout, $0.form, $0.connectors) = (true, nil, "pcie8:8") }
  }

  private static let breakout = Rigs.adapter("breakout", "server:1", "pcie8:8")
  private static let own = Rigs.supply("own", rated: 400)

  private static func rig(_ servers: [Part], _ cards: [Part], catalog: [Part] = [breakout], _ workload: Workload) -> Rig
  {
    Rigs.rig(
      servers + servers.map { _ in breakout } + cards + [Rigs.board(), own], catalog: catalog
    ) { $0.usage.workload = workload }
  }

  private static func warning(_ servers: [Double?], _ cards: Int, _ peak: Double, _ workload: Workload = .training)
    -> Finding?
  {
    let parts = servers.enumerated().map { server(PartID(rawValue: "server-\($0)"), $1) }
    let card = Rigs.card(peak: peak) { $0.connectors = "pcie8:2" }
    return Check.serverSupply.judge(rig(parts, Array(repeating: card, count: cards), workload))
      .first { $0.severity == .warning }
  }

  @Test(
    arguments: [
      ([800, 800], 4, 250, true), ([800, 800], 4, 200.5, true), ([800, 800], 4, 200, false),
      ([800, 800], 3, 250, false),
      ([800, 500], 2, 300, true), ([500, 800], 2, 300, true), ([800, 500], 2, 250, false), ([800], 4, 250, false),
      ([800, 800], 1, 900, false), ([nil, nil], 4, 250, false), ([800, nil], 4, 250, false),
      ([nil, 800], 4, 250, false),
      ([800, 800, 800], 6, 250, false), ([800, 800, 800], 7, 250, true),
    ] as [([Double?], Int, Double, Bool)])
  func `All but the strongest carry cards that train together`(
    servers: [Double?], cards: Int, peak: Double, isScarce: Bool
  ) {
    #expect((ServerSupplyTests.warning(servers, cards, peak) != nil) == isScarce)
    #expect(ServerSupplyTests.warning(servers, cards, peak, .decode) == nil)
  }

  @Test func `Two devices on a card train together as well`() {
    let parts = [ServerSupplyTests.server("a", 500), ServerSupplyTests.server("b", 500)]
    let double = Rigs.card(peak: 600) { ($0.devices, $0.connectors) = (2, "pcie8:2") }
    let found = Check.serverSupply.judge(ServerSupplyTests.rig(parts, [double], .training))
    #expect(found.map(\.severity) == [.ok, .warning])
    #expect(found.last?.parts == ["a", "b", "card"])
  }

  @Test func `Several of one model are several supplies, and one more with its breakout board mends it`() {
    let server = ServerSupplyTests.server("server", 800)
    let card = Rigs.card(peak: 250) { $0.connectors = "pcie8:2" }
    let rig = ServerSupplyTests.rig([server, server], [card, card, card, card], .training)
    let found = Check.serverSupply.judge(rig)
    #expect(found.map(\.severity) == [.ok, .warning])
    #expect(found.last?.fix(in: rig)?.changes == ["server": 3, "breakout": 3])
    #expect(found.last?.fix(in: rig)?.words == "add server and breakout")
    #expect(found.last?.message.contains("800 W") == true && found.last?.message.contains("1 000 W") == true)
  }

  /// The board and its CPU draw 195 W, of which a supply has to give 1.25 times: 243.75 W.
  @Test(arguments: [
    ("enough", 244.0 as Double?, "eps8:1", false, true), ("small", 243, "eps8:1", false, false),
    ("bare", 400, "pcie8:2", false, false), ("unknown", 400, "", false, false),
    ("unrated", nil, "eps8:1", false, false), ("odd", 400, "eps8:1", true, false),
  ])
  func `A board beside server supplies wants one of its own`(
    id: String, rated: Double?, plugs: String, isProprietary: Bool, mends: Bool
  ) {
    let name = PartID(rawValue: id)
    let other = Rigs.supply(name, rated: rated) { ($0.connectors, $0.isProprietary) = (plugs, isProprietary) }
    let server = ServerSupplyTests.server("server", 800)
    let rig = Rigs.rig(
      server, ServerSupplyTests.breakout, Rigs.card { $0.connectors = "pcie8:2" }, Rigs.board(), catalog: [other])
    let found = Check.serverSupply.judge(rig)
    #expect(found.map(\.severity) == [.error, .ok])
    #expect(found[0].parts == ["server", "board"])
    #expect(found[0].fix(in: rig)?.changes == (mends ? [name: 1] : [:]))
  }

  @Test(arguments: [(2, 2, 0), (2, 1, 1), (3, 1, 2), (1, 2, 0)])
  func `Each supply wants a breakout board`(servers: Int, boards: Int, missing: Int) {
    let parts = Array(repeating: ServerSupplyTests.server("server", 800), count: servers)
    let rig = Rigs.rig(
      parts + Array(repeating: ServerSupplyTests.breakout, count: boards) + [Rigs.board(), ServerSupplyTests.own])
    let found = Check.serverSupply.judge(rig)
    #expect(found.map(\.severity) == [missing > 0 ? .error : .ok])
    #expect(found[0].fix(in: rig)?.changes == (missing > 0 ? ["breakout": boards + missing] : nil))
  }
}
