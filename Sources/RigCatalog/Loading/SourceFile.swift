import RigModel

/// A catalog file before it is read.
struct SourceFile: Sendable {
  let kind: CatalogKind
  /// The name that errors give.
  let name: String
  let bytes: [UInt8]
  /// The day it was written, for rows that give no date.
  let written: CivilDate
}

extension SourceFile {
  /// The files that are compiled in, in the order of the kinds.
  static var compiledIn: [SourceFile] { CompiledFile.all.map(SourceFile.init) }

  init(_ file: CompiledFile) {
    self.init(kind: file.kind, name: file.kind.fileName, bytes: Array(file.bytes), written: CompiledFile.written)
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
