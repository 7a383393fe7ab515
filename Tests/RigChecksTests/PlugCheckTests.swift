import RigModel
import Testing

@testable import RigChecks

/// Plugs by kind, watts by cable, and the plug that looks like another.
@Suite struct PlugCheckTests {
  private func supply(_ plugs: String, cables: Int? = nil) -> Part {
    Rigs.supply { ($0.connectors, $0.cables) = (plugs, cables) }
  }

  private func rig(_ plugs: String, _ parts: [Part], catalog: [Part] = []) -> Rig {
    Rigs.rig(parts + [Rigs.board(), supply(plugs)], catalog: catalog)
  }

  private func run(_ plugs: String, _ parts: [Part], catalog: [Part] = []) -> [Finding] {
    Check.plugs.judge(rig(plugs, parts, catalog: catalog))
  }

  @Test func `Enough plugs are right`() {
    let found = run("eps8:2", [Rigs.card()])
    #expect(found.map(\.severity) == [.ok])
    #expect(found[0].message.hasPrefix("Plugs for all parts: 2 × EPS 8-pin, one counted for the board"))
    #expect(run("eps8:1 pcie8:1", [Rigs.card { $0.connectors = "pcie6:1" }]).map(\.severity) == [.ok])
  }

  @Test func `Missing plugs are named, and adapters from plugs that are left mend them`() {
    let rig = rig("eps8:2 pcie8:4", [Rigs.card(), Rigs.card(), Rigs.card()], catalog: [Rigs.adapter()])
    let found = Check.plugs.judge(rig)
    #expect(found.map(\.severity) == [.error])
    #expect(found[0].message.hasPrefix("2 × EPS 8-pin missing"))
    #expect(Check.plugs.changes(rig) == [["adapter": 2]])
  }

  @Test func `Where no plugs are left for adapters, another supply mends it`() {
    let large = Rigs.supply("large", rated: 1500) { $0.connectors = "eps8:3" }
    let rig = rig("eps8:1", [Rigs.card(), Rigs.card()], catalog: [Rigs.adapter(), large])
    #expect(Check.plugs.changes(rig) == [["supply": 0, "large": 1]])
  }

  @Test(arguments: [
    ("pcie8:1", nil as Double?, [Finding.Severity.ok, .error]), ("pcie8:2", nil, [.ok]),
    ("pcie8:2", 150, [.ok, .error]),
  ])
  func `One PCIe plug is too little for a card of 250 W`(takes: String, limit: Double?, severities: [Finding.Severity])
  {
    var adapter = Adapter()
    (adapter.takes, adapter.gives, adapter.limit) = (takes, "eps8:1", limit.map { Watts($0) })
    let part = Rigs.part("weak", .adapter(adapter))
    #expect(run("eps8:1 pcie8:2", [Rigs.card(), part]).map(\.severity) == severities)
  }

  @Test func `A weak adapter is exchanged`() {
    let rig = rig("eps8:1 pcie8:2", [Rigs.card(), Rigs.adapter("weak", "pcie8:1")], catalog: [Rigs.adapter("good")])
    #expect(Check.plugs.changes(rig).last == ["weak": 0, "good": 1])
    #expect(Check.plugs.judge(rig).last?.message.contains("weak carries 150 W from 1 × PCIe 8-pin") == true)
  }

  @Test func `With unknown plugs, the EPS plugs are named, and adapters leave a question`() {
    let cards = [Rigs.card(), Rigs.card(), Rigs.card()]
    let fed = run("", cards + [Rigs.adapter(), Rigs.adapter(), Rigs.adapter()])
    let rig = rig("", cards, catalog: [Rigs.adapter()])
    let bare = Check.plugs.judge(rig)
    #expect(bare.map(\.severity) == [.error, .unknown])
    #expect(
      bare[0].message
        == "3 × card need 3 EPS 8-pin plugs besides the board's, and nothing in the rig is known to give them")
    #expect(Check.plugs.changes(rig)[0] == ["adapter": 3])
    #expect(fed.map(\.severity) == [.unknown])
    #expect(fed[0].message.contains("1 × EPS 8-pin and 6 × PCIe 8-pin"))
    #expect(fed[0].parts == ["supply"])
    #expect(fed[0].question?.french.contains("EPS 8 broches (CPU)") == true)
  }

  @Test func `A card of unknown plugs is asked about, and a machine of unknown plugs is not condemned`() {
    #expect(run("eps8:2", [Rigs.card { $0.connectors = "" }]).map(\.severity) == [.ok, .unknown])
    let machine = Rigs.board { $0.supply = Supply(rated: Watts(1600), rating: nil) }
    #expect(Check.plugs.judge(Rigs.rig(Rigs.card(), machine)).map(\.severity) == [.unknown])
  }

  @Test func `Fewer cables than plugs share their wires`() {
    let card = Rigs.card { $0.connectors = "pcie8:2" }
    let one = Check.plugs.judge(Rigs.rig(card, Rigs.board(), supply("eps8:1 pcie8:2", cables: 1)))
    let two = Check.plugs.judge(Rigs.rig(card, Rigs.board(), supply("eps8:1 pcie8:2", cables: 2)))
    #expect(one.map(\.severity) == [.ok, .warning])
    #expect(two.map(\.severity) == [.ok])
  }

  @Test func `A plug that looks like another is a danger`() {
    func danger(_ parts: Part...) -> [Finding] { Check.plugDanger.judge(Rigs.rig(parts)) }
    #expect(danger(Rigs.card(), Rigs.board(), supply("eps8:2")).isEmpty)
    #expect(danger(Rigs.card { $0.connectors = "pcie8:2" }, Rigs.board(), supply("eps8:1 pcie8:2")).isEmpty)
    let found = danger(Rigs.card(), Rigs.board(), supply("eps8:1 pcie8:2"))
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.hasPrefix("Danger: ") == true)
    #expect(found.first?.message.contains("only PCIe 8-pin plugs are left") == true)
  }
}
