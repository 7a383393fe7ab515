import RigModel
import Testing

@testable import RigCatalog

/// A `config.json` becomes a row; weights are counted from the shape.
@Suite struct ConfigImportTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  static let dense = """
    "hidden_size": 4096, "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8,
    "intermediate_size": 14336, "vocab_size": 128256, "tie_word_embeddings": false, "max_position_embeddings": 131072
    """

  /// Published sizes: of the model, and of what a token reads, in thousand millions.
  static let counted: [(String, String, Double, Double)] = [
    ("llama", dense, 8.03, 8.03),
    (
      "qwen3_moe",
      """
      "hidden_size": 2048, "num_hidden_layers": 48, "num_attention_heads": 32, "num_key_value_heads": 4,
      "head_dim": 128, "intermediate_size": 6144, "moe_intermediate_size": 768, "num_experts": 128,
      "num_experts_per_tok": 8, "decoder_sparse_step": 1, "mlp_only_layers": [], "vocab_size": 151936,
      "tie_word_embeddings": false
      """, 30.53, 3.35
    ),
    (
      "deepseek_v3",
      """
      "hidden_size": 7168, "num_hidden_layers": 61, "num_attention_heads": 128, "num_key_value_heads": 128,
      "intermediate_size": 18432, "moe_intermediate_size": 2048, "n_routed_experts": 256, "n_shared_experts": 1,
      "num_experts_per_tok": 8, "first_k_dense_replace": 3, "kv_lora_rank": 512, "q_lora_rank": 1536,
      "qk_nope_head_dim": 128, "qk_rope_head_dim": 64, "v_head_dim": 128, "vocab_size": 129280,
      "tie_word_embeddings": false, "num_nextn_predict_layers": 1
      """, 671.03, 37.55
    ),
    (
      "qwen3_next",
      """
      "hidden_size": 2048, "num_hidden_layers": 48, "num_attention_heads": 16, "num_key_value_heads": 2,
      "head_dim": 256, "moe_intermediate_size": 512, "shared_expert_intermediate_size": 512, "num_experts": 512,
      "num_experts_per_tok": 10, "full_attention_interval": 4, "linear_num_key_heads": 16,
      "linear_key_head_dim": 128, "linear_num_value_heads": 32, "linear_value_head_dim": 128, "vocab_size": 151936,
      "tie_word_embeddings": false
      """, 79.67, 3.87
    ),
    (
      "mixtral",
      """
      "hidden_size": 4096, "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8,
      "intermediate_size": 14336, "num_local_experts": 8, "num_experts_per_tok": 2, "vocab_size": 32000,
      "tie_word_embeddings": false
      """, 46.70, 12.88
    ),
    (
      "llama4",
      """
      "text_config": { "model_type": "llama4_text", "hidden_size": 5120, "num_hidden_layers": 48,
        "num_attention_heads": 40, "num_key_value_heads": 8, "head_dim": 128, "intermediate_size": 8192,
        "intermediate_size_mlp": 16384, "num_local_experts": 128, "num_experts_per_tok": 1,
        "interleave_moe_layer_step": 2, "vocab_size": 202048, "tie_word_embeddings": false }
      """, 400.71, 17.18
    ),
    (
      "nemotron_h",
      """
      "hidden_size": 2688, "num_hidden_layers": 52, "num_attention_heads": 32, "num_key_value_heads": 2,
      "head_dim": 128, "intermediate_size": 1856, "moe_intermediate_size": 1856,
      "moe_shared_expert_intermediate_size": 3712, "n_routed_experts": 128, "num_experts_per_tok": 6,
      "hybrid_override_pattern": "MEMEM*EMEMEM*EMEMEM*EMEMEM*EMEMEM*EMEMEMEM*EMEMEMEME", "mlp_hidden_act": "relu2",
      "mamba_num_heads": 64, "mamba_head_dim": 64, "ssm_state_size": 128, "n_groups": 8, "vocab_size": 131072,
      "tie_word_embeddings": false
      """, 31.58, 3.58
    ),
    (
      "gemma3",
      """
      "text_config": { "model_type": "gemma3_text", "hidden_size": 2560, "num_hidden_layers": 34,
        "intermediate_size": 10240, "sliding_window": 1024 }, "vision_config": { "hidden_size": 1152 }
      """, 3.88, 3.88
    ),
  ]

  @Test(arguments: counted) func `Weights are counted from the shape as published`(
    family: String, members: String, all: Double, active: Double
  ) throws {
    _ = try home.config("{ \"model_type\": \"\(family)\", \(members) }", id: "mine")
    let cells = try home.cells(.model, "mine", "params_b active_params_b").compactMap { Double($0) }
    #expect(cells.count == 2 && abs(cells[0] - all) < 0.006 && abs(cells[1] - active) < 0.006, "\(cells)")
    #expect(try home.cell(.model, "mine", "estimated").hasPrefix("active_params_b params_b"))
  }

  static let caches: [(String, [String])] = [
    (dense, ["32", "8", "128", "", "", ""]),
    (dense + ", \"sliding_window\": 4096, \"use_sliding_window\": false", ["32", "8", "128", "", "", ""]),
    (
      dense + ", \"sliding_window\": 128, \"layer_types\": ["
        + Array(
          repeating: "\"sliding_attention\", \"full_attention\"", count: 16
        ).joined(separator: ",") + "]", ["32", "8", "128", "", "128", "0.5"]
    ),
    (
      dense + ", \"layer_types\": ["
        + Array(
          repeating: "\"linear_attention\", \"linear_attention\", \"linear_attention\", \"full_attention\"", count: 8
        ).joined(separator: ",") + "]", ["8", "8", "128", "", "", ""]
    ),
    (dense + ", \"kv_lora_rank\": 512, \"qk_rope_head_dim\": 64", ["32", "1", "576", "36864", "", ""]),
  ]

  @Test(arguments: caches) func `What layers keep is read from their kinds`(
    members: String, cells: [String]
  ) throws {
    _ = try home.config("{ \(members) }", id: "mine")
    #expect(
      try home.cells(.model, "mine", "kv_layers kv_heads head_dim kv_bytes_per_token window window_share") == cells)
  }

  static let names: [(String, String, String)] = [
    ("Nova-8B", "", "nova-8b"),
    ("hub/models--Lab--Nova-8B/snapshots/\(String(repeating: "ab12", count: 10))", "", "nova-8b"),
    ("x", "\"_name_or_path\": \"lab/Nova-8B-it\", ", "nova-8b-it"),
    ("Llama-3.1-8B-Instruct", "", "llama-3.1-8b"),
  ]

  @Test(arguments: names) func `The name is that of the folder or what the file says`(
    folder: String, member: String, id: String
  ) throws {
    _ = try home.config("{ \(member)\(Self.dense) }", in: folder)
    #expect(try home.cell(.model, id, "layers") == "32")
  }

  static let refused: [(String, String)] = [
    ("{\"hidden_size\": 4096", "found JSON that breaks off"), ("{}", "found JSON with nothing in it"),
    ("{\"a\": 1}", "found JSON with \"a\" in it, expected a GGUF file"),
    ("{\"hidden_size\": 1, \"num_hidden_layers\": 0}", "found 0 layers"),
    ("{\"hidden_size\": 1, \"num_hidden_layers\": 9999999}", "found 9999999 layers"),
    ("{ \(dense.replacing("4096", with: "99999999")) }", "params_b: found"),
    ("{\"hidden_size\": 1e300, \"num_hidden_layers\": 1}", "hidden_size: found 1e300, expected a whole number"),
    ("{\"hidden_size\": \"8\", \"num_hidden_layers\": 1}", "hidden_size: found \"8\", expected a whole number"),
    ("{\"n_embd\": 8, \"n_layer\": -1}", "n_layer: found -1, expected a whole number"),
    ("{ \(dense.replacing("heads\": 32", with: "heads\": 0")) }", "found 0 heads"),
    ("{ \(dense.replacing("heads\": 8", with: "heads\": 99")) }", "found 99 heads of keys, expected 1 to 32"),
    ("{ \(dense) } {", "found malformed JSON"),
  ]

  @Test(arguments: refused) func `What is no model is refused`(text: String, words: String) throws {
    let error = #expect(throws: CatalogError.self) { try home.config(text) }
    #expect(error?.message.contains(words) ?? false, "\(error?.message ?? "")")
  }

  @Test func `Counting replaces nothing that is known better`() throws {
    _ = try home.config("{ \(Self.dense) }", in: "Llama-3.1-8B-Instruct")
    #expect(try home.cells(.model, "llama-3.1-8b", "params_b estimated") == ["8.03", ""])
  }
}
