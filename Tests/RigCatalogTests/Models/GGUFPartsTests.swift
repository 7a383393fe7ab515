import RigModel
import Testing

@testable import RigCatalog

/// Models in several files, and several files of a model.
@Suite struct GGUFPartsTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private static let first = "models/nova-70b-00001-of-00002.gguf"
  private static let second = "models/nova-70b-00002-of-00002.gguf"

  /// The same model in one file and in two.
  private static let parts: (whole: GGUFShape, first: [UInt8], second: [UInt8]) = {
    let shape = GGUFShape(name: "Nova 70B", layers: 80, hidden: 8192, heads: 64, inner: 28672)
    let whole = shape.file
    var (first, second) = (whole, GGUFFile())
    first.keys += [("split.no", .count(0)), ("split.count", .count(2)), ("general.size_label", .text("70B"))]
    second.keys = [("split.no", .count(1)), ("split.count", .count(2))]
    first.tensors = Array(whole.tensors.prefix(300))
    second.tensors = Array(whole.tensors.dropFirst(300))
    return (shape, first.bytes, second.bytes)
  }()

  @Test func `The parts beside the first one are counted, too`() throws {
    let report = try home.models([(Self.first, Self.parts.first)], others: [(Self.second, Self.parts.second)])
    #expect(report.counts == [1, 0, 0])
    #expect(try home.cells(.model, "nova-70b", "params_b tied estimated") == ["70.553706", "no", ""])
  }

  @Test func `Without them the weights are what the label says`() throws {
    let report = try home.models([(Self.first, Self.parts.first)])
    #expect(report.description.contains("read 1 of 2 parts"))
    #expect(
      try home.cells(.model, "nova-70b", "params_b tied sizes estimated") == [
        "70", "", "", "active_params_b params_b",
      ])
  }

  @Test func `A guess replaces nothing that was counted`() throws {
    _ = try home.model(Self.parts.whole)
    _ = try home.models([(Self.first, Self.parts.first)])
    #expect(try home.cells(.model, "nova-70b", "params_b estimated") == ["70.553706", ""])
  }

  @Test func `Another part than the first is refused`() throws {
    let error = #expect(throws: CatalogError.self) { try home.models([(Self.second, Self.parts.second)]) }
    #expect(error?.message == "found part 2 of 2, expected the first, which has the keys")
  }

  @Test func `Files of other quantizations add their sizes`() throws {
    let report = try home.models([
      ("Nova-8B-Q4_K_M.gguf", GGUFShape().file.bytes), ("Nova-8B-Q8_0.gguf", GGUFShape(fileType: 7).file.bytes),
      ("notes.txt", Array("no model".utf8)),
    ])
    #expect(report.counts == [2, 0, 1])
    #expect(report.complaints[0].hasPrefix("notes.txt: found something else, expected a GGUF file"))
    let sizes = StatedSize.list(try home.cell(.model, "nova-8b-instruct", "sizes")) ?? []
    #expect(sizes.map(\.quantization) == ["q4_k_m", "q8_0"])
  }

  @Test func `The same file again changes nothing`() throws {
    _ = try home.model(GGUFShape())
    let before = try home.read("catalog/model.csv")
    let again = try home.model(GGUFShape())
    #expect(again.counts == [0, 1, 0])
    #expect(again.written == [])
    #expect(try home.read("catalog/model.csv") == before)
  }
}
