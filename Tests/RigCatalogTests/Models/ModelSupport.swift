import RigModel

@testable import RigCatalog

extension ImportHome {
  /// Imports files that are in memory, by their paths.
  /// - Parameter others: files beside them.
  func models(
    _ files: [(path: String, bytes: [UInt8])], id: String? = nil, others: [(path: String, bytes: [UInt8])] = []
  ) throws -> ImportReport {
    try ModelImport.run(files.map(\.path), directories, id: id) { path throws(CatalogError) in
      guard let file = (files + others).first(where: { $0.path == path }) else {
        throw CatalogError(file: path, message: "cannot read: No such file or directory")
      }
      return source(path, file.bytes)
    }
  }

  /// Imports a GGUF file.
  func model(_ shape: GGUFShape, named name: String = "model.gguf", id: String? = nil) throws -> ImportReport {
    try models([(name, shape.file.bytes)], id: id)
  }

  /// Imports a `config.json` of a folder.
  func config(_ text: String, in folder: String = "Nova-8B", id: String? = nil) throws -> ImportReport {
    try models([("\(folder)/config.json", Array(text.utf8))], id: id)
  }
}
