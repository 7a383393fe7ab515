import RigModel

/// In which order the search takes cards: those first that are likely to be in the best rigs.
struct CardOrder: Sendable {
  private let objective: Objective
  private let model: WantedModel?

  init(_ objective: Objective, _ model: WantedModel?) { (self.objective, self.model) = (objective, model) }

  /// Lower comes first: what is cheapest by its memory, where speed counts the fastest, where memory does what draws least.
  func rank(_ item: Item, _ gpu: GPU) -> Double {
    let memory = gpu.cardVRAM.value
    switch objective {
    case .vram: return item.peak / memory
    case .device: return -gpu.vram.value
    case .speed:
      guard let model else { return 0 }
      let device = model.device(item.part, gpu)
      return model.bound.speedBound == nil ? -model.bound.alone(on: device) : model.bound.speed(device).time
    case .buy, .own, .heat, .wall: return Double(max(0, item.prices.rates.first ?? 0)) / memory
    }
  }
}
