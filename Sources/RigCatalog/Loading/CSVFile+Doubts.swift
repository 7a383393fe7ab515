import RigModel

extension CSVFile {
  /// Columns that hold a price.
  private static let prices = [
    "price_median", "other_median", "on_demand_per_hour", "spot_per_hour", "per_month", "price_per_kwh",
    "units_per_euro",
  ]

  /// Prices of rows that name no source: the source of the price that they replace would stand beside them.
  var withoutSource: [CatalogError] {
    let names = columns
    let priced = names.indices.filter { CSVFile.prices.contains(names[$0]) }
    return (0..<rowCount).flatMap { row in
      priced.compactMap { place in
        let source = names.firstIndex(of: names[place] == "other_median" ? "other_source" : "source")
        guard cell(row, place).length > 0, source.map({ cell(row, $0).length == 0 }) ?? true else { return nil }
        return warning(row, place, names[place], "found a price without a source, expected who says it")
      }
    }
  }

  /// What rows of the file are doubted for beside the rest of a catalog.
  func doubts(_ catalog: Catalog) -> [CatalogError] {
    let names = columns
    guard let id = names.firstIndex(of: "id") else { return [] }
    let rows = Dictionary((0..<rowCount).map { (text(cell($0, id)).text, $0) }) { first, _ in first }
    let found = Doubt.all(in: catalog).compactMap { doubt -> (row: Int, warning: CatalogError)? in
      guard let row = rows[doubt.id],
        let place = names.firstIndex(of: doubt.column) ?? (doubt.isOfColumn ? nil : id)
      else { return nil }
      return (row, warning(row, place, doubt.column, doubt.message))
    }
    return found.sorted { ($0.row, $0.warning.column ?? 0) < ($1.row, $1.warning.column ?? 0) }.map(\.warning)
  }

  private func warning(_ row: Int, _ place: Int, _ column: String, _ message: String) -> CatalogError {
    error(at: Int(cell(row, place).start), "\(column): \(message)")
  }
}
