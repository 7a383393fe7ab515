import RigModel

/// The catalog as the model wants it, and its rows as they were written.
public struct LoadedCatalog: Sendable {
  /// The typed catalog.
  public let catalog: Catalog

  private let read: [KindTable]
  private let compiledOffers: CompiledOffers?

  init(_ read: CatalogTables, _ compiledOffers: CompiledOffers?) {
    let offers: any OfferSource = compiledOffers ?? OfferList(read.offers)
    catalog = Catalog(parts: read.parts, offers: offers, tariffs: read.tariffs, rates: read.rates)
    (self.read, self.compiledOffers) = (read.tables, compiledOffers)
  }

  /// A table for each kind, in the order of the kinds.
  public var tables: [CatalogTable] { CatalogKind.allCases.map { self[$0] } }

  /// The table of a kind.
  public subscript(kind: CatalogKind) -> CatalogTable {
    let table = read.first { $0.kind == kind } ?? compiledOffers?.table
    return CatalogTable(table ?? KindTable(kind: kind, columns: []))
  }

  /// All ids of all kinds.
  public var ids: [String] { tables.flatMap(\.ids) }
}
