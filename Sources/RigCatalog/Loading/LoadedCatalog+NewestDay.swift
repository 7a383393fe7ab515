extension LoadedCatalog {
  /// The newest day on which something of a row was seen, such as `2026-11-29`; `nil` when no row says one.
  public var newestDay: String? { tables.compactMap(\.newestDay).max() }
}

extension CatalogTable {
  /// The newest day on which a row was seen.
  fileprivate var newestDay: String? {
    columns.firstIndex { $0.name == "as_of" }.flatMap { column in (0..<rowCount).map { text($0, column) }.max() }
  }
}
