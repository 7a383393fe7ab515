extension Directories {
  /// The folder of catalog files that lie over the compiled-in ones; it need not be there.
  public var catalog: OverlayDirectory? {
    configuration.map { OverlayDirectory(path: $0 + "/catalog", isRequired: false) }
  }

  /// The folders that lie over the catalog: the user's own, then one that was named.
  public func overlays(named directory: String? = nil) -> [OverlayDirectory] {
    [catalog, directory.map { OverlayDirectory(path: $0) }].compactMap(\.self)
  }

  /// The folders of a catalog: the user's own, one that lies over it, and one that is all there is of parts.
  public func folders(over named: String? = nil, only closed: String? = nil) -> CatalogFolders {
    CatalogFolders(overlays: overlays(named: named), only: closed.map { OverlayDirectory(path: $0) })
  }
}
