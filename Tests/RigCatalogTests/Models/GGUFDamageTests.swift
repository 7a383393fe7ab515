import RigModel
import Testing

@testable import RigCatalog

/// No file ends the program, takes its memory or makes a row that is not true.
@Suite struct GGUFDamageTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private func message(_ bytes: [UInt8], named name: String = "a.gguf") throws -> String {
    let error = #expect(throws: CatalogError.self) { try home.models([(name, bytes)]) }
    return error?.message ?? ""
  }

  private static func header(_ file: GGUFFile = GGUFFile(), tensors: UInt64, keys: UInt64) -> [UInt8] {
    Array("GGUF".utf8) + file.little(UInt32(3)) + file.little(tensors) + file.little(keys)
  }

  @Test func `A file that is cut off anywhere says so with the byte`() throws {
    var shape = GGUFShape()
    shape.layers = 2
    let bytes = shape.file.bytes
    for length in stride(from: 4, to: bytes.count, by: 7) {
      let source = home.source("a.gguf", Array(bytes.prefix(length)))
      let message = #expect(throws: CatalogError.self) { try GGUFHeader(source) }?.message ?? ""
      #expect(message.hasPrefix("byte ") && message.contains("cut off"), "\(length): \(message)")
    }
  }

  static let damaged: [(String, [UInt8], String)] = [
    (
      "a length beyond any file", header(tensors: 1 << 63, keys: 1),
      "byte 16, the header: found a length of 9223372036854775808"
    ),
    ("a length beyond this file", header(tensors: 1 << 40, keys: 1), "byte 16, the header: found 1099511627776 items"),
    (
      "big-endian", Array("GGUF".utf8) + [0, 0, 0, 3] + [UInt8](repeating: 0, count: 64),
      "found a file for big-endian computers, expected little-endian"
    ),
    ("version 1", Array("GGUF".utf8) + [1, 0, 0, 0] + [UInt8](repeating: 0, count: 64), "found version 1 of GGUF"),
    ("an unknown kind of value", header(tensors: 0, keys: 1) + GGUFFile().text("k") + [77, 0, 0, 0, 1], "kind 77"),
    ("lists in lists", GGUFFile(keys: [("k", .lists(depth: 5000))]).bytes, "found lists in lists in lists"),
    (
      "dimensions without end",
      GGUFFile(tensors: [("t", [1 << 63, 1 << 63, 1 << 63, 1 << 63], 0)]).bytes, "more numbers than a file can hold"
    ),
    ("too many dimensions", GGUFFile(tensors: [("t", Array(repeating: 1, count: 9), 0)]).bytes, "found 9 dimensions"),
    ("an alignment of zero", GGUFFile(keys: [("general.alignment", .count(0))]).bytes, "expected a power of two"),
    ("no family", GGUFFile().bytes, "found no general.architecture"),
  ]

  @Test(arguments: damaged) func `A damaged file is refused`(what: String, bytes: [UInt8], words: String) throws {
    let message = try message(bytes)
    #expect(message.contains(words), "\(what): \(message)")
  }

  static let others: [(GGUFShape, String)] = [
    (GGUFShape(family: "clip"), "found a file of the type \"mmproj\", expected the model itself"),
    (GGUFShape(more: [("general.type", .text("adapter"))]), "found a file of the type \"adapter\""),
    (GGUFShape(family: "nomic-bert"), "found the encoder \"nomic-bert\", which writes no text"),
    (GGUFShape(layers: 0), "found 0, expected the layers of a language model"),
    (
      GGUFShape(more: [("llama.expert_count", .count(8)), ("llama.expert_used_count", .count(9))]),
      "found 9 experts used of 8"
    ),
    (GGUFShape(more: [("llama.attention.key_length", .count(4_000_000))]), "head_dim: found 4000000, expected"),
  ]

  @Test(arguments: others) func `What is no language model is refused`(shape: GGUFShape, words: String) throws {
    let message = try message(shape.file.bytes)
    #expect(message.contains(words), "\(message)")
  }

  static let files: [(String, String)] = [
    ("", "an empty file"), ("version https://git-lfs.github.com/spec/v1\n", "a pointer of Git LFS"),
    ("<html>", "HTML or XML"), ("PK\u{3}\u{4}", "an archive"), ("\0\0\0\0\0\0\0\0{\"a\":1}", "a safetensors file"),
    ("hello", "something else"),
  ]

  @Test(arguments: files) func `Another file is named`(text: String, words: String) throws {
    #expect(try message(Array(text.utf8)).hasPrefix("found \(words)"))
  }

  @Test func `Weights that are not all there are no reason to refuse what the header says`() throws {
    let report = try home.model(GGUFShape())
    #expect(report.counts == [1, 0, 0])
    #expect(report.description.contains(": its weights are not all there"))
  }

  @Test func `A type of numbers that is not known leaves the size out`() throws {
    var file = GGUFShape().file
    file.tensors[0].type = 99
    let report = try home.models([("a.gguf", file.bytes)])
    #expect(report.description.contains("has a type of numbers that is not known"))
    #expect(try home.cells(.model, "nova-8b-instruct", "params_b sizes") == ["8.030261", ""])
  }
}
