import Testing

@testable import RigModel

/// The time of a token of a prompt, worked out by hand: 2 × 7 ÷ (10 TFLOPS × 4 × 0.25) = 1.4 ms, and ten layers × 0.01.
@Suite struct PromptTimeTests {
  private static func time(
    tokens: Double = 1000, engine: String = RunRequest.usualEngine, _ quantization: Quantization = Worked.quantization,
    on device: InferenceDevice = Worked.device(), change: (inout OpenModel) -> Void = { _ in }
  ) -> Double? {
    var request = RunRequest()
    request.engine = engine
    return Worked.shape(change).flatMap {
      PromptTime($0, quantization, tokens: tokens, request, Worked.fit).time(device)
    }
  }

  @Test func `A token of a prompt takes its work and its layers`() { #expect(near(PromptTimeTests.time(), 1.5)) }

  /// Beyond 1024 tokens half of them lie behind: 10 × 1000 × depth ÷ 10^9, times 2 × 0.5.
  @Test(arguments: [(1024, 1.5), (1025, 1.501_025), (100_000, 1.6)] as [(Double, Double)])
  func `A long prompt looks back at half of itself`(tokens: Double, time: Double) {
    #expect(near(PromptTimeTests.time(tokens: tokens), time))
  }

  typealias Case = (name: String, change: @Sendable (inout OpenModel) -> Void, time: Double)

  private static let models: [Case] = [
    ("one table", { $0.isTied = true }, 1.7),
    ("half of the layers keep", { $0.kvLayers = 5 }, 1.55),
    ("a window stops three quarters", { ($0.windowShare, $0.window) = (0.75, 10) }, 1.525),
    ("half of the parameters are active", { $0.activeParameters = 4 }, 0.8),
    ("less is active than the tables hold", { $0.activeParameters = 0.5 }, 0.2),
    ("a slow kind of layers", { $0.layerKind = .gemma }, 6.1),
  ]

  @Test(arguments: models.indices) func `A model decides by what is computed and what looks back`(row: Int) {
    let (name, change, time) = PromptTimeTests.models[row]
    let found = PromptTimeTests.time(tokens: 100_000, change: change)
    #expect(near(found, time), "\(name): \(found ?? .nan)")
  }

  @Test func `Program and class of weights have their factors`() {
    #expect(near(PromptTimeTests.time(engine: "fast"), 0.75))
    #expect(near(PromptTimeTests.time(Quantization(name: "any", bits: 5)), 1.4 * 1.5 + 0.1))
  }

  @Test func `Without a rate or a family nobody knows`() {
    #expect(PromptTimeTests.time(on: Worked.device { $0.fp32 = nil }) == nil)
    #expect(PromptTimeTests.time(on: Worked.device { $0.fp32 = 0 }) == nil)
    #expect(PromptTimeTests.time(on: Worked.device { $0.architecture = "Unknown" }) == nil)
  }
}
