import RigModel
import RigTesting
import Testing

@testable import RigChecks

/// Which of several supplies feeds what.
@Suite struct SupplyLoadsTests {
  private static func loads(_ parts: [Part]) -> [SupplyLoads.Unit]? { SupplyLoads(Rigs.rig(parts))?.units }

  private static func supply(_ id: PartID, _ rated: Double?, _ plugs: String, isServer: Bool = false) -> Part {
    Rigs.supply(id, rated: rated) { ($0.connectors, $0.isBreakout) = (plugs, isServer) }
  }

  @Test func `One supply, or one of unknown watts, has nothing to spread`() {
    #expect(SupplyLoadsTests.loads([Rigs.board(), Rigs.supply()]) == nil)
    #expect(SupplyLoadsTests.loads([Rigs.board(), Rigs.supply(), SupplyLoadsTests.supply("b", nil, "")]) == nil)
    #expect(SupplyLoadsTests.loads([Rigs.board(), Rigs.supply(), Rigs.supply()])?.count == 2)
  }

  @Test func `Each card hangs where it loads a supply the least, the largest first`() {
    let cards = [Rigs.card("small", peak: 100), Rigs.card("large", peak: 300)]
    let parts = [
      Rigs.board(), SupplyLoadsTests.supply("a", 1000, "eps8:4"), SupplyLoadsTests.supply("b", 1000, "eps8:4"),
    ]
    let units = SupplyLoadsTests.loads(cards + parts)
    #expect(units?.map(\.load) == [Watts(295), Watts(300)])
    #expect(units?.map(\.feeds) == [[.board, .card("small")], [.card("large")]])
    let two = SupplyLoadsTests.loads([cards[1], cards[1]] + parts)
    #expect(two?.map(\.load) == [Watts(495), Watts(300)])
  }

  @Test func `A card hangs where its plugs are, by itself or through an adapter`() {
    let card = Rigs.card(peak: 100)
    let (a, b) = (SupplyLoadsTests.supply("a", 1000, "eps8:2"), SupplyLoadsTests.supply("b", 1000, "pcie8:4"))
    #expect(SupplyLoadsTests.loads([card, Rigs.board(), a, b])?.map(\.load) == [Watts(295), Watts(0)])
    let fed = SupplyLoadsTests.loads([card, Rigs.board(), a, b, Rigs.adapter()])
    #expect(fed?.map(\.load) == [Watts(195), Watts(100)])
    #expect(fed?.map { $0.plugs?[.pcie8] } == [0, 2])
    let bare = SupplyLoadsTests.supply("a", 1000, "eps8:1")
    #expect(SupplyLoadsTests.loads([card, Rigs.board(), bare, b])?.map(\.load) == [Watts(195), Watts(100)])
    let unknown = SupplyLoadsTests.supply("b", 1000, "")
    #expect(SupplyLoadsTests.loads([card, Rigs.board(), a, unknown])?.map(\.load) == [Watts(195), Watts(100)])
  }

  @Test func `The board hangs on its own supply, or else on one that is no server's`() {
    let server = SupplyLoadsTests.supply("a", 1000, "eps8:4", isServer: true)
    let desktop = SupplyLoadsTests.supply("b", 1000, "eps8:4")
    let units = SupplyLoadsTests.loads([Rigs.board(), server, desktop])
    #expect(units?.map(\.part.id) == ["b", "a"])
    #expect(units?.map(\.load) == [Watts(195), Watts(0)])
    #expect(units?.map { $0.plugs?[.eps8] } == [3, 4])
    let machine = Rigs.board { $0.supply = Supply(rated: Watts(700), rating: nil, connectors: "eps8:1") }
    #expect(SupplyLoadsTests.loads([machine, desktop])?.map(\.part.id) == ["board", "b"])
  }

  @Test func `The supply that is too small by the most is named`() {
    let cards = [Rigs.card("x", peak: 300) { $0.connectors = "pcie8:2" }, Rigs.card("y", peak: 300)]
    let parts = [
      Rigs.board(), SupplyLoadsTests.supply("a", 200, "eps8:1"), SupplyLoadsTests.supply("b", 320, "eps8:1"),
      SupplyLoadsTests.supply("c", 900, "pcie8:2"),
    ]
    let loads = SupplyLoads(Rigs.rig(cards + parts))
    #expect(loads?.overloaded?.part.id == "a")
    #expect(loads?.overloaded?.feeds == [.board])
  }

  @Test func `Adapters for a kind are as many as its plugs need, rounded up`() {
    let two = Rigs.adapter("two", "pcie8:2", "eps8:2")
    let rig = Rigs.rig([Rigs.board()], catalog: [two])
    #expect(rig.adapters(for: Plugs(.eps8, 3), from: Plugs(.pcie8, 4))?.map(\.count) == [2])
    #expect(rig.adapters(for: Plugs(.eps8, 3), from: Plugs(.pcie8, 3)) == nil)
    #expect(rig.adapters(for: Plugs(.eps8, 2), from: Plugs(.pcie8, 2))?.map(\.count) == [1])
    #expect(rig.adapters(for: Plugs(.eps8, 2), from: nil)?.map(\.count) == [1])
    #expect(rig.adapters(for: Plugs(.pcie6, 1), from: nil) == nil)
    #expect(rig.adapters(for: Plugs(), from: nil)?.isEmpty == true)
  }

  @Test func `What was found for some sums of watts holds for all that hang in the same way`() {
    var (dice, answers) = (RigTesting.Dice(seed: 3), Set<Bool>())
    for _ in 0..<60 {
      let cards = (0..<dice.whole(1...5)).map { Rigs.card(PartID(rawValue: "card\($0)"), peak: dice.number(60...320)) }
      let supplies = (0..<dice.whole(2...3)).map { place in
        SupplyLoadsTests.supply(
          PartID(rawValue: "supply\(place)"), dice.number(350...900),
          dice.one(of: ["eps8:4", "eps8:2", "eps8:1 pcie8:4"]))
      }
      let rig = Rigs.rig(cards + supplies + [Rigs.board()])
      var balance = SupplyBalance(rig)
      for _ in 0..<60 {
        let extra = Watts(dice.number(0...700))
        var once = SupplyBalance(rig)
        let expected = once.mayCome(with: extra)
        #expect(balance.mayCome(with: extra) == expected)
        answers.insert(expected)
      }
    }
    #expect(answers.count == 2)
  }
}
