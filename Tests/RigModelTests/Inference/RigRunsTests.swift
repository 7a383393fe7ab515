import Testing

@testable import RigModel

/// Runs of models that are remembered are those that are made anew.
@Suite struct RigRunsTests {
  private static let models = [Worked.model(), Worked.model { ($0.id, $0.parameters) = ("large", 40) }]

  private static let catalog: Catalog = {
    var gpu = GPU(devices: 1, vram: Gibibytes(24))
    (gpu.architecture, gpu.bandwidth, gpu.fp32) = ("Pascal", Bandwidth(500), 10)
    let card = Market.part("card", .gpu(gpu), peak: 200, idle: 20)
    return Catalog(
      parts: [card], offers: [], tariffs: [], rates: [], models: ModelList(models: models, fit: Worked.fit))
  }()

  private static func rig(_ cards: Int) -> InferenceRig { InferenceRig(Market.plan(["card": cards]), in: catalog) }

  @Test func `Another rig, request or quantization gives another run`() {
    var requests = [RunRequest(), RunRequest()]
    requests[1].context = 512
    let quantizations = [Worked.quantization, Quantization(name: "small", bits: 4)]
    for _ in 0..<2 {
      for (cards, request) in [(1, 0), (2, 0), (1, 1), (2, 1)] {
        for quantization in quantizations {
          let rig = RigRunsTests.rig(cards)
          let runs = rig.runs(RigRunsTests.models, requests[request]) { _ in quantization }
          #expect(runs == RigRunsTests.models.map { rig.run($0, quantization, requests[request]) })
        }
      }
    }
  }

  @Test func `A rig of devices alone remembers nothing`() {
    let rig = InferenceRig(devices: [Worked.device()], Worked.fit)
    let runs = rig.runs(RigRunsTests.models, RunRequest()) { _ in Worked.quantization }
    #expect(runs == RigRunsTests.models.map { rig.run($0, Worked.quantization, RunRequest()) })
    #expect(runs.map(\.model.id) == ["worked", "large"])
  }

  /// Two devices of 24 GiB, less 0.5 each: 40 thousand million parameters are 38.2 GiB of layers and tables.
  @Test func `Requests are added until devices are full`() throws {
    let rig = RigRunsTests.rig(1)
    var request = RunRequest()
    request.context = 20_000
    let run = rig.run(RigRunsTests.models[0], Worked.quantization, request)
    let fits = try #require(rig.parallelFit(run))
    func holds(_ count: Int) -> Bool {
      request.parallel = count
      return rig.fitsDevices(RigRunsTests.models[0], Worked.quantization, request)
    }
    #expect(holds(fits) && !holds(fits + 1) && fits > 1 && fits < 64)
    var small = RunRequest()
    small.context = 1
    #expect(rig.parallelFit(rig.run(RigRunsTests.models[0], Worked.quantization, small)) == 64)
    #expect(
      RigRunsTests.rig(0).parallelFit(run) == nil
        || RigRunsTests.rig(0).run(RigRunsTests.models[0], nil, small).fit != .devices)
  }
}
