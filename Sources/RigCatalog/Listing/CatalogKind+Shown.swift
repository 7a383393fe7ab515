import RigModel

extension CatalogKind {
  /// The columns that a person wants to see first.
  var shownColumns: [String] {
    switch self {
    case .part(let kind):
      ["id", "name"] + kind.shown + ["price_low", "price_median", "price_high", "currency", "price_kind", "as_of"]
    case .offer:
      ["id", "gpu", "gpu_count", "vram_gib", "on_demand_per_hour", "spot_per_hour", "currency", "offered", "as_of"]
    case .model: ["id", "name", "task", "params_b", "active_params_b", "context", "sizes", "working_gib", "as_of"]
    case .hosted: ["id", "model", "provider", "unit", "input_price", "output_price", "currency", "as_of"]
    case .earning: ["id", "gpu", "low_per_hour", "per_hour", "high_per_hour", "currency", "as_of"]
    case .coefficient: ["id", "value", "note"]
    case .speed: ["id", "gpu", "gpu_count", "model", "quant", "metric", "value", "unit", "test", "confidence", "as_of"]
    case .tariff: ["id", "name", "price_per_kwh", "currency", "grid_gco2_per_kwh", "vat", "as_of"]
    case .currency: ["id", "name", "units_per_euro", "as_of"]
    }
  }
}
