import RigModel

/// Lays the rows of a bundle over what is compiled in, and under one's own.
public enum DataUpdate {
  /// Takes a bundle in, in the place of the one before it.
  /// - Parameters:
  ///   - path: the bundle, or `-` for standard input.
  ///   - directories: where the user's files are.
  ///   - mayWait: whether a pipe will do, too, and is waited for.
  public static func run(
    _ path: String, directories: Directories, mayWait: Bool = false
  ) throws(CatalogError) -> ImportReport {
    guard let folder = directories.updates?.path else {
      throw CatalogError(file: "$XDG_DATA_HOME", message: "found no such variable and no HOME, expected a folder")
    }
    let bundle = try DataBundle(path, mayWait: mayWait)
    let own = try directories.catalog?.files() ?? []
    if let error = CatalogTables(bundle.files + own).log.errors.first { throw error }
    var report = ImportReport(file: "\(bundle.files[0].name) of \(bundle.day)")
    let files = bundle.files.compactMap { newer($0, &report) }
    do throws(FileError) {
      report.written = try write(files, folder)
    } catch {
      throw CatalogError(error)
    }
    return report
  }

  /// The rows that say something new.
  private static func newer(_ file: SourceFile, _ report: inout ImportReport) -> SourceFile? {
    guard let rows = UpdateRows(file) else { return nil }
    return rows.file { row in
      if rows.isKnown(row) {
        report.unchanged += 1
      } else if rows.isOlder(row) {
        report.passedOver[.older, default: 0] += 1
      } else {
        report.taken += 1
        return true
      }
      return false
    }
  }

  /// Writes the files; those of other kinds are what an older bundle left, and go.
  private static func write(_ files: [SourceFile], _ folder: String) throws(FileError) -> [String] {
    let lock = try FolderLock(folder)
    defer { lock.release() }
    for kind in CatalogKind.allCases {
      let path = "\(folder)/\(kind.fileName)"
      if let file = files.first(where: { $0.kind == kind }) {
        try AtomicFile.write(Array(file.bytes.drop { $0 == 10 }), to: path)
      } else {
        Folder.remove(path)
      }
    }
    return files.map { "\(folder)/\($0.kind.fileName)" }
  }
}
