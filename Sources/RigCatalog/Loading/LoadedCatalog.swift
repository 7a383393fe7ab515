import RigModel

/// The catalog as the model wants it, and its rows as they were written.
public struct LoadedCatalog: Sendable {
  /// The typed catalog.
  public let catalog: Catalog

  private let read: [KindTable]

  /// All of it, read and checked.
  init(_ read: CatalogTables) {
    catalog = Catalog(
      parts: read.parts, offers: read.offers, speeds: read.speeds, tariffs: read.tariffs, rates: read.rates)
    self.read = read.tables
  }

  /// What is compiled in, to be read when it is asked for.
  init() {
    catalog = Catalog(
      parts: CompiledParts(), offers: CompiledOffers(), speeds: CompiledSpeeds(), rates: CompiledRates())
    read = []
  }

  /// A table for each kind, in the order of the kinds.
  public var tables: [CatalogTable] { CatalogKind.allCases.map { self[$0] } }

  /// The table of a kind.
  public subscript(kind: CatalogKind) -> CatalogTable {
    CatalogTable(read.first { $0.kind == kind } ?? .compiled(kind))
  }

  /// All ids of all kinds.
  public var ids: [String] { tables.flatMap(\.ids) }
}
