import RigCatalog

extension Directories {
  /// Loads the catalog out of some folders.
  static func load(_ folders: CatalogFolders) throws(Failure) -> LoadedCatalog {
    do throws(CatalogError) {
      return try CatalogLoader.load(folders)
    } catch {
      throw Failure.data(error)
    }
  }
}
