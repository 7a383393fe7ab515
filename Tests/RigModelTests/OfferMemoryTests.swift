import RigModel
import RigTesting
import Testing

/// Two machines that a model of 40 GB is rented on: of one card that holds half of it, and of two that hold all.
@Suite struct OfferMemoryTests {
  private static func catalog(memory: Double?) -> Catalog {
    GoalMarket.catalog(
      more: [GoalMarket.offer("small", "market", cards: 1, memory: memory.map { Gibibytes($0) }, rate: 0.001)])
  }

  private static func estimate(memory: Double?, offer: OfferID = "hourly") -> (ways: Ways?, rental: RentalCost?) {
    var plan = GoalMarket.plan
    plan.compare(with: offer)
    let catalog = catalog(memory: memory)
    let estimate = Estimate(of: plan, in: catalog)
    return (Ways(plan, estimate, toStart: .zero, in: catalog), estimate.rental)
  }

  /// About 17 GiB of layers, and 4 GiB for everything else.
  @Test(
    arguments: [(nil, .asking), (16, .small), (64, .does)] as [(Double?, WayOption.State)])
  func `Layers lie in main memory of which somebody knows how much there is`(memory: Double?, state: WayOption.State)
    throws
  {
    let ways = try #require(OfferMemoryTests.estimate(memory: memory).ways)
    #expect(ways.options(.rented).first { $0.id == "small" }?.state == state)
    #expect(ways[.rented]?.offer == (state == .does ? "small" : "hourly"))
    #expect(ways.bestAlternative?.offer == ways[.rented]?.offer)
  }

  @Test func `What it would do at equal work is unknown, too`() {
    #expect(OfferMemoryTests.estimate(memory: nil, offer: "small").rental?.speed == nil)
    #expect(OfferMemoryTests.estimate(memory: 64, offer: "small").rental?.speed != nil)
  }

  @Test func `A way counts at its cheapest, whatever the plan compares with`() throws {
    let catalog = GoalMarket.catalog(more: [GoalMarket.offer("cheap", "market", rate: 0.25)])
    let plan = GoalMarket.plan
    let ways = try #require(Ways(plan, Estimate(of: plan, in: catalog), toStart: .zero, in: catalog))
    #expect(plan.rental.offer == "hourly" && ways[.rented]?.offer == "cheap")
    #expect(ways[.rented]?.cost == ways[.rented]?.low && ways.bestAlternative?.offer == "cheap")
    #expect(ways.dearer(of: plan)?.id == "hourly")
    var other = plan
    other.compare(with: "cheap")
    #expect(ways.dearer(of: other) == nil)
  }
}
