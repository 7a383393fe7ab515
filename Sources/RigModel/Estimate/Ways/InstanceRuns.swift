/// How instances run a model, remembered for the models that were asked for last.
final class InstanceRuns: Sendable {
  /// What is run and how.
  struct Key: Hashable, Sendable {
    let model: String
    let quantization: String?
    let request: RunRequest
  }

  private let runs = Memo<[MemoEntry<Key, Memo<[RentedMachine: ModelRun?]>>]>([])

  init() {}

  /// How an offer's instance runs a model; `nil` when its card is unknown.
  func run(
    _ offer: Offer, _ model: OpenModel, _ quantization: Quantization?, _ key: Key, in catalog: Catalog
  ) -> ModelRun? {
    return runs.value(for: key, limit: 4) { Memo([:]) }.value(for: RentedMachine(offer)) {
      guard let part = catalog[offer.gpu] else { return nil }
      let devices = InferenceDevice.rented(part, count: offer.devices, vram: offer.vram, catalog.fit)
      var memory = MainMemory()
      memory.capacity = offer.memory
      return InferenceRig(devices: devices, mainMemory: memory, catalog.fit).run(model, quantization, key.request)
    }
  }
}
