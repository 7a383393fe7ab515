import RigModel

/// Reads the catalog: what is compiled in, then the user's files over it.
public enum CatalogLoader {
  /// The size in bytes beyond which a catalog file is refused.
  public static let fileLimit = 16 << 20

  /// Loads the catalog.
  /// - Parameter overlays: folders that lie over it, later ones over earlier ones.
  public static func load(overlays: [OverlayDirectory] = []) throws(CatalogError) -> LoadedCatalog {
    try load(CatalogFolders(overlays: overlays))
  }

  /// Loads the catalog.
  public static func load(_ folders: CatalogFolders) throws(CatalogError) -> LoadedCatalog {
    let (own, isClosed) = (try folders.files(), folders.only != nil)
    guard !own.isEmpty || isClosed else { return LoadedCatalog() }
    let read = CatalogTables.lazily(own, isClosed: isClosed)
    if let error = read.log.errors.first { throw error }
    return LoadedCatalog(read)
  }

  /// Reads one file as it would lie over the compiled-in catalog, and finds all that is wrong with it.
  /// - Parameter path: a file whose name, its last word or a column `kind` says what it is about; `-` for standard input.
  public static func check(_ path: String) -> CatalogCheck {
    let contents: FileContents
    do throws(FileError) {
      contents = try FileReader.read(path, limit: fileLimit, mayWait: true)
    } catch {
      return CatalogCheck(file: path, rows: 0, errors: [CatalogError(error)])
    }
    guard let kind = CatalogKind(ofFile: path, contents.bytes) else {
      let message = "found no kind, expected a name such as gpu.csv or my-gpu.csv, or a column kind"
      return CatalogCheck(file: path, rows: 0, errors: [CatalogError(file: path, message: message)])
    }
    return check(SourceFile(kind: kind, contents, path: path))
  }

  static func check(_ file: SourceFile) -> CatalogCheck {
    let read = CatalogTables([file], isWhole: true)
    let errors = read.log.errors.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
    guard errors.isEmpty else { return CatalogCheck(file: file.name, rows: 0, errors: errors) }
    var log = ErrorLog()
    let parsed = CSVParser.parse(file.name, file.bytes, &log)
    let warnings = parsed.withoutSource + parsed.doubts(LoadedCatalog(read).catalog)
    return CatalogCheck(file: file.name, rows: parsed.rowCount, errors: errors, warnings: warnings)
  }
}

/// What a look at one catalog file brought.
public struct CatalogCheck: Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  public let file: String
  /// Rows below the header of a file without errors.
  public let rows: Int
  /// The errors in the order of the file, at most 100.
  public let errors: [CatalogError]
  /// What is right and looks wrong beside the rest of the catalog, in the order of the file; none beside errors.
  public var warnings: [CatalogError] = []

  /// Whether there may be more errors than those that are told.
  public var isCut: Bool { errors.count >= ErrorLog.limit }

  /// A line for each error, or one that says that there is none.
  public var description: String {
    guard errors.isEmpty else { return errors.map(\.description).joined(separator: "\n") }
    let doubts = warnings.isEmpty ? "" : ", \(warnings.count) \(warnings.count == 1 ? "warning" : "warnings")"
    return "\(file): \(rows) \(rows == 1 ? "row" : "rows"), no errors\(doubts)"
  }
}

extension CatalogKind {
  /// Finds out what a file is about: from its name, from the last word of its name, or from its column `kind`.
  init?(ofFile path: String, _ bytes: [UInt8]) {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.hasSuffix(".csv") ? name.dropLast(4) : name
    let word = stem.split { !$0.isLetter }.last ?? ""
    guard let kind = CatalogKind(rawValue: String(word)) ?? CatalogKind.column(in: bytes) else { return nil }
    self = kind
  }

  private static func column(in bytes: [UInt8]) -> CatalogKind? {
    var log = ErrorLog()
    let file = CSVParser.parse("", bytes, &log)
    guard file.rowCount > 0, let place = file.header.firstIndex(where: { file.text($0).text == "kind" }) else {
      return nil
    }
    return CatalogKind(rawValue: file.text(file.cells[place]).text)
  }
}
