import RigModel

extension Check {
  /// Training: what the rig's cards lack for it; their speed at it is not known and none is made up.
  public static let training = Check(id: "training", isAdvice: true) { rig in
    guard rig.plan.isForTraining else { return [] }
    return rig.cards.map(finding)
  }

  private static func finding(_ model: Rig.Fitted<GPU>) -> Finding {
    let gpu = model.spec
    let judgment = Training(
      card: model.part.name, hasTensorCores: gpu.tensorFP16 != nil, slowHalf: slowHalf(gpu), memory: gpu.vram)
    return Finding(
      judgment.isFit ? .note : .warning, judgment, parts: [model.part.id], origin: .both(model.part.specOrigin, .rule))
  }

  /// How many times slower half precision is than single, where it is; infinitely, where there is none.
  private static func slowHalf(_ gpu: GPU) -> Double? {
    guard let half = gpu.fp16, let single = gpu.fp32, half < single else { return nil }
    return half > 0 ? SlowHalf.times(half, single) : .infinity
  }
}

/// What a card brings for training.
struct Training: Judgment {
  /// Bytes for each parameter in mixed precision with Adam: weights, gradients, and 12 of the optimizer.
  ///
  /// Source: Rajbhandari et al., ZeRO, arXiv:1910.02054, 2019, section 3.1.
  private static let bytesPerParameter = 16.0

  let card: String
  let hasTensorCores: Bool
  /// How many times slower half precision is than single; `nil` when it is not.
  let slowHalf: Double?
  /// Memory of a device.
  let memory: Gibibytes

  /// Whether it lacks nothing.
  var isFit: Bool { hasTensorCores && slowHalf == nil }

  /// Thousand millions of parameters that a device holds.
  var parameters: Double { memory.value * ModelMemory.gigabytesInGiB / Training.bytesPerParameter }
}
