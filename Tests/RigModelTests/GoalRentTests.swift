import Testing

@testable import RigModel

/// What is rented for a goal: an instance with what the goal needs, however many cards the rig has.
@Suite struct GoalRentTests {
  private static let catalog = Market.catalog(
    [
      Market.gpu("p40", bandwidth: 350, efficiency: 0.5),
      Market.gpu("a100", vram: 80, bandwidth: 1400, efficiency: 0.5),
    ],
    offers: [
      Market.offer("one", "p40", devices: 1, rate: 1), Market.offer("two", "p40", devices: 2, rate: 2),
      Market.offer("large", "a100", devices: 1, rate: 5),
    ])

  private static func rental(_ offer: OfferID, cards: Int = 3, _ ask: (inout Plan) -> Void) -> RentalCost? {
    var plan = Market.plan(["p40": cards], offer: offer)
    ask(&plan)
    return Estimate(of: plan, in: catalog).rental
  }

  /// Pro rata, whole, and the instances of the cheapest set.
  @Test(
    arguments: [
      ("one", 24, nil, 1, 1, "one"), ("two", 24, nil, 0.5, 1, "one"), ("two", 48, nil, 1, 1, "two"),
      ("two", 36, nil, 0.75, 1, "two"), ("one", 25, nil, nil, nil, "two"), ("large", 40, nil, 1, 1, "two"),
      ("two", nil, 24, 0.5, 1, "one"), ("large", nil, 25, 1, 1, "large"), ("large", 10, 60, 1, 1, "large"),
      ("two", 49, nil, nil, nil, "large"),
    ] as [(OfferID, Double?, Double?, Double?, Double?, OfferID)])
  func `Memory that is asked for counts, and not that of the rig`(
    offer: OfferID, memory: Double?, device: Double?, proRata: Double?, whole: Double?, cheapest: OfferID
  ) {
    let rental = GoalRentTests.rental(offer) {
      ($0.goal.memory, $0.goal.deviceMemory) = (memory.map { Gibibytes($0) }, device.map { Gibibytes($0) })
    }
    #expect(rental?.instances(.proRata) == proRata && rental?.instances(.whole) == whole)
    #expect(rental?.cheapest?.items.map(\.offer.id) == [cheapest])
  }

  @Test func `Without a goal the rig's memory counts`() {
    #expect(GoalRentTests.rental("one") { _ in }?.instances(.proRata) == 3)
    #expect(GoalRentTests.rental("two") { _ in }?.instances(.proRata) == 1.5)
  }

  @Test func `A rig without a card has no share of an offer, whatever is asked for`() {
    let rental = GoalRentTests.rental("two", cards: 0) { $0.goal.memory = Gibibytes(24) }
    #expect(rental?.share == 0 && rental?.instances(.proRata) == nil && rental?.cheapest == nil)
  }

  @Test(
    arguments: [
      (24.0, "one"), (25, "two"), (48, "two"), (49, "large"), (80, "large"),
    ] as [(Double, OfferID)])
  func `The cheapest offer with so much memory is picked`(memory: Double, offer: OfferID) {
    #expect(GoalRentTests.rental(.auto) { $0.goal.memory = Gibibytes(memory) }?.offer.id == offer)
  }

  /// One card makes a token in 2 ÷ 350 of a second for a model of 1 GB; the goal asks for a tenth of a day's.
  @Test func `Equal work is no more than the goal asks for`() throws {
    func instances(_ amount: Double?) -> Double? {
      GoalRentTests.rental("large", cards: 1) {
        ($0.goal.model, $0.goal.quantization) = (WorkSpeed.reference.model, "q4_k_m")
        ($0.goal.amountPerDay, $0.goal.promptShare) = (amount, 0)
      }?.instances(.equalWork)
    }
    let whole = try #require(instances(nil))
    #expect(near(whole, 0.25))
    #expect(near(instances(1e12), 0.25))
    let made = 175 / 0.0005 * 86_400.0
    #expect(near(instances(made / 10), 0.025, 1e-4))
  }
}
