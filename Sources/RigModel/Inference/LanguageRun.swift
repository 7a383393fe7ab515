/// A language model in one quantization on a rig.
struct LanguageRun {
  let model: OpenModel
  let shape: LanguageShape
  let quantization: Quantization
  let request: RunRequest
  let rig: InferenceRig
  let memory: ModelMemory
  let work: DecodeWork
  let depth: Double
  /// The devices of each copy with the layers on them; none where it does not fit on devices.
  let splits: [LayerSplit]

  init(
    _ model: OpenModel, _ shape: LanguageShape, _ quantization: Quantization, _ request: RunRequest, _ rig: InferenceRig
  ) {
    (self.model, self.shape, self.quantization, self.request, self.rig) = (model, shape, quantization, request, rig)
    memory = ModelMemory(shape, quantization, sizes: model.sizes, context: request.context(of: model), request)
    depth = request.depth(of: model)
    work = DecodeWork(shape, quantization, depth: depth, request, rig.fit)
    splits = LanguageRun.splits(memory, work, request.spread, rig.devices)
  }

  /// One copy on the fewest devices; of independent jobs as many copies as there is room for; or all devices together.
  private static func splits(
    _ memory: ModelMemory, _ work: DecodeWork, _ spread: WorkSpread, _ devices: [InferenceDevice]
  ) -> [LayerSplit] {
    if spread == .tensor { return TensorSplit(memory, devices).map { [$0.split] } ?? [] }
    var splits: [LayerSplit] = []
    var free = Array(devices.indices)
    while !free.isEmpty, spread == .jobs || splits.isEmpty {
      let rest = free.map { devices[$0] }
      guard let split = LayerSplit(memory, on: rest, times: rest.map(work.time)) else { break }
      splits.append(split.moved { free[$0] })
      let used = Set(splits.last?.shares.map(\.device) ?? [])
      free.removeAll(where: used.contains)
    }
    return splits
  }

  private var base: ModelRunParts {
    var parts = ModelRunParts()
    (parts.quantization, parts.memory, parts.need, parts.depth) = (quantization, memory, memory.need, depth)
    return parts
  }

  /// What runs on devices alone.
  var parts: ModelRunParts {
    guard let first = splits.first else { return spilled }
    var parts = base
    (parts.fit, parts.split, parts.copies) = (.devices, first, splits.count)
    let speeds = splits.map(speed)
    parts.speed = speeds.first ?? nil
    parts.total = LanguageRun.sum(speeds).map { $0 * Double(request.parallel) }
    parts.prompt = prompt(first)
    parts.draw = parts.speed.map { _ in DecodePower(rig.devices, shares: shares) }
    return parts
  }

  /// What runs with a part in main memory, or why it does not.
  var spilled: ModelRunParts {
    var parts = base
    guard request.spread != .tensor,
      let spill = Spill(memory, work, on: rig.devices, atLeast: request.spilledExperts ?? 0),
      rig.mainMemory.holds(spill.memory)
    else {
      parts.fit = .no(rig.devices.isEmpty ? .noDevice : request.spread == .tensor ? .together : .memory)
      return parts
    }
    parts.fit = .mainMemory(spill.memory, isKnown: rig.mainMemory.capacity != nil)
    (parts.split, parts.spilledLayers) = (spill.split, spill.layers)
    parts.speed = speed(spill)
    parts.prompt = spill.promptTime(promptTime, on: rig.devices, link: rig.mainMemory.link)
      .map { SpeedFigure(time: $0, Spread.prompt) }
    parts.draw = parts.speed.map { _ in DecodePower(rig.devices, shares: shares(spill.split)) }
    return parts
  }

  private static func sum(_ speeds: [SpeedFigure?]) -> SpeedFigure? {
    let known = speeds.compactMap(\.self)
    guard let first = known.first, known.count == speeds.count else { return nil }
    return known.dropFirst().reduce(first) {
      SpeedFigure(low: $0.low + $1.low, best: $0.best + $1.best, high: $0.high + $1.high, basis: $0.basis)
    }
  }
}

extension Spread {
  /// How far the speed of prompts may be off.
  static let prompt = Spread(low: 0.75, high: 0.55)
}
