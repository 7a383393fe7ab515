#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Folders.
enum Folder {
  /// The names in a folder; `nil` when it is not there.
  static func list(_ path: String) throws(FileError) -> [String]? {
    guard let folder = opendir(path.systemPath) else {
      guard errno != ENOENT else { return nil }
      throw FileError(path, "cannot read", code: errno)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: capacity) { String(path: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes a folder and those above it, for the user alone.
  static func make(_ path: String) throws(FileError) {
    guard !path.isEmpty, mkdir(path.systemPath, 0o700) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw FileError(path, "cannot make the directory", code: errno)
    }
    try make(String(path[..<slash]))
    guard mkdir(path.systemPath, 0o700) == 0 || errno == EEXIST else {
      throw FileError(path, "cannot make the directory", code: errno)
    }
  }

  /// The folder that a path is in.
  static func holding(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Removes a file; one that is not there is gone already.
  static func remove(_ path: String) { _ = unlink(path.systemPath) }
}
