/// Sizes of attention, as a config tells them.
extension ConfigFile {
  var hidden: Int { integer(ConfigFile.widths) ?? 0 }

  var heads: Int? { integer("num_attention_heads", "n_head", "num_heads") ?? fallback?.heads }

  /// Heads that keep keys and values.
  var keyHeads: Int? {
    let shared = flag("multi_query") == true ? 1 : nil
    return integer("num_key_value_heads", "num_kv_heads") ?? shared ?? fallback?.keyHeads ?? heads
  }

  /// What no attention can be: no heads, or more that keep keys than ask for them; `nil` when it can.
  var headFault: String? {
    guard latent == nil, mixers.contains(where: \.keeps), let heads else { return nil }
    guard heads > 0 else { return "found 0 heads, expected 1 or more" }
    guard let keyHeads, !(1...heads).contains(keyHeads) else { return nil }
    return "found \(keyHeads) heads of keys, expected 1 to \(heads), as many as there are heads"
  }

  /// Numbers of one head.
  var headWidth: Int? {
    if let width = integer("head_dim", "attention_head_dim") ?? fallback?.width { return width }
    guard let heads, heads > 0 else { return nil }
    return hidden / heads
  }

  var vocabulary: Int? { integer("vocab_size", "padded_vocab_size") ?? fallback?.vocabulary }

  var context: Int? {
    integer("max_position_embeddings", "n_positions", "max_seq_len", "seq_length", "max_sequence_length")
      ?? fallback?.context
  }

  /// What keys and values are made of where a layer keeps one vector for all heads.
  var latent: (rank: Int, rope: Int)? {
    guard let rank = integer("kv_lora_rank"), rank > 0 else { return nil }
    return (rank, integer("qk_rope_head_dim") ?? 0)
  }

  /// Whether input and output share a table; what the file leaves out is as in the family.
  var isTied: Bool {
    flag("tie_word_embeddings", "tie_embedding") ?? ["gemma", "cohere", "gpt2"].contains { family.hasPrefix($0) }
  }

  /// Whether the file says so itself.
  var saysTied: Bool { flag("tie_word_embeddings", "tie_embedding") != nil }

  var experts: Int? {
    integer("num_local_experts", "num_experts", "n_routed_experts", "moe_num_experts", "num_moe_experts")
      .flatMap { $0 > 1 ? $0 : nil }
  }

  var expertsUsed: Int? {
    integer("num_experts_per_tok", "num_experts_per_token", "moe_topk", "top_k_experts", "moe_top_k")
  }

  /// What files of Gemma 3 leave out.
  ///
  /// Source: the defaults of its configuration class.
  private var fallback: (heads: Int, keyHeads: Int, width: Int, vocabulary: Int, context: Int)? {
    family == "gemma3_text" || family == "gemma3" ? (8, 4, 256, 262_208, 131_072) : nil
  }
}
