/// A file from outside.
struct ImportedFile {
  /// The size in bytes beyond which a file is refused.
  static let limit = 256 << 20

  /// What a file looks like from its first character.
  enum Shape {
    case empty
    case json
    case markup
    case text
  }

  /// The name that errors give.
  let name: String
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

  /// Reads a file or, for `-`, standard input.
  /// - Parameter mayWait: whether a pipe will do, too, and is waited for.
  init(_ path: String, mayWait: Bool = false) throws(CatalogError) {
    do throws(FileError) {
      bytes = try FileReader.read(path, limit: ImportedFile.limit, mayWait: mayWait).bytes
      name = path == "-" ? "standard input" : path
    } catch {
      throw CatalogError(error)
    }
  }

  /// What the file looks like.
  var shape: Shape {
    switch bytes[CSVParser.start(of: bytes)...].first(where: { $0 > 0x20 }) {
    case nil: .empty
    case UInt8(ascii: "{"), UInt8(ascii: "["): .json
    case UInt8(ascii: "<"): .markup
    default: .text
    }
  }

  /// The file without a byte order mark, as long as it is nothing but JSON.
  var json: ArraySlice<UInt8> { bytes[CSVParser.start(of: bytes)...] }

  /// An error about the whole file.
  func error(_ message: String) -> CatalogError { CatalogError(file: name, message: message) }
}
