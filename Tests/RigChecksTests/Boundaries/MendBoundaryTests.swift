import RigModel
import Testing

@testable import RigChecks

/// Which part of the catalog mends, at the last thing that it has to have.
@Suite struct MendBoundaryTests {
  private static func bare(_ change: (inout Platform) -> Void = { _ in }) -> Part { Rigs.bareBoard(change) }

  @Test func `Of parts that cost the same the first in the catalog is taken`() {
    let rig = Rigs.rig([Rigs.board()], catalog: [Rigs.drive("a"), Rigs.drive("b")])
    #expect(Check.bootDrive.changes(rig) == [["a": 1]])
    let bare = Rigs.rig(
      [MendBoundaryTests.bare()], catalog: [Rigs.ram("c"), Rigs.ram("d"), Rigs.cpu("e"), Rigs.cpu("f")])
    #expect(Check.ram.changes(bare) == [["c": 1]])
    #expect(Check.cpu.changes(bare) == [["e": 1]])
  }

  @Test func `A board of unknown slots mends nothing for a single card`() {
    let unknown = Rigs.board("unknown") { $0.above4G = true }
    let card = Rigs.card { $0.bar = Gibibytes(16) }
    #expect(Check.platform.changes(Rigs.rig([card], catalog: [unknown])) == [nil])
    let rig = Rigs.rig([card, Rigs.board { ($0.above4G, $0.x16Slots) = (false, 0) }], catalog: [unknown])
    #expect(Check.above4G.changes(rig) == [nil])
    #expect(Check.slots.changes(rig) == [[:]])
  }

  @Test func `A machine's board is exchanged for a machine, a plain one for a plain one`() {
    let machine = { (id: PartID, slots: Int) in
      Rigs.board(id) { ($0.x16Slots, $0.supply) = (slots, Supply(rated: Watts(900), rating: nil)) }
    }
    let shelf = [Rigs.board("plain") { $0.x16Slots = 4 }, machine("large", 4)]
    let rig = Rigs.rig([Rigs.card(), Rigs.card(), machine("small", 1)], catalog: shelf)
    #expect(Check.slots.changes(rig) == [["small": 0, "large": 1]])
  }

  /// What is missing is memory for the largest device, at least 16 GB.
  @Test(
    arguments: [
      (8, [("small", 16, 30), ("large", 32, 50)], 8, ["small": 1]),
      (24, [("small", 16, 30), ("large", 32, 50)], 8, ["large": 1]),
      (16.1, [("small", 16, 30)], 8, ["small": 2]), (20, [("tiny", 4, 1)], nil, nil),
      (20, [("tiny", 5, 1)], nil, ["tiny": 4]),
      (20, [("tiny", 4, 1)], 5, ["tiny": 5]), (20, [("tiny", 4, 1)], 4, nil),
    ] as [(Double, [(PartID, Double, Double)], Int?, [PartID: Int]?)])
  func `RAM that mends holds the largest device in the slots that are there`(
    device: Double, modules: [(PartID, Double, Double)], slots: Int?, changes: [PartID: Int]?
  ) {
    let shelf = modules.map { id, size, price in Rigs.ram(id, price: price) { $0.capacity = Gibibytes(size) } }
    let card = Rigs.card { $0.vram = Gibibytes(device) }
    let rig = Rigs.rig([MendBoundaryTests.bare { $0.ramSlots = slots }, card], catalog: shelf)
    #expect(Check.ram.judge(rig)[0].automaticFix(in: rig)?.changes == changes)
  }

  @Test func `RAM or a CPU that is not known to fit mends nothing`() {
    let unsaid = [Rigs.ram { $0.type = nil }, Rigs.ram("sizeless") { $0.capacity = nil }, Rigs.cpu("cpu", "")]
    let rig = Rigs.rig([MendBoundaryTests.bare()], catalog: unsaid)
    #expect(Check.ram.changes(rig) == [[:]])
    let open = Rigs.rig(
      [MendBoundaryTests.bare { ($0.socket, $0.ramType) = ("", nil) }], catalog: unsaid + [Rigs.ram("ok")])
    #expect(Check.cpu.changes(open) == [[:]])
    #expect(Check.ram.changes(open) == [[:]])
  }

  @Test func `Strong fans join those that are there already`() {
    let weak = Rigs.fan("a") { $0.airflow = 12 }
    let strong = Rigs.fan("b")
    let rig = Rigs.rig(Rigs.card(), Rigs.card(), Rigs.card(), weak, weak, strong)
    #expect(Check.cardCooling.changes(rig) == [["a": 0, "b": 3]])
  }

