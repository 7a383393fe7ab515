import RigModel

extension ModelRows {
  /// What was found, in one line.
  func sentence(_ id: String, _ facts: ModelFacts) -> String {
    let cell = { (column: String) in facts.cells[column] ?? "" }
    let size = facts.size.map { ", \($0.quantization) \(DecimalText.shortest($0.gigabytes)) GB" } ?? ""
    let isMixture = !cell("experts").isEmpty && !cell("active_params_b").isEmpty
    let active = isMixture ? ", \(cell("active_params_b")) of them a token" : ""
    let keys =
      cell("kv_bytes_per_token").isEmpty
      ? "\(cell("kv_heads")) × \(cell("head_dim")) kept in \(cell("kv_layers"))"
      : "\(cell("kv_bytes_per_token")) B a token kept in \(cell("kv_layers"))"
    let mark = facts.estimated.contains("params_b") ? "≈" : ""
    let weights = cell("params_b").isEmpty ? "" : "\(mark)\(cell("params_b")) thousand million weights\(active), "
    return "\(id): \(weights)\(cell("layers")) layers, \(keys)\(size)"
  }

  /// The columns of a row that are empty and would be of use.
  func missing(_ id: String) -> [String] {
    ["params_b", "active_params_b", "kv_heads", "context", "vocabulary", "tied", "hidden", "sizes", "licence"]
      .filter { table.text(id, $0).isEmpty }
  }
}
