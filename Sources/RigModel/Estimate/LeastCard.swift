/// The cheapest card that runs a model by itself.
public struct LeastCard: Sendable {
  /// The card.
  public let part: Part
  /// What one costs in the plan's currency; `nil` when nobody says it.
  public let price: Money?
  /// How the weights are stored; `nil` for models other than of language.
  public let quantization: Quantization?
}

extension Catalog {
  /// The cheapest card of the list on whose devices a model lies as a whole; `nil` where none holds it.
  ///
  /// Cards without a price come last, the smallest first; modules are left out, as no ordinary board takes one. A model
  /// whose goal names no quantization is stored as it is published, else as q4_k_m.
  public func leastCard(for model: OpenModel, in plan: Plan) -> LeastCard? {
    let named = plan.goal.model == model.id ? plan.goal.quantization : nil
    let quantization = named.flatMap { fit.quantization($0, of: model) } ?? fit.askedQuantization(of: model)
    guard let need = CardNeed(model, quantization, RunRequest(plan)) else { return nil }
    let shelf = companion { CardShelf(self) }
    let order = cheapestFirst(.gpu, for: plan)
    let holding = order.lazy.filter { need.isMet(by: shelf.devices[parts[$0.place].id] ?? []) }
    guard let first = holding.first else { return nil }
    let least = first.price < .infinity ? first : holding.min { memory($0) < memory($1) } ?? first
    return LeastCard(
      part: parts[least.place], price: least.price < .infinity ? Money(rounding: least.price) : nil,
      quantization: model.task == .language ? quantization : nil)
  }

  private func memory(_ place: PricedPlace) -> Gibibytes { parts[place.place].gpu?.cardVRAM ?? .zero }
}

/// The devices of each card that an ordinary board takes.
private struct CardShelf {
  let devices: [PartID: [InferenceDevice]]

  init(_ catalog: Catalog) {
    let cards = catalog.indices(of: .gpu).map { catalog.parts[$0] }.filter { $0.gpu?.form == nil }
    let pairs = cards.compactMap { part in part.gpu.map { (part, $0) } }
    devices = Dictionary(
      pairs.map { part, gpu in
        let device = InferenceDevice(part, gpu, unlimited: part, catalog.fit)
        return (part.id, [InferenceDevice](repeating: device, count: gpu.devices))
      }, uniquingKeysWith: { $1 })
  }
}

/// What a model asks of the devices of a card.
private enum CardNeed {
  case device(Gibibytes)
  case layers(ModelMemory)

  init?(_ model: OpenModel, _ quantization: Quantization?, _ request: RunRequest) {
    guard model.task == .language else {
      guard let need = model.workingMemory else { return nil }
      self = .device(need)
      return
    }
    guard let shape = LanguageShape(model), let quantization else { return nil }
    self = .layers(
      ModelMemory(shape, quantization, sizes: model.sizes, context: request.context(of: model), request))
  }

  func isMet(by devices: [InferenceDevice]) -> Bool {
    switch self {
    case .device(let need): devices.contains { $0.usable >= need }
    case .layers(let memory):
      !devices.isEmpty && LayerSplit(memory, on: devices, times: devices.map { _ in nil }) != nil
    }
  }
}
