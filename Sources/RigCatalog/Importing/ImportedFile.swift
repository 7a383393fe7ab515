/// A file from outside that is held whole.
struct ImportedFile {
  /// The size in bytes beyond which a file is refused.
  static let limit = 256 << 20

  /// The name that errors give.
  let name: String
  let bytes: [UInt8]

  /// An error about the whole file.
  func error(_ message: String) -> CatalogError { CatalogError(file: name, message: message) }
}
