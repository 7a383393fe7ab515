/// How fast a rig is beside one instance: 1 when it takes as long for the same work.
public struct SpeedRatio: Hashable, Sendable {
  /// The figure that counts, above 0.
  public let figure: Double
  /// The lowest that the rules give.
  public let low: Double
  /// The highest that the rules give.
  public let high: Double
  /// What the ratio comes from.
  public let basis: SpeedBasis

  /// Makes a ratio of the ratios by several rules: their geometric mean between the lowest and the highest.
  init?(_ ratios: [Double], _ basis: SpeedBasis) {
    guard let low = ratios.min(), let high = ratios.max(), low > 0, high.isFinite else { return nil }
    let product = ratios.reduce(1) { $0 * Double.root($1, ratios.count) }
    (self.figure, self.low, self.high) = (ratios.count == 1 ? low : product, low, high)
    self.basis = basis
  }

  /// Compares a rig with an offer; `nil` when a speed is unknown.
  /// - Parameter speed: how fast the rig is at the plan's model, where it has one.
  public init?(of gpus: GPUSummary, beside offer: Offer, _ usage: Usage, _ speed: WorkSpeed?, in catalog: Catalog) {
    guard let ratio = SpeedComparison(gpus, offer, in: catalog)?.ratio(usage, speed) else { return nil }
    self = ratio
  }

  /// Whether the rules disagree.
  public var isRange: Bool { high > low }
}

/// What a speed ratio comes from.
public enum SpeedBasis: Hashable, Sendable {
  /// How both run a model.
  case model(rig: ModelRun, instance: ModelRun)
  /// The source article's figures.
  case article
  /// Times that were measured on both sides.
  case measured([SpeedTest])
  /// The best half-precision throughput, and fp32 throughput.
  case throughput
}

/// A test that was measured on every GPU of both sides.
public struct SpeedTest: Hashable, Sendable {
  /// The measurements, GPU by GPU; of several of one GPU the middle one.
  public let rows: [MeasuredSpeed]
  /// Rig ÷ instance in this test.
  public let ratio: Double
}

/// A rule that gives a device's speed.
public enum SpeedRule: Hashable, Sendable {
  /// The article's figure, a P40 being 1.
  case article
  /// The best of tensor, fp16 and fp32 throughput, in TFLOPS: a card without fast fp16 computes in fp32.
  case half
  /// fp32 throughput in TFLOPS.
  case single
}
