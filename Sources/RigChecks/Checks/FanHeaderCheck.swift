import RigModel

extension Check {
  /// A fan that draws more than a header of the board gives burns the header.
  static let fanHeader = Check(id: "fan-header", isAdvice: true) { rig in
    rig.coolers.compactMap { cooler in
      guard let current = cooler.spec.fanCurrent else { return nil }
      let draw: FanHeader.Draw = current <= usual ? .usual : current > highest ? .burning : .high
      let severity: Finding.Severity = draw == .usual ? .ok : draw == .high ? .note : .warning
      return Finding(
        severity, FanHeader(fan: cooler.part.name, current: current, draw: draw), parts: [cooler.part.id])
    }
  }

  /// What boards give at each header in A; an assumption from board manuals, 12 W.
  private static let usual = 1.0

  /// What a fan made for a header may draw in A.
  ///
  /// Source: Intel, 4-Wire Pulse Width Modulation Controlled Fans Specification 1.3, 2005, section 2.1.2.
  private static let highest = 1.5
}

/// What a fan draws in A.
struct FanHeader: Judgment {
  /// Against what headers give.
  enum Draw { case usual, high, burning }

  let fan: String
  let current: Double
  let draw: Draw
}
