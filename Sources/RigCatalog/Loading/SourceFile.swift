import CCatalog
import RigModel

/// A catalog file before it is read.
struct SourceFile: Sendable {
  let kind: CatalogKind
  /// The name that errors give.
  let name: String
  let bytes: [UInt8]
  /// The day it was written, for rows that give no date.
  let written: CivilDate

  /// The files that are compiled in, in the order of the kinds.
  static var compiledIn: [SourceFile] {
    let files = (0..<ccatalog_table_count()).compactMap { file(ccatalog_table($0)) }
    return files.sorted { $0.kind.place < $1.kind.place }
  }

  private static func file(_ embedded: EmbeddedFile) -> SourceFile? {
    guard let kind = CatalogKind(rawValue: String(cString: embedded.name)) else { return nil }
    let bytes = [UInt8](UnsafeBufferPointer(start: embedded.bytes, count: embedded.length))
    return SourceFile(kind: kind, name: kind.fileName, bytes: bytes, written: CivilDate(dayNumber: 0))
  }
}

/// What lies over the compiled-in catalog.
enum Overlay {
  /// The source of a row that names none.
  static let unnamedSource = "own overlay"
}

extension CatalogKind {
  var place: Int { CatalogKind.allCases.firstIndex(of: self) ?? 0 }
}
