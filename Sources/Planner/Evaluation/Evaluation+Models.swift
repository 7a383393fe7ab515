import RigModel
import RigReport

/// How models run on the plan's rig.
extension Evaluation {
  /// The models of the plan's task, those that fit first.
  var models: [ModelRow] {
    foundModels.value {
      var query = ModelQuery()
      query.tasks = [task]
      return report.models(query)
    }
  }

  /// The model at a place.
  func model(_ place: Int) -> ModelRow? { models.indices.contains(place) ? models[place] : nil }

  /// What the plan is about: its goal's task, else that of its workload.
  private var task: ModelTask {
    if let model = plan.goal.model.flatMap(catalog.model) { return model.task }
    return switch plan.usage.workload {
    case .image: .image
    case .video: .video
    case .decode, .training, .article: .language
    }
  }

  /// How the goal's model runs; `nil` without one.
  var goalRow: ModelRow? {
    foundGoal.value { plan.goal.model == nil ? nil : report.models(ModelQuery(of: plan)).first }
  }
}
