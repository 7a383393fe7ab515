import RigModel
import Testing

@testable import RigChecks

/// What is said, asked and mended about plugs.
@Suite struct PlugWordTests {
  private static func rig(_ plugs: String, _ parts: [Part], catalog: [Part] = []) -> Rig {
    Rigs.rig(parts + [Rigs.board(), Rigs.supply { $0.connectors = plugs }], catalog: catalog)
  }

  private static func messages(_ plugs: String, _ parts: [Part]) -> [String] {
    Check.plugs.judge(rig(plugs, parts)).map(\.message)
  }

  private static let weak = Rigs.adapter("weak", "pcie8:1")

  @Test func `What is missing is said with what is needed, taken and given`() {
    #expect(
      PlugWordTests.messages("none", [Rigs.card()]) == [
        "2 × EPS 8-pin missing: parts need 2 × EPS 8-pin, one counted for the board; the rig gives nothing"
      ])
    #expect(
      PlugWordTests.messages("eps8:1", [Rigs.card(), Rigs.adapter()]) == [
        "2 × PCIe 8-pin missing: parts need 2 × EPS 8-pin, adapters 2 × PCIe 8-pin, one counted for the board; "
          + "the rig gives 2 × EPS 8-pin"
      ])
  }

  @Test func `Where nothing mends it, a person has to find plugs`() {
    let rig = PlugWordTests.rig("none", [Rigs.card()])
    #expect(Check.plugs.fixes(rig).map(\.?.words) == ["take a supply, or adapters, with 2 × EPS 8-pin more"])
    let unknown = PlugWordTests.rig("", [Rigs.card()])
    #expect(Check.plugs.fixes(unknown).map(\.?.words) == ["take a supply, or adapters, with 1 × EPS 8-pin more", nil])
    let weak = PlugWordTests.rig("eps8:1 pcie8:1", [Rigs.card(), PlugWordTests.weak])
    #expect(
      Check.plugs.fixes(weak).map(\.?.words) == [nil, "take an adapter with two PCIe 8-pin plugs for each card"])
  }

  @Test func `One card needs one plug, two cards need two, and those that are there count`() {
    func first(_ parts: [Part]) -> String? { PlugWordTests.messages("", parts).first }
    #expect(
      first([Rigs.card()])
        == "1 × card needs 1 EPS 8-pin plug besides the board's, and nothing in the rig is known to give it")
    #expect(
      first([Rigs.card("a"), Rigs.card("b")])
        == "1 × a and 1 × b need 2 EPS 8-pin plugs besides the board's, and nothing in the rig is known to give them")
    #expect(
      first([Rigs.card(), Rigs.card(), Rigs.adapter()])
        == "2 × card need 1 EPS 8-pin plug more besides the board's, and nothing in the rig is known to give it")
  }

  @Test func `A supply is asked for plugs when something needs them`() {
    #expect(PlugWordTests.messages("", []) == [])
    #expect(PlugWordTests.messages("", [Rigs.card { $0.connectors = "none" }]) == [])
    #expect(
      PlugWordTests.messages("", [Rigs.card { $0.connectors = "pcie8:1" }]) == [
        "supply: plugs not known; it has to give 1 × EPS 8-pin and 1 × PCIe 8-pin, one EPS plug of them for the board, "
          + "whose plugs are not known"
      ])
    let two = Rigs.rig(Rigs.board { $0.epsNeeded = 2 }, Rigs.supply { $0.connectors = "" })
    #expect(Check.plugs.judge(two).map(\.message) == ["supply: plugs not known; it has to give 2 × EPS 8-pin"])
    #expect(Check.plugs.judge(Rigs.rig(Rigs.board { $0.epsNeeded = 1 }, Rigs.supply { $0.connectors = "" })).isEmpty)
  }

  @Test func `A machine whose own plugs are not known is asked for the Molex plugs that adapters take`() {
    let molex = Rigs.adapter("molex", "molex:2", "pcie8:1")
    let card = Rigs.card { $0.connectors = "pcie8:1" }
    func messages(_ plugs: String) -> [String] {
      let machine = Rigs.board {
        $0.epsNeeded = 0
        $0.supply = Supply(rated: Watts(700), rating: nil, connectors: plugs)
      }
      return Check.plugs.judge(Rigs.rig(machine, card, molex)).map(\.message)
    }
    #expect(messages("").first?.contains("plugs not known; it has to give 2 × Molex") == true)
    #expect(!messages("eps8:1").contains { $0.contains("Molex") && $0.contains("not known") })
    let supply = Rigs.supply { $0.connectors = "" }
    let other = Rigs.rig(Rigs.board { $0.epsNeeded = 0 }, supply, card, molex)
    #expect(!Check.plugs.judge(other).map(\.message).contains { $0.contains("Molex") }, "an ATX supply has several")
  }

  @Test(arguments: [
    (0, "has for cards, and how many", "l'alimentation pour les cartes, et"),
    (
      1, "has besides the one that the board takes, and", "l'alimentation, en plus de celui que prend la carte mère, et"
    ),
    (2, "has besides the 2 that the board takes, and", "l'alimentation, en plus des 2 que prend la carte mère, et"),
  ])
  func `The question leaves out the plugs that the board takes`(board: Int, english: String, french: String) {
    let question = Question(AskSupplyPlugs(board: board))
    #expect(question.english.contains(english))
    #expect(question.french.contains(french))
  }

  @Test func `Strong adapters take the place of weak ones, as many plugs as these gave`() {
    let rig = PlugWordTests.rig(
      "eps8:1 pcie8:4", [Rigs.card(), Rigs.card(), PlugWordTests.weak, PlugWordTests.weak],
      catalog: [Rigs.adapter("good")])
    #expect(Check.plugs.changes(rig).last == ["weak": 0, "good": 2])
    #expect(Check.plugs.fixes(rig).last??.words == "add 2 × good in the place of 2 × weak")
    let few = PlugWordTests.rig(
      "eps8:1 pcie8:3", [Rigs.card(), Rigs.card(), PlugWordTests.weak, PlugWordTests.weak],
      catalog: [Rigs.adapter("good")])
    #expect(Check.plugs.fixes(few).last??.isAutomatic == false)
    let unknown = Rigs.rig(
      [Rigs.card(), PlugWordTests.weak, Rigs.board(), Rigs.supply { $0.connectors = "" }],
      catalog: [Rigs.adapter("good")])
    #expect(Check.plugs.changes(unknown).contains(["weak": 0, "good": 1]))
  }

  @Test func `An adapter feeds what is missing when it carries enough and is not fed by the same`() {
    func fix(_ adapters: [Part]) -> [PartID: Int]? {
      Check.plugs.changes(PlugWordTests.rig("eps8:1 pcie8:4", [Rigs.card(), Rigs.card()], catalog: adapters))[0]
    }
    #expect(fix([PlugWordTests.weak]) == [:])
    #expect(fix([Rigs.adapter("unfed", "", "eps8:1")]) == [:])
    #expect(fix([Rigs.adapter("same", "eps8:1", "eps8:2")]) == [:])
    #expect(fix([Rigs.adapter("both", "pcie8:4", "eps8:2")]) == ["both": 1])
    #expect(fix([Rigs.adapter("hungry", "pcie8:3", "eps8:1")]) == [:])
    #expect(fix([Rigs.adapter()]) == ["adapter": 2])
  }

  @Test func `Danger is near where PCIe plugs are, where adapters are, and where nobody knows`() {
    func found(_ plugs: String, _ more: [Part] = [], card: String = "eps8:1") -> [Finding] {
      Check.plugDanger.judge(PlugWordTests.rig(plugs, [Rigs.card { $0.connectors = card }] + more))
    }
    #expect(found("eps8:2").isEmpty)
    #expect(found("eps8:2 pcie8:1").map(\.message.count) == found("").map(\.message.count))
    #expect(found("eps8:2", [Rigs.adapter("sata", "sata:2", "pcie6:1")]).isEmpty)
    #expect(found("eps8:2", [Rigs.adapter("six", "pcie6:2", "pcie8:1")]).count == 1)
    #expect(found("eps8:2 pcie8:1", card: "pcie8:1").isEmpty)
    #expect(found("eps8:1 pcie8:1")[0].message.contains(", and only PCIe 8-pin plugs are left."))
    let fed = found("eps8:1 pcie8:2", [Rigs.adapter()])
    #expect(!fed[0].message.contains("only PCIe"))
    #expect(fed[0].parts == ["card", "adapter"])
    #expect(Check.plugDanger.judge(Rigs.rig(Rigs.card(), Rigs.board())).isEmpty)
    #expect(Check.plugDanger.judge(Rigs.rig(Rigs.card(), Rigs.board(), Rigs.adapter())).isEmpty)
  }

  @Test func `The first card that is fed too weakly is named, the strongest plug goes to the hungriest card`() {
    let (large, small) = (Rigs.card("large", peak: 300), Rigs.card("small", peak: 150))
    func found(_ plugs: String, _ adapters: [Part]) -> [String] {
      PlugWordTests.messages(plugs, [large, small] + adapters).filter { $0.contains("carries") }
    }
    #expect(found("eps8:2 pcie8:1", [PlugWordTests.weak]) == [])
    #expect(
      found("eps8:1 pcie8:3", [PlugWordTests.weak, Rigs.adapter()]) == [])
    #expect(
      found("eps8:1 pcie8:2", [PlugWordTests.weak, PlugWordTests.weak])
        == ["weak carries 150 W from 1 × PCIe 8-pin; large draws 225 W or more through its plug"])
  }
}
