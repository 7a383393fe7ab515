import RigModel
import RigTesting

/// Cards, machines, models and measured speeds with values that are thrown: few different ones, so that many limits are
/// met exactly.
enum DrawnModels {
  static let today = CivilDate(dayNumber: 20_000)

  static func catalog(_ seed: Int) -> Catalog {
    let parts = (0..<3).map { card($0, seed) } + [board(seed)] + (0..<2).map { module($0, seed) }
    let models = (0..<3).map { language($0, seed) } + (0..<2).map { image($0, seed) } + [speech(seed), video(seed)]
    return Catalog(
      parts: parts, offers: DrawnOffers.offers(seed), speeds: (0..<30).map { speed($0, seed) },
      tariffs: DrawnOffers.tariffs,
      rates: [ExchangeRate(currency: DrawnOffers.dollar, unitsPerEuro: 1.25, source: "a bank", asOf: today)],
      models: ModelList(models: models, hosted: DrawnOffers.hosted(seed), fit: DrawnFit.fit),
      earnings: DrawnOffers.earnings(seed))
  }

  private static func card(_ number: Int, _ seed: Int) -> Part {
    var dice = RigTesting.Dice("\(seed) card \(number)")
    var gpu = GPU(
      devices: dice.one(of: [1, 1, 1, 2]),
      vram: Gibibytes(dice.one(of: [0.4, 1, 8, 8, 12, 12, 16, 16, 24, 24, 48, 48])))
    gpu.hasECC = dice.chance(0.2)
    gpu.bandwidth = dice.chance(0.95) ? Bandwidth(dice.one(of: [240, 350, 900])) : nil
    gpu.fp32 = dice.chance(0.95) ? dice.one(of: [0.5, 4, 4, 10, 14]) : nil
    gpu.architecture = dice.one(of: ["Kepler", "Pascal", "Pascal", "Volta", "RDNA 2"])
    gpu.vendor = gpu.architecture == "RDNA 2" ? "AMD" : "NVIDIA"
    gpu.computeCapability = dice.one(of: ["3.7", "6.1", "7.0", "8.6", ""])
    gpu.idleLoaded = dice.maybe([15.0, 50]).map { Watts($0) }
    (gpu.pcieGeneration, gpu.pcieLanes) = (dice.maybe([2.0, 3, 4]), dice.maybe([8, 16]))
    let peak = dice.one(of: [75.0, 150, 250, 300])
    return part("gpu-\(number)", .gpu(gpu), peak: peak, price: dice.chance(0.9) ? Double(dice.whole(2...20) * 50) : nil)
  }

  private static func board(_ seed: Int) -> Part {
    var dice = RigTesting.Dice("\(seed) board")
    var board = Platform()
    board.ram = dice.maybe([0.0, 16, 64, 256]).map { Gibibytes($0) }
    board.memoryChannels = dice.maybe([2, 4, 5, 8])
    board.slotWidths = dice.one(of: [[], [16, 8], [8]])
    board.pcieGeneration = dice.maybe([2.0, 3, 4])
    return part("board", .platform(board))
  }

  private static func module(_ number: Int, _ seed: Int) -> Part {
    var dice = RigTesting.Dice("\(seed) module \(number)")
    var module = RAM()
    module.capacity = dice.chance(0.9) ? Gibibytes(dice.one(of: [8, 16, 32])) : nil
    module.transfers = dice.chance(0.8) ? dice.one(of: [2400, 3200]) : nil
    return part("ram-\(number)", .ram(module))
  }

  private static func part(_ id: String, _ spec: PartSpec, peak: Double? = nil, price: Double? = nil) -> Part {
    Part(
      id: PartID(rawValue: id), name: id, price: price.map { Market.price($0, low: $0 * 0.8, high: $0 * 1.5) },
      peak: peak.map { Watts($0) },
      idle: peak.map { _ in Watts(12) },
      source: "a list", asOf: today, estimated: [], search: "", spec: spec)
  }

