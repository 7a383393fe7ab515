import RigModel
import Testing

@testable import RigChecks

/// What a part needs beside it.
@Suite struct PartNeedsTests {
  private static let passive = Rigs.card("passive")
  private static let open = Rigs.card("open") { ($0.cooling, $0.bar) = (.open, Gibibytes(0.25)) }
  private static let lead = Rigs.adapter("lead")

  private static func needs(_ id: PartID, _ parts: [Part], catalog: [Part]) -> PartNeeds {
    let board = Rigs.board { ($0.x16Slots, $0.doubleSlots) = (2, 2) }
    let supply = Rigs.supply(rated: 2000) { ($0.rail12V, $0.connectors) = (Watts(2000), "eps8:1 pcie8:4") }
    let rig = Rigs.rig([board, supply] + parts, catalog: catalog)
    return PartNeeds(of: id, in: rig, known: Check.findings(in: rig))
  }

  @Test func `A card comes with what feeds and cools it, and errors of the rig are left`() {
    let needs = PartNeedsTests.needs("passive", [], catalog: [PartNeedsTests.passive, PartNeedsTests.lead, Rigs.fan()])
    #expect(needs.unmended == nil)
    #expect(needs.bare.quantity("passive") == 1)
    #expect(["lead", "fan"].map { needs.plan.quantity($0) } == [1, 1])
    #expect(needs.plan.quantity("drive") == 0)
  }

  @Test func `A part that brings no error needs nothing`() {
    let needs = PartNeedsTests.needs("drive", [], catalog: [Rigs.drive()])
    #expect(needs.fixes.isEmpty && needs.unmended == nil)
    #expect(needs.plan == needs.bare)
  }

  @Test func `What nothing mends is named, though another error of it is mended`() {
    let catalog = [PartNeedsTests.passive, PartNeedsTests.lead]
    let needs = PartNeedsTests.needs("passive", [Rigs.drive()], catalog: catalog)
    #expect(needs.unmended?.check == "card-cooling")
    #expect(needs.plan.quantity("lead") == 1)
  }
}
