/// How a model runs on a rig: whether it fits, where it lies, how fast it is.
public struct ModelRun: Hashable, Sendable {
  /// Whether there is room for it.
  public enum Fit: Hashable, Sendable {
    /// All of it lies on devices.
    case devices
    /// So much of it lies in main memory, whose size is known or not; it is slower.
    case mainMemory(Gibibytes, isKnown: Bool)
    /// There is no room, and why.
    case no(Obstacle)
    /// Something that decides is not known.
    case unknown
  }

  /// Why there is no room for a model.
  public enum Obstacle: Hashable, Sendable {
    /// Devices are too small; with main memory beside them, too.
    case memory
    /// It must fit one device, and the largest is smaller.
    case device
    /// The devices are unlike, or too old, to compute one model together.
    case together
    /// There is no device.
    case noDevice
  }

  /// The model.
  public let model: OpenModel
  /// How its weights are stored; `nil` for models other than of language.
  public let quantization: Quantization?
  /// What it takes of memory; `nil` when unknown and for models other than of language.
  public let memory: ModelMemory?
  /// All that it needs on devices, or on one device; `nil` when unknown.
  public let need: Gibibytes?
  /// Whether there is room for it.
  public let fit: Fit
  /// Where its layers lie; of several copies, those of the first.
  public let split: LayerSplit?
  /// Layers, or layers whose experts, lie in main memory.
  public let spilledLayers: Int
  /// Copies that run beside each other.
  public let copies: Int
  /// Tokens kept at full context.
  public let context: Int
  /// Tokens kept at which the speed is told.
  public let depth: Double
  /// What was asked for.
  public let request: RunRequest
  /// The speed of one stream in the unit of the task; `nil` when unknown.
  public let speed: SpeedFigure?
  /// The speed of all streams together; `nil` when unknown.
  public let total: SpeedFigure?
  /// Tokens of a prompt a second; `nil` when unknown, and for models other than of language.
  public let prompt: SpeedFigure?
  /// What devices draw while it works; `nil` when its speed is unknown.
  public let draw: DecodePower?

  /// Seconds until the first token after a prompt that fills the context; `nil` when unknown.
  public var firstToken: Double? { prompt.map { Double(context) / $0.best } }

  /// Whether it runs, on devices alone or with main memory.
  public var runs: Bool {
    switch fit {
    case .devices, .mainMemory: true
    case .no, .unknown: false
    }
  }

  /// Whether a part lies in main memory of which nobody knows how much there is.
  public var asksForUnknownMemory: Bool { if case .mainMemory(_, isKnown: false) = fit { true } else { false } }

  /// Whether its experts, and not whole layers, lie in main memory.
  public var spillsExperts: Bool { spilledLayers > 0 && model.layerKind.hasExperts }
}

extension ModelRun {
  /// Memory that it takes of a device; `nil` for one that stays idle, and where that is not known.
  ///
  /// Its layers with what they keep, and buffers; the first one has the output table, too.
  /// - Parameter device: the device's place in the rig.
  public func used(on device: Int) -> Gibibytes? {
    guard runs, let split, let memory, let share = split.shares.first(where: { $0.device == device }) else {
      return nil
    }
    let shared = memory.onDevices / Double(split.shares.count)
    if request.spread == .tensor { return shared + ModelMemory.perDevice }
    let isFirst = split.shares.first?.device == device
    let layers = memory.layer * Double(share.layers) + ModelMemory.perDevice
    return isFirst ? layers + memory.head + memory.buffer : layers
  }
}

extension ModelTask {
  /// What its speed counts: tokens a second, images a minute, or how many times as fast as it is played.
  public var speedUnit: String {
    switch self {
    case .language: "tok/s"
    case .image: tr("images/min")
    case .video: tr("videos/h")
    case .speechToText, .textToSpeech: tr("× real time")
    }
  }
}

/// What a run of a model is made of before it is complete.
struct ModelRunParts {
  var quantization: Quantization?
  var memory: ModelMemory?
  var need: Gibibytes?
  var fit = ModelRun.Fit.unknown
  var split: LayerSplit?
  var spilledLayers = 0
  var copies = 1
  var depth = 0.0
  var speed: SpeedFigure?
  var total: SpeedFigure?
  var prompt: SpeedFigure?
  var draw: DecodePower?
}

extension ModelRun {
  init(_ model: OpenModel, _ request: RunRequest, _ parts: ModelRunParts) {
    (self.model, self.request, context) = (model, request, request.context(of: model))
    (quantization, memory, need, fit) = (parts.quantization, parts.memory, parts.need, parts.fit)
    (split, spilledLayers, copies, depth) = (parts.split, parts.spilledLayers, parts.copies, parts.depth)
    (speed, total, prompt, draw) = (
      parts.speed, parts.copies > 1 ? parts.total : parts.total ?? parts.speed, parts.prompt, parts.draw
    )
  }
}

extension InferenceRig {
  /// How a model runs.
  /// - Parameters:
  ///   - model: the model.
  ///   - quantization: how its weights are stored; the best that fits when `nil`.
  ///   - request: how it is to run.
  public func run(_ model: OpenModel, _ quantization: Quantization? = nil, _ request: RunRequest) -> ModelRun {
    guard model.task == .language else { return ModelRun(model, request, mediaRun(model, request)) }
    guard let shape = LanguageShape(model) else { return ModelRun(model, request, ModelRunParts()) }
    let candidates = quantization.map { [$0] } ?? fit.usualQuantizations(of: model)
    let isSpilled = request.spilledExperts ?? 0 > 0 && shape.inExperts != nil
    if !isSpilled, let fitting = candidates.first(where: { fitsDevices(model, shape, $0, request) }) {
      return ModelRun(model, request, LanguageRun(model, shape, fitting, request, self).parts)
    }
    let rest = candidates.suffix(2).map { LanguageRun(model, shape, $0, request, self).spilled }
    let best = rest.first { if case .mainMemory = $0.fit { true } else { false } } ?? rest.first
    return ModelRun(model, request, best ?? ModelRunParts())
  }

  /// Whether a model runs on devices alone, without finding out how fast.
  public func fitsDevices(_ model: OpenModel, _ quantization: Quantization? = nil, _ request: RunRequest) -> Bool {
    guard model.task == .language else { return mediaRun(model, request).fit == .devices }
    guard let shape = LanguageShape(model) else { return false }
    let candidates = quantization.map { [$0] } ?? fit.usualQuantizations(of: model)
    return candidates.contains { fitsDevices(model, shape, $0, request) }
  }

  private func fitsDevices(
    _ model: OpenModel, _ shape: LanguageShape, _ quantization: Quantization, _ request: RunRequest
  ) -> Bool {
    let memory = ModelMemory(
      shape, quantization, sizes: model.sizes, context: request.context(of: model), request)
    return request.spread == .tensor ? TensorSplit(memory, devices) != nil : LayerSplit.fits(memory, on: devices)
  }
}
