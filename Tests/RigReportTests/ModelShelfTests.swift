import RigModel
import RigReport
import RigTesting
import Testing

/// Models that are run when they are looked at stand where a list of all of them has them.
@Suite struct ModelShelfTests {
  private static func model(_ id: String, _ parameters: Double?, _ task: ModelTask = .language) -> OpenModel {
    var model = OpenModel()
    (model.id, model.name, model.task, model.parameters) = (id, id, task, parameters)
    (model.layers, model.hidden, model.vocabulary, model.kvBytesPerToken) = (40, 1000, 1000, 1000)
    return model
  }

  private static let models = [
    model("small", 1), model("huge", 700), model("image", 12, .image), model("unknown", nil), model("middle", 30),
    model("twin", 30), model("large", 90), model("seventy", 70),
  ]
  private static let quantizations: [Coefficient] = ["f16": 16, "q8_0": 8.5, "q4_k_m": 4.8].flatMap { name, bits in
    ["body", "output", "embedding"].map { Coefficient(id: "quant.\(name).\($0)", value: "\(bits)") }
  }
  private static let catalog = Catalog(
    parts: [Fixture.k80, Fixture.p40, Fixture.combo128, Fixture.supply1300], offers: [], tariffs: [], rates: [],
    models: ModelList(models: models, fit: SpeedFit(quantizations + [Coefficient(id: "gpu.p40.tf32", value: "12")])))

  private static func report(_ build: [PartID: Int], goal: String?) -> Report {
    var plan = Plan(name: "models")
    for (id, count) in build { plan.setQuantity(id, count) }
    plan.goal.model = goal
    return Report(plan: plan, catalog: catalog, today: nil)
  }

  @Test(
    arguments: [[:], ["p40": 1], ["p40": 3, "combo-128": 1], ["k80": 1, "p40": 1]] as [[PartID: Int]], [nil, "large"])
  func `The order is that of the whole list, from whichever end one looks`(build: [PartID: Int], goal: String?) {
    let report = ModelShelfTests.report(build, goal: goal)
    for task in [ModelTask.language, .image] {
      var query = ModelQuery()
      query.tasks = [task]
      let wanted = report.models(query).map(\.run)
      let (down, up) = (ModelShelf(report, task), ModelShelf(report, task))
      #expect((0..<down.count).map { down[$0]?.run } == wanted)
      #expect((0..<up.count).reversed().map { up[$0]?.run } == wanted.reversed())
    }
  }

  @Test func `Nothing stands beyond the end`() {
    let shelf = ModelShelf(ModelShelfTests.report(["p40": 1], goal: nil), .language)
    #expect(shelf.count == 7)
    #expect(shelf[7] == nil && shelf[-1] == nil)
  }
}
