import Foundation
import RigModel
import Testing

@testable import RigCatalog

/// The formulas, with the coefficients that are compiled in, beside public measurements: rows of `Bench/public.csv`.
@Suite struct PublicSpeedTests {
  /// A measurement: what ran on what, and what came out.
  struct Measurement: Sendable, CustomTestStringConvertible {
    let cells: [String: String]

    subscript(column: String) -> String { cells[column] ?? "" }
    func number(_ column: String) -> Double? { Double(self[column]) }

    var testDescription: String { "\(self["model"]) on \(self["parts"]), \(self["engine"]) \(self["spread"])" }
  }

  static let measurements: [Measurement] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Bench/public.csv")
    let lines = (try? String(contentsOf: root, encoding: .utf8))?.split(separator: "\n") ?? []
    let head = lines.first?.split(separator: ",").map(String.init) ?? []
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Measurement(cells: Dictionary(zip(head, cells), uniquingKeysWith: { $1 }))
    }
  }()

  private static let catalog = LoadedCatalog().catalog

  /// How the program says it runs, without any measured row.
  private static func run(_ measured: Measurement) throws -> ModelRun {
    var plan = Plan(name: "public")
    for part in measured["parts"].split(separator: " ") {
      let pieces = part.split(separator: "=").map(String.init)
      plan.setQuantity(PartID(rawValue: pieces[0]), Int(pieces[1]) ?? 1)
    }
    let name = ModelName(measured["model"])
    let model = try #require(catalog.model(name.model))
    var request = RunRequest()
    (request.context, request.depth) = (Int(measured["context"]), Int(measured["depth"]))
    (request.countsMeasured, request.spilledExperts) = (false, Int(measured["experts_in_ram"]))
    request.spread = WorkSpread(rawValue: measured["spread"]) ?? .one
    if !measured["engine"].isEmpty { request.engine = measured["engine"] }
    let memory = measured.number("ram_gb_s").map { MainMemory(capacity: Gibibytes(64), peak: $0, link: 15.75) }
    let devices = InferenceDevice.all(of: plan.lines(in: catalog), in: catalog, catalog.fit)
    let rig = InferenceRig(devices: devices, mainMemory: memory ?? MainMemory(), catalog.fit)
    return rig.run(model, name.quantization.flatMap { catalog.fit.quantization($0, of: model) }, request)
  }

  @Test(arguments: measurements) func `A speed is near what was measured`(measured: Measurement) throws {
    let speed = try #require(try PublicSpeedTests.run(measured).speed)
    let real = try #require(measured.number("measured"))
    #expect(speed.low <= real && real <= speed.high, "\(speed.low) \(speed.best) \(speed.high) for \(real)")
    guard let within = measured.number("within") else { return }
    #expect(abs(speed.best / real - 1) <= within, "\(speed.best) for \(real)")
  }

  @Test func `Every measurement names its source and its day`() {
    #expect(PublicSpeedTests.measurements.count >= 20)
    for measured in PublicSpeedTests.measurements {
      #expect(!measured["source"].isEmpty && CivilDate(measured["as_of"]) != nil, "\(measured.cells)")
    }
  }

  /// The rigs that people ask about: whether the model lies on devices, and why not.
  static let asked: [(parts: String, model: String, fits: Bool)] = [
    ("p40=3", "llama-3.3-70b:q4_k_m", true), ("p40=1", "qwen3-30b-a3b:q4_k_m", true), ("p40=1", "gpt-oss-20b", true),
    ("k80=1", "whisper-large-v3", true), ("p40=1", "sdxl", true), ("rtx-3060-12=1", "sdxl", true),
    ("mac-studio-m3-ultra-512=1", "gpt-oss-120b", true), ("strix-halo-8060s=1", "gpt-oss-120b", true),
    ("rtx-3090=1", "gpt-oss-120b", false), ("p40=1", "gpt-oss-120b", false),
  ]

  @Test(arguments: asked) func `A rig that people ask about runs its model`(parts: String, model: String, fits: Bool)
    throws
  {
    let run = try PublicSpeedTests.run(Measurement(cells: ["parts": parts, "model": model, "spread": "one"]))
    #expect((run.fit == .devices) == fits)
    #expect(run.runs && run.spillsExperts == !fits)
    let speed = try #require(run.speed)
    #expect(0 < speed.low && speed.low <= speed.best && speed.best <= speed.high)
  }
}
