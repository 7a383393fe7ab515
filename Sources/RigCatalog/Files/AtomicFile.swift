#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes files so that readers see the old bytes or the new ones and never a half.
public enum AtomicFile {
  /// Writes bytes beside the file, waits until they are on the disk, and puts them in its place.
  ///
  /// An existing file keeps its permissions and, where the system allows it, its owner and group, a symbolic link its
  /// target; a device or pipe is written to directly. Of two names of one file (hard links) the other keeps the old bytes.
  /// - Parameter patience: for how many milliseconds a pipe may take nothing before it is given up; without one it is
  ///   waited for.
  public static func write(_ bytes: [UInt8], to path: String, patience: Int32? = nil) throws(FileError) {
    var status = stat()
    let exists = stat(path.systemPath, &status) == 0
    if exists, !status.isFile { return try writeThrough(bytes, to: path, patience) }
    do throws(FileError) {
      try replace(try target(of: path), with: bytes, like: exists ? status : nil)
    } catch {
      throw error.about(path)
    }
  }

  /// Whether a path is that of a file, there or not yet, and not that of a device, a pipe or a folder; `/dev/stdout` is none
  /// even where the shell leads it to a file.
  public static func isReplaceable(_ path: String) -> Bool {
    guard !path.hasPrefix("/dev/"), !path.hasPrefix("/proc/") else { return false }
    var status = stat()
    return stat(path.systemPath, &status) != 0 || status.isFile
  }

  /// Writes a text, and makes the folder for it.
  public static func write(_ text: String, making path: String) throws(FileError) {
    try Folder.make(Folder.holding(path))
    try write(text, to: path)
  }

  /// Writes a text.
  public static func write(_ text: String, to path: String, patience: Int32? = nil) throws(FileError) {
    try write(Array(text.utf8), to: path, patience: patience)
  }

  private static let action = "cannot write"

  private static func writeThrough(_ bytes: [UInt8], to path: String, _ patience: Int32?) throws(FileError) {
    // A pipe without a reader is an error at once.
    let file = try FileDescriptor(path, O_WRONLY | O_NOCTTY | O_NONBLOCK, action: action)
    defer { file.close() }
    try file.writeAll(bytes, patience: patience)
  }

  private static func replace(_ path: String, with bytes: [UInt8], like former: stat?) throws(FileError) {
    let temporary = try TemporaryFile.open(beside: path, isPrivate: former != nil, action: action)
    do throws(FileError) {
      try fill(temporary, with: bytes, like: former)
      guard rename(temporary.path.systemPath, path.systemPath) == 0 else { throw FileError(path, action, code: errno) }
    } catch {
      unlink(temporary.path.systemPath)
      throw error
    }
    if let folder = try? FileDescriptor(Folder.holding(path), O_RDONLY | O_DIRECTORY, action: action) {
      defer { folder.close() }
      _ = fsync(folder.number)
    }
  }

  private static func fill(_ file: FileDescriptor, with bytes: [UInt8], like former: stat?) throws(FileError) {
    defer { file.close() }
    try file.writeAll(bytes)
    if let former, !file.adopt(former) { throw FileError(file.path, action, code: errno) }
    try file.synchronize()
  }

  /// The file that a symbolic link means, which need not be there yet.
  private static func target(of path: String) throws(FileError) -> String {
    var path = path
    for _ in 0..<40 {
      guard let link = link(at: path) else { return path }
      path = link.hasPrefix("/") ? link : Folder.holding(path) + "/" + link
    }
    throw FileError(path, action, code: ELOOP)
  }

  private static func link(at path: String) -> String? {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      count = buffer.baseAddress.map { max(readlink(path.systemPath, $0, buffer.count), 0) } ?? 0
    }
    return bytes.isEmpty ? nil : PathText.text(bytes)
  }
}
