import RigModel
import RigReport

/// How models run on the plan's rig.
extension Evaluation {
  /// The models of the plan's task, those that fit first.
  var models: [ModelRow] {
    foundModels.value {
      var query = ModelQuery()
      query.tasks = [report.task]
      return report.models(query)
    }
  }

  /// The largest and the fastest of them that lie on devices.
  var bests: [(label: String, row: ModelRow)] {
    guard let bests = ModelBests(report.task, in: models) else { return [] }
    return [("largest", bests.largest)] + (bests.fastest.map { [("fastest", $0)] } ?? [])
  }

  /// The model at a place.
  func model(_ place: Int) -> ModelRow? { models.indices.contains(place) ? models[place] : nil }

  /// How the goal's model runs; `nil` without one.
  var goalRow: ModelRow? {
    foundGoal.value { plan.goal.model == nil ? nil : report.models(ModelQuery(of: plan)).first }
  }
}
