import Glibc
import RigModel

extension Check {
  /// Training: what the rig's cards lack for it; their speed at it is not known and none is made up.
  public static let training = Check(id: "training", isAdvice: true) { rig in
    guard rig.plan.usage.workload == .training else { return [] }
    return rig.cards.map(finding)
  }

  /// Bytes for each parameter in mixed precision with Adam: weights, gradients, and 12 of the optimizer.
  ///
  /// Source: Rajbhandari et al., ZeRO, arXiv:1910.02054, 2019, section 3.1.
  private static let bytesPerParameter = 16.0

  private static func finding(_ model: Rig.Some<GPU>) -> Finding {
    let gpu = model.spec
    let lacks = [gpu.tensorFP16 == nil ? "no tensor cores" : nil, slowHalf(gpu)].compactMap(\.self)
    let parameters = gpu.vram.value * 1.073_741_824 / bytesPerParameter
    let memory = "\(CheckWords.memory(gpu.vram)) a device"
    let size = "\(memory) hold about \(CheckWords.number(parameters, decimals: 1)) billion parameters in full training"
    guard !lacks.isEmpty else {
      return Finding(
        .note, check: "training", "\(model.part.name): \(size); its speed at training is not known here",
        parts: [model.part.id], source: source(model.part))
    }
    return Finding(
      .warning, check: "training",
      "\(model.part.name) is made for running models, not for training: \(lacks.joined(separator: ", ")); \(size)",
      parts: [model.part.id], fix: Fix("rent for training, or a card with tensor cores"), source: source(model.part))
  }

  /// `fp16 at 1/64 of fp32`, where half precision is slower than single; hardware divides by powers of two.
  private static func slowHalf(_ gpu: GPU) -> String? {
    guard let half = gpu.fp16, let single = gpu.fp32, half < single else { return nil }
    guard half > 0 else { return "no fp16" }
    return "fp16 at 1/\(CheckWords.number(exp2(log2(single / half).rounded()))) of fp32"
  }

  private static func source(_ part: Part) -> Origin {
    .both(part.specOrigin, .words("16 bytes a parameter: arXiv:1910.02054, 2019"))
  }
}
