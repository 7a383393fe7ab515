import RigModel
import Testing

@testable import RigCatalog

/// Sizes of files and memory at work, beside what others published.
@Suite struct MemoryTruthTests {
  private static let catalog = LoadedCatalog().catalog

  private static func memory(
    _ model: OpenModel, _ quantization: String, context: Int = 0, _ cache: CacheType = .f16
  ) throws -> ModelMemory {
    let shape = try #require(LanguageShape(model))
    let stored = try #require(catalog.fit.quantization(quantization, of: model))
    var request = RunRequest()
    request.cache = cache
    // Stated sizes are what the formula is held against.
    return ModelMemory(shape, stored, context: context, request)
  }

  /// How far each computed file is from the published one: those of llama.cpp's README and bench logs, of the scoreboards
  /// and of the makers, as the rows of the models name them.
  private static let misses: [(name: String, miss: Double)] = {
    let files = catalog.models.filter { $0.task == .language }.flatMap { model in
      model.sizes.map { (model: model, size: $0) }
    }
    return files.compactMap { model, size in
      guard let memory = try? memory(model, size.quantization) else { return nil }
      return ("\(model.id):\(size.quantization)", memory.fileGigabytes / size.gigabytes - 1)
    }
  }()

  @Test func `Of 47 public files half are met within 1 % and 43 within 5 %`() {
    let misses = MemoryTruthTests.misses.map { abs($0.miss) }.sorted()
    #expect(misses.count == 47)
    #expect(misses[misses.count / 2] <= 0.01)
    #expect(misses.count { $0 <= 0.05 } >= 43)
  }

  @Test func `What is off is smaller than the file of mixed precision that its publisher made`() {
    let off = MemoryTruthTests.misses.filter { abs($0.miss) > 0.05 }
    #expect(
      Set(off.map(\.name)) == [
        "gemma-4-e4b:q4_k_m", "gemma-4-26b-a4b:q4_k_m", "nemotron-3-super-120b-a12b:ud-q4_k_xl",
        "deepseek-v4-flash:iq2_xxs",
      ])
    for file in off { #expect((-0.15...0).contains(file.miss), "\(file.name)") }
  }

  /// Memory that a model took of a device as its start-up log has it, in MiB.
  struct Log: Sendable, CustomTestStringConvertible {
    let source: String
    let model: String
    let quantization: String
    let context: Int
    var cache = CacheType.f16
    /// Weights on devices; `nil` where the log does not say them.
    var weights: Double?
    /// Kept keys and values.
    var kept: Double?
    /// All that is taken; `nil` where the log does not say it.
    var all: Double?
    var devices = 1

    var testDescription: String { "\(model):\(quantization) with \(context) tokens" }
  }

  static let logs: [Log] = [
    Log(
      source: "ollama start-up log, DeepSeek-R1-Distill-Llama-8B on one CUDA card, 2025-06-26",
      model: "deepseek-r1-distill-llama-8b", quantization: "q4_k_m", context: 8192, weights: 4403.49, kept: 1024,
      all: 4403.49 + 1024 + 560),
    Log(
      source: "RamaLama with llama.cpp on a 20 GB Radeon, qwen2.5:32b, projected need, 2026-04-20",
      model: "qwen2.5-32b", quantization: "q4_k_m", context: 32768, weights: 18508.35, all: 27091),
    Log(
      source: "llama.cpp on Vulkan, RTX PRO 4000, Qwen3.6 27B Q5_K_M start-up log, 2026",
      model: "qwen3.6-27b", quantization: "q5_k_m", context: 12288, weights: 17761.91, kept: 768,
      all: 17761.91 + 768 + 649.02),
    Log(
      source: "llama.cpp b8946 on an RTX 3090, Qwen3.6 27B, log of a server with 200192 tokens, 2026",
      model: "qwen3.6-27b", quantization: "q4_k_m", context: 200_192, cache: .q8, kept: 6647),
    Log(
      source: "llama.cpp over RPC on two RTX 4090, Reflection-Llama-3.1-70B Q4_K_S, README of a cluster, 2024-09",
      model: "llama-3.3-70b", quantization: "q4_k_s", context: 8192, weights: 19142.56 + 18764.46,
      all: 19142.56 + 18764.46 + 2560 + 2 * 1104, devices: 2),
    Log(
      source: "github.com/lhl/strix-halo-testing llm-bench/README.md, 2025-07-10: 4237 MiB at most",
      model: "llama-2-7b", quantization: "q4_0", context: 640, all: 4237),
  ]

  @Test(arguments: logs) func `Memory is what a start-up log says, within 10 %`(log: Log) throws {
    let model = try #require(MemoryTruthTests.catalog.model(log.model))
    let memory = try MemoryTruthTests.memory(model, log.quantization, context: log.context, log.cache)
    let mebi = { (part: Gibibytes) in part.value * 1024 }
    if let weights = log.weights { #expect(abs(mebi(memory.body + memory.head) / weights - 1) <= 0.05) }
    if let kept = log.kept { #expect(abs(mebi(memory.cache) / kept - 1) <= 0.01) }
    let all = memory.onDevices + ModelMemory.perDevice * Double(log.devices)
    if let measured = log.all { #expect(abs(mebi(all) / measured - 1) <= 0.1) }
  }

  /// Peaks in MB of `torch.cuda.max_memory_allocated` in fp16, all of the model on the card, but where it says offload.
  static let pictures: [(model: String, megabytes: Double, source: String)] = [
    ("sd-1.5", 3519, "P100, gperdrizet/unit-6-assignments, 2026"),
    ("sd-1.5", 3430, "A10, LambdaLabsML/lambda-diffusers, 2023-01-24"),
    ("sd-2.1", 3362, "P100, gperdrizet/unit-6-assignments, 2026"),
    ("sd-2.1", 3360, "GTX 1070, gperdrizet/unit-6-assignments, 2026"),
    ("sdxl", 7663, "P100, gperdrizet/unit-6-assignments, 2026"),
    ("sdxl-turbo", 7663, "P100, gperdrizet/unit-6-assignments, 2026"),
    ("sd-3.5-medium", 12353, "P100 with offload, gperdrizet/unit-6-assignments, 2026"),
    ("z-image-turbo", 15.0 * 1073.74, "RTX 5080, PyPI genmodelfit 0.10.1, 2026-10"),
    ("wan2.1-t2v-1.3b", 13.3 * 1073.74, "RTX 5080, PyPI genmodelfit 0.10.1, 2026-10"),
  ]

  @Test(arguments: pictures)
  func `Pictures need what was measured, within 10 %`(model: String, megabytes: Double, source: String) throws {
    let need = try #require(MemoryTruthTests.catalog.model(model)?.workingMemory)
    #expect(abs(need.value / (megabytes / 1073.741824) - 1) <= 0.1, "\(source)")
  }
}
