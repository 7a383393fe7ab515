/// What a measurement counted.
public enum SpeedMetric: String, CaseIterable, Sendable {
  /// Tokens written by a language model, in tokens a second.
  case generation
  /// Tokens of a prompt read by a language model, in tokens a second.
  case prompt
  /// Seconds for one image.
  case image
  /// Seconds for one job, such as a video or an image with the start of its program.
  case job
  /// Milliseconds to encode 30 seconds of audio.
  case encode
  /// Watts of a card without work.
  case idlePower = "idle_w"
  /// Watts of a whole machine at the wall.
  case wallPower = "wall_w"

  /// The unit of its values, as the catalog writes it.
  public var unit: String {
    switch self {
    case .generation, .prompt: "tok/s"
    case .image, .job: "s"
    case .encode: "ms"
    case .idlePower, .wallPower: "W"
    }
  }
}

/// How far a measurement can be trusted.
public enum MeasurementConfidence: String, CaseIterable, Sendable {
  /// Measured by the source itself, with the method stated.
  case measured
  /// Measured by somebody else whom the source quotes.
  case secondhand = "measured_secondhand"
  /// Sent in by a user, with little known of the machine.
  case userSubmitted = "user_submitted"
  /// Measured with weights in the machine's own memory, so that the bus was measured as well.
  case offloaded = "measured_offload"
  /// The middle of a range that a guide gives.
  case guideRange = "guide_range"
  /// Sent in by a user, and faster than the hardware can be.
  case implausible = "user_submitted_implausible"

  /// Whether a value says how fast the GPU itself is.
  public var isComparable: Bool {
    switch self {
    case .measured, .secondhand, .userSubmitted: true
    case .offloaded, .guideRange, .implausible: false
    }
  }
}

/// How fast a GPU did something, as a source measured it.
public struct MeasuredSpeed: Hashable, Sendable {
  /// The id in the catalog.
  public let id: String
  /// The GPU that was measured.
  public let gpu: PartID
  /// How many devices of it worked together.
  public let gpuCount: Int
  /// The model that ran, as the source calls it.
  public let model: String
  /// The model of the catalog that it is, or that is built the same; `nil` where there is none.
  public let modelID: String?
  /// Tokens kept on average while it was measured; `nil` where the source does not say.
  public let depth: Double?
  /// How its weights were stored, such as `Q4_K_M`; empty where the source does not say.
  public let quantization: String
  /// The program that ran it; empty where the source does not say.
  public let engine: String
  /// What was counted.
  public let metric: SpeedMetric
  /// The result in the unit of the metric, above 0.
  public let value: Double
  /// What was done: prompt, context, steps, image size, host; empty where the source does not say.
  public let test: String
  /// How far the result can be trusted.
  public let confidence: MeasurementConfidence
  /// Where the result was published.
  public let source: String
  /// When the source said so.
  public let asOf: CivilDate

  /// Makes a row of results.
  public init(
    id: String, gpu: PartID, gpuCount: Int = 1, model: String, quantization: String, engine: String,
    metric: SpeedMetric, value: Double, test: String, confidence: MeasurementConfidence = .measured, source: String,
    asOf: CivilDate, modelID: String? = nil, depth: Double? = nil
  ) {
    (self.id, self.gpu, self.gpuCount, self.model) = (id, gpu, gpuCount, model)
    (self.quantization, self.engine, self.metric, self.value) = (quantization, engine, metric, value)
    (self.test, self.confidence, self.source, self.asOf) = (test, confidence, source, asOf)
    (self.modelID, self.depth) = (modelID, depth)
  }
}

extension MeasuredSpeed {
  /// Whether it was measured on the reader's own machine.
  public var isOwn: Bool { source.hasPrefix(MeasuredSpeed.ownSource) }

  /// The source of rows that were measured on the reader's own machine.
  public static let ownSource = "measured here"
}