  private static func language(_ number: Int, _ seed: Int) -> OpenModel {
    var dice = RigTesting.Dice("\(seed) language \(number)")
    var model = OpenModel()
    (model.id, model.name) = ("language-\(number)", "Language \(number)")
    model.layerKind = dice.one(of: [.dense, .dense, .gemma, .moe, .moe, .linearMoE])
    model.parameters = dice.chance(0.97) ? dice.one(of: [1, 8, 14, 32, 70, 120]) : nil
    (model.layers, model.kvLayers) = (dice.one(of: [16, 36, 80]), dice.maybe([12]))
    (model.kvHeads, model.headDimension) = (8, dice.one(of: [64, 128]))
    model.kvBytesPerToken = dice.maybe([70_000])
    (model.window, model.windowShare) = dice.chance(0.3) ? (1024, 0.75) : (nil, 0)
    (model.context, model.vocabulary) = (dice.maybe([4096, 131_072]), dice.one(of: [32_000, 150_000]))
    (model.hidden, model.isTied) = (dice.one(of: [2048, 8192]), dice.chance(0.4))
    if model.layerKind.hasExperts {
      model.activeParameters = model.parameters.map { $0 / 8 }
      (model.experts, model.expertsUsed) = (128, dice.chance(0.95) ? 8 : nil)
    }
    if let name = dice.maybe(["mxfp4", "q4_k_m"]), let parameters = model.parameters {
      model.sizes = [StatedSize(quantization: name, gigabytes: parameters * 0.6)]
    }
    return model
  }

  private static func media(_ id: String, _ task: ModelTask, _ dice: inout RigTesting.Dice) -> OpenModel {
    var model = OpenModel()
    (model.id, model.name, model.task) = (id, id, task)
    model.workingMemory = dice.chance(0.95) ? Gibibytes(dice.one(of: [7.5, 8, 12, 16])) : nil
    model.steps = dice.chance(0.9) ? 25 : nil
    return model
  }

  private static func image(_ number: Int, _ seed: Int) -> OpenModel {
    var dice = RigTesting.Dice("\(seed) image \(number)")
    return media("image-\(number)", .image, &dice)
  }

  private static func video(_ seed: Int) -> OpenModel {
    var dice = RigTesting.Dice("\(seed) video")
    return media("video-0", .video, &dice)
  }

  private static func speech(_ seed: Int) -> OpenModel {
    var dice = RigTesting.Dice("\(seed) speech")
    var model = media("speech-0", .speechToText, &dice)
    (model.layers, model.hidden, model.vocabulary) = (dice.one(of: [4, 32]), 1280, 51_865)
    return model
  }

  private static func speed(_ number: Int, _ seed: Int) -> MeasuredSpeed {
    var dice = RigTesting.Dice("\(seed) speed \(number)")
    let isMedia = dice.chance(0.3)
    return MeasuredSpeed(
      id: "s\(number)", gpu: PartID(rawValue: "gpu-\(dice.whole(0...2))"), gpuCount: dice.one(of: [1, 1, 1, 2]),
      model: "", quantization: isMedia ? dice.one(of: ["fp16", "fp32"]) : dice.one(of: ["Q4_K_M", "Q4_K_M", "q8_0"]),
      engine: "llama.cpp", metric: isMedia ? dice.one(of: [.image, .job]) : dice.one(of: [.generation, .prompt]),
      value: Double(dice.whole(2...40)), test: dice.one(of: ["tg128", "tg128", "tg128", "draft of 4"]),
      confidence: dice.one(of: [.measured, .measured, .guideRange]),
      source: dice.one(of: ["a table", "a table", "measured here"]), asOf: today,
      modelID: isMedia ? dice.one(of: ["image-0", "video-0"]) : "language-0", depth: dice.maybe([512.0, 4096]))
  }
}
