import Testing

@testable import RigModel

/// Ranges of speeds, limits of power, and figures that were measured.
@Suite struct SpeedRangeTests {
  @Test func `A range lies a factor below and above, and never above what memory allows`() {
    let figure = SpeedFigure(time: 100, roofline: 80, Spread(low: 0.5, high: 0.1))
    #expect(near(figure.best, 10) && near(figure.low, 10 / 1.6487212707))
    #expect(near(figure.high, 10 * 1.1051709181, 1e-6))
    #expect(SpeedFigure(time: 100, roofline: 99, Spread(0.5)).high == 1000.0 / 99)
    #expect(SpeedFigure(time: 50, roofline: 100, Spread(0)).best == 10)
    #expect(near(SpeedFigure(time: 100, Spread(1)).high, 27.1828182846, 1e-6))
  }

  @Test func `Doubts add up as the root of their squares`() {
    let sum = Spread(low: 3, high: 6).and(Spread(low: 4, high: 8))
    #expect(near(sum.low, 5) && near(sum.high, 10))
  }

  @Test(arguments: [(1.0, 1.0), (1.5, 1), (0.25, 0.5), (0, 0.1), (0.001, 0.1)] as [(Double, Double)])
  func `A limit slows by a power of the share that it leaves`(share: Double, left: Double) {
    let slowdown = Slowdown(share, exponents: (0, 0.5, 1))
    #expect(slowdown.least == 1 && near(slowdown.best, left) && near(slowdown.most, left * left))
    let figure = slowdown(SpeedFigure(low: 10, best: 20, high: 30))
    #expect(near(figure.low, 10 * left * left) && near(figure.best, 20 * left) && figure.high == 30)
  }

  /// Writing draws 0.75 × 200 = 150 W, reading prompts 200 W.
  @Test(
    arguments: [
      (nil as Double?, 1.0, 1.0), (200, 1, 1), (150, 1, 0.75), (100, 2.0 / 3, 0.5), (75, 0.5, 0.375),
    ] as [(Double?, Double, Double)])
  func `A limit slows writing below what writing draws, and prompts below the peak`(
    limit: Double?, writing: Double, reading: Double
  ) {
    let (decode, prompt) = Worked.device(limit: limit).limited
    #expect(near(decode.best, Double.power(writing, 0.35)) && near(decode.least, Double.power(writing, 0.2)))
    #expect(near(decode.most, Double.power(writing, 0.6)) && near(prompt.best, Double.power(reading, 0.6)))
    #expect(near(prompt.least, Double.power(reading, 0.4)) && near(prompt.most, Double.power(reading, 0.9)))
  }

  /// At work 0.6, 0.75 and 0.9 × 200 W, else 20 W.
  @Test(arguments: [([1.0, 1.0], 300.0), ([1, 0], 170), ([0.5, 0.5], 170), ([0, 0], 40)] as [([Double], Double)])
  func `A device draws its share while it works, and what it draws idle for the rest`(shares: [Double], best: Double) {
    let power = DecodePower([Worked.device(), Worked.device()], shares: shares)
    let work = shares.reduce(0, +)
    #expect(near(power.best.value, best))
    #expect(near(power.low.value, 40 + work * 100) && near(power.high.value, 40 + work * 160))
  }

  @Test func `A device draws no more than its limit, and no less than idle`() {
    #expect(near(DecodePower([Worked.device(limit: 100)], shares: [1]).best.value, 100))
    let idle = Worked.device { $0.idleLoaded = Watts(160) }
    #expect(near(DecodePower([idle], shares: [1]).best.value, 160))
  }

  private func row(
    _ value: Double, gpu: PartID = "card", count: Int = 1, quantization: String = "Q8", engine: String = "llama.cpp",
    metric: SpeedMetric = .generation, test: String = "tg128", confidence: MeasurementConfidence = .measured,
    source: String = "a table", depth: Double? = nil
  ) -> MeasuredSpeed {
    MeasuredSpeed(
      id: "\(value)", gpu: gpu, gpuCount: count, model: "", quantization: quantization, engine: engine, metric: metric,
      value: value, test: test, confidence: confidence, source: source, asOf: Market.today, depth: depth)
  }

  /// Empty, a token takes 10 ms, and one more for every thousand tokens.
  private static func measured(_ rows: [MeasuredSpeed], _ devices: [InferenceDevice] = [Worked.device()])
    -> SpeedFigure?
  {
    SpeedFigure(measured: rows, on: devices, Worked.quantization, at: 10_000) { 10 + $0 / 1000 }
  }

  @Test func `The median counts, between all rows and a tenth more`() {
    let figure = SpeedRangeTests.measured([row(30), row(10), row(20)])
    #expect(near(figure?.low, 9) && near(figure?.best, 20) && near(figure?.high, 33) && figure?.rows == 3)
    #expect(near(SpeedRangeTests.measured([row(30), row(10)])?.best, 20))
    #expect(near(SpeedRangeTests.measured([row(10)])?.best, 10))
    #expect(SpeedRangeTests.measured([]) == nil)
  }

  @Test(arguments: [(nil as Double?, 10.0), (10_000, 10), (0, 5), (30_000, 20)])
  func `A row is brought to the depth`(depth: Double?, speed: Double) {
    #expect(near(SpeedRangeTests.measured([row(10, depth: depth)])?.best, speed))
  }

  @Test func `What was measured here counts before what others measured`() {
    let rows = [row(10), row(40, source: "measured here, today"), row(20)]
    let figure = SpeedRangeTests.measured(rows)
    #expect(near(figure?.best, 40) && figure?.rows == 1)
  }

  @Test func `Only rows of the same device, number, weights and way of working count`() {
    let others = [
      row(1, gpu: "other"), row(1, count: 2), row(1, quantization: "q4"), row(1, metric: .prompt),
      row(1, confidence: .offloaded), row(1, engine: "llama.cpp, tensor split"), row(1, test: "MTP"),
      row(1, test: "speculative"), row(1, test: "row split"), row(1, test: "draft"), row(1, test: "8 parallel"),
    ]
    for other in others { #expect(SpeedRangeTests.measured([other]) == nil, "\(other)") }
    #expect(SpeedRangeTests.measured([row(10, count: 2)], [Worked.device(), Worked.device()])?.best == 10)
    #expect(SpeedRangeTests.measured([row(10)], []) == nil)
  }
}
