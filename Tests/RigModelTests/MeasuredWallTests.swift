import RigModel
import Testing

/// Watts that the reader measured count before those that are computed.
@Suite struct MeasuredWallTests {
  private let parts = [
    Market.gpu("card", peak: 250, idle: 10), Market.part("board", .platform(Platform()), peak: 100, idle: 30),
  ]

  private func catalog(_ rows: [(watts: Double, test: String, source: String)]) -> Catalog {
    let speeds = rows.map { row in
      MeasuredSpeed(
        id: row.test, gpu: "card", model: "no model", quantization: "", engine: "", metric: .wallPower,
        value: row.watts, test: row.test, source: row.source, asOf: Market.today)
    }
    return Catalog(parts: parts, offers: [], speeds: speeds, tariffs: [Market.france], rates: [])
  }

  private func test(_ plan: Plan, isAtWork: Bool) -> String {
    MeasuredWall.test(of: plan.lines(in: catalog([])), isAtWork: isAtWork)
  }

  @Test func `A row names the cards and the board`() {
    let plan = Market.plan(["card": 2, "board": 1])
    #expect(test(plan, isAtWork: true) == "whole machine at work: 2 × card + board")
    #expect(test(plan, isAtWork: false) == "whole machine without work: 2 × card + board")
  }

  /// Idle is computed as (2 × 10 + 30) ÷ 0.85, so that 80 W are 80 − 58.8 more, empty as well.
  @Test func `Both states are measured apart, and one does not change the other`() {
    let plan = Market.plan(["card": 2, "board": 1])
    let computed = Estimate(of: plan, in: catalog([])).power
    let idle = Estimate(of: plan, in: catalog([(80, test(plan, isAtWork: false), "measured here")])).power
    #expect(idle.idleWall == Watts(80))
    #expect(idle.emptyWall == Watts(80))
    #expect(idle.workingWall == computed.workingWall)
    #expect(idle.efficiency == computed.efficiency)
    let work = Estimate(of: plan, in: catalog([(500, test(plan, isAtWork: true), "measured here")])).power
    #expect(work.workingWall == Watts(500))
    #expect(work.idleWall == computed.idleWall)
    #expect(work.efficiency == nil)
    #expect(work.fullWall == computed.fullWall)
  }

  @Test func `Energy follows what was measured`() {
    var plan = Market.plan(["card": 2, "board": 1])
    plan.usage.hoursPerDay = Hours(10)
    plan.usage.between = .loaded
    let tests = [true, false].map { test(plan, isAtWork: $0) }
    let rows = zip([500.0, 80], tests).map { ($0, $1, "measured here") }
    #expect(near(Estimate(of: plan, in: catalog(rows)).energy.perDay.value, 5 + 1.12))
  }

  @Test func `Another machine, and what others measured, changes nothing`() {
    let plan = Market.plan(["card": 2, "board": 1])
    let test = test(plan, isAtWork: true)
    let computed = Estimate(of: plan, in: catalog([])).power
    #expect(Estimate(of: plan, in: catalog([(500, test, "shared by the builder of a rig")])).power == computed)
    let other = Market.plan(["card": 1, "board": 1])
    let one = catalog([(500, test, "measured here")])
    #expect(Estimate(of: other, in: one).power == Estimate(of: other, in: catalog([])).power)
  }

  @Test func `A card whose idle was measured idles so, loaded at least as much`() {
    var gpu = GPU(devices: 1, vram: Gibibytes(24))
    gpu.idleLoaded = Watts(12)
    let part = Market.part("card", .gpu(gpu), peak: 250, idle: 10)
    let (less, more) = (part.idling(at: Watts(8)), part.idling(at: Watts(20)))
    #expect([less.draw.idle, less.draw.idleLoaded] == [Watts(8), Watts(12)])
    #expect([more.draw.idle, more.draw.idleLoaded] == [Watts(20), Watts(20)])
    #expect(less.isIdleMeasured && !part.isIdleMeasured)
    #expect(less != part)
  }
}
