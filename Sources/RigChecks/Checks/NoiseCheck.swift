import RigModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Check {
  /// Several fans together: 10 × log10 Σ 10^(dB ÷ 10).
  static let noise = Check(id: "noise", isAdvice: true) { rig in
    let fans = rig.coolers.flatMap { cooler in
      cooler.spec.noise.map { Array(repeating: $0, count: cooler.quantity) } ?? []
    }
    guard !fans.isEmpty else { return [] }
    let level = 10 * log10(fans.reduce(0) { $0 + pow(10, $1 / 10) })
    let isLoud = level >= Noise.loud
    let parts = rig.coolers.filter { $0.spec.noise != nil }.map(\.part.id)
    return [Finding(isLoud ? .warning : .note, Noise(fans: fans.count, level: level, isLoud: isLoud), parts: parts)]
  }
}

/// What fans sound like together, in dB(A).
struct Noise: Judgment {
  /// The level from which one cannot work beside it; an assumption, offices are planned for 35 to 55 dB(A).
  static let loud = 55.0

  let fans: Int
  let level: Double
  let isLoud: Bool
}
