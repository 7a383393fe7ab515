import RigModel

/// The catalog as the model wants it, and its rows as they were written.
public struct LoadedCatalog: Sendable {
  /// The typed catalog.
  public let catalog: Catalog

  private let read: [KindTable]

  /// All of it, read and checked.
  init(_ read: CatalogTables) {
    catalog = Catalog(parts: read.parts, offers: read.offers, tariffs: read.tariffs, rates: read.rates)
    self.read = read.tables
  }

  /// What is compiled in, with parts and offers to be read when they are asked for.
  init(compiled files: [SourceFile]) {
    let quick = CatalogTables(files, isQuick: true)
    catalog = Catalog(
      parts: CompiledParts(files), offers: CompiledOffers(files), tariffs: quick.tariffs, rates: quick.rates)
    read = quick.tables
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
