/// How long reading a prompt takes, in ms a token.
struct PromptTime {
  let shape: LanguageShape
  let quantization: Quantization
  /// Tokens of the prompt.
  let tokens: Double
  /// Factor of the program that runs it.
  let engine: Double
  /// Factors of the quantization and of the kind of layers on the work.
  private let quantized, kind: Double
  private let common: PromptCoefficients

  init(_ shape: LanguageShape, _ quantization: Quantization, tokens: Double, _ request: RunRequest, _ fit: SpeedFit) {
    (self.shape, self.quantization, self.tokens) = (shape, quantization, tokens)
    engine = fit.factor(.engine, request.engine) ?? 1
    quantized = fit.factor(.promptQuantization, quantization.speedClass) ?? 1
    kind = fit.factor(.promptKind, shape.kind.rawValue) ?? 1
    common = fit.prompt
  }

  /// Prompts up to here take as long a token as an empty context.
  static let shallow = 1024.0

  /// [2 × (W + 2 × pd × KV) ÷ (TF × usable × eta) × quantization × kind + L × po] × pg × e; `nil` when a rate is unknown.
  ///
  /// W = parameters without tables, KV = layers × hidden × depth × (1 − window share) × share of layers that keep, both in
  /// thousand millions; the depth is half the prompt where that is long.
  func time(_ device: InferenceDevice) -> Double? { terms(device).map { $0.work + $0.layers } }

  /// What computing and starting layers take of a token's time.
  func terms(_ device: InferenceDevice) -> (work: Double, layers: Double)? {
    guard let rate = device.fp32, rate > 0, let efficiency = device.family.efficiency else { return nil }
    let weights = shape.active - (shape.isTied ? 1 : 2) * shape.table
    let depth = tokens > PromptTime.shallow ? tokens / 2 : 0
    let kept = Double(shape.kvLayers * shape.hidden) * depth / 1e9 * (1 - shape.windowShare)
    let work = 2 * (max(0, weights) + 2 * common.depth * kept) / (rate * device.family.usable * efficiency)
    let factor = device.fitted.prompt * engine
    return (work * quantized * kind * factor, Double(shape.layers) * common.layer * factor)
  }

  /// Σ share × time on the device alone; `nil` when one is unknown.
  func time(_ split: LayerSplit, on devices: [InferenceDevice]) -> Double? {
    var sum = 0.0
    for share in split.shares {
      guard let time = time(devices[share.device]) else { return nil }
      sum += Double(share.layers) / Double(split.layers) * time
    }
    return sum
  }
}
