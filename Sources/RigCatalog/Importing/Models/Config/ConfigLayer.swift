/// What mixes tokens in a layer.
enum ConfigMixer {
  case attention
  /// Attention over the last tokens alone.
  case window
  /// Linear attention, or another state of fixed size.
  case state
  case convolution
  /// Nothing: the layer has but a feed-forward part.
  case none

  /// Reads a word of `layer_types` and its like.
  init(_ word: String) {
    switch word {
    case "sliding_attention", "chunked_attention", "local", "sliding": self = .window
    case "linear_attention", "mamba", "mamba2", "recurrent", "M": self = .state
    case "conv", "short_conv": self = .convolution
    case "mlp", "moe", "-", "E": self = .none
    default: self = .attention
    }
  }

  /// Whether keys and values are kept.
  var keeps: Bool { self == .attention || self == .window }
}

extension ConfigFile {
  /// Tokens that windowed layers keep.
  var window: Int? {
    guard flag("use_sliding_window") ?? true else { return nil }
    return integer("sliding_window", "attention_chunk_size", "sliding_window_size").flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether nobody says which layers have a window.
  var hasVagueWindow: Bool { window != nil && mixerWords == nil && period == nil }

  /// What mixes tokens in each layer.
  var mixers: [ConfigMixer] {
    let count = layers ?? 0
    if let words = mixerWords, words.count >= count { return words.prefix(count).map(ConfigMixer.init) }
    return (0..<count).map(mixer)
  }

  private var mixerWords: [String]? {
    if let pattern = text("hybrid_override_pattern") { return pattern.prefix(1000).map { String($0) } }
    return texts("layer_types", "layers_block_type", "block_types")
  }

  private func mixer(_ layer: Int) -> ConfigMixer {
    if let interval = integer("full_attention_interval"), interval > 0 {
      return (layer + 1) % interval == 0 ? .attention : .state
    }
    if let step = integer("attn_layer_period"), step > 0 {
      return layer % step == integer("attn_layer_offset") ?? 0 ? .attention : .state
    }
    if let kept = integers("full_attn_idxs", "attn_layer_indices") {
      return kept.contains(layer) ? .attention : family.hasPrefix("lfm2") ? .convolution : .state
    }
    guard window != nil, let period, KeptKeys.isWindowed(layer, period: period) else { return .attention }
    return .window
  }

  /// Of so many layers all but the last have a window.
  private var period: Int? {
    integer("sliding_window_pattern", "_sliding_window_pattern") ?? KeptKeys.period(of: family)
  }

  /// What its layers keep of a token.
  var kept: KeptKeys {
    let shared = integer("num_kv_shared_layers") ?? 0
    let keeping = mixers.dropLast(min(shared, mixers.count)).filter(\.keeps)
    return KeptKeys(layers: keeping.compactMap(layer), window: window)
  }

  private func layer(_ mixer: ConfigMixer) -> KeptLayer? {
    if let latent { return KeptLayer(heads: 1, keys: latent.rank + latent.rope, values: 0) }
    guard let heads, let width = headWidth else { return nil }
    // Some have heads of another number and size in layers that see all tokens.
    let isWide = mixer == .attention && mixers.contains(.window)
    let global = isWide ? (integer("num_global_key_value_heads"), integer("global_head_dim")) : (nil, nil)
    let keys = global.1 ?? width
    return KeptLayer(
      heads: global.0 ?? keyHeads ?? heads, keys: keys, values: keys, isWindowed: mixer == .window)
  }
}
