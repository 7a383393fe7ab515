import Foundation
import RigModel
import Testing

@testable import RigCatalog

/// Memory, layers and speed of models, worked out by hand on fixed coefficients and without measured rows.
struct WorkedSpeedTests {
  /// A case: what is run on which devices, and what comes out.
  struct Case: Sendable, CustomTestStringConvertible {
    let model: String
    let quantization: String
    let context: Int
    let parts: [(PartID, Int)]
    /// GiB of body, head, cache, buffer and a layer.
    let memory: [Double]
    let layers: [Int]
    /// Low, best, high and roofline in tok/s.
    let decode: [Double]
    /// Tokens of a prompt a second, and seconds to the first token.
    let prompt: [Double]

    var testDescription: String { "\(model) \(quantization) \(context) on \(parts.map { "\($0.1) × \($0.0)" })" }
  }

  static let cases: [Case] = [
    Case(
      model: "llama-3.3-70b", quantization: "q4_k_m", context: 4096, parts: [("p40", 3)],
      memory: [38.247, 0.803, 1.250, 0.245, 0.4937], layers: [39, 41], decode: [3.24, 4.84, 6.53, 8.09],
      prompt: [65, 62.7]),
    Case(
      model: "llama-3.3-70b", quantization: "q4_k_m", context: 32768, parts: [("p40", 3)],
      memory: [38.247, 0.803, 10.000, 0.245, 0.6031], layers: [26, 27, 27], decode: [3.03, 4.52, 6.10, 7.29],
      prompt: [55, 593.6]),
    Case(
      model: "llama-3.3-70b", quantization: "q4_k_m", context: 8192, parts: [("rtx-3090", 2)],
      memory: [38.247, 0.803, 2.500, 0.245, 0.5093], layers: [39, 41], decode: [10.68, 15.94, 21.49, 21.49],
      prompt: [374, 21.9]),
    Case(
      model: "llama-3.3-70b", quantization: "q4_k_m", context: 8192, parts: [("p40", 2)],
      memory: [38.247, 0.803, 2.500, 0.245, 0.5093], layers: [39, 41], decode: [3.21, 4.79, 6.47, 7.97],
      prompt: [64, 128.6]),
    Case(
      model: "llama-3.1-8b", quantization: "q4_k_m", context: 8192, parts: [("p40", 1)],
      memory: [3.906, 0.401, 1.000, 0.245, 0.1533], layers: [32], decode: [26.03, 38.83, 52.41, 66.99],
      prompt: [591, 13.9]),
    Case(
      model: "llama-3.1-8b", quantization: "q8_0", context: 8192, parts: [("k80", 1)],
      memory: [6.906, 0.520, 1.000, 0.245, 0.2471], layers: [32], decode: [6.48, 10.16, 14.56, 28.27],
      prompt: [111, 73.7]),
    Case(
      model: "qwen3-30b-a3b", quantization: "q4_k_m", context: 8192, parts: [("p40", 1)],
      memory: [16.885, 0.238, 0.750, 0.290, 0.3674], layers: [48], decode: [32.70, 62.03, 95.92, 150.60],
      prompt: [422, 19.4]),
    Case(
      model: "gpt-oss-20b", quantization: "mxfp4", context: 8192, parts: [("p40", 1)],
      memory: [10.123, 0.573, 0.190, 0.384, 0.4297], layers: [24], decode: [41.07, 77.91, 120.47, 130.06],
      prompt: [718, 11.4]),
    Case(
      model: "gemma-3-27b", quantization: "q4_k_m", context: 32768, parts: [("rtx-3090", 1)],
      memory: [14.389, 1.077, 2.906, 0.500, 0.2790], layers: [62], decode: [22.30, 33.68, 45.77, 50.92],
      prompt: [989, 33.1]),
    Case(
      model: "gpt-oss-120b", quantization: "mxfp4", context: 8192, parts: [("mac-studio-m3-ultra-512", 1)],
      memory: [57.872, 0.573, 0.286, 0.384, 1.6155], layers: [36], decode: [44.10, 83.66, 129.37, 216.13],
      prompt: [788, 10.4]),
    Case(
      model: "gpt-oss-120b", quantization: "mxfp4", context: 8192, parts: [("strix-halo-8060s", 1)],
      memory: [57.872, 0.573, 0.286, 0.384, 1.6155], layers: [36], decode: [18.84, 46.07, 67.56, 67.56],
      prompt: [768, 10.7]),
    Case(
      model: "qwen3-32b", quantization: "q4_k_m", context: 8192, parts: [("p40", 1), ("p100-16", 1)],
      memory: [17.568, 0.594, 2.000, 0.290, 0.3058], layers: [64], decode: [6.73, 10.03, 13.54, 16.87],
      prompt: [139, 59.1]),
    Case(
      model: "qwen2.5-72b", quantization: "q4_k_m", context: 8192, parts: [("mi50-32", 2)],
      memory: [39.477, 0.952, 2.500, 0.290, 0.5247], layers: [39, 41], decode: [5.99, 9.39, 13.45, 22.79],
      prompt: [67, 123.1]),
    Case(
      model: "qwen3.6-27b", quantization: "q4_k_m", context: 32768, parts: [("v100-sxm2-16", 2)],
      memory: [14.009, 0.971, 2.000, 0.474, 0.2501], layers: [30, 34], decode: [16.16, 28.22, 45.03, 53.38],
      prompt: [616, 53.2]),
  ]

