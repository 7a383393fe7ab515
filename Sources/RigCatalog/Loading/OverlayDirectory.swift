import RigModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of `KIND.csv` files that lie over the catalog.
public struct OverlayDirectory: Hashable, Sendable {
  /// The folder's path.
  public let path: String
  /// Whether it must be there; the one in the user's configuration need not.
  public let isRequired: Bool

  /// Whether its rows count only as long as what is compiled in is not newer.
  public let isUpdate: Bool

  /// Makes a folder of files.
  public init(path: String, isRequired: Bool = true, isUpdate: Bool = false) {
    (self.path, self.isRequired, self.isUpdate) = (path, isRequired, isUpdate)
  }

  /// Reads the catalog files; other files are left alone, but a `.csv` of an unknown kind is an error.
  func files() throws(CatalogError) -> [SourceFile] {
    let listed: [String]?
    do throws(FileError) {
      listed = try Folder.list(path)
    } catch {
      guard error.code != ENOTDIR else {
        throw CatalogError(file: path, message: "found a file, expected a directory with files such as gpu.csv")
      }
      throw CatalogError(error)
    }
    guard let names = listed else {
      guard isRequired else { return [] }
      throw CatalogError(file: path, message: "found no such directory, expected one with files such as gpu.csv")
    }
    var files: [SourceFile] = []
    for name in OverlayDirectory.catalogFiles(names) { files.append(try file(named: name)) }
    return isUpdate ? files.compactMap(OverlayDirectory.newer) : files
  }

  private static func newer(_ file: SourceFile) -> SourceFile? {
    guard let rows = UpdateRows(file) else { return file }
    return rows.file { !rows.isOlder($0) }
  }

  /// The paths of the catalog files, as far as the folder can be read.
  public var paths: [String] { OverlayDirectory.catalogFiles((try? Folder.list(path)) ?? nil ?? []).map(path(of:)) }

  private static func catalogFiles(_ names: [String]) -> [String] {
    names.sorted().filter { $0.hasSuffix(".csv") && !$0.hasPrefix(".") }
  }

  private func path(of name: String) -> String { (path.hasSuffix("/") ? path : path + "/") + name }

  private func file(named name: String) throws(CatalogError) -> SourceFile {
    let file = path(of: name)
    guard let kind = CatalogKind(rawValue: String(name.dropLast(4))) else {
      throw CatalogError(file: file, message: Wording.choice(String(name.dropLast(4)), of: CatalogKind.names))
    }
    return try SourceFile(kind: kind, path: file)
  }
}

extension SourceFile {
  /// Reads a file of the user.
  init(kind: CatalogKind, path: String) throws(CatalogError) {
    do throws(FileError) {
      self.init(kind: kind, try FileReader.read(path, limit: CatalogLoader.fileLimit), path: path)
    } catch {
      throw CatalogError(error)
    }
  }

  init(kind: CatalogKind, _ contents: FileContents, path: String) {
    let day = contents.stamp.map { $0.modified.seconds / 86_400 } ?? 0
    self.init(kind: kind, name: path, bytes: contents.bytes, written: CivilDate(dayNumber: day))
  }
}

extension CatalogError {
  init(_ error: FileError) { self.init(file: error.path, message: error.reason) }
}
