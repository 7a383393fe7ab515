import RigModel

extension Check {
  /// A drive to start from.
  static let bootDrive = Check(id: "boot-drive", mends: [.storage]) { rig in
    guard !rig.lines.isEmpty, rig.drives.isEmpty, !rig.isWhole else { return [] }
    return [Finding(.error, NoBootDrive())]
  }
}

/// No drive is in the rig.
struct NoBootDrive: Judgment {
  func fix(in rig: Rig) -> Fix? { rig.cheapest(.storage) { _ in true }.map { rig.add($0, 1) } }
}
