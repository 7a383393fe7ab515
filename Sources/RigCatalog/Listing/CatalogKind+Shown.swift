extension CatalogKind {
  /// The columns that a person wants to see first.
  var shownColumns: [String] {
    switch self {
    case .gpu: ["id", "name", "vram_gib", "devices", "bandwidth_gb_s", "peak_w"] + CatalogKind.price
    case .platform: ["id", "name", "ram_gib", "x16_slots", "psu_rated_w"] + CatalogKind.price
    case .psu: ["id", "name", "rated_w", "rating", "connectors"] + CatalogKind.price
    case .storage: ["id", "name", "capacity_gib", "interface"] + CatalogKind.price
    case .cooling: ["id", "name", "fits"] + CatalogKind.price
    case .adapter: ["id", "name", "takes", "gives"] + CatalogKind.price
    case .case: ["id", "name", "slots", "max_gpu_length_mm"] + CatalogKind.price
    case .offer:
      ["id", "gpu", "gpu_count", "vram_gib", "on_demand_per_hour", "spot_per_hour", "currency", "offered", "as_of"]
    case .speed: ["id", "gpu", "gpu_count", "model", "quant", "metric", "value", "unit", "test", "confidence", "as_of"]
    case .tariff: ["id", "name", "price_per_kwh", "currency", "grid_gco2_per_kwh", "vat", "as_of"]
    case .currency: ["id", "name", "units_per_euro", "as_of"]
    }
  }

  private static let price = ["price_low", "price_median", "price_high", "currency", "price_kind", "as_of"]
}
