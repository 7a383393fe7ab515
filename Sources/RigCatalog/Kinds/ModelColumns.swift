import RigModel

/// A row of `model.csv`.
struct ModelRecord: CatalogRecord {
  var model = OpenModel()
  var estimated: [String] { model.estimated }

  init() { model.source = Overlay.unnamedSource }

  static var schema: Schema<ModelRecord> {
    Schema(kind: .model, columns: weights + memory + layers + origin, ordered: [("active_params_b", "params_b")])
  }

  /// The columns of outlines alone.
  static var outline: Schema<ModelRecord> {
    Schema(kind: .model, columns: weights.filter { ["task", "params_b"].contains($0.name) })
  }

  private static var weights: [Field<ModelRecord>] {
    [
      .id { $0.model.id = $1 },
      .text("name") { $0.model.name = $1 },
      .word("task") { $0.model.task = $1 },
      .number("params_b", 0.001...100_000) { $0.model.parameters = $1 },
      .number("active_params_b", 0.001...100_000) { $0.model.activeParameters = $1 },
    ]
  }

  private static var memory: [Field<ModelRecord>] {
    [
      .integer("layers", 1...1000) { $0.model.layers = $1 },
      .integer("kv_layers", 0...1000) { $0.model.kvLayers = $1 },
      .integer("kv_heads", 1...1000) { $0.model.kvHeads = $1 },
      .integer("head_dim", 1...100_000) { $0.model.headDimension = $1 },
      .number("kv_bytes_per_token", 0...100_000_000) { $0.model.kvBytesPerToken = $1 },
      .integer("window", 1...100_000_000) { $0.model.window = $1 },
      .number("window_share", Limits.share) { $0.model.windowShare = $1 },
      .integer("context", 1...100_000_000) { $0.model.context = $1 },
      .integer("vocabulary", 1...100_000_000) { $0.model.vocabulary = $1 },
      .flag("tied") { $0.model.isTied = $1 },
      .integer("hidden", 1...10_000_000) { $0.model.hidden = $1 },
    ]
  }

  private static var layers: [Field<ModelRecord>] {
    [
      .word("layer_kind") { $0.model.layerKind = $1 },
      .integer("experts", 1...100_000) { $0.model.experts = $1 },
      .integer("experts_used", 1...100_000) { $0.model.expertsUsed = $1 },
      .flag("mtp") { $0.model.guessesAhead = $1 },
      sizes,
      .number("working_gib", 0.01...10_000) { $0.model.workingMemory = Gibibytes($1) },
      .integer("steps", 1...100_000) { $0.model.steps = $1 },
    ]
  }

  private static var sizes: Field<ModelRecord> {
    let expected = "quantizations and file sizes in 10^9 bytes, such as q4_k_m:42.5 q8_0:75"
    return Field("sizes", .pattern(expected: expected, isRight: { StatedSize.list($0) != nil })) { record, value in
      if case .text(let text) = value { record.model.sizes = StatedSize.list(text) ?? [] }
    }
  }

  private static var origin: [Field<ModelRecord>] {
    [
      .text("licence") { $0.model.license = $1 },
      .text("source") { $0.model.source = $1 },
      .date("as_of") { $0.model.asOf = $1 },
      .words("estimated") { $0.model.estimated = $1 },
      .text("note") { $0.model.note = $1 },
    ]
  }

  var fault: (columns: [String], message: String)? {
    guard let used = model.expertsUsed, used > model.experts ?? used else { return nil }
    return (["experts_used", "experts"], "found more experts used than there are")
  }

  /// The model; a row without a name is called by its id, one without a date counts from the day its file was written.
  func model(undated: CivilDate) -> OpenModel {
    var model = model
    if model.name.isEmpty { model.name = model.id }
    model.asOf = model.asOf ?? undated
    return model
  }
}
