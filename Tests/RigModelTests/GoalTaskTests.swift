import RigModel
import Testing

/// What a rig is used for, by what the goal's model does.
@Suite struct GoalTaskTests {
  private static let catalog = Catalog(
    parts: [], offers: [], tariffs: [], rates: [],
    models: ModelList(
      models: ModelTask.allCases.map { task in
        var model = OpenModel()
        (model.id, model.task) = (task.rawValue, task)
        return model
      }, hosted: [], fit: SpeedFit([])))

  private static func plan(_ model: String?, _ workload: Workload) -> Plan {
    var plan = Plan(name: "p")
    (plan.goal.model, plan.usage.workload) = (model, workload)
    return plan
  }

  @Test(arguments: [("language", .decode), ("image", .image), ("video", .video)] as [(String, Workload)])
  func `The goal's model decides, whatever was set`(model: String, workload: Workload) {
    for set in Workload.allCases {
      #expect(GoalTaskTests.plan(model, set).workload(in: GoalTaskTests.catalog) == workload)
    }
  }

  @Test(arguments: [nil, "speech-to-text", "text-to-speech", "unknown"])
  func `Without a model, or where no workload is the same, what was set counts`(model: String?) {
    #expect(GoalTaskTests.plan(model, .video).workload(in: GoalTaskTests.catalog) == .video)
  }

  @Test func `A plan with a goal's model is not for training`() {
    #expect(GoalTaskTests.plan(nil, .training).isForTraining)
    #expect(!GoalTaskTests.plan(nil, .decode).isForTraining)
    #expect(!GoalTaskTests.plan("language", .training).isForTraining)
  }
}
