#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that the system has opened for us; close it exactly once.
struct FileDescriptor {
  let number: CInt
  let path: String

  /// Opens a file; signals do not interrupt it.
  init(_ path: String, _ flags: CInt, mode: mode_t = 0, action: String) throws(FileError) {
    var number: CInt
    repeat { number = open(path.systemPath, flags | O_CLOEXEC, mode) } while number < 0 && errno == EINTR
    guard number >= 0 else { throw FileError(path, action, code: errno) }
    (self.number, self.path) = (number, path)
  }

  /// Standard input.
  static let standardInput = FileDescriptor(number: STDIN_FILENO, path: "standard input")

  private init(number: CInt, path: String) { (self.number, self.path) = (number, path) }

  func close() { closeDescriptor(number) }

  func status() throws(FileError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw FileError(path, "cannot read", code: errno) }
    return status
  }

  /// Reads to the end, but no more than one byte beyond a limit.
  func readAll(limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    let size = min(Int(try status().st_size), limit)
    bytes.reserveCapacity(size + 1)
    // The first step takes a file of the size that it says; what grows meanwhile, or says none, comes in larger ones.
    let largest = 1 << 16
    while bytes.count <= limit {
      let wanted = min(limit + 1 - bytes.count, bytes.isEmpty && size > 0 ? min(size + 1, largest) : largest)
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
        repeat { count = read(number, buffer.baseAddress, wanted) } while count < 0 && errno == EINTR
        filled = max(count, 0)
      }
      guard count >= 0 else { throw FileError(path, "cannot read", code: errno) }
      if count == 0 { break }
      bytes += chunk
    }
    return bytes
  }

  /// Writes everything, however small the steps in which the system takes it.
  /// - Parameter patience: for how many milliseconds a pipe may take nothing; without one it is waited for.
  func writeAll(_ bytes: [UInt8], patience: Int32? = nil) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        try waitForRoom(patience)
        continue
      }
      guard count >= 0 else { throw FileError(path, "cannot write", code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  private func waitForRoom(_ patience: Int32?) throws(FileError) {
    var place = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    guard poll(&place, 1, patience ?? -1) == 0 else { return }
    throw FileError(path: path, action: "cannot write", cause: "the reader of this pipe takes nothing")
  }

  /// Locks the file for this process until it is closed; false when another one has it, or when files have no locks here.
  func lock() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 }

  /// Gives the lock back at once, even while a process that is just being started still holds the file too.
  func unlock() { flock(number, LOCK_UN) }

  /// Takes all bytes out of a file that others may read at any time.
  func empty() { _ = ftruncate(number, 0) }

  /// Holds a byte and nothing else.
  func hold(_ byte: UInt8) {
    empty()
    _ = withUnsafeBytes(of: byte) { pwrite(number, $0.baseAddress, 1, 0) }
  }

  /// Whether it is the file that a path means by now.
  func isFile(at path: String) -> Bool {
    var there = stat()
    guard let own = try? status(), stat(path.systemPath, &there) == 0 else { return false }
    return own.st_ino == there.st_ino && own.st_dev == there.st_dev
  }

  /// Takes over permissions, and as far as the system allows it owner and group, of a file that is to be replaced.
  func adopt(_ former: stat) -> Bool {
    var mode = former.st_mode & 0o7777
    if fchown(number, former.st_uid, former.st_gid) != 0, fchown(number, .max, former.st_gid) != 0 {
      // Another group gets no more than everybody.
      mode = mode & ~0o070 | (mode & 0o007) << 3
    }
    return fchmod(number, mode) == 0
  }

  /// Waits until the bytes are on the disk; what is no disk needs no waiting.
  func synchronize() throws(FileError) {
    guard fsync(number) != 0, errno != EINVAL, errno != EROFS else { return }
    throw FileError(path, "cannot write", code: errno)
  }
}

/// The system's own functions, where a method has the same name.
private func closeDescriptor(_ number: CInt) { _ = close(number) }
