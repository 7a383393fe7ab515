extension Directories {
  /// The folder of catalog files that lie over the compiled-in ones; it need not be there.
  public var catalog: OverlayDirectory? {
    configuration.map { OverlayDirectory(path: $0 + "/catalog", isRequired: false) }
  }

  /// The folder of rows that an update brought; it need not be there.
  public var updates: OverlayDirectory? {
    data.map { OverlayDirectory(path: $0 + "/catalog", isRequired: false, isUpdate: true) }
  }

  /// The folders that lie over the catalog: what an update brought, the user's own, then one that was named.
  public func overlays(named directory: String? = nil) -> [OverlayDirectory] {
    [updates, catalog, directory.map { OverlayDirectory(path: $0) }].compactMap(\.self)
  }

  /// The folders of a catalog: the user's own, one that lies over it, and one that is all there is of parts.
  public func folders(over named: String? = nil, only closed: String? = nil) -> CatalogFolders {
    CatalogFolders(overlays: overlays(named: named), only: closed.map { OverlayDirectory(path: $0) })
  }
}
