import RigModel

extension Check {
  /// Images and videos are made on one device at a time: of several, the fastest alone counts as one piece of work.
  static let oneDevice = Check(id: "one-device", isAdvice: true) { rig in
    let usage = rig.plan.usage
    guard usage.workload == .image || usage.workload == .video, usage.work != .jobs, rig.gpus.devices > 1 else {
      return []
    }
    return [Finding(.warning, OneDevice(devices: rig.gpus.devices), parts: rig.cards.map(\.part.id))]
  }
}

/// Several devices of which one is at work.
struct OneDevice: Judgment {
  let devices: Int
}
