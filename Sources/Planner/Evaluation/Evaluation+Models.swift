import RigModel
import RigReport

/// How models run on the plan's rig.
extension Evaluation {
  /// The models of the plan's task, those that fit first.
  var models: ModelShelf { foundModels.value { ModelShelf(report, task) } }

  /// What the plan is about: its goal's task, else that of its workload.
  private var task: ModelTask {
    if let model = plan.goal.model.flatMap(catalog.model) { return model.task }
    return switch plan.usage.workload {
    case .image: .image
    case .video: .video
    case .decode, .training, .article: .language
    }
  }
}
