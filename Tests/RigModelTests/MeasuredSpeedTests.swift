import RigModel
import Testing

/// Which measurements speak of the same thing.
@Suite struct MeasuredSpeedTests {
  private func speed(
    gpu: PartID = "p40", count: Int = 1, model: String = "Llama 2 7B", quantization: String = "Q4_0",
    engine: String = "llama.cpp (CUDA)", metric: SpeedMetric = .generation, test: String = "tg128, -ngl 99 -fa 0",
    confidence: MeasurementConfidence = .measured
  ) -> MeasuredSpeed {
    MeasuredSpeed(
      id: "s1", gpu: gpu, gpuCount: count, model: model, quantization: quantization, engine: engine, metric: metric,
      value: 54.7, test: test, confidence: confidence, source: "a table", asOf: Market.today)
  }

  @Test func `The GPU and the number of devices make no difference`() {
    #expect(speed().comparison == "generation | llama 2 7b | q4 0 | llama.cpp (cuda) | 0 99 fa ngl, tg128")
    #expect(speed(gpu: "k80", count: 4).comparison == speed().comparison)
  }

  @Test func `Spelling and order make no difference`() {
    let other = speed(model: "llama-2-7b", engine: "llama.cpp (cuda)", test: "-fa 0 -ngl 99,  tg128")
    #expect(other.comparison == speed().comparison)
    #expect(speed(test: "2048 ctx").comparison == speed(test: "ctx 2048").comparison)
    #expect(speed(quantization: "fp16").comparison == speed(quantization: "F16").comparison)
    #expect(speed(quantization: "bf16").comparison != speed(quantization: "F16").comparison)
  }

  @Test func `Everything else does`() {
    let others = [
      speed(model: "Llama 2 13B"), speed(quantization: "Q4_K_M"), speed(engine: "llama.cpp (ROCm)"),
      speed(metric: .prompt), speed(test: "tg128, -ngl 99 -fa 1"),
    ]
    #expect(Set(others.map(\.comparison) + [speed().comparison]).count == 6)
  }

  @Test func `What a source leaves open compares with nothing`() {
    let open = [speed(model: ""), speed(quantization: ""), speed(engine: ""), speed(test: "")]
    #expect(open.allSatisfy { $0.comparison == nil })
  }

  @Test(arguments: MeasurementConfidence.allCases)
  func `Only what the GPU itself did compares`(confidence: MeasurementConfidence) {
    let isComparable = [.measured, .secondhand, .userSubmitted].contains(confidence)
    #expect((speed(confidence: confidence).comparison != nil) == isComparable)
  }

  @Test func `Metrics have units`() {
    #expect(SpeedMetric.allCases.map(\.unit) == ["tok/s", "tok/s", "s", "s", "ms", "W", "W"])
  }
}
