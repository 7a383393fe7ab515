import Testing

@testable import RigModel

/// What the work of a model on the own rig takes and costs.
///
/// A token takes 67.5 ms on the worked device, of 150 W and 77.625 W of the board at work, all ÷ 0.85.
@Suite struct RunCostTests {
  private static let card: Part = {
    var gpu = GPU(devices: 1, vram: Gibibytes(24))
    (gpu.architecture, gpu.bandwidth, gpu.fp32) = ("Pascal", Bandwidth(500), 10)
    return Market.part("card", .gpu(gpu), Market.euros(100), peak: 200, idle: 20)
  }()

  private static let catalog = Catalog(
    parts: [card, Market.part("board", .platform(Platform()))], offers: [], tariffs: [Market.france], rates: [],
    models: ModelList(models: [Worked.model()], fit: Worked.fit))

  /// 10,000 tokens deep, nothing is read, ten days of one hour.
  static func cost(toStart: Double = 0, _ change: (inout Plan) -> Void = { _ in }) -> RunCost? {
    var plan = Market.plan(["card": 1, "board": 1])
    (plan.goal.model, plan.goal.quantization, plan.goal.context, plan.goal.promptShare) = ("worked", "q8", 20_000, 0)
    (plan.usage.days, plan.usage.hoursPerDay, plan.power.tariff) = (Days(10), Hours(1), EnergyPrice(0.36))
    change(&plan)
    let runs = PlanRuns(plan, in: catalog)
    return runs.goal.flatMap {
      RunCost($0, on: runs.rig, plan, Estimate(of: plan, in: catalog), toStart: Money(rounding: toStart))
    }
  }

  private static let wall = (150 + 77.625) / 0.85

  @Test func `Watts, joules and the price of a million tokens`() throws {
    let cost = try #require(RunCostTests.cost())
    #expect(near(cost.wall.best.value, RunCostTests.wall, 1e-6))
    #expect(near(cost.wall.low.value, (120 + 77.625) / 0.85, 1e-6))
    #expect(near(cost.wall.high.value, (180 + 77.625) / 0.85, 1e-6))
    #expect(near(cost.joules, RunCostTests.wall * 0.0675, 1e-6))
    #expect(near(cost.perDay, 3600 / 0.0675, 1e-6))
    #expect(near(cost.electricity, RunCostTests.wall * 0.0675 * 0.1, 1e-6))
  }

  @Test func `A day makes what the goal asks for, and no more than there is time for`() {
    #expect(near(RunCostTests.cost { $0.goal.amountPerDay = 1000 }?.perDay, 1000))
    #expect(near(RunCostTests.cost { $0.goal.amountPerDay = 1e9 }?.perDay, 3600 / 0.0675, 1e-6))
  }

  /// A prompt of four tokens for each that is written, half of them cached: 2 × 2.6 ms.
  @Test func `What is read takes its time`() throws {
    let reading = try #require(
      RunCostTests.cost {
        ($0.goal.promptShare, $0.goal.cachedShare) = (0.8, 0.5)
      })
    let prompt = 2 * (7 + 2 * 0.5 * 10 * 1000 * 10_000 / 1e9) / 10 + 0.1
    #expect(near(reading.perDay, 3600 / (0.0675 + 2 * prompt / 1000), 1e-6))
  }

  @Test func `All in counts what owning costs and what makes the rig start, for each million`() throws {
    let (bare, more) = (try #require(RunCostTests.cost()?.allIn), try #require(RunCostTests.cost(toStart: 64)?.allIn))
    #expect(near(more - bare, 64 / (36_000 / 0.0675) * 1_000_000, 1e-6))
    #expect(RunCostTests.cost { $0.usage.days = Days(0) }?.allIn == nil)
  }

  @Test func `Costs are the same when all figures are`() {
    let one = RunCostTests.cost()
    #expect(one == RunCostTests.cost() && one?.hashValue == RunCostTests.cost()?.hashValue)
    #expect(one != RunCostTests.cost { $0.power.tariff = EnergyPrice(0.3) })
    #expect(one != RunCostTests.cost(toStart: 1))
    func unpriced(_ amount: Double?) -> RunCost? {
      RunCostTests.cost { ($0.power.tariff, $0.power.country, $0.goal.amountPerDay) = (nil, "XX", amount) }
    }
    #expect(unpriced(nil)?.electricity == nil && unpriced(1000)?.allIn == nil && unpriced(nil) != unpriced(1000))
    #expect(one != RunCostTests.cost { $0.goal.amountPerDay = 1000 })
    #expect(one != RunCostTests.cost { $0.goal.context = 10_000 })
    #expect(
      one
        != RunCostTests.cost {
          $0.power.tariff = nil; $0.power.country = "XX"
        })
  }

  @Test(arguments: [
    (ModelTask.language, 1.0, 1_000_000.0, "million_tokens", "tok/s"), (.image, 60, 100, "100_images", "images/min"),
    (.video, 3600, 1, "video", "videos/h"), (.speechToText, 3600, 1, "audio_hour", "× real time"),
    (.textToSpeech, 3600, 1, "audio_hour", "× real time"),
  ])
  func `A task has its unit and its lot`(
    task: ModelTask, seconds: Double, lot: Double, name: String, unit: String
  ) {
    #expect(task.secondsOfUnit == seconds && task.pricedUnits == lot)
    #expect(task.pricedAs == name && task.speedUnit == unit)
  }
}
