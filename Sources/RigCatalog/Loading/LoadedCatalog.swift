import RigModel

/// The catalog as the model wants it, and its rows as they were written.
public struct LoadedCatalog: Sendable {
  /// The typed catalog.
  public let catalog: Catalog

  private let own: [SourceFile]
  private let isClosed: Bool
  private let listed = Memo<[CatalogKind: KindTable]>([:])

  /// What is compiled in with what was read of a person's own files over it; rows are read when they are looked at.
  init(_ read: CatalogTables? = nil) {
    catalog = Catalog(
      parts: CatalogParts(
        read?.parts ?? [:], read?.lines ?? OwnLines(), isClosed: read?.isClosed == true,
        measured: read?.speeds.values.filter(\.isOwn) ?? []),
      offers: CatalogOffers(read?.offers, read?.earnings),
      speeds: CatalogSpeeds(read?.speeds), rates: CatalogRates(read?.tariffs, read?.rates),
      models: CatalogModels(read?.models, read?.hosted, read?.coefficients))
    (own, isClosed) = (read?.own ?? [], read?.isClosed == true)
  }

  /// A table for each kind, in the order of the kinds.
  public var tables: [CatalogTable] { CatalogKind.allCases.map { self[$0] } }

  /// The table of a kind.
  public subscript(kind: CatalogKind) -> CatalogTable {
    CatalogTable(listed.value(for: kind) { .whole(kind, own, isAlone: isClosed && kind.isPart) })
  }

  /// All ids of all kinds.
  public var ids: [String] { tables.flatMap(\.ids) }
}

extension LoadedCatalog {
  /// The sentence end that names what an unknown id may mean: a part by one of its names, else the id of any kind that is
  /// spelled most like it; of a name of several words, which says what a card has, an id of another kind alone.
  public func hint(for id: String) -> String {
    var names = PartNames(catalog)
    let named = names.hint(for: id)
    guard named.isEmpty else { return named }
    return Spelling.hint(for: id, in: ids.lazy.filter { !id.contains(" ") || catalog[PartID(rawValue: $0)] == nil })
  }
}
