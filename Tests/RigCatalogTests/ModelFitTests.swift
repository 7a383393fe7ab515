import RigModel
import Testing

@testable import RigCatalog

/// Models on rigs that people have, with the coefficients that are compiled in.
@Suite struct ModelFitTests {
  private static let catalog = LoadedCatalog().catalog

  private static func run(_ model: String, _ build: [PartID: Int], _ change: (inout RunRequest) -> Void = { _ in })
    throws -> ModelRun
  {
    var plan = Plan(name: "fit")
    for (id, count) in build { plan.setQuantity(id, count) }
    let name = ModelName(model)
    var request = RunRequest()
    change(&request)
    let model = try #require(catalog.model(name.model))
    let quantization = name.quantization.flatMap { catalog.fit.quantization($0, of: model) }
    return InferenceRig(plan, in: catalog).run(model, quantization, request)
  }

  @Test(
    arguments: [
      ("llama-3.3-70b:q4_k_m", ["p40": 3], true), ("llama-3.3-70b:q4_k_m", ["p40": 1], false),
      ("qwen3-30b-a3b:q4_k_m", ["p40": 1], true), ("gpt-oss-20b", ["p40": 1], true),
      ("whisper-large-v3", ["k80": 1], true),
      ("sdxl", ["p40": 1], true), ("sdxl", ["rtx-3060-12": 1], true), ("sdxl", ["gtx-1060-6": 1], false),
      ("gpt-oss-120b", ["mac-studio-m3-ultra-512": 1], true), ("gpt-oss-120b", ["strix-halo-8060s": 1], true),
      ("gpt-oss-120b", ["rtx-3090": 1], false),
    ] as [(String, [PartID: Int], Bool)])
  func `A model lies on devices or not`(model: String, build: [PartID: Int], fits: Bool) throws {
    guard build.keys.allSatisfy({ ModelFitTests.catalog[$0] != nil }) else { return }
    #expect(try (ModelFitTests.run(model, build).fit == .devices) == fits)
  }

  @Test func `What does not fit lies in main memory, of a mixture its experts`() throws {
    let run = try ModelFitTests.run("gpt-oss-120b", ["rtx-3090": 1])
    #expect(run.spillsExperts && run.spilledLayers > 0 && run.speed != nil)
    let dense = try ModelFitTests.run("llama-3.3-70b:q4_k_m", ["p40": 1])
    #expect(!dense.spillsExperts && dense.spilledLayers > 0)
  }

  @Test func `Too little main memory is too little`() throws {
    let run = try ModelFitTests.run("llama-3.3-70b:q4_k_m", ["p40": 1, "seed-combo-32": 1, "ram-ddr4-kit-16": 0])
    #expect(run.fit != .devices)
  }

  @Test func `No speed is above the roofline, and ranges hold their best guess`() throws {
    for model in ModelFitTests.catalog.models where model.task == .language {
      let run = try ModelFitTests.run(model.id, ["p40": 2, "rtx-3090": 2])
      guard let speed = run.speed else { continue }
      #expect(speed.low <= speed.best && speed.best <= speed.high, "\(model.id)")
    }
  }

  @Test func `Copies add up, tensors need alike devices`() throws {
    let jobs = try ModelFitTests.run("llama-3.1-8b:q4_k_m", ["p40": 3]) { $0.spread = .jobs }
    #expect(jobs.copies == 3 && abs((jobs.total?.best ?? 0) / (jobs.speed?.best ?? 1) - 3) < 1e-9)
    let tensor = try ModelFitTests.run("llama-3.1-8b:q4_k_m", ["rtx-3090": 2]) { $0.spread = .tensor }
    #expect(tensor.fit == .devices)
    let unlike = try ModelFitTests.run("llama-3.1-8b:q4_k_m", ["rtx-3090": 1, "p40": 1]) { $0.spread = .tensor }
    #expect(unlike.fit == .no(.together))
    #expect(try ModelFitTests.run("llama-3.1-8b:q4_k_m", ["k80": 1]) { $0.spread = .tensor }.fit == .no(.together))
  }

  @Test func `More requests at once make more together and less each`() throws {
    let one = try ModelFitTests.run("llama-3.1-8b:q4_k_m", ["rtx-3090": 1]) { $0.countsMeasured = false }
    let four = try ModelFitTests.run("llama-3.1-8b:q4_k_m", ["rtx-3090": 1]) {
      ($0.countsMeasured, $0.parallel) = (false, 4)
    }
    #expect((four.speed?.best ?? 0) < (one.speed?.best ?? 0))
    #expect((four.total?.best ?? 0) > (one.total?.best ?? 0))
  }

  @Test func `Kept tokens of 8 bits take half, and a larger context takes more`() throws {
    let whole = try ModelFitTests.run("llama-3.1-8b:q4_k_m", ["p40": 1])
    let half = try ModelFitTests.run("llama-3.1-8b:q4_k_m", ["p40": 1]) { $0.cache = .q8 }
    #expect(abs((half.memory?.cache ?? .zero) / (whole.memory?.cache ?? Gibibytes(1)) - 8.5 / 16) < 1e-9)
  }
}
