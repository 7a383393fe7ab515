import RigModel

extension Check {
  /// A drive to start from.
  static let bootDrive = Check(id: "boot-drive") { rig in
    guard !rig.lines.isEmpty, rig.drives.isEmpty else { return [] }
    let drive = rig.cheapest(.storage) { _ in true }
    return [
      Finding(
        .error, check: "boot-drive", "No drive to start from", fix: drive.map { rig.add($0, 1) },
        source: "An operating system, a driver and models need a drive; used boards and machines come without one.")
    ]
  }
}
