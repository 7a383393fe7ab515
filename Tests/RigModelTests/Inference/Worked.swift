@testable import RigModel

/// A model, a device and coefficients with which every formula can be worked out in the head.
enum Worked {
  /// 8 thousand million parameters in ten layers, of which each of two tables has 0.5; a token keeps 100,000 bytes.
  static func model(_ change: (inout OpenModel) -> Void = { _ in }) -> OpenModel {
    var model = OpenModel()
    (model.id, model.parameters, model.layers, model.kvBytesPerToken) = ("worked", 8, 10, 100_000)
    (model.hidden, model.vocabulary, model.context) = (1000, 500_000, 65_536)
    change(&model)
    return model
  }

  /// 24 GiB, 500 GB/s, 10 TFLOPS, 200 W.
  static func device(_ share: Double = 1, limit: Double? = nil, _ change: (inout GPU) -> Void = { _ in })
    -> InferenceDevice
  {
    var gpu = GPU(devices: 1, vram: Gibibytes(24))
    (gpu.architecture, gpu.bandwidth, gpu.fp32) = ("Pascal", Bandwidth(500), 10)
    (gpu.vendor, gpu.computeCapability) = ("NVIDIA", "6.1")
    change(&gpu)
    let part = Market.part("card", .gpu(gpu), peak: 200, idle: 20)
    return InferenceDevice(part.limited(to: limit.map { Watts($0) }), gpu, unlimited: part, fit, share: share)
  }

  /// Eight bits a weight, sixteen in the tables.
  static let quantization = fit.quantization(row: "q8") ?? Quantization(name: "none")

  static let fit = SpeedFit(
    [
      "decode.c": 100, "decode.o": 0.5, "decode.m": 2, "decode.kv": 2, "prompt.po": 0.01, "prompt.pd": 0.5,
      "quant.q8.body": 8, "family.pascal.c": 0.5, "family.pascal.o": 2, "family.pascal.usable": 4,
      "family.pascal.eta": 0.25, "family.pascal.power_low": 0.6, "family.pascal.power": 0.75,
      "family.pascal.power_high": 0.9, "family.pascal.image": 0.5, "engine.fast.factor": 0.5,
      "layer_kind.gemma.factor": 3, "prompt_kind.gemma.factor": 4, "quant_class.k.factor": 2,
      "prompt_quant.k.factor": 1.5, "image_work.picture.factor": 1, "speech_work.speech.factor": 10,
    ].map { Coefficient(id: $0.key, value: "\($0.value)") }
      + [("architecture.Pascal.family", "pascal"), ("quant.q8.class", "plain")].map { Coefficient(id: $0, value: $1) })

  static func shape(_ change: (inout OpenModel) -> Void = { _ in }) -> LanguageShape? { LanguageShape(model(change)) }

  /// Ten thousand tokens deep.
  static func work(
    _ request: RunRequest = RunRequest(), _ quantization: Quantization = quantization, depth: Double = 10_000,
    change: (inout OpenModel) -> Void = { _ in }
  ) -> DecodeWork? {
    shape(change).map { DecodeWork($0, quantization, depth: depth, request, fit) }
  }
}
