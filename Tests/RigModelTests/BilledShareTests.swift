import RigModel
import Testing

/// How much of an instance is billed for what a rig does; cards and GiB by hand.
@Suite struct BilledShareTests {
  private static let catalog = Market.catalog(
    [
      Market.gpu("small", vram: 24, bandwidth: 300, efficiency: 0.5),
      Market.gpu("wide", vram: 80, bandwidth: 300, efficiency: 0.5),
    ],
    offers: [
      Market.offer("one-small", "small", devices: 1, rate: 1.5),
      Market.offer("four-small", "small", devices: 4, rate: 4),
      Market.offer("one-wide", "wide", devices: 1, rate: 3),
      Market.offer("strange", "nobody-knows", devices: 2, rate: 1),
    ])

  private static func rental(
    _ build: [PartID: Int], _ offer: OfferID, _ work: WorkSpread, _ workload: Workload = .decode
  ) -> RentalCost? {
    var plan = Market.plan(build, offer: offer)
    (plan.usage.work, plan.usage.workload) = (work, workload)
    return Estimate(of: plan, in: catalog).rental
  }

  @Test(
    "One model gets at least the memory that it has in the rig, in one instance",
    arguments: [
      (["small": 3], "four-small", .jobs, 0.75, 1), (["small": 3], "four-small", .one, 0.75, 1),
      (["wide": 1], "four-small", .jobs, 0.25, 1),  // 20 jobs of 4 GiB have room on one card
      (["wide": 1], "four-small", .one, 80.0 / 96, 1),  // 80 of 96 GiB, although it is one card of four
      (["small": 3], "one-wide", .jobs, 3, 3), (["small": 3], "one-wide", .one, 1, 1),  // 72 of 80 GiB
      (["small": 4], "one-wide", .one, nil, nil),  // 96 GiB
      (["small": 2], "one-small", .jobs, 2, 2), (["small": 2], "one-small", .one, nil, nil),
      (["small": 1], "strange", .jobs, 0.5, 1), (["small": 1], "strange", .one, nil, nil),
    ] as [([PartID: Int], OfferID, WorkSpread, Double?, Double?)])
  func memory(build: [PartID: Int], offer: OfferID, work: WorkSpread, share: Double?, whole: Double?) {
    let rental = BilledShareTests.rental(build, offer, work)
    #expect(rental?.instances(.proRata) == share)
    #expect(rental?.instances(.whole) == whole)
    if offer != "strange" { #expect((rental?.cost(.equalWork) == nil) == (share == nil)) }
  }

  @Test(
    "GPUs that are billed beyond those that hold as much memory",
    arguments: [
      (["small": 3], "four-small", .jobs, .proRata, nil), (["small": 3], "four-small", .jobs, .whole, [4, 3]),
      (["small": 2], "one-wide", .jobs, .proRata, [2, 1]), (["small": 2], "one-wide", .one, .proRata, nil),
      (["small": 2], "one-wide", .jobs, .equalWork, nil), (["small": 4], "one-wide", .jobs, .whole, [4, 2]),
      (["small": 2], "strange", .jobs, .whole, nil), ([:], "four-small", .jobs, .whole, nil),
    ] as [([PartID: Int], OfferID, WorkSpread, Basis, [Double]?)])
  func billed(build: [PartID: Int], offer: OfferID, work: WorkSpread, basis: Basis, gpus: [Double]?) {
    var plan = Market.plan(build, offer: offer)
    (plan.usage.work, plan.rental.basis) = (work, basis)
    let estimate = Estimate(of: plan, in: BilledShareTests.catalog)
    let found = estimate.rental.flatMap { BilledGPUs($0, beside: estimate.gpus, plan, in: BilledShareTests.catalog) }
    #expect(found.map { [$0.billed, $0.needed] } == gpus)
  }

  @Test(
    "A model for images must fit one device",
    arguments: [
      (["small": 2], "one-small", 1), (["small": 2], "four-small", 0.5), (["wide": 1], "four-small", nil),
      (["wide": 1], "one-wide", 1),
    ] as [([PartID: Int], OfferID, Double?)])
  func images(build: [PartID: Int], offer: OfferID, share: Double?) {
    for workload in [Workload.image, .video] {
      #expect(BilledShareTests.rental(build, offer, .one, workload)?.instances(.proRata) == share)
    }
  }

  /// The wide one at 3 an hour is the cheapest with 72 GiB: one of it holds the rig, whatever its cards are.
  @Test(arguments: [WorkSpread.jobs, .one])
  func `What the program picks is billed once, and is a set by itself`(work: WorkSpread) {
    let rental = BilledShareTests.rental(["small": 3], .auto, work)
    #expect(rental?.offer.id == "one-wide")
    #expect(rental?.share == 3)
    for basis in [Basis.proRata, .whole, .cheapest] {
      #expect(rental?.instances(basis) == 1, "\(basis)")
      #expect(rental?.perHour(basis) == HourlyRate(3), "\(basis)")
    }
  }

  @Test func `A part of what the program picks is billed as a part`() {
    var plan = Market.plan(["small": 3], offer: .auto)
    plan.usage.work = .jobs
    let four = [Market.offer("four-small", "small", devices: 4, rate: 4)]
    let rental = Estimate(of: plan, in: Market.catalog([Market.gpu("small", vram: 24)], offers: four)).rental
    #expect(rental?.instances(.proRata) == 0.75)
  }
}
