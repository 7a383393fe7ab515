import RigCatalog

extension Directories {
  /// Loads the catalog with the user's own files and then a named folder's over it.
  func catalog(under folder: String?) throws(Failure) -> LoadedCatalog {
    do throws(CatalogError) {
      return try CatalogLoader.load(overlays: overlays(named: folder))
    } catch {
      throw Failure.data(error)
    }
  }
}
