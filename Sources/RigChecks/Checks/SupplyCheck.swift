import RigModel

extension Check {
  /// Something that gives power.
  static let supply = Check(id: "supply") { rig in
    guard !rig.lines.isEmpty, rig.supplies.isEmpty else { return [] }
    return [
      Finding(
        .error, check: "supply", "No power supply; \(CheckWords.watts(rig.power.peak)) at full load",
        fix: rig.wantsFixes ? rig.sufficientSupply() : nil, source: "Without a supply nothing starts.")
    ]
  }
}
