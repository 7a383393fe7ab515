import RigModel
import Testing

@testable import RigChecks

/// What mends a finding, in words, parts and money.
@Suite struct FixContentTests {
  private static func dear(_ part: Part, _ price: Double?) -> Part {
    Rigs.part(part.id, part.spec, price: price)
  }

  @Test func `The cheapest part that will do mends, one without a price last`() {
    func fix(_ prices: [Double?]) -> [PartID: Int]?? {
      let drives = prices.enumerated().map { place, price in
        FixContentTests.dear(Rigs.drive(PartID(rawValue: "\(place)")), price)
      }
      return Check.bootDrive.changes(Rigs.rig([Rigs.board()], catalog: drives)).first
    }
    #expect(fix([30, 20, 40]) == ["1": 1])
    #expect(fix([nil, 40]) == ["1": 1])
    #expect(fix([nil, nil]) == ["0": 1])
    #expect(fix([]) == .some(nil))
  }

  @Test func `A fix costs what its parts cost, less what it takes out`() {
    let small = FixContentTests.dear(Rigs.supply("small", rated: 100), 30)
    let shelf = [FixContentTests.dear(Rigs.supply("large"), 80)]
    let rig = Rigs.rig(Rigs.board(), small, catalog: shelf)
    let fix = Check.supplyHeadroom.fixes(rig)[0]
    #expect(fix?.words == "take large, 1 000 W")
    #expect(fix?.cost(in: rig.plan, rig.catalog) == Money(rounding: 50))
    #expect(fix?.applied(to: rig.plan, in: rig.catalog).build == ["board": 1, "large": 1])
  }

  @Test func `A fix of unknown price has no cost, and one that takes an unpriced part out has`() {
    let unpriced = Rigs.rig([Rigs.board()], catalog: [FixContentTests.dear(Rigs.drive(), nil)])
    let fix = Check.bootDrive.fixes(unpriced)[0]
    #expect(fix?.words == "add drive")
    #expect(fix?.isAutomatic == true)
    #expect(fix.flatMap { $0.cost(in: unpriced.plan, unpriced.catalog) } == nil)
    let small = FixContentTests.dear(Rigs.supply("small", rated: 100), nil)
    let rig = Rigs.rig(Rigs.board(), small, catalog: [Rigs.supply("large")])
    #expect(Check.supplyHeadroom.fixes(rig)[0]?.cost(in: rig.plan, rig.catalog) == Money(rounding: 10))
  }

  @Test func `What is done by hand changes and costs nothing`() {
    let rig = Rigs.rig(Rigs.board("one"), Rigs.board("two"))
    let fix = Check.platform.fixes(rig)[0]
    #expect(fix?.words == "keep one of them")
    #expect(fix?.isAutomatic == false)
    #expect(fix?.applied(to: rig.plan, in: rig.catalog) == rig.plan)
  }

  @Test func `A board that mends has a CPU, RAM and slots, and no supply of its maker's own`() {
    let boards = [
      Rigs.board("bare") { ($0.cpu, $0.x16Slots) = ("", 4) }, Rigs.board("dry") { ($0.ram, $0.x16Slots) = (.zero, 4) },
      Rigs.board("unsaid") { ($0.ram, $0.x16Slots) = (nil, 4) }, Rigs.board("small") { $0.x16Slots = 1 },
      Rigs.board("slotless"),
      Rigs.board("own") {
        $0.x16Slots = 4
        $0.supply = Supply(rated: nil, rating: nil, isProprietary: true)
      },
      Rigs.board("good") { $0.x16Slots = 2 },
    ]
    #expect(Check.platform.changes(Rigs.rig([Rigs.card(), Rigs.card()], catalog: boards)) == [["good": 1]])
    #expect(Check.platform.changes(Rigs.rig([Rigs.card()], catalog: Array(boards.prefix(3)))) == [nil])
  }

  @Test func `The first supply of a rig brings plugs for all, or adapters from those that are left`() {
    func fix(_ supplies: [Part]) -> Fix? {
      Check.supply.fixes(Rigs.rig([Rigs.card(), Rigs.board()], catalog: supplies))[0]
    }
    let adapter = Rigs.adapter()
    let two = Rigs.supply("two") { $0.connectors = "eps8:2" }
    let fed = FixContentTests.dear(Rigs.supply("fed") { $0.connectors = "eps8:1 pcie8:2" }, 5)
    #expect(fix([two, adapter])?.changes == ["two": 1])
    #expect(fix([two, fed, adapter])?.changes == ["fed": 1, "adapter": 1])
    #expect(fix([two, fed, adapter])?.words == "take fed, 1 000 W, and add adapter")
    let unsaid = FixContentTests.dear(Rigs.supply("unsaid") { $0.connectors = "" }, 1)
    #expect(fix([two, unsaid])?.changes == ["two": 1])
    #expect(fix([unsaid])?.changes == ["unsaid": 1])
    #expect(fix([Rigs.supply("bare") { $0.connectors = "eps8:1" }]) == nil)
  }

