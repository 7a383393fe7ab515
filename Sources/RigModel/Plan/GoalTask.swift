extension Plan {
  /// What the goal's model does; `nil` without one.
  public func task(in catalog: Catalog) -> ModelTask? { goal.model.flatMap(catalog.model)?.task }

  /// What the rig is used for: what the goal's model does, where a workload says that, else what was set.
  public func workload(in catalog: Catalog) -> Workload { task(in: catalog)?.workload ?? usage.workload }

  /// Whether it is for training; a goal's model is there to run.
  public var isForTraining: Bool { goal.model == nil && usage.workload == .training }
}

extension ModelTask {
  /// The workload that is the same; `nil` for speech, for which there is none.
  public var workload: Workload? {
    switch self {
    case .language: .decode
    case .image: .image
    case .video: .video
    case .speechToText, .textToSpeech: nil
    }
  }
}
