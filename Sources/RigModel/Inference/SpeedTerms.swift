/// What the time of a token is made of, in ms: the formula of a speed with its numbers.
public struct SpeedTerms: Hashable, Sendable {
  /// Reading weights and kept tokens from the memory of devices, at their bandwidth or slower.
  public fileprivate(set) var reading = 0.0
  /// Computing.
  public fileprivate(set) var computing = 0.0
  /// Starting each layer.
  public fileprivate(set) var layers = 0.0
  /// Handing over to the next device, or waiting for all of them.
  public fileprivate(set) var handover = 0.0
  /// What further requests at a time take.
  public fileprivate(set) var others = 0.0
  /// Reading from main memory, or sending weights through the slot.
  public fileprivate(set) var mainMemory = 0.0
  /// What power limits leave of the speed, times what guessed tokens bring.
  public fileprivate(set) var factor = 1.0

  /// All of them together.
  public var time: Double { reading + computing + layers + handover + others + mainMemory }

  /// Adds a share of a token's time on a device: its terms, or the roofline where they are less.
  fileprivate mutating func add(_ terms: DecodeWork.Terms, _ share: Double) {
    guard terms.time > terms.roofline else {
      reading += terms.roofline * share
      return
    }
    reading += terms.bandwidth * terms.factor * share
    computing += terms.compute * terms.factor * share
    layers += terms.layers * terms.factor * share
  }

  fileprivate mutating func scale(_ factor: Double) {
    (reading, computing, layers, handover) = (reading * factor, computing * factor, layers * factor, handover * factor)
  }
}

extension InferenceRig {
  /// What a token of one stream takes; `nil` where the speed is measured or unknown, and for other models than of
  /// language.
  public func terms(of run: ModelRun) -> SpeedTerms? {
    guard let language = language(run), let figure = run.speed, figure.rows == 0 else { return nil }
    return language.terms(run)
  }

  /// What a token of a prompt takes; `nil` where the speed is unknown.
  public func promptTerms(of run: ModelRun) -> SpeedTerms? {
    guard let language = language(run), run.prompt != nil else { return nil }
    return language.promptTerms(run)
  }

  private func language(_ run: ModelRun) -> LanguageRun? {
    guard let shape = LanguageShape(run.model), let quantization = run.quantization else { return nil }
    return LanguageRun(run.model, shape, quantization, run.request, self)
  }
}

extension LanguageRun {
  fileprivate func terms(_ run: ModelRun) -> SpeedTerms? {
    guard let split = run.split else { return nil }
    var sum = SpeedTerms()
    if request.spread == .tensor {
      addTogether(split, to: &sum)
    } else {
      for share in split.shares {
        guard let terms = work.terms(rig.devices[share.device]) else { return nil }
        sum.add(terms, Double(share.layers) / Double(split.layers))
      }
      sum.handover = Double(max(0, split.shares.count - 1)) * work.fit.decode.handover
    }
    if run.spilledLayers > 0 {
      guard let spill = Spill(memory, work, on: rig.devices, atLeast: request.spilledExperts ?? 0) else { return nil }
      if spill.isExperts { sum.scale(1 - spill.read / work.read) }
      sum.mainMemory = 1000 * spill.read / rig.mainMemory.speed.best
    } else {
      let limit = used(split).map(\.limited.decode.best).min() ?? 1
      (sum.others, sum.factor) = (othersTime(split, work) ?? 0, limit)
    }
    if request.guessesAhead { sum.factor *= LanguageRun.guessing.best }
    return sum
  }

  /// Alike devices share what is read and computed, start each layer by themselves and wait for each other.
  private func addTogether(_ split: LayerSplit, to sum: inout SpeedTerms) {
    guard let device = rig.devices.first, let terms = work.terms(device) else { return }
    let count = Double(split.shares.count)
    sum.reading = terms.bandwidth * terms.factor / count
    sum.computing = terms.compute * terms.factor / count
    sum.layers = terms.layers * terms.factor
    sum.handover = Double(shape.layers) * TensorSplit.wait(device) * (count - 1)
    if sum.time < terms.roofline / count { sum = SpeedTerms(reading: terms.roofline / count) }
  }

  fileprivate func promptTerms(_ run: ModelRun) -> SpeedTerms? {
    guard let split = run.split else { return nil }
    var sum = SpeedTerms()
    for share in split.shares {
      let part =
        request.spread == .tensor
        ? 1 / Double(split.shares.count * split.shares.count) : Double(share.layers) / Double(split.layers)
      guard let terms = promptTime.terms(rig.devices[share.device]) else { return nil }
      sum.computing += terms.work * part
      sum.layers += terms.layers * part
    }
    if run.spilledLayers > 0 {
      guard let spill = Spill(memory, work, on: rig.devices, atLeast: request.spilledExperts ?? 0) else { return nil }
      sum.mainMemory = spill.slotTime(rig.mainMemory.link)
    } else {
      sum.factor = used(split).map(\.limited.prompt.best).min() ?? 1
    }
    return sum
  }
}
