import RigModel

extension Report {
  /// What the rig is used for.
  var workload: Workload { plan.workload(in: catalog) }

  /// What the rig is used for, as a person calls it: `images`, `speech-to-text`.
  var workloadInWords: String {
    guard let task = plan.task(in: catalog), task.workload == nil else { return Words.workload(workload) }
    return task.rawValue.spoken
  }
}
