import Glibc
import RigModel

extension Check {
  /// A card whose half precision is far slower than its single precision runs fp16 programs slowly.
  static let halfPrecision = Check(id: "half-precision", isAdvice: true) { rig in
    rig.cards.compactMap { card in
      guard let half = card.spec.fp16, let single = card.spec.fp32, half > 0, half < single / 2 else { return nil }
      let ratio = CheckWords.number(exp2(log2(single / half).rounded()))
      return Finding(
        .warning, check: "half-precision",
        "\(card.part.name) computes fp16 at 1/\(ratio) of fp32: image and speech programs have to run in fp32",
        parts: [card.part.id], fix: Fix("run them in fp32; llama.cpp uses integers and is not slowed"),
        source: card.part.specOrigin(of: ["fp16_tflops"]))
    }
  }
}
