import RigModel

/// A row of `psu.csv`.
struct SupplyRecord: PartSpecRecord {
  var supply = Supply(rated: nil, rating: nil)

  static let kind = CatalogKind.psu
  var spec: PartSpec { .supply(supply) }

  static var columns: [Column<SupplyRecord>] {
    [
      .number("rated_w", 1...20_000) { $0.supply.rated = Watts($1) },
      .number("rail_12v_w", 1...20_000),
      .word("rating") { $0.supply.rating = $1 },
      .word("curve") { $0.supply.curve = $1 },
      .plugs("connectors") { $0.supply.connectors = $1 },
      .integer("cables", 0...64),
      .flag("atx"),
      .number("min_input_v", 1...1000),
      .flag("proprietary") { $0.supply.isProprietary = $1 },
      .flag("breakout"),
    ]
  }
}
