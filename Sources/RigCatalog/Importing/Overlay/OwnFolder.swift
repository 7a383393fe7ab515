import RigModel

/// One's own catalog folder, read before an import and written after it.
struct OwnFolder {
  /// The folder of everything that the user wrote.
  let configuration: String
  /// The catalog with the folder over it.
  let loaded: LoadedCatalog

  private let overlay: OverlayDirectory
  private let files: [SourceFile]
  /// What an update brought, which lies under them.
  private let updates: [SourceFile]

  /// Reads the folder; anything wrong in it stops the import.
  init(_ directories: Directories) throws(CatalogError) {
    guard let configuration = directories.configuration, let overlay = directories.catalog else {
      throw CatalogError(file: "$XDG_CONFIG_HOME", message: "found no such variable and no HOME, expected a folder")
    }
    (self.configuration, self.overlay) = (configuration, overlay)
    files = try overlay.files()
    updates = try directories.updates?.files() ?? []
    loaded = try CatalogLoader.load(overlays: directories.overlays())
  }

  /// Does work on the folder while no other import does any, so that none overwrites what another has taken in.
  static func alone<Result>(
    _ directories: Directories, _ work: () throws(CatalogError) -> Result
  ) throws(CatalogError) -> Result {
    guard let configuration = directories.configuration else { return try work() }
    let lock: FolderLock
    do throws(FileError) {
      lock = try FolderLock(configuration)
    } catch {
      throw CatalogError(error)
    }
    defer { lock.release() }
    return try work()
  }

  /// The file of a kind, to be changed.
  func table(_ kind: CatalogKind) -> OwnTable { OwnTable(loaded[kind], file: files.last { $0.kind == kind }) }

  /// Where the file of a kind lies.
  private func path(_ kind: CatalogKind) -> String { "\(overlay.path)/\(kind.fileName)" }

  /// Checks the catalog with the changed files in it; nothing is written.
  /// - Returns: the files to write.
  func check(_ tables: [OwnTable]) throws(CatalogError) -> [SourceFile] {
    let today = CivilDate(dayNumber: 0)
    let changed = tables.filter(\.isChanged).map {
      SourceFile(kind: $0.kind, name: path($0.kind), bytes: Array($0.text.utf8), written: today)
    }
    guard !changed.isEmpty else { return [] }
    if let large = changed.first(where: { $0.bytes.count > CatalogLoader.fileLimit }) {
      let message = "cannot write: found more than \(CatalogLoader.fileLimit >> 10) KiB"
      throw CatalogError(file: large.name, message: message)
    }
    let kept = files.filter { file in !changed.contains { $0.kind == file.kind } }
    if let error = CatalogTables(updates + kept + changed).log.errors.first { throw error }
    return changed
  }

  /// Writes files one by one, each in one step.
  /// - Returns: their paths.
  func write(_ files: [SourceFile]) throws(CatalogError) -> [String] {
    do throws(FileError) {
      if !files.isEmpty { try Folder.make(overlay.path) }
      for file in files { try AtomicFile.write(file.bytes, to: file.name) }
      return files.map(\.name)
    } catch {
      throw CatalogError(error)
    }
  }
}