  /// 5 W need 0.59 CFM, and a quarter more in free air.
  @Test(arguments: [(0.9 as Double?, ["fan": 1] as [PartID: Int]?), (0.5, nil), (nil, nil)])
  func `A small card needs little air, and a fan that does not say moves none`(flow: Double?, changes: [PartID: Int]?) {
    let fan = Rigs.fan { $0.airflow = flow }
    #expect(Check.cardCooling.changes(Rigs.rig([Rigs.card(peak: 5)], catalog: [fan])) == [changes])
    let severity = flow.map { $0 < 0.59 ? Finding.Severity.error : .ok } ?? .unknown
    #expect(Check.cardCooling.judge(Rigs.rig(Rigs.card(peak: 5), fan)).map(\.severity) == [severity])
  }

  /// A card of 250 W draws 175 W through its plug.
  @Test(arguments: [(175.0, ["adapter": 2] as [PartID: Int]), (174.9, [:])])
  func `An adapter that mends carries what the card draws`(limit: Double, changes: [PartID: Int]) {
    var adapter = Adapter()
    (adapter.takes, adapter.gives, adapter.limit) = ("pcie8:2", "eps8:1", Watts(limit))
    let supply = Rigs.supply { $0.connectors = "eps8:1 pcie8:4" }
    let rig = Rigs.rig(
      [Rigs.card(), Rigs.card(), Rigs.board(), supply], catalog: [Rigs.part("adapter", .adapter(adapter))])
    #expect(Check.plugs.changes(rig) == [changes])
    let fed = Rigs.rig(Rigs.card(), Rigs.board(), supply, Rigs.part("adapter", .adapter(adapter)))
    #expect(Check.plugs.judge(fed).map(\.severity) == (changes.isEmpty ? [.ok, .error] : [.ok]))
  }

  @Test func `Adapters for two kinds share the plugs that are left`() {
    let shelf = [Rigs.adapter("eps", "pcie8:2", "eps8:1"), Rigs.adapter("six", "pcie8:1", "12vhpwr:1")]
    let rig = Rigs.rig([Rigs.board()], catalog: shelf)
    let missing = Plugs(.eps8, 1) + Plugs(.hpwr, 1)
    #expect(rig.adapters(for: missing, from: Plugs(.pcie8, 3))?.map(\.part.id) == ["eps", "six"])
    #expect(rig.adapters(for: missing, from: Plugs(.pcie8, 2)) == nil)
    #expect(rig.adapters(for: missing, from: nil)?.map(\.count) == [1, 1])
  }

  @Test func `Of supplies that cost the same and give the same watts that of fewer adapters is taken`() {
    let fed = Rigs.supply("fed") { $0.connectors = "eps8:1 pcie8:2" }
    let full = Rigs.supply("full") { $0.connectors = "eps8:2" }
    let rig = Rigs.rig([Rigs.card(), Rigs.board()], catalog: [fed, full, Rigs.adapter()])
    #expect(Check.supply.changes(rig) == [["full": 1]])
  }

  @Test func `The supply that is there is no other one`() {
    let unsaid = Rigs.supply { $0.connectors = "" }
    let other = Rigs.supply("other") { $0.connectors = "" }
    let parts = [Rigs.card(), Rigs.board(), unsaid]
    #expect(Check.plugs.changes(Rigs.rig(parts))[0] == [:])
    #expect(Check.plugs.changes(Rigs.rig(parts, catalog: [other]))[0] == ["supply": 0, "other": 1])
  }

  @Test func `Several fixes of a board bring one, and what brings no board stays`() {
    let shelf =
      [Rigs.board("a"), Rigs.board("b"), Rigs.drive()]
      + [Rigs.supply("small", rated: 300), Rigs.supply("large"), Rigs.supply("big")]
    let rig = Rigs.rig([Rigs.board("old")], catalog: shelf)
    let merged = { (fixes: [[PartID: Int]]) in Fixes.merged(fixes, in: rig.plan, rig.catalog) }
    #expect(merged([["old": 0, "a": 1], ["drive": 1], ["old": 0, "b": 1]]) == ["old": 0, "a": 1, "drive": 1])
    #expect(merged([["large": 1], ["small": 2]]) == ["large": 1])
    #expect(merged([["small": 4], ["large": 1]]) == ["small": 4])
    #expect(merged([["large": 1], ["big": 1]]) == ["large": 1])
    #expect(merged([["large": 1], ["big": 1, "drive": 2]]) == ["large": 1])
  }
}
