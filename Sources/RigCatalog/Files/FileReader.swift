#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

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
  ///   - mayWait: whether a pipe or a device is read, too, and waited for: what a person names for a run may be one, what
  ///     the program finds by itself may not.
  public static func read(_ path: String, limit: Int, mayWait: Bool = false) throws(FileError) -> FileContents {
    guard path != "-" else {
      return FileContents(bytes: try bounded(.standardInput, limit), stamp: nil)
    }
    let (file, status) = try open(path, mayWait: mayWait)
    defer { file.close() }
    return FileContents(bytes: try bounded(file, limit), stamp: FileStamp(status))
  }

  /// Opens a file or, for `-`, standard input, and tells how it looks.
  /// - Parameter mayWait: whether a pipe or a device will do, too.
  static func open(_ path: String, mayWait: Bool) throws(FileError) -> (file: FileDescriptor, status: stat) {
    let flags = O_RDONLY | O_NOCTTY | (mayWait ? 0 : O_NONBLOCK)
    let file = try path == "-" ? .standardInput : FileDescriptor(path, flags, action: "cannot read")
    do throws(FileError) {
      let status = try file.status()
      guard mayWait || status.isFile || status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(path: path, action: "cannot read", cause: "found a pipe or a device, expected a file")
      }
      return (file, status)
    } catch {
      if path != "-" { file.close() }
      throw error
    }
  }

  private static func bounded(_ file: FileDescriptor, _ limit: Int) throws(FileError) -> [UInt8] {
    let bytes = try file.readAll(limit: limit)
    guard bytes.count <= limit else {
      throw FileError(path: file.path, action: "cannot read", cause: "found more than \(limit >> 10) KiB")
    }
    return bytes
  }
}
