import RigModel

extension Check {
  /// Something that gives power.
  static let supply = Check(id: "supply", mends: [.psu]) { rig in
    guard !rig.lines.isEmpty, rig.supplies.isEmpty, !rig.isWhole else { return [] }
    return [Finding(.error, NoSupply(peak: rig.power.peak))]
  }
}

/// No supply is in the rig.
struct NoSupply: Judgment {
  let peak: Watts

  func fix(in rig: Rig) -> Fix? { rig.sufficientSupply() }
}
