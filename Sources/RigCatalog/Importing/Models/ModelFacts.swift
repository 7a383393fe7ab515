import RigModel

/// What a file says of a model, as cells of its row.
struct ModelFacts {
  /// What it is called, the most exact name first.
  var names: [String] = []
  /// The size of its file, where it is one of a quantization with a name.
  var size: StatedSize?
  /// What else there is to say, a sentence each.
  var remarks: [String] = []
  private(set) var cells: [String: String] = ["task": ModelTask.language.rawValue]
  private(set) var estimated: Set<String> = []

  /// Writes a cell, or leaves it to what is known already.
  mutating func set(_ column: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    cells[column] = text
    estimated.remove(column)
  }

  /// Writes a number with at most six decimals.
  mutating func set(_ column: String, _ number: Double?, isEstimate: Bool = false) {
    set(column, number.map { DecimalText.shortest(($0 * 1e6).rounded() / 1e6) })
    if isEstimate, number != nil { estimated.insert(column) }
  }

  /// Writes a whole number.
  mutating func set(_ column: String, _ number: Int?, isEstimate: Bool = false) {
    set(column, number.map(Double.init), isEstimate: isEstimate)
  }

  /// Marks a cell as a guess.
  mutating func guess(_ column: String) { estimated.insert(column) }

  /// Says nothing of a column.
  mutating func omit(_ column: String) {
    cells[column] = nil
    estimated.remove(column)
  }

  /// A number that was written.
  func number(_ column: String) -> Double? { cells[column].flatMap { DecimalText.number($0) } }

  /// Checks that every cell can be one of a catalog file.
  func check() throws(Refusal) {
    var record = ModelRecord()
    for field in ModelRecord.schema.columns {
      guard let text = cells[field.name], let fault = field.read(CellText(text), into: &record) else { continue }
      throw Refusal(message: "\(field.name): \(fault)")
    }
    if let used = number("experts_used"), let all = number("experts"), used > all {
      throw Refusal(message: "found \(DecimalText.shortest(used)) experts used of \(DecimalText.shortest(all))")
    }
  }
}

extension ModelFacts {
  /// Writes what kind of layers it has.
  /// - Parameters:
  ///   - family: the name of its architecture.
  ///   - isLinear: whether some layers keep a state of fixed size instead of keys and values.
  mutating func setKind(_ family: String, hasExperts: Bool, isLinear: Bool) {
    let kind: LayerKind =
      switch (hasExperts, isLinear) {
      case (true, true): .linearMoE
      case (true, false): family.hasPrefix("gemma") ? .gemmaMoE : .moe
      case (false, true): family.hasPrefix("lfm2") ? .convolution : .linear
      case (false, false): family.hasPrefix("gemma") ? .gemma : .dense
      }
    set("layer_kind", kind.rawValue)
  }

  /// Takes the input table from what a token reads of a family whose makers count so, and whose rows do.
  ///
  /// Source: OpenAI gpt-oss model card, arXiv 2508.10925: 3.61 and 5.13 thousand million active parameters are those of the
  /// layers and of the output table.
  mutating func leaveOutInputTable(of family: String) {
    guard family.filter(\.isLetter) == "gptoss", let active = number("active_params_b"), let hidden = number("hidden"),
      let vocabulary = number("vocabulary")
    else { return }
    set("active_params_b", active - hidden * vocabulary / 1e9, isEstimate: estimated.contains("active_params_b"))
  }

  /// Writes what the layers keep of a token.
  mutating func set(_ cache: KeptKeys) {
    set("kv_layers", cache.layers.count)
    guard let first = cache.layers.first else { return set("kv_bytes_per_token", 0) }
    let isAlike = cache.layers.allSatisfy { $0.hasShape(of: first) }
    set("kv_heads", cache.layers.map(\.heads).max())
    set("head_dim", isAlike ? first.keys : cache.layers.map(\.keys).max())
    if !isAlike || first.keys != first.values { set("kv_bytes_per_token", cache.bytes) }
    guard let window = cache.window, cache.windowShare > 0 else { return }
    set("window", window)
    set("window_share", (cache.windowShare * 1e4).rounded() / 1e4)
  }
}
