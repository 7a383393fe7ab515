import RigModel

/// A row of `speed.csv`.
struct SpeedRecord: CatalogRecord {
  var id = ""
  var gpu = ""
  var gpuCount = 1
  var model = ""
  var modelID: String?
  var depth: Double?
  var quantization = ""
  var engine = ""
  var metric: SpeedMetric?
  var value: Double?
  var unit: String?
  var test = ""
  var source = Overlay.unnamedSource
  var asOf: CivilDate?
  var confidence = MeasurementConfidence.measured
  var estimated: [String] { [] }

  static var schema: Schema<SpeedRecord> { Schema(kind: .speed, columns: work + result) }

  private static var work: [Field<SpeedRecord>] {
    [
      .id { $0.id = $1 },
      .text("gpu") { $0.gpu = $1 }.required,
      .integer("gpu_count", 1...1024) { $0.gpuCount = $1 },
      .text("model") { $0.model = $1 }.required,
      .text("model_id") { $0.modelID = $1 },
      .number("params_b", 0.001...100_000),
      .number("active_params_b", 0.001...100_000),
      .text("quant") { $0.quantization = $1 },
      .number("model_size_gb", 0.001...100_000),
      .text("engine") { $0.engine = $1 },
    ]
  }

  private static var result: [Field<SpeedRecord>] {
    [
      .word("metric") { $0.metric = $1 }.required,
      .number("value", 0.001...10_000_000) { $0.value = $1 }.required,
      .word("unit", of: ["tok/s", "s", "ms", "W"]) { $0.unit = $1 },
      .text("test") { $0.test = $1 },
      .number("depth", 0...100_000_000) { $0.depth = $1 },
      .text("source") { $0.source = $1 },
      .date("as_of") { $0.asOf = $1 },
      .word("confidence") { $0.confidence = $1 },
      .text("note"),
    ]
  }

  var fault: (columns: [String], message: String)? {
    guard let metric, let unit, unit != metric.unit else { return nil }
    return (["metric", "unit"], "found \(metric.rawValue) in \(unit), expected \(metric.unit)")
  }

  /// The result, `nil` without what the schema requires; a row without a date counts from the day its file was written.
  func speed(undated: CivilDate) -> MeasuredSpeed? {
    guard let metric, let value else { return nil }
    return MeasuredSpeed(
      id: id, gpu: PartID(rawValue: gpu), gpuCount: gpuCount, model: model, quantization: quantization,
      engine: engine, metric: metric, value: value, test: test, confidence: confidence, source: source,
      asOf: asOf ?? undated, modelID: modelID, depth: depth)
  }
}
