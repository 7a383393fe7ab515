import Glibc

/// Writes files so that readers see the old bytes or the new ones and never a half.
public enum AtomicFile {
  /// Writes bytes beside the file, waits until they are on the disk, and puts them in its place.
  ///
  /// An existing file keeps its permissions, a symbolic link its target; a device or pipe is written to directly.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw FileError(path, action, code: EISDIR) }
    if exists, status.st_mode & S_IFMT != S_IFREG { return try writeThrough(bytes, to: path) }
    do throws(FileError) {
      try replace(try target(of: path), with: bytes, mode: exists ? status.st_mode & 0o7777 : nil)
    } catch {
      throw error.about(path)
    }
  }

  /// Whether a path is that of a file, there or not yet, and not that of a device, a pipe or a folder; `/dev/stdout` is none
  /// even where the shell leads it to a file.
  public static func isReplaceable(_ path: String) -> Bool {
    guard !path.hasPrefix("/dev/"), !path.hasPrefix("/proc/") else { return false }
    var status = stat()
    return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  /// Writes a text.
  public static func write(_ text: String, to path: String) throws(FileError) { try write(Array(text.utf8), to: path) }

  private static let action = "cannot write"

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = try FileDescriptor(path, O_WRONLY | O_NOCTTY, action: action)
    defer { file.close() }
    try file.writeAll(bytes)
  }

  private static func replace(_ path: String, with bytes: [UInt8], mode: mode_t?) throws(FileError) {
    let temporary = try openBeside(path, mode: mode)
    do throws(FileError) {
      try fill(temporary, with: bytes, mode: mode)
      guard rename(temporary.path, path) == 0 else { throw FileError(path, action, code: errno) }
    } catch {
      unlink(temporary.path)
      throw error
    }
    if let folder = try? FileDescriptor(folder(of: path), O_RDONLY | O_DIRECTORY, action: action) {
      defer { folder.close() }
      _ = fsync(folder.number)
    }
  }

  private static func fill(_ file: FileDescriptor, with bytes: [UInt8], mode: mode_t?) throws(FileError) {
    defer { file.close() }
    try file.writeAll(bytes)
    if let mode, fchmod(file.number, mode) != 0 { throw FileError(file.path, action, code: errno) }
    try file.synchronize()
  }

  /// Opens a new file in the same folder; one that has to keep the permissions of another is private until then.
  private static func openBeside(_ path: String, mode: mode_t?) throws(FileError) -> FileDescriptor {
    for attempt in 0..<100 {
      let beside = folder(of: path) + "/.rigtui-\(getpid())-\(attempt).tmp"
      do throws(FileError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        return try FileDescriptor(beside, flags, mode: mode == nil ? 0o666 : 0o600, action: action)
      } catch  where error.code == EEXIST {
        continue
      }
    }
    throw FileError(path, action, code: EEXIST)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The file that a symbolic link means, which need not be there yet.
  private static func target(of path: String) throws(FileError) -> String {
    var path = path
    for _ in 0..<40 {
      guard let link = link(at: path) else { return path }
      path = link.hasPrefix("/") ? link : folder(of: path) + "/" + link
    }
    throw FileError(path, action, code: ELOOP)
  }

  private static func link(at path: String) -> String? {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      count = buffer.baseAddress.map { max(readlink(path, $0, buffer.count), 0) } ?? 0
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
