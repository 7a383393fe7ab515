import RigModel
import Testing

@testable import RigChecks

/// Limits of what cards may draw, as a fix at no cost.
@Suite struct LimitFixTests {
  private static func fix(_ check: Check, _ rig: Rig) -> Fix? { check.judge(rig).compactMap { $0.fix(in: rig) }.first }

  private static let board = Rigs.board { ($0.cpusFitted, $0.cpuTDP) = (1, Watts(100)) }

  @Test func `The headroom of a supply is mended by the highest limit that does`() throws {
    let rig = Rigs.rig(Rigs.card(peak: 300), Rigs.card(peak: 300), Rigs.board(), Rigs.supply(rated: 800))
    let fix = try #require(Self.fix(.supplyHeadroom, rig))
    let limit = try #require(fix.limits["card"])
    #expect(fix.isAutomatic && fix.changes.isEmpty)
    #expect(fix.words == "limit the cards to \(Int(limit.value)) W each")
    #expect(fix.cost(in: rig.plan, rig.catalog) == .zero)
    for (watts, isEnough) in [(limit, true), (limit + Watts(5), false)] {
      let after = Rig(rig.plan.limiting(["card": watts]), rig.catalog)
      #expect((Check.supplyHeadroom.judge(after).map(\.severity) == [.ok]) == isEnough, "\(watts)")
    }
  }

  /// Board and card draw 195 W and the limit: 1.25 times 395 W are 493.75 W.
  @Test(arguments: [(493.75, 200.0), (493.74, 195.0), (500, 205)] as [(Double, Double)])
  func `A supply that is just enough needs no lower limit`(rated: Double, limit: Double) {
    let rig = Rigs.rig(Rigs.card(), Rigs.board(), Rigs.supply(rated: rated))
    #expect(Self.fix(.supplyHeadroom, rig)?.limits == ["card": Watts(limit)])
  }

  @Test func `Limits that were tried are not proposed again, and cards that the slot feeds are not limited`() throws {
    let rig = Rigs.rig(Rigs.card(), Rigs.board())
    let fix = try #require(rig.limitedCards { _ in true })
    #expect(fix.limits == ["card": Watts(245)])
    #expect(rig.passing(over: fix).limitedCards { _ in true } == nil)
    #expect(Rigs.rig(Rigs.card(peak: 75), Rigs.board()).limitedCards { _ in true } == nil)
    #expect(Rigs.rig(Rigs.card(peak: 76), Rigs.board()).limitedCards { _ in true }?.limits == ["card": Watts(75)])
    #expect(Rigs.rig(Rigs.board()).limitedCards { _ in true } == nil)
  }

  @Test func `Where drivers do not go low enough, a larger supply is taken`() {
    let shelf = [Rigs.supply("large", rated: 2000) { $0.connectors = "eps8:4" }]
    let rig = Rigs.rig(
      Rigs.card(peak: 300), Rigs.card(peak: 300), Rigs.board(), Rigs.supply(rated: 300), catalog: shelf)
    #expect(Self.fix(.supplyHeadroom, rig)?.changes == ["supply": 0, "large": 1])
    let blackwell = Rigs.card(peak: 300) { $0.architecture = "Blackwell" }
    for (card, isLimited) in [(Rigs.card(peak: 300), true), (blackwell, false)] {
      let rig = Rigs.rig(card, card, Rigs.board(), Rigs.supply(rated: 680), catalog: shelf)
      #expect((Self.fix(.supplyHeadroom, rig)?.limits.isEmpty == false) == isLimited)
    }
    let slotFed = Rigs.rig(Rigs.card(peak: 75), Rigs.board(), Rigs.supply(rated: 150))
    #expect(Self.fix(.supplyHeadroom, slotFed)?.limits.isEmpty != false)
  }

  @Test func `Only cards above the limit are limited`() throws {
    let small = Rigs.card("small", peak: 100)
    let rig = Rigs.rig(Rigs.card(peak: 300), small, Rigs.board(), Rigs.supply(rated: 650))
    let fix = try #require(Self.fix(.supplyHeadroom, rig))
    #expect(Array(fix.limits.keys) == ["card"])
    #expect(fix.words.hasPrefix("limit card to "))
  }

  @Test func `Rail, peaks and circuit are mended, too`() throws {
    let rail = Rigs.rig(
      Rigs.card(peak: 300), Rigs.card(peak: 300), Self.board, Rigs.supply(rated: 2000) { $0.rail12V = Watts(600) })
    #expect(Self.fix(.supplyRail, rail)?.limits == ["card": Watts(250)])
    let jumpy = Rigs.card(peak: 300) { ($0.transientFactor, $0.cooling) = (2, .open) }
    let desktop = Rigs.supply(rated: 900) { $0.form = .atx(version: 2.4) }
    let peaks = Rigs.rig(jumpy, jumpy, Rigs.board(), desktop)
    let limit = try #require(Self.fix(.supplyTransients, peaks)?.limits["card"])
    let after = Rig(peaks.plan.limiting(["card": limit]), peaks.catalog)
    #expect(Check.supplyTransients.judge(after).map(\.severity) == [.ok])
    let cards = Array(repeating: Rigs.card(peak: 300), count: 5)
    let wall = Rigs.rig(cards + [Rigs.board(), Rigs.supply(rated: 3000)]) { $0.power.country = "US" }
    let lower = try #require(Self.fix(.wallCircuit, wall)?.limits["card"])
    let calm = Rig(wall.plan.limiting(["card": lower]), wall.catalog)
    #expect(Check.wallCircuit.judge(calm).map(\.severity) == [.ok])
  }

  @Test func `Of two limits of a card the lower one counts`() {
    let plan = Plan(name: "limits").limiting(["card": Watts(200)])
    #expect(plan.limiting(["card": Watts(250)]).limits == ["card": Watts(200)])
    let both = ["card": Watts(150), "other": Watts(90)] as [PartID: Watts]
    #expect(plan.limiting(both).limits == both)
  }

  @Test func `When the cheapest part brings an error, the next one is tried`() {
    let small = Rigs.board { $0.above4G = false }
    let bare = Rigs.board("bare") { ($0.above4G, $0.x16Slots, $0.ram) = (true, 4, .zero) }
    let whole = Rigs.board("whole") { ($0.above4G, $0.x16Slots) = (true, 4) }
    let card = Rigs.card { $0.bar = Gibibytes(32) }
    let rig = Rigs.rig(card, small, Rigs.supply(), catalog: [bare, whole])
    let finding = Check.above4G.judge(rig)[0]
    #expect(finding.proposedFix(in: rig)?.changes == ["board": 0, "bare": 1])
    #expect(finding.automaticFix(in: rig)?.changes == ["board": 0, "whole": 1])
  }

  @Test(arguments: [(0, true), (4, true), (5, false)])
  func `Five parts are tried, and no more`(bad: Int, isMended: Bool) {
    let bare = (0..<bad).map { place in
      Rigs.board(PartID(rawValue: "bare-\(place)")) { ($0.above4G, $0.x16Slots, $0.ram) = (true, 4, .zero) }
    }
    let whole = Rigs.board("whole") { ($0.above4G, $0.x16Slots) = (true, 4) }
    let card = Rigs.card { $0.bar = Gibibytes(32) }
    let rig = Rigs.rig(card, Rigs.board { $0.above4G = false }, Rigs.supply(), catalog: bare + [whole])
    let fix = Check.above4G.judge(rig)[0].automaticFix(in: rig)
    #expect(fix?.changes == (isMended ? ["board": 0, "whole": 1] : nil))
  }
}
