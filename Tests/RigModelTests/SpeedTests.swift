import RigModel
import Testing

/// Speed for equal work.
@Suite struct SpeedTests {
  /// A device: `single` 200 × 0.5 = 100 in 24 GiB; each half of `double` 100 × 0.5 = 50 in 12 GiB; `rented` 400 × 0.5.
  static let catalog = Market.catalog(
    [
      Market.gpu("single", vram: 24, bandwidth: 200, efficiency: 0.5, article: 1),
      Market.gpu("double", devices: 2, vram: 12, bandwidth: 100, efficiency: 0.5, article: 1),
      Market.gpu("rented", vram: 24, bandwidth: 400, efficiency: 0.5, article: 2), Market.gpu("unknown"),
    ],
    offers: [
      Market.offer("four", "rented", devices: 4, rate: 1),
      Market.offer("half", "rented", devices: 0.5, rate: 1, vram: 12),
      Market.offer("mystery", "unknown", devices: 1, rate: 1),
    ])

  static func ratio(_ build: [PartID: Int], _ offer: OfferID, _ workload: Workload, _ work: WorkSpread) -> Double? {
    var plan = Market.plan(build, offer: offer)
    (plan.usage.workload, plan.usage.work) = (workload, work)
    return Estimate(of: plan, in: catalog).rental?.speedRatio
  }

  @Test(
    "Rig ÷ instance",
    arguments: [
      (["single": 3], "four", .decode, .jobs, 0.375),  // 300 ÷ 800
      (["single": 3], "four", .decode, .one, 0.5),  // one token passes all layers: 100 ÷ 200
      (["single": 1, "double": 1], "four", .decode, .jobs, 0.25),  // (100 + 2 × 50) ÷ 800
      (["single": 1, "double": 1], "four", .decode, .one, 0.5),  // the fastest device holds it: 100 ÷ 200
      (["single": 1], "half", .decode, .jobs, 1),  // half a device: 100 ÷ 100
      (["single": 1], "half", .decode, .one, 1),  // half a device has half of the bandwidth: 100 ÷ 100
      (["single": 1, "unknown": 1], "four", .decode, .one, 0.5),  // the known one holds it
      (["single": 3], "four", .article, .jobs, 0.375),  // 3 × 1 ÷ (4 × 2)
      (["double": 2], "four", .article, .jobs, 0.25),  // the article counts cards: 2 × 1 ÷ 8
      (["double": 2], "four", .article, .one, 0.25),  // a device is half a card: 0.5 ÷ 2
    ] as [([PartID: Int], OfferID, Workload, WorkSpread, Double)])
  func known(build: [PartID: Int], offer: OfferID, workload: Workload, work: WorkSpread, ratio: Double) {
    #expect(near(SpeedTests.ratio(build, offer, workload, work), ratio))
  }

  @Test(
    "Any unknown speed makes the ratio unknown",
    arguments: [
      (["single": 1], "mystery", .decode), ([:], "four", .decode),
      (["single": 1], "four", .image), (["single": 1], "four", .video), (["single": 1], "four", .training),
      (["unknown": 1], "four", .article),
    ] as [([PartID: Int], OfferID, Workload)])
  func unknown(build: [PartID: Int], offer: OfferID, workload: Workload) {
    #expect(SpeedTests.ratio(build, offer, workload, .jobs) == nil)
    #expect(SpeedTests.ratio(build, offer, workload, .one) == nil)
  }

  @Test func `Jobs need the speed of every device`() {
    #expect(SpeedTests.ratio(["single": 1, "unknown": 1], "four", .decode, .jobs) == nil)
  }

  /// Three devices of 100 beside four of 200, and beside one of unknown speed.
  @Test func `A rig is compared with an offer, where both speeds are known`() throws {
    func figure(_ build: [PartID: Int], _ offer: OfferID) throws -> Double? {
      let (plan, catalog) = (Market.plan(build), SpeedTests.catalog)
      return SpeedRatio(
        of: GPUSummary(of: plan, in: catalog), beside: try #require(catalog[offer]), Usage(),
        WorkSpeed(plan, on: PlanRuns(plan, in: catalog), in: catalog), in: catalog)?.figure
    }
    #expect(try figure(["single": 3], "four") == 0.375)
    #expect(try figure(["single": 3], "mystery") == nil)
    #expect(try figure([:], "four") == nil)
  }
}
