import RigModel

extension Check {
  /// A fan that draws more than a header of the board gives burns the header.
  static let fanHeader = Check(id: "fan-header", isAdvice: true) { rig in
    rig.coolers.compactMap { cooler in
      guard let current = cooler.spec.fanCurrent else { return nil }
      let draw = "\(cooler.part.name) draws \(CheckWords.number(current, decimals: 2)) A"
      let parts = [cooler.part.id]
      if current <= usual {
        return Finding(.ok, check: "fan-header", "\(draw), which a fan header gives", parts: parts, source: rule)
      }
      let fix = Fix("feed it from a Molex or SATA plug of the supply")
      guard current > highest else {
        return Finding(
          .note, check: "fan-header", "\(draw): many fan headers give 1 A, so read the board's manual first",
          parts: parts, fix: fix, source: rule)
      }
      return Finding(
        .warning, check: "fan-header", "\(draw), more than a fan header gives: it burns the header", parts: parts,
        fix: fix, source: rule)
    }
  }

  /// What boards give at each header in A; an assumption from board manuals, 12 W.
  private static let usual = 1.0

  /// What a fan made for a header may draw in A.
  ///
  /// Source: Intel, 4-Wire Pulse Width Modulation Controlled Fans Specification 1.3, 2005, section 2.1.2.
  private static let highest = 1.5

  private static let rule =
    "Intel, 4-Wire PWM Controlled Fans Specification 1.3, 2005, section 2.1.2: at most 1.5 A; the fan's data sheet"
}
