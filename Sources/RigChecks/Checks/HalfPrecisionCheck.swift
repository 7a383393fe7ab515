import RigModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Check {
  /// A card whose half precision is far slower than its single precision runs fp16 programs slowly.
  static let halfPrecision = Check(id: "half-precision", isAdvice: true) { rig in
    rig.cards.compactMap { card in
      guard let half = card.spec.fp16, let single = card.spec.fp32, half > 0, half < single / 2 else { return nil }
      return Finding(
        .warning, SlowHalf(card: card.part.name, times: SlowHalf.times(half, single)), parts: [card.part.id],
        origin: card.part.specOrigin(of: ["fp16_tflops"]))
    }
  }
}

/// A card that is so many times slower in half precision.
struct SlowHalf: Judgment {
  let card: String
  let times: Double

  /// How many times slower half precision is than single; hardware divides by powers of two.
  static func times(_ half: Double, _ single: Double) -> Double { exp2(log2(single / half).rounded()) }
}
