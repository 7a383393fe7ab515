import RigModel
import Testing

@testable import RigCatalog

/// The header of a GGUF file becomes a row of one's own models.
@Suite struct GGUFImportTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private static let shape = "params_b active_params_b layers kv_layers kv_heads head_dim hidden vocabulary"

  @Test func `A dense model is counted to the last weight`() throws {
    let report = try home.model(GGUFShape())
    #expect(report.counts == [1, 0, 0])
    #expect(
      try home.cells(.model, "nova-8b-instruct", Self.shape) == [
        "8.030261", "8.030261", "32", "32", "8", "128", "4096", "128256",
      ])
    #expect(
      try home.cells(.model, "nova-8b-instruct", "name task tied layer_kind context licence source as_of estimated")
        == [
          "Nova 8B Instruct", "language", "no", "dense", "40960", "apache-2.0", "header of model.gguf", "2026-11-27",
          "",
        ])
    #expect(report.written == [home.path("catalog/model.csv")])
  }

  @Test func `The file's size is that of its types`() throws {
    // 26 layers of Q4_K but for values and the way down in Q6_K, and tables of both: 4.5 and 6.5625 bits.
    _ = try home.model(GGUFShape())
    let six = 4096.0 * 128_256 + 32 * (4096 * 1024 + 14336 * 4096)
    let four = 4096.0 * 128_256 + 32 * (4096 * 4096 * 2 + 4096 * 1024 + 2 * 4096 * 14336)
    let size = (six * 6.5625 + four * 4.5) / 8e9
    let found = try #require(StatedSize.list(try home.cell(.model, "nova-8b-instruct", "sizes"))?.first)
    #expect(found.quantization == "q4_k_m")
    #expect(abs(found.gigabytes - size) < 0.003)
  }

  @Test func `Of a mixture a token reads the part of the experts that it uses`() throws {
    let shape = GGUFShape(
      family: "qwen3moe", name: "Qwen3 30B A3B Instruct 2507", layers: 48, hidden: 2048, vocabulary: 151_936,
      keyHeads: 4, inner: 768, experts: 128, used: 8)
    let report = try home.model(shape)
    #expect(report.description.contains("qwen3-30b-a3b: 30.53211 thousand million weights, 3.35302 of them a token"))
    #expect(
      try home.cells(.model, "qwen3-30b-a3b", "name params_b active_params_b experts experts_used layer_kind") == [
        "Qwen3 30B-A3B", "30.53211", "3.35302", "128", "8", "moe",
      ])
  }

  @Test func `Of gpt-oss a token reads what its makers count, without the input table`() throws {
    let shape = GGUFShape(
      family: "gpt-oss", name: "Gpt Oss 20b", layers: 24, hidden: 2880, vocabulary: 201_088, heads: 64, width: 64,
      inner: 2880, experts: 32, used: 4)
    _ = try home.model(shape)
    let active = try #require(Double(try home.cell(.model, "gpt-oss-20b", "active_params_b")))
    #expect(abs(active - 3.61) < 0.01)
  }

  static let caches: [(GGUFShape, [String])] = [
    (
      GGUFShape(family: "gpt-oss", layers: 24, width: 64, more: [("gpt-oss.attention.sliding_window", .count(128))]),
      ["24", "8", "64", "", "128", "0.5"]
    ),
    (
      GGUFShape(family: "gemma3", layers: 62, keyHeads: 16, more: [("gemma3.attention.sliding_window", .count(1024))]),
      ["62", "16", "128", "", "1024", "0.8387"]
    ),
    (
      GGUFShape(
        family: "deepseek2", layers: 61, heads: 128, keyHeads: 1, width: 576,
        more: [
          ("deepseek2.attention.kv_lora_rank", .count(512)), ("deepseek2.rope.dimension_count", .count(64)),
          ("deepseek2.attention.key_length_mla", .count(192)), ("deepseek2.attention.value_length", .count(512)),
        ]), ["61", "1", "576", "70272", "", ""]
    ),
    (
      GGUFShape(
        family: "qwen3next", layers: 48, keyHeads: 2, width: 256,
        more: [("qwen3next.full_attention_interval", .count(4)), ("qwen3next.ssm.state_size", .count(128))]),
      ["12", "2", "256", "", "", ""]
    ),
    (
      GGUFShape(
        family: "lfm2", layers: 6,
        more: [("lfm2.attention.head_count_kv", .numbers([0, 8, 0, 8, 0, 8])), ("lfm2.shortconv.l_cache", .count(3))]),
      ["3", "8", "128", "", "", ""]
    ),
    (
      GGUFShape(family: "glm4moe", layers: 47, more: [("glm4moe.nextn_predict_layers", .count(1))]),
      ["46", "8", "128", "", "", ""]
    ),
    (
      GGUFShape(
        family: "gemma4", layers: 60, keyHeads: 16, width: 512,
        more: [
          ("gemma4.attention.sliding_window", .count(1024)),
          ("gemma4.attention.sliding_window_pattern", .flags((0..<60).map { $0 % 6 != 5 })),
          ("gemma4.attention.head_count_kv", .numbers((0..<60).map { $0 % 6 != 5 ? 16 : 4 })),
          ("gemma4.attention.key_length_swa", .count(256)), ("gemma4.attention.value_length_swa", .count(256)),
        ]), ["60", "16", "512", "901120", "1024", "0.9091"]
    ),
  ]

  @Test(arguments: caches) func `What layers keep is read to the architecture`(
    shape: GGUFShape, cells: [String]
  ) throws {
    _ = try home.model(shape, id: "mine")
    #expect(
      try home.cells(.model, "mine", "kv_layers kv_heads head_dim kv_bytes_per_token window window_share") == cells)
  }

  @Test func `Version 2, a tied table and every kind of value are read`() throws {
    var file = GGUFShape(isTied: true).file
    file.version = 2
    file.keys.insert(("nova.long", .long(7)), at: 0)
    file.keys += [("nova.real", .real(1.5)), ("nova.flag", .flag(true)), ("nova.lists", .lists(depth: 2))]
    file.keys.append(("tokenizer.chat_template", .text(String(repeating: "x", count: 300_000))))
    #expect(try home.models([("nova.gguf", file.bytes)]).counts == [1, 0, 0])
    #expect(try home.cell(.model, "nova-8b-instruct", "tied") == "yes")
  }

  static let quantizations: [(UInt32?, String, String)] = [
    (7, "Nova-8B-Q8_0.gguf", "q8_0"), (1, "a.gguf", "f16"), (32, "a.gguf", "f16"), (38, "a.gguf", "mxfp4"),
    (15 + 1024, "a.gguf", "q4_k_m"), (15, "Nova-8B-UD-Q4_K_XL.gguf", "ud-q4_k_xl"),
  ]

  @Test(arguments: quantizations) func `A size is that of the quantization of the file`(
    type: UInt32?, name: String, quantization: String
  ) throws {
    _ = try home.model(GGUFShape(fileType: type ?? 0), named: name)
    #expect(try home.cell(.model, "nova-8b-instruct", "sizes").hasPrefix("\(quantization):"))
  }
}
