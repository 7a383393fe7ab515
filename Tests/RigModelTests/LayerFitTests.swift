import RigTesting
import Testing

@testable import RigModel

/// Whether devices hold a model is known without sharing out its layers.
@Suite struct LayerFitTests {
  private static func device(_ size: Double) -> InferenceDevice {
    let gpu = GPU(devices: 1, vram: Gibibytes(size))
    let part = Market.part("card", .gpu(gpu), nil)
    return InferenceDevice(part, gpu, unlimited: part, SpeedFit([]))
  }

  private static func memory(_ dice: inout RigTesting.Dice) throws -> ModelMemory {
    var model = OpenModel()
    (model.parameters, model.layers) = (dice.number(0.5...200), dice.whole(1...90))
    (model.hidden, model.vocabulary) = (dice.whole(100...12_000), dice.whole(1000...260_000))
    (model.kvBytesPerToken, model.isTied) = (dice.number(0...500_000), dice.chance(0.5))
    let shape = try #require(LanguageShape(model))
    let quantization = Quantization(name: "any", bits: dice.number(2...16))
    return ModelMemory(shape, quantization, context: dice.whole(512...65_536), RunRequest())
  }

  @Test func `Devices hold a model when their layers can be shared out`() throws {
    var dice = RigTesting.Dice(seed: 7)
    var fitting = 0
    for _ in 0..<4000 {
      let memory = try LayerFitTests.memory(&dice)
      let devices = (0..<dice.whole(0...6)).map { _ in LayerFitTests.device(dice.one(of: [4, 8, 11, 16, 24, 48])) }
      let times: [Double?] = devices.map { _ in dice.maybe(1...100) }
      let split = LayerSplit(memory, on: devices, times: times)
      #expect(LayerSplit.fits(memory, on: devices) == (split != nil))
      if split != nil { fitting += 1 }
    }
    #expect((500...3500).contains(fitting))
  }
}
