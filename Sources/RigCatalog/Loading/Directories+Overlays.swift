extension Directories {
  /// The folder of catalog files that lie over the compiled-in ones; it need not be there.
  public var catalog: OverlayDirectory? {
    configuration.map { OverlayDirectory(path: $0 + "/catalog", isRequired: false) }
  }

  /// The folders that lie over the catalog: the user's own, then one that was named.
  public func overlays(named directory: String? = nil) -> [OverlayDirectory] {
    [catalog, directory.map { OverlayDirectory(path: $0) }].compactMap(\.self)
  }
}
