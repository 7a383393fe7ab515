extension InferenceRig {
  /// A model of images, videos or speech: it must fit one device, and works on each that holds it at once.
  func mediaRun(_ model: OpenModel, _ request: RunRequest) -> ModelRunParts {
    var parts = ModelRunParts()
    parts.need = model.workingMemory
    guard let need = model.workingMemory else { return parts }
    let fitting = devices.indices.filter { devices[$0].usable >= need }
    guard !fitting.isEmpty else {
      parts.fit = .no(devices.isEmpty ? .noDevice : .device)
      return parts
    }
    let speeds = fitting.map { (device: $0, speed: mediaSpeed(model, on: devices[$0], request)) }
    let best = speeds.max { ($0.speed?.best ?? 0, $1.device) < ($1.speed?.best ?? 0, $0.device) }
    (parts.fit, parts.copies) = (.devices, fitting.count)
    parts.speed = best?.speed
    parts.total = speeds.compactMap(\.speed).reduce(nil) { sum, speed in
      sum.map { SpeedFigure(low: $0.low + speed.low, best: $0.best + speed.best, high: $0.high + speed.high) } ?? speed
    }
    if parts.speed != nil {
      parts.draw = DecodePower(devices, shares: devices.indices.map { $0 == best?.device ? 1 : 0 })
    }
    return parts
  }

  private func mediaSpeed(_ model: OpenModel, on device: InferenceDevice, _ request: RunRequest) -> SpeedFigure? {
    if request.countsMeasured, let measured = measuredMedia(model, on: device) { return measured }
    return switch model.task {
    case .image: imageSpeed(model, on: device)
    case .speechToText: speechSpeed(model, on: device)
    case .video, .textToSpeech, .language: nil
    }
  }

  /// Images a minute: 60 ÷ (steps × work of a step ÷ (TFLOPS × share that images reach)).
  private func imageSpeed(_ model: OpenModel, on device: InferenceDevice) -> SpeedFigure? {
    imageTerms(model, on: device).map {
      SpeedFigure(best: 60 * $0.rate / $0.work, Spread(device.family.isImageMeasured ? 0.5 : 0.8))
    }
  }

  private func imageTerms(_ model: OpenModel, on device: InferenceDevice) -> (work: Double, rate: Double)? {
    guard let work = fit.factor(.imageWork, model.id), let steps = model.steps, let rate = device.imageRate else {
      return nil
    }
    return (Double(steps) * work, rate)
  }

  /// TFLOP of an image and the TFLOPS of the fastest device that holds the model; `nil` where the speed is measured or
  /// unknown.
  public func imageTerms(of run: ModelRun) -> (work: Double, rate: Double)? {
    guard run.speed?.rows == 0 else { return nil }
    return holding(run).compactMap { imageTerms(run.model, on: $0) }.max { $0.rate < $1.rate }
  }

  /// Seconds to encode half a minute of speech and to write down what was said, on the fastest device that holds the
  /// model; `nil` where the speed is unknown.
  public func speechTerms(of run: ModelRun) -> (encoding: Double, writing: Double)? {
    holding(run).compactMap { speechTerms(run.model, on: $0) }.min {
      $0.encoding + $0.writing < $1.encoding + $1.writing
    }
  }

  private func holding(_ run: ModelRun) -> [InferenceDevice] {
    devices.filter { device in run.need.map { device.usable >= $0 } ?? false }
  }

  /// How many times as fast as it is played: 30 s ÷ (work of the encoder ÷ rate + 150 tokens of the decoder).
  private func speechSpeed(_ model: OpenModel, on device: InferenceDevice) -> SpeedFigure? {
    speechTerms(model, on: device).map { SpeedFigure(best: 30 / ($0.encoding + $0.writing), Spread(0.6)) }
  }

  private func speechTerms(_ model: OpenModel, on device: InferenceDevice) -> (encoding: Double, writing: Double)? {
    guard let work = fit.factor(.speechWork, model.id), let rate = device.imageRate,
      let decoder = LanguageShape(decoderOf: model), let quantization = fit.quantization("f16"),
      let token = DecodeWork(decoder, quantization, depth: 0, RunRequest(), fit).terms(device)
    else { return nil }
    return (work / rate, InferenceRig.tokensOfSpeech * token.timeOfSpeech / 1000)
  }

  /// Tokens that half a minute of speech becomes; an assumption: about 110 words.
  private static let tokensOfSpeech = 150.0

  /// The median of measured times of the model on the device, in the unit of its task.
  private func measuredMedia(_ model: OpenModel, on device: InferenceDevice) -> SpeedFigure? {
    let rows = measured(model, on: device.part).filter {
      $0.gpuCount == 1 && $0.confidence.isComparable && $0.quantization != "fp32"
    }
    let speeds = rows.compactMap { row in row.mediaSpeed(model.task).map { (row: row, speed: $0) } }
      .sorted { $0.speed < $1.speed }
    guard let first = speeds.first, let last = speeds.last else { return nil }
    return SpeedFigure(
      low: first.speed * 0.9, best: speeds[speeds.count / 2].speed, high: last.speed * 1.1,
      basis: .measured(speeds.map(\.row)))
  }
}

extension DecodeWork.Terms {
  /// The time of a token of a decoder of speech: a layer looks at what was heard, too, and so starts three parts where
  /// one of a language model starts two.
  ///
  /// Source: whisper.cpp scripts/bench-all-gg.txt (V100, RTX 5090: eight rows within 21 %), 2025.
  fileprivate var timeOfSpeech: Double { max((bandwidth + compute + 1.5 * layers) * factor, roofline) }
}

extension InferenceDevice {
  /// TFLOPS that images and encoders reach; `nil` when unknown.
  fileprivate var imageRate: Double? {
    fp32.flatMap { rate in family.image.map { rate * $0 } }.flatMap { $0 > 0 ? $0 : nil }
  }
}

extension MeasuredSpeed {
  /// A measured time as the speed of a task; `nil` where it says something else.
  fileprivate func mediaSpeed(_ task: ModelTask) -> Double? {
    switch (task, metric) {
    case (.image, .image): 60 / value
    case (.video, .job): 3600 / value
    default: nil
    }
  }
}

extension LanguageShape {
  /// The text decoder of a speech model: layers of two attentions and a network of four times the width, 16 × hidden²
  /// parameters each, and one table.
  init?(decoderOf model: OpenModel) {
    guard let layers = model.layers, let hidden = model.hidden, let table = model.table else { return nil }
    var decoder = model
    decoder.parameters = 16 * Double(layers) * Double(hidden * hidden) / 1e9 + table
    decoder.activeParameters = nil
    decoder.isTied = true
    decoder.kvBytesPerToken = 4 * Double(layers * hidden)
    self.init(decoder)
  }
}
