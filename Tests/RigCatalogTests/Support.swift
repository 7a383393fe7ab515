import RigModel

@testable import RigCatalog

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The folder of the package.
let packageRoot = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

/// The compiled-in catalog.
let shipped = Result { () throws(CatalogError) in try CatalogLoader.load() }

extension SourceFile {
  /// The files that are compiled in, in the order of the kinds.
  static var compiledIn: [SourceFile] {
    CatalogKind.allCases.compactMap(CompiledFile.init).map {
      SourceFile(kind: $0.kind, name: $0.kind.fileName, bytes: Array($0.bytes), written: CompiledFile.written)
    }
  }
}

extension CatalogKind {
  static let gpu = part(.gpu)
  static let platform = part(.platform)
  static let psu = part(.psu)
  static let storage = part(.storage)
  static let cooling = part(.cooling)
  static let adapter = part(.adapter)
  static let `case` = part(.case)
}

extension CatalogLoader {
  /// The errors of a text that lies over the compiled-in catalog.
  static func errors(_ kind: CatalogKind, _ text: String) -> [String] { errors(kind, Array(text.utf8)) }

  static func errors(_ kind: CatalogKind, _ bytes: [UInt8]) -> [String] {
    check(overlay(kind, bytes)).errors.map(\.description)
  }

  static func overlay(_ kind: CatalogKind, _ bytes: [UInt8]) -> SourceFile {
    SourceFile(kind: kind, name: "my.csv", bytes: bytes, written: CivilDate(dayNumber: 20_000))
  }

  /// The compiled-in catalog with texts over it.
  static func laid(_ overlays: (CatalogKind, String)...) throws(CatalogError) -> LoadedCatalog {
    let read = CatalogTables(overlays.map { overlay($0, Array($1.utf8)) })
    if let error = read.log.errors.first { throw error }
    return LoadedCatalog(read)
  }
}

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws(FileError) {
    var template = Array("/tmp/rigtui-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError("/tmp", "cannot make the directory", code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { TemporaryFolder.remove(path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let parent = file(name).split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    try Folder.make(parent)
    try AtomicFile.write(text, to: file(name))
  }

  func names() throws -> [String] { try (Folder.list(path) ?? []).sorted() }

  private static func remove(_ path: String) {
    for name in (try? Folder.list(path)) ?? [] { remove("\(path)/\(name)") }
    if unlink(path) != 0 { rmdir(path) }
  }
}

func contents(_ path: String) throws -> String {
  String(decoding: try FileReader.read(path, limit: 1 << 24).bytes, as: UTF8.self)
}

extension Catalog {
  func part(_ id: PartID) -> Part? { self[id] }

  func offer(_ id: OfferID) -> Offer? { self[id] }
}
