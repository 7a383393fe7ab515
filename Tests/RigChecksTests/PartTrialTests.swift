import RigModel
import Testing

@testable import RigChecks

/// What stands beside a part.
@Suite struct PartTrialTests {
  private static func trial(_ rig: Rig) -> PartTrial {
    PartTrial(in: rig, known: Check.findings(in: rig))
  }

  private static func mark(_ id: PartID, in rig: Rig) -> PartMark? { trial(rig).mark(of: id) }

  private static let whole = [Rigs.board { $0.x16Slots = 2 }, Rigs.supply(), Rigs.drive()]

  @Test func `A board without a supply of its own would bring an error`() {
    let machine = Rigs.board("machine") { $0.supply = Supply(rated: Watts(700), rating: nil) }
    let rig = Rigs.rig(machine, Rigs.drive(), catalog: [Rigs.board("bare")])
    #expect(PartTrialTests.mark("bare", in: rig) == .error)
  }

  @Test func `An error that is there already marks only the parts that it is about`() {
    let rig = Rigs.rig(Rigs.board("one"), Rigs.board("two"), catalog: [Rigs.fan()])
    #expect(PartTrialTests.mark("one", in: rig) == .error)
    #expect(PartTrialTests.mark("fan", in: rig) == nil)
  }

  @Test func `The first part of an empty plan is not to blame for what is still missing`() {
    #expect(PartTrialTests.mark("fan", in: Rigs.rig([], catalog: [Rigs.fan()])) == nil)
  }

  @Test func `A card that would want a fan brings an error, one that cools itself a question, one that fits nothing`() {
    let passive = Rigs.card("passive")
    let open = Rigs.card("open") { ($0.cooling, $0.connectors, $0.bar) = (.open, "", Gibibytes(0.25)) }
    let good = Rigs.card("good") { ($0.cooling, $0.connectors, $0.bar) = (.open, "pcie8:2", Gibibytes(0.25)) }
    let first = Rigs.card("first") { ($0.cooling, $0.hasDisplay, $0.bar) = (.open, true, Gibibytes(0.25)) }
    let board = Rigs.board { ($0.x16Slots, $0.doubleSlots) = (2, 2) }
    let supply = Rigs.supply { ($0.rail12V, $0.connectors) = (Watts(1000), "eps8:3 pcie8:4") }
    let rig = Rigs.rig([board, supply, Rigs.drive(), first], catalog: [passive, open, good])
    #expect(PartTrialTests.mark("passive", in: rig) == .error)
    #expect(PartTrialTests.mark("open", in: rig) == .unknown)
    #expect(PartTrialTests.mark("good", in: rig) == nil)
    #expect(PartTrialTests.mark("first", in: rig) == nil)
  }

  @Test func `Another card is tried with those that are there, and its new error is named`() {
    let card = Rigs.card { ($0.cooling, $0.bar) = (.open, Gibibytes(0.25)) }
    let supply = Rigs.supply(rated: 2000)
    let rig = Rigs.rig([Rigs.board { ($0.x16Slots, $0.doubleSlots) = (3, 3) }, supply, Rigs.drive(), card, card])
    let error = PartTrialTests.trial(rig).newError(of: "card")
    #expect(error?.check == "plugs")
    #expect(error?.message.hasPrefix("2 × EPS 8-pin missing") == true)
    #expect(PartTrialTests.trial(Rigs.rig(PartTrialTests.whole + [card])).newError(of: "drive") == nil)
  }

  @Test func `An error that stays as it is is not new`() {
    let rig = Rigs.rig(Rigs.board("one"), Rigs.drive(), catalog: [Rigs.fan()])
    #expect(PartTrialTests.trial(rig).newError(of: "fan") == nil)
    #expect(PartTrialTests.trial(Rigs.rig(Rigs.card(), Rigs.drive(), Rigs.fan())).newError(of: "card") != nil)
  }

  @Test(arguments: 1...10) func `A rig with one part more is that of the plan with one more`(seed: Int) {
    let drawn = DrawnRig(seed)
    for part in drawn.catalog.parts {
      let more = drawn.rig.with(part.id)
      let anew = Rig(more.plan, drawn.catalog, offer: drawn.rig.offer)
      #expect(more.plan.quantity(part.id) == min(drawn.plan.quantity(part.id) + 1, 64))
      #expect(more.lines.map(\.part.id) == anew.lines.map(\.part.id), "\(part.id)")
      #expect(Check.findings(in: more) == Check.findings(in: anew), "\(part.id)")
    }
  }
}
