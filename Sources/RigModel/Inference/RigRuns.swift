/// How rigs run models, remembered for the rigs and requests that were asked for last.
final class RigRuns: Sendable {
  /// What decides how any model runs.
  struct Key: Hashable, Sendable {
    let devices: [InferenceDevice]
    let memory: MainMemory
    let request: RunRequest
  }

  /// A model and how it is stored, where that is named.
  struct Asked: Hashable, Sendable {
    let model: String
    let quantization: String?
  }

  private let runs = Memo<[MemoEntry<Key, Memo<[Asked: ModelRun]>>]>([])

  init() {}

  fileprivate func kept(_ key: Key) -> Memo<[Asked: ModelRun]> { runs.value(for: key, limit: 4) { Memo([:]) } }
}

extension InferenceRig {
  /// How models run, each computed when it is first asked for and kept for the next plan of the same rig and request.
  /// - Parameter quantization: how a model's weights are stored; the best that fits when `nil`.
  public func runs(
    _ models: [OpenModel], _ request: RunRequest, quantization: (OpenModel) -> Quantization?
  ) -> [ModelRun] {
    guard let catalog else { return models.map { run($0, quantization($0), request) } }
    let key = RigRuns.Key(devices: devices, memory: mainMemory, request: request)
    let kept = catalog.companion { RigRuns() }.kept(key)
    return models.map { model in
      let quantization = quantization(model)
      let asked = RigRuns.Asked(model: model.id, quantization: quantization?.name)
      return kept.value(for: asked) { run(model, quantization, request) }
    }
  }
}
