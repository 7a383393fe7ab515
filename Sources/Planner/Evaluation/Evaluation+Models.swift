import RigModel
import RigReport

/// How models run on the plan's rig.
extension Evaluation {
  /// The models of the plan's task, those that fit first.
  var models: ModelShelf { foundModels.value { ModelShelf(report, report.task) } }

  /// The largest and the fastest of them that lie on devices.
  var bests: [(label: String, row: ModelRow)] {
    foundBests.value {
      var query = ModelQuery()
      query.tasks = [report.task]
      guard let bests = ModelBests(report.task, in: report.models(query)) else { return [] }
      return [("largest", bests.largest)] + (bests.fastest.map { [("fastest", $0)] } ?? [])
    }
  }
}
