import RigModel
import Testing

@testable import RigChecks

/// Training on a card that can do it, and on one that cannot.
@Suite struct TrainingCheckTests {
  private static func findings(_ change: (inout GPU) -> Void, workload: Workload = .training) -> [Finding] {
    var gpu = GPU(devices: 1, vram: Gibibytes(24))
    change(&gpu)
    let card = Part(
      id: "card", name: "Card", price: nil, peak: nil, idle: nil, source: "a list", asOf: CivilDate(dayNumber: 0),
      estimated: [], search: "", spec: .gpu(gpu))
    let catalog = Catalog(parts: [card], offers: [], tariffs: [], rates: [])
    var plan = Plan(name: "test")
    plan.setQuantity("card", 2)
    plan.usage.workload = workload
    return Check.training.judge(Rig(plan, catalog))
  }

  @Test func `A card without tensor cores and with slow fp16 is said to lack both`() {
    let findings = TrainingCheckTests.findings { ($0.fp16, $0.fp32) = (0.18, 11.76) }
    #expect(findings.map(\.severity) == [.warning])
    #expect(
      findings.first?.message
        == "Card is made for running models, not for training: no tensor cores, fp16 at 1/64 of fp32; "
        + "24 GB a device hold about 1.6 billion parameters in full training")
    #expect(findings.first?.parts == ["card"])
  }

  @Test func `A card with tensor cores gets a note about its memory alone`() {
    let findings = TrainingCheckTests.findings { ($0.fp16, $0.fp32, $0.tensorFP16) = (35.6, 35.6, 71) }
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.first?.message.contains("its speed at training is not known here") == true)
  }

  @Test func `Other workloads are left alone`() {
    #expect(TrainingCheckTests.findings({ _ in }, workload: .decode).isEmpty)
  }
}
