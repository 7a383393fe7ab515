import RigModel

extension Check {
  /// Images and videos are made on one device at a time: of several, the fastest alone counts as one piece of work.
  static let oneDevice = Check(id: "one-device", isAdvice: true) { rig in
    guard isOnePiece(rig.plan), rig.gpus.devices > 1 else { return [] }
    return [Finding(.warning, OneDevice(devices: rig.gpus.devices), parts: rig.cards.map(\.part.id))]
  }

  /// Whether images or videos are compared as one piece of work; a goal's model is compared by its own speeds.
  private static func isOnePiece(_ plan: Plan) -> Bool {
    let usage = plan.usage
    return plan.goal.model == nil && [.image, .video].contains(usage.workload) && usage.work != .jobs
  }
}

/// Several devices of which one is at work.
struct OneDevice: Judgment {
  let devices: Int
}
