import RigModel
import RigReport

/// A market with models: one dense, one mixture, one of images, one of speech, and coefficients with all terms.
enum ModelMarket {
  static let coefficients = [
    "decode.c": "10", "decode.o": "0.08", "decode.m": "0.3", "decode.kv": "1.2", "prompt.po": "0.01", "prompt.pd": "1",
    "quant.q4_k_m.body": "4.83", "quant.q4_k_m.output": "6.5625", "quant.q4_k_m.embedding": "4.5",
    "quant.f16.body": "16", "quant.f16.output": "16", "quant.f16.embedding": "16", "quant.f16.class": "f16",
    "family.pascal.c": "1.1", "family.pascal.o": "1.2", "family.pascal.eta": "0.4", "family.pascal.image": "0.5",
    "architecture.Pascal.family": "pascal", "image_work.painter.tflop": "12", "speech_work.listener.tflop": "2.3",
    "layer_kind.moe.factor": "1.6",
  ]

  static let dense = language("dense-8b", parameters: 8, active: 8)
  static let mixture: OpenModel = {
    var model = language("mixture-30b", parameters: 30, active: 3)
    (model.layerKind, model.experts, model.expertsUsed) = (.moe, 128, 8)
    return model
  }()
  static let painter: OpenModel = {
    var model = OpenModel()
    (model.id, model.name, model.task, model.steps) = ("painter", "Painter", .image, 30)
    model.workingMemory = Gibibytes(8)
    return model
  }()
  static let listener: OpenModel = {
    var model = language("listener", parameters: 1.5, active: 1.5)
    (model.task, model.workingMemory) = (.speechToText, Gibibytes(3))
    return model
  }()

  private static func language(_ id: String, parameters: Double, active: Double) -> OpenModel {
    var model = OpenModel()
    (model.id, model.name, model.parameters, model.activeParameters) = (
      id, id.prefix(1).uppercased() + id.dropFirst(), parameters, active
    )
    (model.layers, model.kvHeads, model.headDimension, model.hidden) = (32, 8, 128, 4096)
    (model.vocabulary, model.source) = (128_000, "a card")
    return model
  }

  static let cards: [Part] = [("p40", 24.0, 230), ("p6000", 24, 600), ("small", 8, 90)].map { id, memory, price in
    var gpu = GPU(devices: 1, vram: Gibibytes(memory))
    (gpu.bandwidth, gpu.fp32, gpu.architecture, gpu.vendor) = (Bandwidth(347), 11.8, "Pascal", "NVIDIA")
    return Part(
      id: PartID(rawValue: id), name: id, price: ListPrice(euros: price), peak: Watts(250), idle: Watts(10),
      source: "a list", asOf: Fixture.day("2026-10"), estimated: [], search: "", spec: .gpu(gpu))
  }

  static let catalog = Catalog(
    parts: cards, offers: [],
    speeds: [
      MeasuredSpeed(
        id: "s1", gpu: "p6000", model: "Dense 8B", quantization: "Q4_K_M", engine: "llama.cpp", metric: .generation,
        value: 40, test: "tg128", source: "a bench", asOf: Fixture.day("2026-10"), modelID: "dense-8b", depth: 64)
    ],
    tariffs: [
      Tariff(
        country: "FR", name: "France", price: EnergyPrice(0.25), currency: .euro, carbon: 21, vat: 0.2,
        source: "a list",
        asOf: Fixture.day("2026-10"))
    ], rates: [],
    models: ModelList(
      models: [dense, mixture, painter, listener],
      fit: SpeedFit(coefficients.sorted { $0.key < $1.key }.map { Coefficient(id: $0.key, value: $0.value) })))

  static func report(_ build: [PartID: Int], _ change: (inout Plan) -> Void = { _ in }) -> Report {
    var plan = Plan(name: "models")
    for (id, count) in build { plan.setQuantity(id, count) }
    change(&plan)
    return Report(plan: plan, catalog: catalog, today: nil)
  }
}
