import Testing

@testable import RigModel

/// Images and video: measured times where both sides have them, otherwise a range of throughputs.
@Suite struct ImageSpeedTests {
  private static func card(
    _ id: PartID, tensor: Double? = nil, fp16: Double? = nil, fp32: Double? = nil, devices: Int = 1
  ) -> Part {
    var gpu = GPU(devices: devices, vram: Gibibytes(24))
    (gpu.tensorFP16, gpu.fp16, gpu.fp32) = (tensor, fp16, fp32)
    return Market.part(id, .gpu(gpu))
  }

  /// A P40 computes fp16 at 1/64, so fp32 is its best; a K80 is two devices.
  private static let cards = [
    card("p40", fp16: 0.18, fp32: 12), card("a10g", tensor: 72, fp16: 36, fp32: 36), card("k80", fp32: 8, devices: 2),
    card("unknown"),
  ]

  private static func time(_ gpu: PartID, _ seconds: Double, _ model: String = "SD 1.4", devices: Int = 1)
    -> MeasuredSpeed
  {
    MeasuredSpeed(
      id: "\(gpu)-\(model)-\(seconds)", gpu: gpu, gpuCount: devices, model: model, quantization: "fp16",
      engine: "diffusers", metric: .image, value: seconds, test: "30 steps", source: "a bench", asOf: Market.today)
  }

  private static func ratio(
    _ build: [PartID: Int], devices: Double = 4, _ workload: Workload = .image, _ work: WorkSpread = .jobs,
    speeds: [MeasuredSpeed] = []
  ) -> SpeedRatio? {
    var plan = Market.plan(build, offer: "rented")
    (plan.usage.workload, plan.usage.work) = (workload, work)
    let catalog = Catalog(
      parts: cards, offers: [Market.offer("rented", "a10g", devices: devices, rate: 1)], speeds: speeds,
      tariffs: [Market.france], rates: [])
    return Estimate(of: plan, in: catalog).rental?.speed
  }

  /// 3 × 12 ÷ (4 × 72) = 0.125; 3 × 12 ÷ (4 × 36) = 0.25; their geometric mean is 0.17678.
  @Test(arguments: [Workload.image, .video]) func `Throughput gives a range and its geometric mean`(workload: Workload)
  {
    let ratio = ImageSpeedTests.ratio(["p40": 3], workload)
    #expect(near(ratio?.low, 0.125))
    #expect(near(ratio?.high, 0.25))
    #expect(near(ratio?.figure, 0.1767766953, 1e-9))
    #expect(ratio?.basis == .throughput)
  }

  /// One job on one device: 12 ÷ 72 and 12 ÷ 36, however many cards there are.
  @Test func `One model runs on the fastest device`() {
    let ratio = ImageSpeedTests.ratio(["p40": 3, "k80": 1], .image, .one)
    #expect(near(ratio?.low, 12.0 / 72))
    #expect(near(ratio?.high, 12.0 / 36))
  }

  /// Throughput is a card's: a K80 adds 8, not 16.
  @Test func `A card of two devices counts once`() {
    #expect(near(ImageSpeedTests.ratio(["k80": 1], devices: 1)?.high, 8.0 / 36))
  }

  /// Two P40 of 10 s against one A10G of 4 s: 2/10 ÷ 1/4 = 0.8.
  @Test func `Measured times of both sides come first`() {
    let speeds = [ImageSpeedTests.time("p40", 10), ImageSpeedTests.time("a10g", 4)]
    let ratio = ImageSpeedTests.ratio(["p40": 2], devices: 1, speeds: speeds)
    #expect(near(ratio?.figure, 0.8))
    #expect(ratio?.isRange == false)
    guard case .measured(let tests) = ratio?.basis else { return #expect(Bool(false), "not measured") }
    #expect(tests.map { $0.rows.map(\.gpu) } == [["a10g", "p40"]])
  }

  @Test func `Several tests give a range`() {
    let speeds = [
      ImageSpeedTests.time("p40", 10), ImageSpeedTests.time("a10g", 4), ImageSpeedTests.time("p40", 9, "SDXL"),
      ImageSpeedTests.time("a10g", 3, "SDXL"),
    ]
    let ratio = ImageSpeedTests.ratio(["p40": 1], devices: 1, speeds: speeds)
    #expect(near(ratio?.low, 1.0 / 3))
    #expect(near(ratio?.high, 0.4))
  }

  @Test(
    "What was measured on one side only, or in another test, or on two cards, does not count",
    arguments: [
      [time("p40", 10)], [time("p40", 10), time("a10g", 4, "SDXL")],
      [time("p40", 10), time("a10g", 4, devices: 2)],
    ])
  func otherwise(speeds: [MeasuredSpeed]) {
    #expect(ImageSpeedTests.ratio(["p40": 3], speeds: speeds)?.basis == .throughput)
  }

  @Test func `An unknown throughput, and training, have no ratio`() {
    #expect(ImageSpeedTests.ratio(["unknown": 1]) == nil)
    #expect(ImageSpeedTests.ratio(["p40": 1, "unknown": 1]) == nil)
    #expect(ImageSpeedTests.ratio(["p40": 3], .training) == nil)
  }
}