  private static let catalog = LoadedCatalog().catalog
  private static let fit = SpeedFit(
    (try? String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Speed/coefficients.csv"),
      encoding: .utf8))?
      .split(separator: "\n").dropFirst().compactMap { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return cells.count == 2 ? Coefficient(id: String(cells[0]), value: String(cells[1])) : nil
      } ?? [])

  /// A rig of cards alone, on the fixed coefficients.
  private static func rig(_ parts: [(PartID, Int)], _ memory: MainMemory = MainMemory()) -> InferenceRig {
    var plan = Plan(name: "worked")
    for (id, count) in parts { plan.setQuantity(id, count) }
    return InferenceRig(
      devices: InferenceDevice.all(of: plan.lines(in: catalog), in: catalog, fit), mainMemory: memory, fit)
  }

  private static func run(_ worked: Case, _ memory: MainMemory = MainMemory()) throws -> ModelRun {
    let model = try #require(catalog.model(worked.model))
    let quantization = try #require(fit.quantization(worked.quantization))
    var request = RunRequest()
    request.context = worked.context
    return rig(worked.parts, memory).run(model, quantization, request)
  }

  @Test(arguments: cases) func `A model comes out as worked out by hand`(worked: Case) throws {
    let run = try WorkedSpeedTests.run(worked)
    let memory = try #require(run.memory)
    let parts = [memory.body, memory.head, memory.cache, memory.buffer, memory.layer].map(\.value)
    for (found, right) in zip(parts.dropLast(), worked.memory) { #expect(abs(found - right) <= 0.0005) }
    #expect(abs(parts[4] - worked.memory[4]) <= 0.00005)
    #expect(run.fit == .devices)
    #expect(run.split?.shares.map(\.layers) == worked.layers)
    let speed = try #require(run.speed)
    for (found, right) in zip([speed.low, speed.best, speed.high], worked.decode) {
      #expect(abs(found - right) <= 0.005)
    }
    #expect(speed.high <= worked.decode[3] + 0.005)
    let prompt = try #require(run.prompt)
    #expect(abs(prompt.best - worked.prompt[0]) <= 0.5)
    #expect(abs((run.firstToken ?? 0) - worked.prompt[1]) <= 0.05)
  }

  @Test func `A dense model spills whole layers to main memory`() throws {
    let model = try #require(WorkedSpeedTests.catalog.model("qwen3-32b"))
    var request = RunRequest()
    request.context = 8192
    let run = WorkedSpeedTests.rig([("rtx-3060-12", 1)]).run(
      model, WorkedSpeedTests.fit.quantization("q4_k_m"), request)
    #expect(run.split?.shares.map(\.layers) == [34] && run.spilledLayers == 30)
    #expect(abs(1000 / (run.speed?.best ?? 1) - 312.17) < 0.01)
  }

  @Test func `A mixture spills experts to main memory`() throws {
    let model = try #require(WorkedSpeedTests.catalog.model("gpt-oss-120b"))
    var request = RunRequest()
    request.context = 8192
    let memory = MainMemory(capacity: Gibibytes(128), peak: 2 * 8 * 3.2, link: 31.5)
    let rig = WorkedSpeedTests.rig([("rtx-3090", 1)], memory)
    let run = rig.run(model, WorkedSpeedTests.fit.quantization("mxfp4"), request)
    #expect(run.spilledLayers == 23 && run.spillsExperts)
    #expect(abs((run.speed?.best ?? 0) - 20.1) < 0.05)
    #expect(abs((run.prompt?.best ?? 0) - 189) < 0.5)
  }

  @Test func `All experts may be left to main memory`() throws {
    let model = try #require(WorkedSpeedTests.catalog.model("gpt-oss-120b"))
    var request = RunRequest()
    (request.context, request.spilledExperts) = (8192, 99)
    let memory = MainMemory(capacity: Gibibytes(128), peak: 2 * 8 * 6.8, link: 31.5)
    let run = WorkedSpeedTests.rig([("rtx-3090", 1)], memory)
      .run(model, WorkedSpeedTests.fit.quantization("mxfp4"), request)
    #expect(run.spilledLayers == 36 && run.spillsExperts)
    #expect(abs((run.speed?.best ?? 0) - 27.4) < 0.05)
    #expect(abs((run.prompt?.best ?? 0) - 124) < 0.5)
  }

  @Test func `What fits devices is left to main memory where asked for`() throws {
    let model = try #require(WorkedSpeedTests.catalog.model("qwen3-30b-a3b"))
    let rig = WorkedSpeedTests.rig([("p40", 1)])
    let quantization = WorkedSpeedTests.fit.quantization("q4_k_m")
    var request = RunRequest()
    let whole = rig.run(model, quantization, request)
    request.spilledExperts = 10
    let part = rig.run(model, quantization, request)
    #expect(whole.fit == .devices && part.spilledLayers == 10)
    #expect((part.speed?.best ?? 0) < (whole.speed?.best ?? 0))
  }
}
