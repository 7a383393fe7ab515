/// How instances run a model, remembered for the models that were asked for last.
final class InstanceRuns: Sendable {
  /// What is run and how.
  private struct Key: Hashable, Sendable {
    let model: String
    let quantization: String?
    let request: RunRequest
  }

  private let runs = Memo<[MemoEntry<Key, Memo<[RentedMachine: ModelRun?]>>]>([])

  private init() {}

  /// How an instance runs a model; `nil` when its card is unknown.
  static func run(
    _ model: OpenModel, _ quantization: Quantization?, _ request: RunRequest, on machine: RentedMachine,
    in catalog: Catalog
  ) -> ModelRun? {
    let key = Key(model: model.id, quantization: quantization?.name, request: request)
    return catalog.companion { InstanceRuns() }.runs.value(for: key, limit: 4) { Memo([:]) }.value(for: machine) {
      guard let part = catalog[machine.gpu] else { return nil }
      let devices = InferenceDevice.rented(part, count: machine.devices, vram: machine.vram, catalog.fit)
      var memory = MainMemory()
      memory.capacity = machine.memory
      return InferenceRig(devices: devices, mainMemory: memory, catalog.fit).run(model, quantization, request)
    }
  }
}
