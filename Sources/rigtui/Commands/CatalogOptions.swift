import ArgumentParser
import RigCatalog
import RigModel
import RigReport

/// Where the catalog's overlays lie.
struct CatalogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A folder of KIND.csv files laid over the catalog.", valueName: "DIR"), completion: .directory)
  var catalog: String?

  @Option(
    help: ArgumentHelp("A folder of KIND.csv files whose rows are all parts that there are.", valueName: "DIR"),
    completion: .directory)
  var onlyCatalog: String?

  /// The user's own folder, then `--catalog` over it, or `--only-catalog` alone.
  func folders(_ directories: Directories) -> CatalogFolders { directories.folders(over: catalog, only: onlyCatalog) }

  func validate() throws {
    guard catalog == nil || onlyCatalog == nil else {
      throw ValidationError("--catalog and --only-catalog exclude each other")
    }
  }

  /// Loads the catalog.
  func load(_ directories: Directories) throws(Failure) -> LoadedCatalog {
    try Directories.load(folders(directories))
  }

  /// The files of the catalog, and others that are read beside them.
  func inputs(beside others: [String], _ directories: Directories) -> InputFiles {
    InputFiles(others + folders(directories).paths)
  }
}
