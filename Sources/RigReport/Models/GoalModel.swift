import RigModel

extension Report {
  /// How the goal's model runs; `nil` without one.
  var goalModel: ModelRow? { plan.goal.model == nil ? nil : models(ModelQuery(of: plan)).first }

  /// What the plan is about.
  public var task: ModelTask {
    if let model = plan.goal.model.flatMap(catalog.model) { return model.task }
    return switch plan.usage.workload {
    case .image: .image
    case .video: .video
    case .decode, .training, .article: .language
    }
  }
}
