#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The file beside another one in which its new bytes are gathered before they take its place.
enum TemporaryFile {
  /// Opens a new file in the folder of another one; one that has to keep the permissions of that is private until then.
  ///
  /// What others left there that were killed while they wrote is taken away. The lock tells who still writes.
  static func open(beside path: String, isPrivate: Bool, action: String) throws(FileError) -> FileDescriptor {
    let folder = Folder.holding(path)
    sweep(folder)
    for attempt in 0..<100 {
      do throws(FileError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        let name = "\(folder)/\(prefix)\(getpid())-\(attempt)\(suffix)"
        let file = try FileDescriptor(name, flags, mode: isPrivate ? 0o600 : 0o666, action: action)
        _ = file.lock()
        return file
      } catch  where error.code == EEXIST {
        continue
      }
    }
    throw FileError(path, action, code: EEXIST)
  }

  private static let prefix = ".rigtui-"
  private static let suffix = ".tmp"

  /// Takes away the files of processes that are gone.
  private static func sweep(_ folder: String) {
    for name in ((try? Folder.list(folder)) ?? nil) ?? [] {
      guard let process = process(of: name), process != getpid(), kill(process, 0) != 0, errno == ESRCH else {
        continue
      }
      removeIfLeft("\(folder)/\(name)")
    }
  }

  /// Takes a file away that nobody holds: a process may be gone here and still write on another machine.
  private static func removeIfLeft(_ path: String) {
    guard let file = try? FileDescriptor(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW, action: "cannot read") else {
      return
    }
    defer { file.close() }
    guard let status = try? file.status(), status.isFile, file.lock() else { return }
    unlink(path.systemPath)
  }

  private static func process(of name: String) -> pid_t? {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return nil }
    let fields = name.dropFirst(prefix.count).dropLast(suffix.count).split(separator: "-")
    guard fields.count == 2, fields[1].allSatisfy(\.isWholeNumber), let process = pid_t(fields[0]), process > 0 else {
      return nil
    }
    return process
  }
}
