import RigModel

extension ProofCheck {
  /// Speed of models against the promised range, at the run's own depth.
  static let speed = ProofCheck(name: .speed) { evidence in
    let compared = evidence.readout.runs.compactMap { SpeedPromise($0, evidence.rig) }
    let slow = compared.filter { $0.run.speed < $0.promised.low }
    // What is written counts before what is read.
    return (slow.filter { !$0.run.work.isPrompt } + slow.filter { $0.run.work.isPrompt }).map { promise in
      let fact = SlowRun(
        work: promise.run.work, speed: promise.run.speed, best: promise.promised.best, low: promise.promised.low,
        high: promise.promised.high, model: promise.name, layers: promise.run.layers, count: promise.layerCount,
        cause: promise.cause)
      return ProofFinding(.warning, .speed, fact)
    }
  }
}

/// What a plan promises for a run.
struct SpeedPromise {
  let run: BenchRun
  let name: String
  let promised: SpeedFigure
  /// Layers of the model with its head, as the program counts them.
  let layerCount: Int?

  init?(_ run: BenchRun, _ rig: PlannedRig) {
    guard run.work != .mixed, run.speed > 0, let model = run.openModel(rig.catalog, rig.naming),
      let quantization = rig.catalog.fit.quantization(run.quantization, of: model)
    else { return nil }
    var request = RunRequest()
    request.depth = run.depth + (run.work == .generation ? run.tokens / 2 : 0)
    let result = InferenceRig(rig.plan, in: rig.catalog).run(model, quantization, request)
    guard let promised = run.work == .generation ? result.speed : result.prompt else { return nil }
    (self.run, name, self.promised, layerCount) = (run, model.name, promised, model.layers.map { $0 + 1 })
  }

  /// Why it was slow, where the run itself says it.
  var cause: SlowRun.Cause {
    if run.isOnProcessor { return .processor }
    if run.isPartial(of: layerCount.map { $0 - 1 }) { return .layers }
    return run.keepsCacheInRAM ? .cache : .unknown
  }
}

/// A run that was slower than promised.
struct SlowRun: Fact {
  enum Cause: Hashable {
    case layers
    case processor
    case cache
    case unknown
  }

  let work: BenchRun.Work
  let speed: Double
  let best: Double
  let low: Double
  let high: Double
  let model: String
  let layers: Int?
  let count: Int?
  let cause: Cause
}