  @Test func `Of supplies that cost the same the smallest is taken, and none of a server or of a maker's own`() {
    let shelf = [
      Rigs.supply("large", rated: 900), Rigs.supply("small", rated: 700), Rigs.supply("unrated", rated: nil),
      Rigs.supply("server", rated: 600) { $0.isBreakout = true },
      Rigs.supply("own", rated: 600) { $0.isProprietary = true },
    ]
    let rig = Rigs.rig([Rigs.card(), Rigs.board()], catalog: shelf)
    #expect(Check.supply.changes(rig) == [["small": 1]])
  }

  @Test func `A supply built into a machine is not exchanged`() {
    let machine = Rigs.board { $0.supply = Supply(rated: Watts(200), rating: nil) }
    let rig = Rigs.rig([Rigs.card(), machine], catalog: [Rigs.supply()])
    #expect(Check.supplyHeadroom.fixes(rig).map(\.?.words) == ["take a larger supply, or fewer cards"])
  }

  @Test func `A supply for the board beside a server's is large enough and has its plug`() {
    func fix(_ shelf: [Part]) -> Fix? {
      let server = Rigs.supply("server", rated: 900) { ($0.isBreakout, $0.connectors) = (true, "pcie8:4") }
      return Check.serverSupply.fixes(Rigs.rig([Rigs.board(), Rigs.card(), server], catalog: shelf))[0]
    }
    // The board draws 195 W.
    let good = Rigs.supply("good", rated: 243.75) { $0.connectors = "eps8:1" }
    let others = [
      Rigs.supply("small", rated: 243) { $0.connectors = "eps8:1" },
      Rigs.supply("plain", rated: 300) { $0.connectors = "pcie8:2" },
      Rigs.supply("own", rated: 300) { $0.isProprietary = true },
      Rigs.supply("server2", rated: 300) { $0.isBreakout = true },
      Rigs.supply("unrated", rated: nil), Rigs.supply("unsaid", rated: 300) { $0.connectors = "" },
    ]
    #expect(fix(others + [good])?.changes == ["good": 1])
    #expect(fix(others)?.words == "add an ATX supply for the board")
  }

  @Test func `Each server supply wants a breakout board, whose plugs count once`() {
    func rig(_ own: String, _ boards: Int) -> Rig {
      let server = Rigs.supply("server") { ($0.isBreakout, $0.connectors) = (true, own) }
      let board = Rigs.adapter("breakout", "server:1", "pcie6:10")
      return Rigs.rig([Rigs.supply(), server, server] + Array(repeating: board, count: boards), catalog: [board])
    }
    #expect(Check.serverSupply.changes(rig("", 0)) == [["breakout": 2]])
    #expect(Check.serverSupply.changes(rig("", 1)) == [["breakout": 2]])
    #expect(Check.serverSupply.judge(rig("", 1)).map(\.message)[0].hasPrefix("1 breakout board missing: 2 × server"))
    #expect(Check.serverSupply.judge(rig("", 2)).map(\.message) == ["2 server supplies, each with a breakout board"])
    #expect(Check.serverSupply.changes(rig("pcie6:10", 0)) == [["breakout": 2]])
    let alone = Rigs.rig([Rigs.board(), Rigs.supply("server") { ($0.isBreakout, $0.connectors) = (true, "pcie6:10") }])
    #expect(PlugBudget(alone).board == 0)
    #expect(Check.plugs.judge(alone).isEmpty)
    for boards in 0...2 { #expect(PlugBudget(rig("pcie6:10", boards)).rest[.pcie6] == 20) }
    #expect(PlugBudget(rig("pcie6:10", 3)).rest[.pcie6] == 20)
    let boards = Array(repeating: Rigs.adapter("breakout", "server:1", "pcie6:10"), count: 2)
    #expect(PlugBudget(Rigs.rig([Rigs.supply()] + boards)).rest[.pcie6] == 0, "a breakout board is fed by its supply")
    let bare = Rigs.rig([Rigs.supply(), Rigs.supply("server") { ($0.isBreakout, $0.connectors) = (true, "") }])
    #expect(
      Check.serverSupply.fixes(bare).map(\.?.words) == ["add 1 breakout board with PCIe plugs; some sellers include it"]
    )
  }

  @Test func `A second supply beside a maker's own wants a lead that starts both`() {
    let machine = Rigs.board { $0.supply = Supply(rated: Watts(700), rating: nil, isProprietary: true) }
    let rig = Rigs.rig([machine, Rigs.supply()])
    #expect(
      Check.supplyProprietary.fixes(rig).map(\.?.words) == [nil, "add a lead that starts both supplies together"])
    let server = Rigs.supply("server") { ($0.isBreakout, $0.isProprietary) = (true, true) }
    #expect(Check.supplyProprietary.judge(Rigs.rig(server, Rigs.supply())).isEmpty)
    #expect(Check.supplyProprietary.judge(Rigs.rig(machine, server)).count == 1)
  }
}
