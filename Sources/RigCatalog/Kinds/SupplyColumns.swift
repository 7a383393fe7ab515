import RigModel

/// A row of `psu.csv`.
struct SupplyRecord: PartSpecRecord {
  var supply = Supply(rated: nil, rating: nil)

  static let kind = CatalogKind.psu
  var spec: PartSpec { .supply(supply) }

  static var columns: [Column<SupplyRecord>] {
    [
      .number("rated_w", 1...20_000) { $0.supply.rated = Watts($1) },
      .number("rail_12v_w", 1...20_000) { $0.supply.rail12V = Watts($1) },
      .word("rating") { $0.supply.rating = $1 },
      .word("curve") { $0.supply.curve = $1 },
      .plugs("connectors") { $0.supply.connectors = $1 },
      .integer("cables", 0...64) { $0.supply.cables = $1 },
      .parsed("atx", "false, true or the version of the specification such as 3.1", form) { $0.supply.form = $1 },
      .number("min_input_v", 1...1000) { $0.supply.minimumInput = $1 },
      .flag("proprietary") { $0.supply.isProprietary = $1 },
      .flag("breakout") { $0.supply.isBreakout = $1 },
    ]
  }

  private static func form(_ cell: CellText) -> SupplyForm? {
    if let isATX = cell.flag { return isATX ? .atx(version: nil) : .other }
    guard case .number(let version) = DecimalText.read(cell.slice), (1...10).contains(version) else { return nil }
    return .atx(version: version)
  }
}
