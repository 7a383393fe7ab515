import RigModel

/// The catalog as the model wants it, and its rows as they were written.
public struct LoadedCatalog: Sendable {
  /// The typed catalog.
  public let catalog: Catalog
  /// A table for each kind, in the order of the kinds.
  public let tables: [CatalogTable]

  init(_ read: CatalogTables) {
    catalog = Catalog(parts: read.parts, offers: read.offers, tariffs: read.tariffs, rates: read.rates)
    tables = read.tables.map(CatalogTable.init).sorted { $0.kind.place < $1.kind.place }
  }

  /// The table of a kind.
  public subscript(kind: CatalogKind) -> CatalogTable { tables[kind.place] }

  /// All ids of all kinds.
  public var ids: [String] { tables.flatMap(\.ids) }
}
