/// Counts the parameters of a model from its shape: tables, attention, feed-forward parts and experts.
///
/// Norms count as two vectors a layer, biases not at all.
struct ConfigWeights {
  let config: ConfigFile

  private var hidden: Double { Double(config.hidden) }

  /// All parameters, and those that a token reads.
  var counts: (all: Double, active: Double) {
    var (all, active) = (tables + hidden, tables + hidden)
    for (place, mixer) in config.mixers.enumerated() {
      let shared = mix(mixer) + 2 * hidden
      let (part, used) = feed(place, mixer)
      all += shared + part
      active += shared + used
    }
    return (all, active)
  }

  private var tables: Double { hidden * Double(config.vocabulary ?? 0) * (config.isTied ? 1 : 2) }

  private func number(_ names: String...) -> Double? {
    names.lazy.compactMap { config.integer($0) }.first.map(Double.init)
  }

  private func mix(_ mixer: ConfigMixer) -> Double {
    switch mixer {
    case .attention, .window: config.latent.map(latent) ?? attention
    case .state: state
    case .convolution: 4 * hidden * hidden
    case .none: 0
    }
  }

  /// Matrices of queries, keys, values and the way back; queries count twice where they carry a gate.
  private var attention: Double {
    let width = Double(config.headWidth ?? 0)
    let queries = Double(config.heads ?? 0) * width
    let gate = config.flag("attn_output_gate") == true || config.family.hasPrefix("qwen3_next") ? queries : 0
    return hidden * (2 * queries + gate + 2 * Double(config.keyHeads ?? 0) * width)
  }

  private func latent(_ latent: (rank: Int, rope: Int)) -> Double {
    let (rank, rope, heads) = (Double(latent.rank), Double(latent.rope), Double(config.heads ?? 0))
    let plain = number("qk_nope_head_dim") ?? Double(config.headWidth ?? 0)
    let values = number("v_head_dim") ?? plain
    let queries = heads * (plain + rope)
    let query = number("q_lora_rank").map { $0 * (hidden + queries) } ?? hidden * queries
    return query + hidden * (rank + rope) + rank * heads * (plain + values) + heads * values * hidden
  }

  /// Linear attention, or a state space.
  private var state: Double {
    if let heads = number("linear_num_value_heads") {
      let values = heads * (number("linear_value_head_dim") ?? 0)
      let keys = (number("linear_num_key_heads") ?? 0) * (number("linear_key_head_dim") ?? 0)
      return hidden * (2 * keys + 3 * values + 2 * heads)
    }
    let heads = number("mamba_num_heads", "mamba_n_heads") ?? 0
    let inner = number("mamba_head_dim", "mamba_d_head").map { $0 * heads } ?? hidden * (number("mamba_expand") ?? 2)
    let groups = number("n_groups", "mamba_n_groups") ?? 1
    let states = number("ssm_state_size", "mamba_d_state") ?? 16
    return hidden * (3 * inner + 2 * groups * states + heads)
  }
}

extension ConfigWeights {
  /// The feed-forward part of a layer: all of it, and what a token reads.
  private func feed(_ layer: Int, _ mixer: ConfigMixer) -> (all: Double, active: Double) {
    guard !isBare(layer, mixer) else { return (0, 0) }
    guard let experts = config.experts.map(Double.init), isMixture(layer) else {
      let size = number("intermediate_size_mlp", "intermediate_size", "n_inner", "ffn_dim") ?? 4 * hidden
      return (gates * hidden * size, gates * hidden * size)
    }
    let one = gates * hidden * (number("moe_intermediate_size", "expert_ffn_hidden_size") ?? plainExpert)
    let always = hidden * experts + shared(one)
    return (always + experts * one, always + Double(config.expertsUsed ?? config.experts ?? 0) * one)
  }

  private var plainExpert: Double { number("intermediate_size") ?? 4 * hidden }

  /// Matrices of a feed-forward part: three with a gate, two without.
  private var gates: Double {
    let plain = ["relu", "relu2", "gelu_new", "gelu_fast"]
    let activation = config.text("mlp_hidden_act") ?? config.text("hidden_act") ?? config.text("activation_function")
    return plain.contains(activation ?? "silu") && !config.family.hasPrefix("gemma") ? 2 : 3
  }

  /// Experts that every token reads, and a feed-forward part beside them.
  private func shared(_ one: Double) -> Double {
    let size = number(
      "shared_expert_intermediate_size", "shared_intermediate_size", "moe_shared_expert_intermediate_size")
    if let size { return gates * hidden * size }
    let count = number("n_shared_experts", "num_shared_experts") ?? (config.family.hasPrefix("llama4") ? 1 : 0)
    let dense = config.flag("enable_moe_block") == true ? gates * hidden * plainExpert : 0
    return count * one + dense
  }

  /// Whether layers are parts of their own, so that one with a mixer has nothing behind it.
  private func isBare(_ layer: Int, _ mixer: ConfigMixer) -> Bool {
    config.text("hybrid_override_pattern") != nil && mixer != .none
  }

  private func isMixture(_ layer: Int) -> Bool {
    if let pattern = config.text("hybrid_override_pattern") {
      return pattern.dropFirst(layer).first == "E"
    }
    let dense = config.integer("first_k_dense_replace", "num_dense_layers", "moe_layer_start_index")
    if layer < dense ?? 0 { return false }
    if config.integers("mlp_only_layers")?.contains(layer) ?? false { return false }
    if let layers = config.integers("moe_layers") { return layers.contains(layer) }
    let step = config.integer(
      "interleave_moe_layer_step", "decoder_sparse_step", "moe_layer_freq", "expert_layer_period")
    guard let step, step > 1 else { return true }
    return layer % step == config.integer("expert_layer_offset") ?? step - 1
  }
}
