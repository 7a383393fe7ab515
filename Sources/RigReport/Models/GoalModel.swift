import RigModel

extension Report {
  /// How the goal's model runs; `nil` without one.
  var goalModel: ModelRow? { plan.goal.model == nil ? nil : models(ModelQuery(of: plan)).first }

  /// What the plan is about.
  public var task: ModelTask {
    if let task = plan.task(in: catalog) { return task }
    return switch plan.usage.workload {
    case .image: .image
    case .video: .video
    case .decode, .training, .article: .language
    }
  }
}
