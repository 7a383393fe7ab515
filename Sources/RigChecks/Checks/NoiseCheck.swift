import Glibc
import RigModel

extension Check {
  /// Several fans together: 10 × log10 Σ 10^(dB ÷ 10).
  static let noise = Check(id: "noise", isAdvice: true) { rig in
    let fans = rig.coolers.flatMap { cooler in
      cooler.spec.noise.map { Array(repeating: $0, count: cooler.quantity) } ?? []
    }
    guard !fans.isEmpty else { return [] }
    let sum = 10 * log10(fans.reduce(0) { $0 + pow(10, $1 / 10) })
    let level = "\(CheckWords.count(fans.count, "fan")) at full speed: ≈\(CheckWords.number(sum)) dB(A) at one meter"
    let parts = rig.coolers.filter { $0.spec.noise != nil }.map(\.part.id)
    guard sum >= loud else { return [Finding(.note, check: "noise", level, parts: parts, source: rule)] }
    return [
      Finding(
        .warning, check: "noise", "\(level), too loud for a room one works in", parts: parts,
        fix: Fix("slow the fans down by temperature, or put the rig in another room"), source: rule)
    ]
  }

  /// The level from which one cannot work beside it; an assumption, offices are planned for 35 to 55 dB(A).
  private static let loud = 55.0

  private static let rule = "levels of the fans' data sheets added as powers; too loud from 55 dB(A), an assumption"
}
