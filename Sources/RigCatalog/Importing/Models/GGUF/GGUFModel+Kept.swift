extension GGUFModel {
  /// Experts of a layer; 0 for a dense model.
  var experts: Int { integer("expert_count") ?? 0 }

  /// Tokens that windowed layers keep.
  var window: Int? { integer("attention.sliding_window").flatMap { $0 > 0 ? $0 : nil } }

  /// Whether nobody says which layers have a window.
  var hasVagueWindow: Bool { window != nil && pattern == nil && KeptKeys.period(of: family) == nil }

  private var pattern: GGUFValue? { header.values["\(family).attention.sliding_window_pattern"] }

  /// Whether some layers have a state of fixed size.
  var isRecurrent: Bool {
    integer("ssm.state_size") != nil || integer("full_attention_interval") != nil
      || integer("shortconv.l_cache") != nil || parts.contains { !$0.tensors.recurrent.isEmpty }
      || header.numbers("\(family).attention.head_count_kv")?.contains(0) ?? false
  }

  /// What its layers keep of a token.
  var kept: KeptKeys {
    let shared = integer("attention.shared_kv_layers") ?? 0
    let keeping = (0..<max(layers - shared, 0)).filter(keeps)
    return KeptKeys(layers: keeping.compactMap(layer), window: window)
  }

  /// Whether a layer keeps keys and values: its heads say so, else the interval of those that do, else its tensors.
  private func keeps(_ layer: Int) -> Bool {
    if header.numbers("\(family).attention.head_count_kv") != nil {
      return integer("attention.head_count_kv", of: layer) ?? 0 > 0
    }
    if let interval = integer("full_attention_interval"), interval > 0 { return (layer + 1) % interval == 0 }
    guard isRecurrent, isWhole else { return true }
    return parts.contains { $0.tensors.keeps(layer) }
  }

  private func layer(_ place: Int) -> KeptLayer? {
    if let rank = integer("attention.kv_lora_rank"), rank > 0 { return latent(rank) }
    guard let heads = integer("attention.head_count", of: place), heads > 0 else { return nil }
    let isWindowed = window != nil && isWindowed(place)
    let width = (integer("embedding_length") ?? 0) / heads
    let suffix = isWindowed ? "_swa" : ""
    let keys = integer("attention.key_length\(suffix)") ?? integer("attention.key_length") ?? width
    let values = integer("attention.value_length\(suffix)") ?? integer("attention.value_length") ?? keys
    return KeptLayer(
      heads: integer("attention.head_count_kv", of: place) ?? heads, keys: keys, values: values,
      isWindowed: isWindowed)
  }

  /// A layer that keeps one vector for all heads, of which keys and values are made.
  private func latent(_ rank: Int) -> KeptLayer {
    let joint = integer("attention.key_length_mla") == nil ? nil : integer("attention.key_length")
    return KeptLayer(heads: 1, keys: joint ?? rank + (integer("rope.dimension_count") ?? 0), values: 0)
  }

  private func isWindowed(_ place: Int) -> Bool {
    switch pattern {
    case .numbers(let all): place < all.count && all[place] != 0
    case .number(let period): KeptKeys.isWindowed(place, period: Int(exactly: period) ?? 1)
    default: KeptKeys.isWindowed(place, period: KeptKeys.period(of: family) ?? 1)
    }
  }
}
