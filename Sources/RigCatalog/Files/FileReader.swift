import Glibc

/// A file's bytes and how it looked when they were read.
public struct FileContents: Hashable, Sendable {
  /// The bytes.
  public let bytes: [UInt8]
  /// How the file looked; `nil` for standard input.
  public let stamp: FileStamp?
}

/// Reads files of bounded size.
public enum FileReader {
  /// Reads a file or, for `-`, standard input.
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: the size in bytes beyond which it is refused.
  public static func read(_ path: String, limit: Int) throws(FileError) -> FileContents {
    guard path != "-" else {
      return FileContents(bytes: try bounded(.standardInput, limit), stamp: nil)
    }
    let file = try FileDescriptor(path, O_RDONLY | O_NOCTTY, action: "cannot read")
    defer { file.close() }
    let status = try file.status()
    return FileContents(bytes: try bounded(file, limit), stamp: FileStamp(status))
  }

  private static func bounded(_ file: FileDescriptor, _ limit: Int) throws(FileError) -> [UInt8] {
    let bytes = try file.readAll(limit: limit)
    guard bytes.count <= limit else {
      throw FileError(path: file.path, action: "cannot read", cause: "found more than \(limit >> 10) KiB")
    }
    return bytes
  }
}

/// Folders.
enum Folder {
  /// The names in a folder; `nil` when it is not there.
  static func list(_ path: String) throws(FileError) -> [String]? {
    guard let folder = opendir(path) else {
      guard errno != ENOENT else { return nil }
      throw FileError(path, "cannot read", code: errno)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: capacity) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes a folder and those above it, for the user alone.
  static func make(_ path: String) throws(FileError) {
    guard !path.isEmpty, mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw FileError(path, "cannot make the directory", code: errno)
    }
    try make(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FileError(path, "cannot make the directory", code: errno)
    }
  }
}
